"""Everything that a lesson shows on a screen stands on paper too, and the explanations where they belong."""

import itertools
import json
import re
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from tests.course import COURSE
from tests.kinds import Case, Estimate, GradeEvidence, Order, Question, Truth
from tests.paper.reading import ENTRY, PIECE, end_matter, lesson_itself, parts, plain
from widgets.cli import main
from widgets.content.dates import in_words
from widgets.lab.notebooks import Call, read_lesson
from widgets.paper import browser, command
from widgets.paper.lessons import sheet
from widgets.paper.pages import booklet, handout
from widgets.paper.prose import on_paper
from widgets.pieces.made import SHELVES
from widgets.pieces.question.estimate.numberline import marks, place

LESSONS = list(COURSE.lesson)
COPIES = ("learner", "teacher")
ALL = ("learner", "key", "teacher")


@pytest.fixture(scope="module")
def sheets() -> dict[str, str]:
    made = {f"{one} {copy}": handout(COURSE, COURSE.lesson[one], copy, "A4") for one in LESSONS for copy in ALL}
    return made | {"booklet": booklet(COURSE, "A4", {})}


def calls(lesson_id: str) -> list[Call]:
    found = [one for one in read_lesson(COURSE, COURSE.lesson[lesson_id].file) if isinstance(one, Call)]
    return [one for one in found if one.word != "lesson"]


def name_of(call: Call) -> str:
    return f"{call.word}-{call.wanted}".replace(".", "-")


def said(record: object, *but: str) -> list[str]:
    """Give every text of a record, without the fields that only tell the machine something."""
    value = msgspec.to_builtins(record) if isinstance(record, msgspec.Struct) else record
    match value:
        case dict():
            form = {"id", "kind", "claim", "moment", "asks_for", "goes"}
            hidden = form | {"drawing", "compare", "answer", "leave_out", *but}
            return [text for name, inner in value.items() if name not in hidden for text in said(inner, *but)]
        case list():
            return [text for inner in value for text in said(inner, *but)]
        case str():
            # Of what is counted, such as "minute|minutes", the form for many.
            return [" ".join(value.rpartition("|")[2].split())] if value else []
    return []


def explanations(question: Question) -> list[str]:
    whys = said(msgspec.to_builtins(question).get("why", {}))
    for one in itertools.chain.from_iterable(getattr(question, field, []) for field in ("options", "items", "pairs")):
        whys.append(one.why)
    if isinstance(question, Case):
        whys += [choice.why for scene in question.scenes for choice in scene.choices]
    return [*whys, *getattr(question, "points", []), *([question.example] if hasattr(question, "example") else [])]


@pytest.mark.parametrize("lesson_id", LESSONS)
@pytest.mark.parametrize("copy", COPIES)
def test_every_piece_of_a_lesson_is_on_paper_in_its_order(sheets: dict, lesson_id: str, copy: str) -> None:
    assert PIECE.findall(sheets[f"{lesson_id} {copy}"]) == [name_of(call) for call in calls(lesson_id)]


def test_the_booklet_holds_every_piece_of_the_course(sheets: dict) -> None:
    assert PIECE.findall(sheets["booklet"]) == [name_of(call) for one in LESSONS for call in calls(one)]


@pytest.mark.parametrize("lesson_id", LESSONS)
def test_nothing_that_a_piece_says_is_lost(sheets: dict, lesson_id: str) -> None:
    text = plain(sheets[f"{lesson_id} learner"] + sheets[f"{lesson_id} key"]).lower()
    for call in calls(lesson_id):
        match call.word:
            case "claim":
                claim = COURSE.claim[call.wanted]
                wanted = [
                    claim.says,
                    claim.verdict,
                    claim.found,
                    claim.not_tested,
                    claim.would_change,
                    *COURSE.axes(claim),
                    COURSE.speaker[claim.speaker].name,
                ]
            case "chart":
                chart = COURSE.chart[call.wanted]
                wanted = [chart.title, chart.basis, *chart.caption.split("\n\n"), *(one.label for one in chart.slider)]
                wanted = [one.replace(" by …", "") for one in wanted]
            case "drawing":
                wanted = []
            case "grades":
                wanted = [
                    text
                    for one in (*COURSE.directness.values(), *COURSE.strength.values())
                    for text in (one.name, one.means)
                ]
            case "breathe":
                wanted = said(COURSE.breath[call.wanted], "steps")
            case "study":
                study = COURSE.own_study[call.wanted]
                ideas = [COURSE.idea[one].title for one in study.ideas]
                wanted = said(study, "worlds", "outcomes", "start", "ideas") + ideas
            case _:
                wanted = said(getattr(COURSE, SHELVES.get(call.word, call.word))[call.wanted])
        lost = [one for one in wanted if " ".join(one.split()).lower() not in text]
        assert lost == [], call


def test_explanations_stand_apart_from_a_handout_in_its_key_under_the_number_of_their_question(sheets: dict) -> None:
    for lesson_id in LESSONS:
        handed, key = sheets[f"{lesson_id} learner"], sheets[f"{lesson_id} key"]
        asked, entries = plain(handed), parts(key, ENTRY)
        for piece in sheet(COURSE, lesson_id).pieces:
            if piece.kind == "question":
                assert entries[piece.id].startswith(f"{piece.name} ")
        for call in calls(lesson_id):
            if call.word == "question":
                for why in map(plain, explanations(COURSE.question[call.wanted])):
                    assert why not in asked, (call, why)
                    assert why in entries[name_of(call)], (call, why)
            if call.word == "claim":
                found = plain(COURSE.claim[call.wanted].found)
                assert found not in asked
                assert found in entries[name_of(call)]


