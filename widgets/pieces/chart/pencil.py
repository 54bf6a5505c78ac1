"""What a learner draws on a chart before the finding is seen: the handles of its markup, and what its script needs."""

from ...content.chart_parts import Draw
from ...content.charts import AnyChart


def handles_of(chart: AnyChart, pencil: dict | None) -> dict | None:
    """Give what is asked, where it is drawn on each stage, and every handle with its place and its slider."""
    if pencil is None or chart.draw is None:
        return None
    low, high = pencil["low"], pencil["high"]
    share = 100 * (chart.draw.start - low) / (high - low)
    return {
        "kind": chart.can_draw,
        "asks": chart.draw.asks,
        "room": _properties(pencil["rooms"]),
        "slider": {"low": low, "high": high, "step": chart.draw.step, "start": chart.draw.start},
        "handles": [_place(chart, one, share) for one in pencil["handles"]],
    }


def _place(chart: AnyChart, handle: dict, share: float) -> dict:
    along = round(100 * handle["at"], 2)
    x, y = (along, round(100 - share, 2)) if chart.can_draw == "curve" else (round(share, 2), along)
    return {"label": handle["label"], "x": x, "y": y}


def _properties(rooms: dict[str, list[float]]) -> str:
    """Write where one draws as properties of CSS: a letter for each side, after `n` where the stage is narrow."""
    sides = [(before, side) for before in ("", "n") for side in "ltwh"]
    numbers = [*rooms["wide"], *rooms["narrow"]]
    return ";".join(f"--gc-{before}{side}:{one}%" for (before, side), one in zip(sides, numbers, strict=True))


def needs_of(chart: AnyChart, draw: Draw, pencil: dict) -> dict:
    """Give what a script needs besides the markup: what was found, and how a gap to it is said."""
    return {
        "item": f"draw:{chart.id}",
        "near": draw.near,
        "unit": draw.unit,
        "apart": draw.apart or draw.unit,
        "turn": draw.turn,
        "at": [one["at"] for one in pencil["handles"]],
        "found": pencil["found"],
        "names": pencil["names"],
    }
