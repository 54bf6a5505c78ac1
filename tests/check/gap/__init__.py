"""A sentence with a gap: a kind of question that a stranger to the engine could add, and the tests do."""

from ....words import Words


def words(_content: dict) -> dict:
    """Give nothing: the markup says what the record does."""
    return {}


data = words


def fits(content: dict, _say: Words) -> list[str]:
    """Give the sentence, whole."""
    return [content["sentence"].replace("___", content["word"])]


def choices(content: dict) -> list[dict]:
    """Give the words."""
    return [{"text": one, "why": content["why"], "right": one == content["word"]} for one in content["words"]]
