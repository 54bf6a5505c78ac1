"""How a lesson grows with its questions: making them, what the kernel sends, and the page until it is alive.

The course has fewer questions than are asked for here. They come round again with a number in each of their texts, so
that no page can share what repeats.
"""

import gzip
import json
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial

from tests.bench.measuring import Bench, Figures
from tests.bench.pages import WINDOW
from tests.course import COURSE
from tests.lab.jupyter import ROOT
from widgets.lab.notebooks import Call
from widgets.site.contents import Part, part
from widgets.site.pages import lesson_words, render

COUNTS = (1, 10, 100, 1000)
MAKING = """
import json, sys, time

begun = time.perf_counter()
from widgets import question
from tests.course import COURSE

imported = time.perf_counter()
ids = list(COURSE.question)
read = time.perf_counter()
pieces = [question(ids[place % len(ids)]) for place in range(int(sys.argv[1]))]
made = time.perf_counter()
from tests.bench.sending import bytes_sent

print(json.dumps([imported - begun, read - imported, made - read, bytes_sent(pieces)]))
"""


def questions_grow(bench: Bench) -> None:
    """Measure lessons of all sizes in turns."""
    bench.in_turns({f"{count:,} questions": partial(_measured, bench, count) for count in COUNTS})


def _measured(bench: Bench, count: int) -> Figures:
    done = subprocess.run([sys.executable, "-c", MAKING, str(count)], cwd=ROOT, capture_output=True, check=True)
    imported, read, made, sent = json.loads(done.stdout)
    path = bench.site / f"questions-{count}.html"
    if not path.exists():
        path.write_text(_page(count), "utf-8")
    page = bench.browser.new_context(viewport=WINDOW).new_page()
    begun = time.perf_counter()
    page.goto(path.as_uri(), wait_until="commit")
    page.locator("body[data-ready]").wait_for(timeout=60_000)
    alive = time.perf_counter() - begun
    page.context.close()
    who = f"{count} questions"
    return {
        f"questions, import: {who}, ms": [1000 * imported],
        f"questions, read the content: {who}, ms": [1000 * read],
        f"questions, make the pieces: {who}, ms": [1000 * made],
        f"questions, sent by the kernel: {who}, KB": [sent / 1000],
        f"questions, page alive: {who}, ms": [1000 * alive],
        f"questions, page compressed: {who}, KB": [len(gzip.compress(path.read_bytes())) / 1000],
    }


def _page(count: int) -> str:
    """Give a page of the site with so many questions."""
    lesson = next(iter(COURSE.lesson.values()))
    ids = list(COURSE.question)
    parts = [_numbered(part(COURSE, Call("question", ids[place % len(ids)]), place)) for place in range(count)]
    return render(COURSE, "lesson.html", "Many questions", "", previous=None, next=None, **lesson_words(lesson, parts))


def _numbered(one: Part) -> Part:
    return Part(replace(one.made, words=_with_number(one.made.words, one.place)), one.place)


def _with_number(value: object, number: int) -> object:
    """Give the same with a number after every text of more than one word."""
    match value:
        case dict():
            return {name: _with_number(inner, number) for name, inner in value.items()}
        case list():
            return [_with_number(inner, number) for inner in value]
        case str() if " " in value:
            return f"{value} ({number})"
    return value
