"""A number to guess."""

from .numberline import marks, place


def words(content: dict) -> dict:
    """Give the number, by a name that no part of the markup has, and the marks of its line on paper."""
    least, most = content["least"], content["most"]
    line = [{"number": number, "x": place(number, least, most)} for number in marks(least, most)]
    return {"number": content["answer"], "marks": line}


def data(content: dict) -> dict:
    """Give what a guess is compared with."""
    return {name: content[name] for name in ("low", "high", "unit")} | {"number": content["answer"]}
