"""How a notebook becomes a page: its prose, its pieces, and one script for all."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.course import COURSE
from widgets.content.errors import ContentError
from widgets.lab.notebooks import Call, Prose, read_lesson
from widgets.pieces.made import Made, make
from widgets.pieces.shared.bundle import bundle
from widgets.site.build import build_site
from widgets.site.contents import Part, page_data
from widgets.site.prose import to_html


def notebook(folder: Path, *cells: tuple[str, str]) -> None:
    made = [{"cell_type": kind, "id": f"c{i}", "source": source} for i, (kind, source) in enumerate(cells)]
    (folder / "lesson.ipynb").write_text(json.dumps({"cells": made}), "utf-8")


def test_a_lesson_is_read_as_prose_and_calls(tmp_path: Path) -> None:
    notebook(tmp_path, ("markdown", "Hello."), ("code", 'from widgets import claim\nclaim("oxytocin")'))
    assert read_lesson(replace(COURSE, lessons=tmp_path), "lesson.ipynb") == [
        Prose("Hello."),
        Call("claim", "oxytocin"),
    ]


def test_a_cell_that_says_more_than_lessons_do_is_named(tmp_path: Path) -> None:
    notebook(tmp_path, ("code", "import os"))
    with pytest.raises(ContentError, match=r"lesson\.ipynb: cell 'c0' says more"):
        read_lesson(replace(COURSE, lessons=tmp_path), "lesson.ipynb")


def test_links_lead_to_pages_and_headings_can_be_linked_to() -> None:
    written = to_html("## Does it *help*?\n\n[next](03_babies_and_first_tears.ipynb), [ACTH](#term-acth)")
    assert 'href="03_babies_and_first_tears.html"' in written.html
    assert 'href="glossary.html#term-acth"' in written.html
    assert (written.heading.id, written.heading.text) == ("does-it-help", "Does it help?")
    assert '<h2 id="does-it-help">' in written.html


def test_html_in_prose_is_shown_as_text() -> None:
    assert "<script" not in to_html("<script>alert(1)</script>").html
    assert "&lt;b&gt;" in to_html("a <b>bold</b> try").html


def test_each_script_keeps_its_names_to_itself(page: Page, tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text('const same = "a";\nexport function a() { return same; }\nexport default same;\n')
    (tmp_path / "b.js").write_text(
        'import { a } from "./a.js";\nimport whole from "./a.js";\nconst same = "b";\n'
        "globalThis.seen = [a(), whole, same];\n"
    )
    script = bundle(tmp_path / "b.js", COURSE.words)
    assert script.count('const same = "a"') == 1
    page.add_script_tag(content=script)
    assert page.evaluate("seen") == ["a", "a", "b"]


def test_each_piece_finds_at_its_place_what_its_script_needs_and_what_all_pages_need_is_not_sent_again() -> None:
    parts = [Part(make(COURSE, *call), place) for place, call in enumerate([("lesson", "02"), ("claim", "oxytocin")])]
    assert json.loads(page_data(parts)) == [{}, {"item": "claim:oxytocin", "letters": ["D"]}]


def test_nothing_in_the_content_can_end_its_script_element() -> None:
    data = page_data([Part(Made("claim", {}, {"says": "</script><!-- <script>"}), 0)])
    assert "</script" not in data
    assert "<!--" not in data
    assert json.loads(data)[0]["says"] == "</script><!-- <script>"


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(ContentError, match="holds other things"):
        build_site(COURSE, tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "mine"
