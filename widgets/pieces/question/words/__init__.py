"""Something to say in one's own words, and then to compare."""


def words(_content: dict) -> dict:
    """Give what its markup says besides: nothing more than its record."""
    return {}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}
