"""A number to guess."""

from ....words import Words
from ..common import no_options
from .numberline import marks, place

choices = no_options


def words(content: dict) -> dict:
    """Give the number, by a name that no part of the markup has, and the marks of its line on paper."""
    least, most = content["least"], content["most"]
    line = [{"number": number, "x": place(number, least, most)} for number in marks(least, most)]
    return {"number": content["answer"], "marks": line}


def data(content: dict) -> dict:
    """Give what a guess is compared with."""
    return {name: content[name] for name in ("low", "high", "unit")} | {"number": content["answer"]}


def fits(content: dict, say: Words) -> list[str]:
    """Give the number, and between which others a guess fits."""
    number, low, high = (f"{content[name]:g}" for name in ("answer", "low", "high"))
    return [say("guide-number-fits", number=number, unit=say.form_of(content["unit"], number), low=low, high=high)]


def line(content: dict) -> dict:
    """Give the numbers that can be guessed, from which to which of them fit, and the one that was found."""
    return {name: content[name] for name in ("least", "most", "step", "unit", "low", "high", "answer")}
