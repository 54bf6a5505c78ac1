"""What comes out of the printer: pages that are numbered truly, keep to the paper, and can be read aloud."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader
from pypdf.generic import Destination

from tests.browser.axe import complaints
from tests.course import COURSE
from widgets.paper.booklet import make_booklet
from widgets.paper.browser import CannotPrint, print_pdf
from widgets.paper.pages import HERE, back, chapters, handout, shared_files

MILLIMETRE = 96 / 25.4
TEXT_WIDTH = {"learner": 160, "teacher": 180}  # millimetres of A4 between the margins
# The foot of the page, the heading itself, and two lines, in points.
ROOM_UNDER_A_HEADING = (17 + 6 + 9) / 25.4 * 72
TOO_WIDE = """() => [...document.body.querySelectorAll(":not(svg *)")].filter((one) => {
  const { left, right, width } = one.getBoundingClientRect();
  return width && (left < -1 || right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1 && one.clientWidth);
}).map((one) => one.outerHTML.slice(0, 120))"""


def flat(outline: list) -> Iterator[Destination]:
    for one in outline:
        if isinstance(one, list):
            yield from flat(one)
        else:
            yield one


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write all sheets; print the booklet, and a teacher's copy on letter paper."""
    to = tmp_path_factory.mktemp("handouts")
    for name, text in shared_files().items():
        (to / name).write_text(text, "utf-8")
    shutil.copytree(HERE / "fonts", to / "fonts")
    for lesson in COURSE.lesson.values():
        for copy in TEXT_WIDTH:
            (to / f"{lesson.id}-{copy}.html").write_text(handout(COURSE, lesson, copy, "A4"), "utf-8")
    (to / "letter.html").write_text(handout(COURSE, COURSE.lesson["00"], "teacher", "letter"), "utf-8")
    make_booklet(COURSE, to / "booklet.html", to / "booklet.pdf", "A4")
    print_pdf(to / "letter.html", to / "letter.pdf")
    return to


def test_each_number_in_the_contents_is_the_page_where_its_chapter_begins(folder: Path) -> None:
    pages = PdfReader(folder / "booklet.pdf").pages
    contents = " ".join(pages[1].extract_text().split())
    begins = {one.title: one.promise for one in COURSE.lesson.values()} | {
        title: f" {title} " for title in back(COURSE).values()
    }
    for title in chapters(COURSE):
        number = int(re.search(rf"(?<!\w){re.escape(title)} (\d+)(?!\w)", contents)[1])
        page = " ".join(pages[number - 1].extract_text().split())
        head = f"A Good Cry {title} {number}"
        assert page.startswith(head), title
        assert begins[title] in page.removeprefix(head), title


@pytest.mark.parametrize("name", ["booklet", "letter"])
def test_a_pdf_has_a_title_a_language_bookmarks_and_the_order_of_reading(folder: Path, name: str) -> None:
    pdf = PdfReader(folder / f"{name}.pdf")
    assert pdf.metadata.title.endswith("A Good Cry")
    assert pdf.root_object["/Lang"] == "en"
    assert pdf.root_object["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in pdf.root_object
    assert len(pdf.outline) > 1
    paper = [round(float(side) / 72 * 25.4) for side in pdf.pages[0].mediabox[2:]]
    assert paper == ([216, 279] if name == "letter" else [210, 297])


def test_the_bookmarks_of_the_booklet_are_its_chapters(folder: Path) -> None:
    marks = [one.title for one in PdfReader(folder / "booklet.pdf").outline if not isinstance(one, list)]
    assert marks == ["A Good Cry", "Contents", *chapters(COURSE)]


@pytest.mark.parametrize("name", ["booklet", "letter"])
def test_no_heading_is_left_alone_at_the_foot_of_a_page(folder: Path, name: str) -> None:
    headings = list(flat(PdfReader(folder / f"{name}.pdf").outline))
    assert len(headings) > 5
    assert [one.title for one in headings if one.top < ROOM_UNDER_A_HEADING] == []


def test_a_pdf_names_no_place_on_this_machine(folder: Path) -> None:
    for path in folder.glob("*.pdf"):
        links = [link.get_object().get("/A", {}) for page in PdfReader(path).pages for link in page.get("/Annots", [])]
        addresses = [str(link["/URI"]) for link in links if "/URI" in link]
        assert addresses
        assert [one for one in addresses if not one.startswith(("https://", "http://"))] == []
        assert str(folder).encode() not in path.read_bytes()


def test_nothing_is_wider_than_the_paper_and_the_sheets_are_well_made(page: Page, folder: Path) -> None:
    page.emulate_media(media="print")
    for copy, width in TEXT_WIDTH.items():
        page.set_viewport_size({"width": int(width * MILLIMETRE), "height": 900})
        for lesson_id in COURSE.lesson:
            page.goto((folder / f"{lesson_id}-{copy}.html").as_uri())
            assert page.evaluate(TOO_WIDE) == [], (lesson_id, copy)
        assert complaints(page) == []
    page.evaluate("document.querySelector('p').style.width = '900px'")
    assert len(page.evaluate(TOO_WIDE)) >= 1


def test_what_the_browser_cannot_print_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing = tmp_path / "refusing"
    refusing.write_text("#!/bin/sh\necho 'no room on the disk' >&2\nexit 1\n", "utf-8")
    refusing.chmod(0o755)
    monkeypatch.setenv("CHROME_PATH", str(refusing))
    with pytest.raises(CannotPrint, match=r"refusing made no PDF of .*sheet\.html: no room on the disk"):
        print_pdf(tmp_path / "sheet.html", tmp_path / "sheet.pdf")
