"""What an erasure takes and leaves, on both sides; and whatever order a file has, it is read in that of time."""

import csv
import io
import json
import random
import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.course import COURSE
from tests.record.both import BEGIN_ANEW, in_browser, in_python
from tests.record.making import attempt, entry, words
from widgets.content.places import ASSETS, ROOT

EXPORT = {"do": "export", "format": "json"}
SIDES = pytest.mark.parametrize("side", [in_python, in_browser], ids=["Python", "browser"])
PARTS = ("attempts", "due", "remembered", "beliefs", "states", "words")
LESSONS = ("01", "02", "03")
ASKED = {lesson: next(one for one in COURSE.question if one.startswith(lesson)) for lesson in LESSONS}


def of(lesson):
    """Give one entry of each kind that belongs to a lesson."""
    return [
        attempt(ASKED[lesson]),
        entry("belief", item=f"{lesson}.eight", answers={"a": 1}),
        entry("state", item=f"chart:of-{lesson}", lesson=lesson, value=1),
        words("mine", item=f"{lesson}.reflect-now"),
    ]


def shown(said):
    return {part: set(said["snapshot"][part]) for part in PARTS}


def expected(*lessons):
    """Give what is shown of these lessons, and of no other."""
    asked = {ASKED[lesson] for lesson in lessons}
    return {
        "attempts": asked,
        "due": asked,
        "remembered": asked,
        "beliefs": {f"{lesson}.eight" for lesson in lessons},
        "states": {f"chart:of-{lesson}" for lesson in lessons},
        "words": {f"{lesson}.reflect-now" for lesson in lessons},
    }


@SIDES
def test_a_lesson_that_is_erased_goes_whole_with_its_schedule_and_takes_nothing_of_others(home, side):
    entries = [one for lesson in LESSONS for one in of(lesson)]
    erase = [{"do": "erase", "lesson": "02"}, {"do": "recall"}, EXPORT, {"do": "erase", "lesson": None}]
    *_, before, erased, after, exported, rest, empty, left = side(
        [BEGIN_ANEW, {"do": "keep", "entries": entries}, {"do": "recall"}, *erase, {"do": "recall"}, EXPORT]
    )
    assert shown(before) == expected(*LESSONS)
    assert (erased["trouble"], erased["erased"]) == (None, 4)
    assert shown(after) == expected("01", "03")
    stay = {one["id"] for lesson in ("01", "03") for one in of_kept(entries, lesson)}
    assert ids(exported) == stay
    assert (rest["trouble"], rest["erased"]) == (None, 8)
    assert shown(empty) == expected()
    assert ids(left) == set()


def of_kept(entries, lesson):
    return [one for one in entries if lesson in (one["item"][:2], one.get("lesson"))]


def ids(exported):
    """Give the ids of all entries of an exported file."""
    return {one["id"] for part in json.loads(exported["text"]).values() if isinstance(part, list) for one in part}


@SIDES
def test_an_erased_question_that_is_answered_again_begins_anew(home, side):
    long_ago = (datetime.now(UTC) - timedelta(days=300)).isoformat()
    old, new = (attempt(ASKED["02"]) | {"at": at} for at in (long_ago, datetime.now(UTC).isoformat()))
    alone = side([BEGIN_ANEW, {"do": "keep", "entries": [new]}, {"do": "recall"}])[-1]
    again = [{"do": "keep", "entries": [old]}, {"do": "erase", "lesson": "02"}, {"do": "keep", "entries": [new]}]
    said = side([BEGIN_ANEW, *again, {"do": "recall"}])[-1]
    assert said["snapshot"]["due"] == alone["snapshot"]["due"]


@SIDES
@pytest.mark.parametrize("seed", range(3))
def test_a_file_is_read_in_the_order_of_time_however_it_is_written(home, side, seed):
    chance, now = random.Random(seed), datetime.now(UTC)
    entries = [
        attempt(item, right=chance.random() < 0.6, sureness=chance.choice(["guess", "sure", None]))
        | {"at": (now - timedelta(days=days, hours=chance.uniform(0, 20))).isoformat()}
        for item in ASKED.values()
        for days in (1, 9, 30, 90)
    ]
    chance.shuffle(entries)
    there, comes = entries[:6], entries[6:]
    file = {"format": "good-cry-record", "version": 1, "attempts": [without_type(one) for one in comes]}
    steps = [{"do": "keep", "entries": there}, {"do": "import", "text": json.dumps(file)}, {"do": "recall"}]
    *_, brought = side([BEGIN_ANEW, *steps])
    in_time = sorted(entries, key=lambda one: one["at"])
    *_, kept = side([BEGIN_ANEW, *({"do": "keep", "entries": [one]} for one in in_time), {"do": "recall"}])
    for part in ("attempts", "due", "remembered"):
        assert brought["snapshot"][part] == kept["snapshot"][part], part


def without_type(one):
    return {name: value for name, value in one.items() if name != "type"}


@SIDES
def test_no_cell_of_the_table_is_run_by_a_spreadsheet(home, side):
    begins = "=+-@\t\r"
    entries = [attempt(f"{sign}cmd|' /C calc'!A{place}") for place, sign in enumerate(begins)]
    entries += [attempt("02.x") | {"id": f"{sign}1+1", "version": f"{sign}2"} for sign in begins]
    *_, said = side([BEGIN_ANEW, {"do": "keep", "entries": entries}, {"do": "export", "format": "csv"}])
    rows = list(csv.reader(io.StringIO(said["text"], newline="")))
    assert len(rows) == 1 + len(entries)
    assert [cell for row in rows for cell in row if cell[:1] and cell[0] in begins] == []
    assert sum(cell.startswith("'") for row in rows for cell in row) == 3 * len(begins)


# What no program can promise: a browser writes what was erased over later, and a backup keeps it.
PROMISED = re.compile(
    r"(cannot|can't|can’t|can never|never|nobody can) (be |bring |get )?(brought|it|recovered|restored|read)? ?"
    r"(back|again)|irre\w+abl[ey]|for ever|forever|for good|without (a )?trace|completely gone|wiped",
    re.IGNORECASE,
)
BOUND = "The course cannot bring it back."


@pytest.mark.parametrize("asked", ["kept-sure-everything", "kept-sure-lesson"])
def test_before_anything_is_erased_it_says_what_the_course_cannot_do_and_where_traces_may_stay(asked):
    said = COURSE.words(asked, lesson="The hormone story")
    assert BOUND in said
    assert "Traces can stay in the browser’s own files or in a backup for a while." in said
    assert not PROMISED.search(said.replace(BOUND, ""))
    assert f'say("{asked}"' in (ROOT / "widgets" / "pieces" / "header" / "kept.js").read_text("utf-8")


def test_nowhere_is_it_promised_that_what_was_erased_is_nowhere_any_more():
    files = [ASSETS / "words" / "en" / f"{name}.ftl" for name in ("header", "record", "piece", "site")]
    files += [ROOT / "widgets" / "record" / "FORMAT.md", ROOT / "README.md"]
    for file in files:
        about = [
            line for line in file.read_text("utf-8").split("\n") if re.search("eras|unticking", line, re.IGNORECASE)
        ]
        assert [line for line in about if PROMISED.search(line.replace(BOUND, ""))] == [], file
    assert PROMISED.search("Erased. It cannot be brought back."), "which is what it once said"
