"""The browser and Python agree on what is the language of lessons."""

from hypothesis import given, settings
from hypothesis import strategies as some
from playwright.sync_api import Page

from tests.lab.cells import ALLOWED, REFUSED
from tests.lab.jupyter import ROOT
from widgets.lab.language import NAMES, in_language

SCRIPT = (ROOT / "widgets/lab/labextension/static/language.js").read_text("utf-8")

PIECES = [
    *("lesson", "claim", "widgets", "from widgets import", "import", "as", "print", "(", ")", ",", ".", "=", ";"),
    *('"02"', "'a b'", '"', "'", '""', '"""', "\\", "\n", "\n\n", " ", "    ", "\t", "#", "!ls", "%cd", "?", "*"),
    *("  # ", "  # words"),
    *('lesson("02")', "from widgets import claim, chart", "f", "b", "é", "ｌ", "\x0c", "\r", "{}", "0", "+"),
]


def ask_browser(page: Page, cells: list[str], names: list[str] | None = None) -> list[bool]:
    return page.evaluate(
        """async ([script, names, cells]) => {
            const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
            const { lessonLanguage } = await import(address);
            return cells.map(lessonLanguage(names));
        }""",
        [SCRIPT, sorted(NAMES) if names is None else names, cells],
    )


def test_the_browser_allows_what_lessons_say(page: Page) -> None:
    assert dict(zip(ALLOWED, ask_browser(page, ALLOWED), strict=True)) == dict.fromkeys(ALLOWED, True)


def test_the_browser_refuses_everything_else(page: Page) -> None:
    assert dict(zip(REFUSED, ask_browser(page, REFUSED), strict=True)) == dict.fromkeys(REFUSED, False)


def test_without_words_the_browser_refuses_all(page: Page) -> None:
    assert not any(ask_browser(page, [*ALLOWED, '("02")', "from widgets import "], names=[]))


def test_python_and_the_browser_agree_on_any_cell(page: Page) -> None:
    cells = [*ALLOWED, *REFUSED]

    @settings(max_examples=2000, database=None, deadline=None)
    @given(some.lists(some.sampled_from(PIECES), max_size=14).map("".join))
    def collect(cell: str) -> None:
        cells.append(cell)

    collect()
    # Each allowed cell with one piece put in somewhere: near misses are where the two could differ.
    cells += [cell[:i] + piece + cell[i:] for cell in ALLOWED for piece in PIECES for i in range(len(cell) + 1)]
    python = [in_language(cell) for cell in cells]
    differing = [cell for cell, p, b in zip(cells, python, ask_browser(page, cells), strict=True) if p != b]
    assert differing == []
    assert 100 < sum(python) < len(cells) / 2
