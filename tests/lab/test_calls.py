"""The page reads the same calls out of a lesson's cells as Python does, and none out of any other code."""

import json
import re
import subprocess

from playwright._impl._driver import compute_driver_executable

from tests.course import COURSE
from tests.lab.cells import ALLOWED, REFUSED
from tests.lab.jupyter import ROOT
from widgets.content.places import LESSONS
from widgets.lab.language import NAMES, calls
from widgets.lab.notebooks import cells

NODE, _ = compute_driver_executable()
MORE_TEXTS = re.compile(r"[\"'] ?,\s*[\"']")
SCRIPT = ROOT / "widgets/lab/labextension/static/calls.js"


def in_the_page(sources: list[str]) -> list[list[str] | None]:
    handed = {"script": SCRIPT.read_text("utf-8"), "words": sorted(NAMES), "cells": sources}
    command = [NODE, ROOT / "tests/lab/calls.mjs"]
    done = subprocess.run(command, input=json.dumps(handed), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_the_page_reads_what_python_reads() -> None:
    lessons = [
        source
        for lesson in COURSE.lesson.values()
        for kind, _, source in cells(LESSONS / lesson.file)
        if kind == "code"
    ]
    # A piece has one id: a call with more of them is left to whoever runs it.
    sources = [*lessons, *(one for one in ALLOWED if not MORE_TEXTS.search(one))]
    wanted = [[f"{word} {wanted}" for word, wanted in calls(source)] for source in sources]
    assert len(lessons) > 100 and sum(map(len, wanted)) > 200
    assert dict(zip(sources, in_the_page(sources), strict=True)) == dict(zip(sources, wanted, strict=True))


def test_nothing_but_calls_and_imports_is_taken_for_a_call() -> None:
    for cell, read in zip(REFUSED, in_the_page(REFUSED), strict=True):
        if read is None:
            continue
        # It forgives how a call is spelled; whatever is left of it without texts and plain words is spelled so too.
        spelled = re.sub(r"  #.*|\"[^\"\\\n]*\"|'[^'\\\n]*'", "", cell)
        assert re.fullmatch(r"(\s*(from widgets import [\w, ]+|\w+ *\([\s,]*\)))*\s*", spelled), cell
        assert {one.split(" ")[0] for one in read} <= NAMES
