"""Facts: numbers read off the curves of a chart as it begins; `facts.js` reads those of the living one.

A page says them before any script has come, so they are read twice: a test holds both to the same readings.
"""

from collections.abc import Callable, Sequence

import numpy as np

At = Callable[[dict[str, float]], Sequence[float] | np.ndarray]


def read_facts(drawn: dict, at: At, settings: dict[str, float]) -> dict[str, float]:
    """Give every fact of a drawn chart by its id; `at` gives the values that are drawn for settings of the sliders."""
    tracks = {track["label"]: track for track in drawn["tracks"]}
    return {fact["id"]: float(_read(fact, tracks[fact["of"]], at, settings)) for fact in drawn["facts"]}


def _read(fact: dict, track: dict, at: At, settings: dict[str, float]) -> float:
    def curve(settings: dict[str, float]) -> np.ndarray:
        return np.asarray(at(settings))[track["from"] : track["from"] + track["count"]]

    x, y, place = np.asarray(track["x"]), curve(settings), fact.get("x", 0)
    begin = settings[fact["after"]] if "after" in fact else 0
    first = int(np.searchsorted(x, begin))
    match fact["read"]:
        case "value":
            return y[int(place)]
        case "highest":
            return y[first:].max()
        case "highest at":
            return extreme_at(x, y, first) - begin
        case "lowest":
            return y[first:].min()
        case "lowest at":
            return extreme_at(x, -y, first) - begin
        case "at":
            return np.interp(begin + place, x, y)
        case "fall":
            return 100 * (1 - np.interp(begin + place, x, y) / y.max())
        case _:
            return np.abs(y - curve(settings | fact["against"])).max()


def extreme_at(x: np.ndarray, y: np.ndarray, first: int) -> float:
    """Give where the curve is highest, by the parabola through its highest point and the two beside it."""
    i = first + y[first:].argmax()
    if i in (first, len(y) - 1):
        return x[i]
    before, after = x[i] - x[i - 1], x[i + 1] - x[i]
    rising, falling = (y[i] - y[i - 1]) / before, (y[i] - y[i + 1]) / after
    return x[i] + (rising * after - falling * before) / (2 * (rising + falling or 1))
