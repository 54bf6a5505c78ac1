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

## On the scales
chart-no-change = no change
chart-all-of-it = 100 % of it
chart-all-left = 100 % left
chart-one-hour = 1 hour
chart-two-months = 2 months
chart-midnight = midnight
chart-noon = noon
chart-worse = worse
chart-as-before = as before
chart-better = better

## In the tables
chart-found = Found
chart-range = Range
chart-in-whom = In whom
chart-measured = What was measured
chart-change = Change
chart-range-of-people = Range among people
chart-effect = Effect
chart-interval = Interval
chart-compared-with = Compared with
chart-hormone = Hormone
chart-half-life = Half-life
chart-left-now = Left now
chart-by-the-range = By the range of half-lives
chart-day = Day
chart-minutes-of-stress = Minutes after the stress begins
# A curve is called by what stands before the comma.
chart-times-resting = { $what }, × resting
chart-when = When
chart-in-words = In words
chart-study = Study
chart-how-many = How many
chart-what-found = What was found
chart-not-seen = not seen
chart-from-to = { $low } to { $high }
chart-minutes-from-to = { $value } min ({ $low } to { $high })
