"""The scripts of all pieces come as one module."""

from importlib import import_module

from playwright.sync_api import Page

from tests.course import COURSE
from widgets.pieces.shared import Piece
from widgets.pieces.shared.scripts import PIECES, pieces_script

NAMES = """async (text) => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const { PIECES } = await import(address);
  return Object.entries(PIECES).filter(([, piece]) => typeof piece().render === "function").map(([name]) => name);
}"""


def test_every_piece_finds_its_script_among_them(page: Page) -> None:
    for path in PIECES.glob("*/__init__.py"):
        import_module(f"widgets.pieces.{path.parent.name}")
    called_for = {one.script for one in _kinds(Piece) if hasattr(one, "script")}
    assert called_for == set(page.evaluate(NAMES, pieces_script(COURSE.words)))


def _kinds(base: type[Piece]) -> set[type[Piece]]:
    direct = set(base.__subclasses__())
    return direct.union(*(_kinds(one) for one in direct))
