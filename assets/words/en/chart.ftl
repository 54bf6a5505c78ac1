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

## To draw first what one expects
chart-draw-kicker = Draw it first
chart-draw-how = Drag with a finger or the mouse, or use the arrow keys. It’s fine to be way off.
chart-draw-show = Show what was found
chart-draw-skip = Show it without drawing
chart-draw-again = Draw it again
chart-draw-empty = Draw first, or have it shown without drawing: both are fine.
chart-draw-minute = minute { $n }
chart-draw-day = day { $n }
# What the learner drew, handle by handle.
chart-draw-one = { $where } – { $drawn }
chart-draw-drew = You drew (dashed): { $all }.

## The gap between what was drawn and what was found
chart-draw-same = { $n ->
    [one] You drew just what the chart shows.
   *[other] You drew just what the chart shows, at every point.
}
chart-draw-near = { $n ->
    [one] You came close: the chart shows { $found }, and you drew { $drawn }.
   *[other] At each of { $n } points, what the chart shows lies within { $apart } of what you drew.
}
chart-draw-gap = { $way ->
    [lower] { $n ->
        [one] The chart shows { $found }. That is lower than the { $drawn } that you drew.
       *[other] The widest gap is at “{ $where }”: the chart shows { $found }, lower than the { $drawn } that you drew.
    }
    [higher] { $n ->
        [one] The chart shows { $found }. That is higher than the { $drawn } that you drew.
       *[other] The widest gap is at “{ $where }”: the chart shows { $found }, higher than the { $drawn } that you drew.
    }
   *[named] The widest gap is at “{ $where }”: the chart shows “{ $found }”, and you drew “{ $drawn }”.
}
chart-draw-closest = You came closest at “{ $where }”: the chart shows { $found }, and you drew { $drawn }.
chart-draw-highest = { $way ->
    [earlier] You drew the highest point at “{ $drawn }”. In the chart it comes earlier, at “{ $found }”.
    [later] You drew the highest point at “{ $drawn }”. In the chart it comes later, at “{ $found }”.
    [level] You drew about the same level throughout. In the chart it is highest at “{ $found }”.
   *[same] You drew the highest point at “{ $drawn }”. In the chart it comes at about that time, at “{ $found }”.
}
chart-draw-lowest = { $way ->
    [earlier] You drew the lowest point at “{ $drawn }”. In the chart it comes earlier, at “{ $found }”.
    [later] You drew the lowest point at “{ $drawn }”. In the chart it comes later, at “{ $found }”.
    [level] You drew about the same level throughout. In the chart it is lowest at “{ $found }”.
   *[same] You drew the lowest point at “{ $drawn }”. In the chart it comes at about that time, at “{ $found }”.
}
