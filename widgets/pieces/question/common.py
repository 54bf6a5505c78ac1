"""What several kinds of question have in common."""

from ...words import Words


def nothing(_content: dict) -> dict:
    """Give nothing: all that the markup says, or that the script needs, is there already."""
    return {}


def options(content: dict) -> list[dict]:
    """Give the options, from which a room can choose too."""
    return content["options"]


def no_options(_content: dict) -> list[dict]:
    """Give nothing: a room that answers on its phones has nothing here to choose from."""
    return []


def fitting_options(content: dict, _say: Words) -> list[str]:
    """Give the options that fit, a line for each."""
    return [option["text"] for option in content["options"] if option["right"]]
