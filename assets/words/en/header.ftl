# The header of a lesson and the bar at the foot of its page: pause, help, and what is kept.

header-close = Close

## The pause
header-pause = Pause
header-pause-title = A pause
header-pause-in = In
header-pause-out = Out
header-pause-how = If you like, breathe in for { $inward } seconds and out for { $outward }. If that is not pleasant, simply sit. There is no hurry.
