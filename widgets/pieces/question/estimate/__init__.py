"""A number to guess."""


def words(content: dict) -> dict:
    """Give the number, by a name that no part of the markup has."""
    return {"number": content["answer"]}


def data(content: dict) -> dict:
    """Give what a guess is compared with."""
    return {name: content[name] for name in ("low", "high", "unit")} | {"number": content["answer"]}
