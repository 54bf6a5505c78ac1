"""A number, as learning platforms know it: stretches of numbers, each with what is said of it."""

from typing import Any

from ....words import Words
from ..carried import ALL, AnyItem, Numeric, Span


def carried(words: Words, content: dict, common: dict[str, Any]) -> AnyItem:
    """Give a number with the stretches that fit, and those under and over them."""
    least, low, answer, high, most = (content[name] for name in ("least", "low", "answer", "high", "most"))
    unit, why = content["unit"], content["why"]
    near = min(answer - low, high - answer)
    # The first names the number itself, because platforms show its middle as the answer.
    spans = [_span(answer - near, answer + near, why["fits"], ALL), _span(low, high, why["fits"], ALL)]
    if least < low:
        spans.append(_span(least, low, why["under"], 0))
    if high < most:
        spans.append(_span(high, most, why["over"], 0))
    asks = words(
        "bank-asks-number", asks=content["asks"], least=f"{least:g}", most=f"{most:g}", unit=words.form_of(unit)
    )
    return Numeric(
        **{**common, "asks": asks},
        spans=spans,
        says=words("bank-answer", answer=f"{answer:g}", unit=words.form_of(unit, f"{answer:g}")),
    )


def _span(least: float, most: float, why: str, credit: float) -> Span:
    # Rounded, because platforms print these numbers: 0.49, not 0.49000000000000005.
    return Span(round((least + most) / 2, 6), round((most - least) / 2, 6), why, credit)
