# Charts: what stands around every one of them.

chart-badge-measured = Measured
chart-badge-indirect = Measured, indirect
chart-badge-illustrative = Illustrative model
chart-badge-claim = Claim only
chart-picture = The picture; the sentence below says what it shows
chart-reset = Back to the start
chart-table = As a table
chart-numbers = Numbers: { $title }
chart-basis = { $badge }: { $basis }
# A number that is more than nothing, and too small to be written.
chart-under = under { $number }

## To listen
chart-listen = Listen
chart-listen-how = Each curve as a tone, from left to right: the higher the curve, the higher the tone.
chart-listen-stop = Stop
chart-listen-stopped = The tones have stopped.
chart-listen-pause = Pause the tones
chart-listen-go-on = Go on listening
# All curves in their order: two and more are joined, one after the other.
chart-listen-order = { $curves }.
chart-listen-then = { $curves }, then { $next }

## To save
chart-save = Save this chart
chart-save-svg = Picture (SVG)
chart-save-png = Picture (PNG)
chart-save-csv = Numbers (CSV)
