"""A case that branches."""


def words(content: dict) -> dict:
    """Give the numbers by which its scenes are found on paper."""
    return {"places": {scene["id"]: number for number, scene in enumerate(content["scenes"], start=1)}}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}
