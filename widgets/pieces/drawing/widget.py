"""Shows one of the drawings in `assets/drawings/`. Each has a title and a description of its own."""

from ...content.errors import ContentError, nearest
from ...content.places import ASSETS
from ..shared import Piece

DRAWINGS = ASSETS / "drawings"


def drawing_svg(name: str) -> str:
    """Give the SVG text of a drawing.

    Raises
    ------
    ContentError
        Where there is no such drawing.
    """
    known = {path.stem: path for path in DRAWINGS.glob("*.svg")}
    if name not in known:
        raise ContentError(f"there is no drawing {name!r}; {nearest(name, known)}")
    return known[name].read_text("utf-8")


class DrawingPiece(Piece):
    """A drawing in the page.

    Examples
    --------
    >>> DrawingPiece("stress-axis")
    """

    script = "drawing"

    def __init__(self, name: str) -> None:
        super().__init__({"svg": drawing_svg(name)})
