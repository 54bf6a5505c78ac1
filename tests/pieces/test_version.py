"""A wording's name: another wording has another, another shape of the same apostrophe has not."""

from widgets.pieces.shared.version import version


def test_an_apostrophe_of_another_shape_is_no_other_wording() -> None:
    assert version({"asks": "It isn’t so"}) == version({"asks": "It isn't so"}) != version({"asks": "It is not so"})
