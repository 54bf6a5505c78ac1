"""The scripts of all pieces come as one module."""

from playwright.sync_api import Page

from tests.course import COURSE
from widgets.pieces.shared.scripts import PIECES, pieces_script

NAMES = """async (text) => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const { PIECES } = await import(address);
  return Object.entries(PIECES).filter(([, piece]) => typeof piece().render === "function").map(([name]) => name);
}"""


def test_every_piece_finds_its_script_among_them(page: Page) -> None:
    pieces = {path.parent.name for path in PIECES.glob("*/__init__.py")} - {"shared"}
    assert pieces == set(page.evaluate(NAMES, pieces_script(COURSE.words)))
