"""A teacher prints a guide and is prepared: the clock, the words, what the page shows, and what to do."""

from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Page

from tests.browser.axe import complaints
from tests.course import COURSE
from widgets.cli import main
from widgets.content.dates import in_words
from widgets.guide.build import build_guides
from widgets.guide.pages import clock
from widgets.guide.shown import fits
from widgets.guide.teaching import teaching
from widgets.lab.notebooks import Call, read_lesson
from widgets.paper.browser import print_pdf
from widgets.worlds import Plan, expected, true_effect

LESSONS = list(COURSE.lesson.values())


@pytest.fixture(scope="module")
def guides(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guides")
    build_guides(COURSE, folder, "A4")
    return folder


@pytest.fixture(scope="module")
def texts(guides: Path) -> dict[str, str]:
    return {path.stem: flat(html.parse(path).getroot().text_content()) for path in guides.glob("*.html")}


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_a_guide_has_all_notes_of_its_lesson(texts: dict[str, str], lesson) -> None:
    text = texts[Path(lesson.file).stem]
    notes = COURSE.teacher[lesson.id]
    for words in [*notes.aims, *notes.say, *notes.discuss, *notes.careful, *(slot.what for slot in notes.minutes)]:
        assert flat(words) in text
    for one in notes.together:
        for words in [one.title, *one.ask, *one.usually, *(slot.what for slot in one.minutes)]:
            assert flat(words) in text
    for card in teaching(COURSE).common.care:
        assert (card.steps[0] in text) is card.every_guide


def test_what_a_class_does_together_is_a_study_that_the_poll_offers() -> None:
    for lesson in ("02", "08"):
        [ten_minutes] = COURSE.teacher[lesson].together
        assert sum(slot.minutes for slot in ten_minutes.minutes) == 10
        asked = [one.title for one in COURSE.own_study.values() if one.id.startswith(lesson)]
        assert any(f"“{title}”" in ten_minutes.minutes[0].what for title in asked)


@pytest.mark.parametrize(("study", "points"), [("02.does-a-cry-calm", -1), ("08.put-together", 1)])
def test_what_usually_happens_is_what_the_worlds_do(study: str, points: int) -> None:
    start = COURSE.own_study[study].start
    for world in (COURSE.world[one].as_world() for one in COURSE.own_study[study].worlds):
        plans = (Plan(design, 100, start.minutes, start.outcome) for design in ("before-after", "self-chosen", "lots"))
        before, chosen, lots = (expected(world, plan) for plan in plans)
        truth = true_effect(world, start.as_plan())
        assert points * before > 2 * abs(truth), "it moves by itself, and far"
        assert min(abs(before - truth), abs(chosen - truth)) > 0.05 and abs(lots) <= abs(truth)
        assert points > 0 or chosen > 0 > before, "the two point in opposite directions"


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_the_teacher_knows_what_the_page_shows_and_what_fits(texts: dict[str, str], lesson) -> None:
    text = texts[Path(lesson.file).stem]
    calls = [one for one in read_lesson(COURSE, lesson.file) if isinstance(one, Call)]
    for call in calls:
        if call.word == "question":
            asked = COURSE.question[call.wanted]
            assert flat(asked.asks) in text
            assert all(flat(line) in text for line in fits(COURSE, asked))
        elif call.word == "chart":
            assert flat(COURSE.chart[call.wanted].title) in text
        elif call.word == "claim":
            assert flat(COURSE.claim[call.wanted].says) in text


def test_nothing_that_is_the_learners_own_is_in_a_guide(texts: dict[str, str]) -> None:
    content = COURSE
    own = [one.asks for one in content.reflection.values()]
    own += [one.text for beliefs in content.beliefs.values() for one in beliefs.statement]
    claims = " ".join(claim.says for claim in content.claim.values())
    assert [words for words in own for text in texts.values() if flat(words) in text and words not in claims] == []


def test_the_clock_runs_from_the_first_minute_to_the_last() -> None:
    for lesson in LESSONS:
        rows = list(clock(COURSE.teacher[lesson.id].minutes))
        assert rows[0][0] == "0:00"
        assert rows[-1][1] == "0:45"
        assert [end for _, end, _ in rows[:-1]] == [begin for begin, _, _ in rows[1:]]


def test_the_clock_of_a_workshop_runs_on_through_its_breaks(texts: dict[str, str]) -> None:
    workshop = texts["course"].partition("A workshop of half a day")[2]
    assert workshop.index("0:00–0:08") < workshop.index("1:05 Break, 15 minutes") < workshop.index("1:20–1:25")
    assert "3:53–4:00" in workshop


def test_the_answers_that_fit_are_those_of_the_course() -> None:
    known = {wanted: fits(COURSE, COURSE.question[wanted]) for wanted in COURSE.question}
    assert known["02.cascade"][0].startswith("1. ")
    assert known["01.diary-again"] == ["30 of 100 cries; from 25 to 38 fits"]
    assert known["01.cold-water"] == ["Not true"]
    assert known["01.what-went-with-relief"] == [
        "Comfort from somebody", "The matter was settled", "Seeing the matter in a new way"]  # fmt: skip
    assert all(known.values())


def test_the_page_to_hand_out_names_every_line_and_the_day_of_the_check(texts: dict[str, str]) -> None:
    for line in COURSE.line.values():
        assert line.name in texts["help"]
        assert line.call in texts["help"]
    assert f"{in_words(COURSE.help_checked, COURSE.words)}" in texts["help"]


def test_guides_read_well_on_a_screen_too(guides: Path, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    for path in guides.glob("*.html"):
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path.name
        assert page.evaluate("document.fonts.load('16px Literata').then((faces) => faces.length)") == 1
    for name in ("00_welcome", "help"):
        page.goto((guides / f"{name}.html").as_uri())
        assert complaints(page) == []


def test_the_page_to_hand_out_is_one_page_of_paper(guides: Path, tmp_path: Path) -> None:
    print_pdf(guides / "help.html", tmp_path / "help.pdf")
    assert (tmp_path / "help.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_the_command_writes_for_the_paper_that_is_there(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["guides", "--to", str(tmp_path), "--paper", "letter", "--html-only"]) == 0
    assert "course.html" in capsys.readouterr().out
    assert "size: letter" in (tmp_path / "course.html").read_text("utf-8")


def test_without_a_browser_the_pages_are_there_and_a_sentence_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("widgets.paper.browser.find", lambda: None)
    assert main(["guides", "--to", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "as HTML" in said
    assert said.count("\n") == 1
    assert len(list(tmp_path.glob("*.html"))) == len(COURSE.lesson | COURSE.code_lesson) + 2
