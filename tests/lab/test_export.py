"""A lesson that leaves Jupyter has all its pieces, complete and still, and none of its code."""

import json
import re
import subprocess
import sys
from pathlib import Path

import html5lib
import nbformat
import pytest
from nbconvert import HTMLExporter, MarkdownExporter, NotebookExporter, PythonExporter
from traitlets.config import Config

from tests.course import COURSE
from tests.lab.jupyter import ROOT, lay_out_what_is_installed
from tests.lab.notebooks import LESSON, write
from widgets.hub.folder import share_charts
from widgets.lab.committed import as_committed
from widgets.lab.language import calls

CONFIG = Config({"Exporter": {"preprocessors": ["widgets.lab.export.StillFaces"]}})
HORMONES = COURSE.lesson["02"]


def lesson(file: str = HORMONES.file) -> nbformat.NotebookNode:
    text = (ROOT / "lessons" / file).read_text("utf-8")
    return nbformat.reads(as_committed(COURSE, text, COURSE.lesson[file[:2]]), as_version=4)


def exported(notebook: nbformat.NotebookNode, exporter: type = HTMLExporter) -> str:
    return exporter(config=CONFIG).from_notebook_node(notebook)[0]


def words_of(html: str) -> str:
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    for style in list(tree.iter("style")):
        style.text = ""
    return " ".join(" ".join(tree.itertext()).split())


@pytest.mark.parametrize("one", COURSE.lesson.values(), ids=lambda one: one.id)
def test_all_pieces_of_a_lesson_stand_in_its_html_and_no_code(one) -> None:
    html = exported(lesson(one.file))
    text = words_of(html)
    for cell in lesson(one.file).cells:
        if cell.cell_type == "code":
            assert cell.source.split("\n")[-1].split("  #")[0] not in text
            for word, wanted in calls(cell.source):
                if word == "question":
                    asked = COURSE.question[wanted]
                    assert " ".join(asked.asks.split()) in text
                if word == "claim":
                    assert " ".join(COURSE.claim[wanted].not_tested.split()) in text
                if word == "chart":
                    assert COURSE.chart[wanted].title in text
    assert "from widgets import" not in text
    assert "application/vnd.jupyter.widget-view+json" not in html


def test_nothing_in_a_still_face_can_run() -> None:
    notebook = lesson()
    before = html5lib.parse(HTMLExporter().from_notebook_node(lesson())[0], namespaceHTMLElements=False)
    after = html5lib.parse(exported(notebook), namespaceHTMLElements=False)
    assert len(list(after.iter("script"))) == len(list(before.iter("script")))
    for element in after.iter():
        if not isinstance(element.tag, str) or element in before.iter():
            continue
        assert element.tag not in {"iframe", "object", "embed", "form"}
        assert not [name for name in element.attrib if name.startswith("on")]
        assert not any(re.match(r"\s*(javascript|data):", element.get(name, "")) for name in ("href", "src"))


def test_words_with_dots_lead_to_their_meaning() -> None:
    tree = html5lib.parse(exported(lesson()), namespaceHTMLElements=False)
    ids = {element.get("id") for element in tree.iter() if isinstance(element.tag, str)}
    leads = {one.get("href") for one in tree.iter("a") if one.get("href", "").startswith("#term-")}
    assert leads
    assert {one[1:] for one in leads} <= ids


def test_the_warning_stands_once() -> None:
    assert words_of(exported(lesson())).count(HORMONES.care) == 1
    bare = nbformat.reads((ROOT / "lessons" / HORMONES.file).read_text("utf-8"), as_version=4)
    bare.cells = [cell for cell in bare.cells if "tags" not in cell.metadata]
    assert words_of(exported(bare)).count(HORMONES.care) == 1


def test_a_lesson_that_was_run_has_its_still_faces_too() -> None:
    notebook = lesson()
    view = {"application/vnd.jupyter.widget-view+json": {"model_id": "x"}, "text/plain": "ClaimPiece(…)"}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [nbformat.v4.new_output("execute_result", view, execution_count=1)]
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {}}}
    html = exported(notebook)
    assert "ClaimPiece" not in html
    assert HORMONES.learn[0] in words_of(html)


def test_other_notebooks_and_other_copies_of_it_stay_as_they_are(tmp_path: Path) -> None:
    mine = nbformat.read(write(tmp_path / "mine.ipynb", *LESSON, asks=False), as_version=4)
    assert exported(mine) == HTMLExporter().from_notebook_node(mine)[0]
    for exporter in NotebookExporter, PythonExporter:
        assert exported(lesson(), exporter) == exporter().from_notebook_node(lesson())[0]


def test_code_that_is_not_a_lessons_is_shown_as_code(tmp_path: Path) -> None:
    notebook = nbformat.read(write(tmp_path / "00_welcome.ipynb", *LESSON, "import this_is_mine"), as_version=4)
    assert "this_is_mine" in words_of(exported(notebook))


def test_a_piece_that_is_not_there_is_a_calm_sentence_beside_all_others(tmp_path: Path) -> None:
    notebook = nbformat.read(write(tmp_path / "00_welcome.ipynb", *LESSON, 'claim("none")', "claim()"), as_version=4)
    text = words_of(exported(notebook))
    assert text.count("One piece of this lesson is missing here.") == 2
    assert COURSE.lesson["00"].learn[0] in text


def test_as_markdown_it_holds_the_pieces_too() -> None:
    text = exported(lesson(), MarkdownExporter)
    assert HORMONES.learn[0] in text
    assert 'question("' not in text


def test_plain_nbconvert_finds_it_where_the_course_is_installed(tmp_path: Path) -> None:
    lay_out_what_is_installed(tmp_path / "prefix")
    path = tmp_path / HORMONES.file
    path.write_text(json.dumps(lesson()), "utf-8")
    environment = {"JUPYTER_CONFIG_PATH": str(tmp_path / "prefix/etc/jupyter"), "HOME": str(tmp_path)}
    # Else each chart of the lesson would be drawn, by a Python of its own.
    environment["XDG_CACHE_HOME"] = str(share_charts(COURSE, tmp_path))
    command = [sys.executable, "-m", "nbconvert", "--to", "html", path]
    subprocess.run(command, check=True, capture_output=True, env=environment, cwd=ROOT)
    assert HORMONES.learn[0] in words_of(path.with_suffix(".html").read_text("utf-8"))
