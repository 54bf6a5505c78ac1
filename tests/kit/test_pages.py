"""What comes out of the printer: two pages to work on, one of each that must be one, and no answer among the tasks."""

from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.paper.reading import plain
from widgets.content.errors import ContentError
from widgets.content.kits import read_kits
from widgets.content.places import ASSETS
from widgets.kit import build
from widgets.kit.build import build_kit, write_pages
from widgets.kit.plan import Room, make_plan

# How many pages of paper each must be.
PAGES = {"worksheet": 2, "exit-ticket": 1, "tasks": 2, "start-here": 1, "substitute": 1, "poll": 1, "parents": 1}
TOO_LONG = (
    "() => [...document.querySelectorAll('.page')].filter((one) => one.scrollHeight > one.clientHeight + 1).length"
)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write the pages of a class of 45 minutes for each lesson, and of a long one on letter paper for one."""
    made = {}
    for lesson, minutes, paper in [*((one, 45, "A4") for one in COURSE.lesson), ("05", 90, "letter")]:
        made[f"{lesson} {minutes}"] = to = tmp_path_factory.mktemp("kit") / "pages"
        write_pages(COURSE, make_plan(COURSE, lesson, Room(minutes, 28, 10, paper=True)), to, paper, large=True)
    return made


def test_each_page_of_each_kit_is_as_long_as_it_says(page: Page, folders: dict[str, Path]) -> None:
    from pypdf import PdfReader

    page.emulate_media(media="print")
    for name, folder in folders.items():
        for sheet, wanted in PAGES.items():
            page.goto((folder / f"{sheet}.html").as_uri())
            assert page.evaluate(TOO_LONG) == 0, (name, sheet)
            printed = len(PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages)
            assert printed == wanted or (sheet, name) == ("substitute", "05 90"), (name, sheet, printed)
    for sheet in (*PAGES, "key", "charts", "worksheet-large-print"):
        page.goto((folders["02 45"] / f"{sheet}.html").as_uri())
        assert complaints(page) == [], sheet


def test_no_answer_stands_on_what_learners_are_given_and_all_of_them_in_the_key(folders: dict[str, Path]) -> None:
    texts = {one: plain((folders["02 45"] / f"{one}.html").read_text("utf-8")) for one in (*PAGES, "key")}
    given = " ".join(texts[one] for one in ("worksheet", "exit-ticket", "tasks"))
    for wanted in ("02.how-many-studies", "02.headache-drops", "02.warm-bath", "02.stand-in"):
        asked = COURSE.question[wanted]
        assert plain(asked.asks) in given
        for one in asked.options:
            assert plain(one.why) not in given
            assert plain(one.why) in texts["key"]
    assert plain(COURSE.claim["oxytocin"].found) in texts["key"]
    assert plain(COURSE.claim["oxytocin"].found) not in given


def test_the_first_page_says_what_to_print_how_often_and_who_shares_a_device(folders: dict[str, Path]) -> None:
    plan = make_plan(COURSE, "02", Room(45, 28, 10))
    to = folders["02 45"].parent / "shared"
    write_pages(COURSE, plan, to, "A4", large=False)
    text = plain((to / "start-here.html").read_text("utf-8"))
    for words in (plan.kit.heart, plan.kit.before, "10 devices for 28 learners: 8 groups of 3, 2 pairs."):
        assert plain(words) in text
    assert all(plain(beat.what) in text for beat in plan.beats)
    assert "charts" not in text
    assert not (to / "worksheet-large-print.html").exists()


def test_a_kit_has_slides_the_lesson_for_home_and_takes_the_place_of_an_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "VERSIONS", ("1.2",))
    plan = make_plan(COURSE, "00", Room(30))
    for _ in range(2):
        build_kit(COURSE, plan, tmp_path / "kit", "A4", large=False)
    names = {path.relative_to(tmp_path / "kit").as_posix() for path in (tmp_path / "kit").rglob("*")}
    assert {"pages/start-here.html", "slides/00_welcome.html", "slides/00_welcome_notes.html"} <= names
    assert {"home/00_welcome.html", "home/good-cry-00-scorm-1.2.zip"} <= names
    notes = (tmp_path / "kit" / "slides" / "00_welcome_notes.html").read_text("utf-8")
    assert "Plan for 30 minutes" in notes
    assert "At 0:03, for" in notes
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.txt").write_text("mine", "utf-8")
    with pytest.raises(ContentError, match="holds other things than a kit"):
        build_kit(COURSE, plan, tmp_path / "other", "A4", large=False)
    assert (tmp_path / "other" / "thesis.txt").read_text("utf-8") == "mine"


BREAKS = {
    "a question that is not there": ('"02.fair-test"', '"02.fair-tests"', "field 'show': there is no '02.fair-tests'"),
    "a personal part to show": ('"02.fair-test"', '"02.what-you-hope"', "there is no '02.what-you-hope' that a class"),
    "two questions for a ticket": ('"02.more-of-both", ', "", "kit '02': field 'ticket'"),
    "a lesson that is not there": ('id = "02"', 'id = "22"', "kit '22': field 'id': there is no lesson '22'"),
    "a weight that is none": ("first = 1\n", "first = 4\n", "first"),
    "a field that is misspelt": ("heart =", "hearts =", "'hearts' is not known here"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_file_is_said_in_one_sentence(tmp_path: Path, name: str) -> None:
    old, new, said = BREAKS[name]
    text = (ASSETS / "teaching" / "kits.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "teaching").mkdir()
    (tmp_path / "teaching" / "kits.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as told:
        read_kits(COURSE, tmp_path)
    assert said in str(told.value)
    assert "kits.toml" in str(told.value)