def test_a_teachers_copy_explains_beside_each_question_and_begins_with_the_notes(sheets: dict) -> None:
    for lesson_id in LESSONS:
        html = sheets[f"{lesson_id} teacher"]
        beside = parts(lesson_itself(html), PIECE)
        for call in calls(lesson_id):
            if call.word == "question":
                question = COURSE.question[call.wanted]
                for text in map(plain, [*explanations(question), *question.hints]):
                    assert text in beside[name_of(call)], (call, text)
            if call.word == "claim":
                assert plain(COURSE.claim[call.wanted].found) in beside[name_of(call)]
        front = plain(html.partition("<main>")[0])
        assert [note for note in said(COURSE.teacher[lesson_id]) if note not in front] == []
        assert "My own notes" in front


def test_a_learners_handout_holds_no_notes_for_the_teacher(sheets: dict) -> None:
    for lesson_id in LESSONS:
        text = plain(sheets[f"{lesson_id} learner"])
        assert [note for note in COURSE.teacher[lesson_id].careful if note in text] == []


def test_a_sheet_leads_nowhere_but_within_itself_and_to_the_web(sheets: dict) -> None:
    for name, html in sheets.items():
        ids = re.findall(r'\bid="([^"]+)"', html)
        assert sorted(set(ids)) == sorted(ids), name
        addresses = re.findall(r'<a [^>]*href="([^"]+)"', html)
        assert {one for one in addresses if one.startswith("#")} <= {f"#{one}" for one in ids}, name
        assert all(one.startswith(("#", "https://", "http://")) for one in addresses), name
        assert addresses or name.endswith(" key"), "a key without claims rests on no source"


def test_every_word_under_dots_is_explained_at_the_end(sheets: dict) -> None:
    for lesson_id in LESSONS:
        html = sheets[f"{lesson_id} learner"]
        dotted = set(re.findall(r'class="term" href="#term-([^"]+)"', html))
        assert dotted
        text = plain(end_matter(html))
        assert [one for one in dotted if plain(COURSE.term[one].says) not in text] == []


def test_the_booklet_explains_all_words_names_all_sources_with_their_doi_and_who_can_be_reached(sheets: dict) -> None:
    text = plain(sheets["booklet"])
    assert [one.id for one in COURSE.term.values() if plain(one.says) not in text] == []
    assert [one.id for one in COURSE.reference.values() if one.doi and f"doi.org/{one.doi}" not in text] == []
    assert [one.id for one in COURSE.line.values() if one.name not in text or one.call not in text] == []
    assert f"Looked up from {in_words(COURSE.help_checked, COURSE.words)}" in text


def test_prose_keeps_its_links_on_the_sheet() -> None:
    text = "# A\n\n## B\n\n[next](03_x.ipynb) [c](#term-c)\n\nMore is in [the notebook](11_y.ipynb)."
    prose = '<h2 id="02-b">B</h2>\n<p>next <a class="term" href="#term-c">c</a></p>\n'
    assert on_paper(text, "02", ["11_y.ipynb"]) == prose
    assert on_paper(text, "02") == f"{prose}<p>More is in the notebook.</p>\n"


@pytest.mark.parametrize("question", [one for one in COURSE.question.values() if isinstance(one, Estimate)])
def test_a_number_line_is_marked_at_both_ends_and_can_be_read(question: Estimate) -> None:
    found = marks(question.least, question.most)
    assert (found[0], found[-1]) == (question.least, question.most)
    assert 3 <= len(found) <= 10
    places = [place(one, question.least, question.most) for one in found]
    assert min(right - left for left, right in itertools.pairwise(places)) > 25


def test_things_to_put_in_order_do_not_stand_in_order() -> None:
    for question in COURSE.question.values():
        if isinstance(question, Order):
            asked = sorted(item.text for item in question.items)
            assert asked != [item.text for item in question.items], question.id


def test_statements_and_grades_are_ticked_like_any_choice(sheets: dict) -> None:
    for question in COURSE.question.values():
        if isinstance(question, Truth | GradeEvidence):
            lesson = lesson_itself(sheets[f"{question.id[:2]} learner"])
            assert "boxes round" in lesson.partition(f'id="question-{question.id.replace(".", "-")}"')[2][:900]


def test_a_lesson_that_does_not_fit_is_named_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for lesson in COURSE.lesson.values():
        source = 'from widgets import question\nquestion("02.wall-sid")'
        cell = {"cell_type": "code", "id": "c1", "source": source}
        (tmp_path / lesson.file).write_text(json.dumps({"cells": [cell]}), "utf-8")
    monkeypatch.setattr(command, "installed_course", lambda: replace(COURSE, lessons=tmp_path))
    assert main(["handouts", "--to", str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert told.endswith("there is no question '02.wall-sid'; the nearest is '02.wall-sit'\n")


def test_without_a_browser_the_html_is_made_and_one_sentence_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(browser, "find", lambda: None)
    assert main(["handouts", "--to", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert "as HTML. No PDF was made" in told
    assert "install Chromium" in told
    assert len(list(tmp_path.glob("*.html"))) == 3 * len(LESSONS) + 1
    assert all((tmp_path / name).is_file() for name in ("paper.css", "fonts.css"))


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    assert main(["handouts", "--to", str(tmp_path / "taken")]) == 1
    assert str(tmp_path / "taken") in capsys.readouterr().err
