"""Facts: numbers read off the curves as they stand, for a chart that stands still; `facts.js` reads the living one.

Both are held to the same readings by a test that compares them.
"""

from collections.abc import Callable, Sequence

At = Callable[[dict[str, float]], Sequence[float]]


def read_facts(drawn: dict, at: At, settings: dict[str, float]) -> dict[str, float]:
    """Give every fact of a drawn chart by its id; `at` gives the values that are drawn for settings of the sliders."""
    tracks = {track["label"]: track for track in drawn["tracks"]}
    return {fact["id"]: _read(fact, tracks[fact["of"]], at, settings) for fact in drawn["facts"]}


def _read(fact: dict, track: dict, at: At, settings: dict[str, float]) -> float:
    def curve(settings: dict[str, float]) -> Sequence[float]:
        return at(settings)[track["from"] : track["from"] + track["count"]]

    x, y, place = track["x"], curve(settings), fact.get("x", 0)
    begin = settings[fact["after"]] if "after" in fact else 0
    first = next((i for i, one in enumerate(x) if one >= begin), 0)
    match fact["read"]:
        case "value":
            return y[int(place)]
        case "highest":
            return max(y[first:])
        case "highest at":
            return _extreme_at(x, y, first) - begin
        case "lowest":
            return min(y[first:])
        case "lowest at":
            return _extreme_at(x, [-value for value in y], first) - begin
        case "at":
            return _level(x, y, begin + place)
        case "fall":
            return 100 * (1 - _level(x, y, begin + place) / max(y))
        case _:
            return max(abs(one - other) for one, other in zip(y, curve(settings | fact["against"]), strict=True))


def _extreme_at(x: Sequence[float], y: Sequence[float], first: int) -> float:
    """Give where the curve is highest, by the parabola through its highest point and the two beside it."""
    i = max(range(first, len(y)), key=lambda i: y[i])
    if i in (first, len(y) - 1):
        return x[i]
    before, after = x[i] - x[i - 1], x[i + 1] - x[i]
    rising, falling = (y[i] - y[i - 1]) / before, (y[i] - y[i + 1]) / after
    return x[i] + (rising * after - falling * before) / (2 * (rising + falling or 1))


def _level(x: Sequence[float], y: Sequence[float], at: float) -> float:
    """Give how high the drawn line stands at a place: straight between its points."""
    i = next((i for i in range(1, len(x) - 1) if x[i] >= at), len(x) - 1)
    return y[i - 1] + (y[i] - y[i - 1]) * (at - x[i - 1]) / (x[i] - x[i - 1])
