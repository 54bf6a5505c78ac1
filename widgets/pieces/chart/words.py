"""The words of a chart as it begins: the first sentence that is true of it, with its numbers; and its table.

A place in a text is `{name}`, or `{name|day|days}` for a number with what it counts. `words.js` does this for the
living chart: a page is read before its script has come, so it stands twice, and a test compares them.
"""

import operator
import re
from decimal import ROUND_HALF_UP, Decimal

from ...words import Words

PLACE = re.compile(r"\{([\w-]+)(?:\|([^}]*))?\}")
COMPARED = {"<": operator.lt, "<=": operator.le, "=": operator.eq, ">=": operator.ge, ">": operator.gt}


def fitting(sentences: list[dict], numbers: dict[str, float]) -> str:
    """Give the first sentence whose conditions hold for these facts and settings; the last holds always."""
    return next(
        one["text"] for one in sentences if all(_holds(numbers[name], said) for name, said in one["when"].items())
    )


def _holds(number: float, condition: str) -> bool:
    compared, limit = condition.split(" ")
    return COMPARED[compared](number, float(limit))


def said(number: float, decimals: int, words: Words) -> str:
    """Write a number; one that is more than nothing, but too small to be written, is `under` the least that can be."""
    step = Decimal(1).scaleb(-decimals)
    rounded = Decimal(number).quantize(step, ROUND_HALF_UP)
    if rounded == 0:
        return words("chart-under", number=str(step)) if number > 0 else f"{abs(rounded):f}"
    return f"{rounded:f}"


def filled(template: str, names: dict[str, str], words: Words) -> str:
    """Put numbers into a text."""

    def put(place: re.Match[str]) -> str:
        name, forms = place.groups()
        number = names[name].replace("-", "−")
        return number if forms is None else f"{number} {words.form_of(forms, number)}"

    return PLACE.sub(put, template)
