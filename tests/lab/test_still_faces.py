"""What stands in the place of each call where a lesson leaves Jupyter, looked at cell by cell."""

import nbformat
import pytest
from nbconvert import HTMLExporter, NotebookExporter, PythonExporter, ScriptExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from tests.course import COURSE
from widgets.lab.export import StillFaces
from widgets.lab.language import NOT_ALIVE

TERM = next(iter(COURSE.term.values()))
OTHER = list(COURSE.term.values())[1]


def notebook(*cells: nbformat.NotebookNode, lesson: bool = True) -> nbformat.NotebookNode:
    metadata = {"widgets": {"a": 1}} | ({"good_cry": {"lesson": "02"}} if lesson else {})
    return new_notebook(cells=list(cells), metadata=metadata)


def faces(*cells: nbformat.NotebookNode, lesson: bool = True, exporter: type = HTMLExporter) -> nbformat.NotebookNode:
    # As nbconvert calls it, unless it is told not to.
    found, _ = StillFaces(parent=exporter())(notebook(*cells, lesson=lesson), {})
    return found


def call(source: str) -> nbformat.NotebookNode:
    before = new_output("display_data", {"text/plain": "of the last run"})
    return new_code_cell(source, outputs=[before], execution_count=7)


def test_each_call_has_its_piece_as_html_and_as_plain_text_and_its_code_is_taken_out() -> None:
    found = faces(call('claim("oxytocin")\nquestion("02.cascade")'))
    [cell] = found.cells
    claim, question = cell.outputs
    assert COURSE.claim["oxytocin"].says in claim.data["text/plain"]
    assert COURSE.question["02.cascade"].asks in question.data["text/plain"]
    assert claim.data["text/html"].startswith('<div class="gc gc-piece">')
    assert cell.execution_count is None and cell.metadata.transient == {"remove_source": True}
    assert "widgets" not in found.metadata


def test_what_lives_only_in_a_page_and_what_is_drawn_are_left_out_of_the_words() -> None:
    [cell] = faces(call('chart("stress")')).cells
    html, plain = (cell.outputs[0].data[kind] for kind in ("text/html", "text/plain"))
    assert "data-gc-live" not in html and "<svg" in html
    assert "<" not in plain and COURSE.chart["stress"].title in plain


def test_the_look_comes_once_with_the_header() -> None:
    [header, claim] = faces(call('lesson("02")'), call('claim("oxytocin")')).cells
    assert (
        "<style>" in header.outputs[0].data["text/html"] and "max-width: 48rem" in header.outputs[0].data["text/html"]
    )
    assert "<style>" not in claim.outputs[0].data["text/html"]


@pytest.mark.parametrize("warned", [True, False])
def test_the_warning_stands_in_the_header_where_no_cell_before_it_warns(warned: bool) -> None:
    care = COURSE.lesson["05"].care or next(one.care for one in COURSE.lesson.values() if one.care)
    lesson = next(one.id for one in COURSE.lesson.values() if one.care == care)
    head = new_markdown_cell("Take care.", metadata={"tags": [NOT_ALIVE]} if warned else {})
    cell = faces(head, call(f'lesson("{lesson}")')).cells[1]
    assert (care in cell.outputs[0].data["text/plain"]) is not warned


def test_words_that_the_prose_explains_stand_at_its_end_and_no_others() -> None:
    prose = new_markdown_cell(f"See [it](#term-{TERM.id}).")
    *_, last = faces(prose, call("# no call"), new_code_cell(f"'](#term-{OTHER.id})'")).cells
    assert last.cell_type == "markdown"
    assert f'<a id="term-{TERM.id}"></a>**{TERM.term}**: {TERM.says}' in last.source
    assert f"term-{OTHER.id}" not in last.source
    assert last.source.startswith("## ")
    assert len(faces(new_markdown_cell("Plain.")).cells) == 1


def test_code_that_is_not_a_lessons_stays_with_what_it_showed() -> None:
    [cell] = faces(call("1 + 1")).cells
    assert cell.outputs[0].data["text/plain"] == "of the last run" and cell.execution_count == 7
    assert "transient" not in cell.metadata
    [prose] = faces(new_markdown_cell('claim("oxytocin")')).cells
    assert "outputs" not in prose


@pytest.mark.parametrize("exporter", [NotebookExporter, PythonExporter, ScriptExporter])
def test_a_notebook_and_a_program_stay_what_they_are(exporter: type) -> None:
    own = notebook(call('claim("oxytocin")'))
    found, _ = StillFaces(parent=exporter()).preprocess(own, {})
    assert found.cells[0].outputs[0].data["text/plain"] == "of the last run" and "widgets" in found.metadata


def test_a_notebook_that_is_no_lesson_stays_as_it_is() -> None:
    found = faces(call('claim("oxytocin")'), lesson=False)
    assert found.cells[0].outputs[0].data["text/plain"] == "of the last run" and "widgets" in found.metadata
