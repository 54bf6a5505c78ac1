"""What comes from a page or a file is kept whole, or refused with a sentence, and spoils nothing."""

import json
import sys
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.course import COURSE
from tests.record.making import attempt, entry, keep, snapshot, words
from widgets.cli import main
from widgets.record import answer

QUESTION = next(iter(COURSE.question))
WHOLE_UNICODE = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1, 11)]))


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "x" * 900_000,
        "ش\u202eabc",
        "👩‍👩‍👧‍👦 e\u0301 \u0000 \uffff",
        "'; DROP TABLE log; --",
        WHOLE_UNICODE,
    ],
    ids=["a script", "900 KB", "right to left", "joined signs", "SQL", "every sign"],
)
def test_hostile_text_is_kept_and_taken_away_whole(home, text):
    keep(words(text))
    assert snapshot()["words"]["02.reflect-now"]["words"]["words"] == text
    exported = answer({"do": "export", "format": "json"})["text"]
    answer({"do": "erase", "lesson": None})
    assert answer({"do": "import", "text": exported})["added"] == 1
    assert snapshot()["words"]["02.reflect-now"]["words"]["words"] == text


IMPOSSIBLE = {
    "longer than 1 MB": words("x" * 1_000_001),
    "half a sign": words("\ud800"),
    "the year 1": attempt(at="0001-01-01T00:00:00+14:00"),
    "the year 9999": attempt(at="9999-12-31T23:59:59-14:00"),
    "no time zone": attempt(at="2026-11-24T10:00:00"),
    "another type": entry("diary", item="02.x"),
    "no text": words(7),
    "not known": attempt(more=1),
    "a sureness that is none": attempt(sureness="very"),
    "a rating that is none": attempt(rating=5),
    "a name without end": attempt("x" * 201),
}


@pytest.mark.parametrize("bad", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_what_cannot_be_kept_is_refused_with_a_sentence_and_holds_up_nothing_else(home, bad):
    good = attempt(QUESTION)
    said = keep(bad, good)
    assert said["kept"] == [good["id"]]
    assert list(said["refused"]) == [bad["id"]]
    assert said["refused"][bad["id"]].endswith(".")
    assert len(said["refused"][bad["id"]]) < 200


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
messages = st.fixed_dictionaries(
    {"do": st.sampled_from(["recall", "keep", "show", "export", "import", "erase", "x"]) | json_values},
    optional={name: json_values for name in ("ask", "entries", "format", "text", "lesson")},
)
UNDISTURBED = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@UNDISTURBED
@given(messages | json_values)
def test_whatever_a_page_says_it_gets_an_answer_and_never_an_error(home, message):
    said = answer(message)
    assert said["trouble"] is None or said["trouble"].endswith(".")
    json.dumps(said)


near_entries = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["attempt", "belief", "state", "words"]),
        "id": st.text(min_size=1, max_size=3),
        "at": st.datetimes(timezones=st.timezones()).map(datetime.isoformat),
        "item": st.sampled_from([QUESTION, "02.withdrawn", "chart:stress", "."]) | st.text(max_size=5),
    },
    optional={
        "version": st.text(max_size=3),
        "response": json_values,
        "right": st.none() | st.booleans(),
        "rating": st.integers(1, 4),
        "answers": st.dictionaries(st.text(max_size=3), st.integers(0, 4), max_size=2),
        "value": json_values,
        "words": st.none() | st.dictionaries(st.text(max_size=3), st.text(), max_size=2),
    },
)  # fmt: skip


@UNDISTURBED
@given(st.lists(near_entries, max_size=6))
def test_no_entry_that_is_kept_makes_the_record_unreadable(home, entries):
    said = keep(*entries)
    assert said["trouble"] is None
    assert set(said["kept"]) | set(said["refused"]) == {one["id"] for one in entries}
    for asked in ("recall", "show"):
        assert answer({"do": asked})["trouble"] is None
    for kind in ("json", "csv"):
        assert answer({"do": "export", "format": kind})["trouble"] is None


NO_RECORDS = [
    "",
    "{",
    "[]",
    "7",
    '{"format": "another"}',
    '{"format": "good-cry-record", "version": 2}',
    '{"format": "good-cry-record", "version": 1, "attempts": 7}',
    '{"format": "good-cry-record", "version": 1, "attempts": [{"id": "a"}]}',
    '{"format": "good-cry-record", "version": 1, "attempts": [7]}',
    '{"format": "good-cry-record", "version": 1, "attempts": '
    '[{"id": "a", "at": "2026-11-24T17:30:00Z", "item": "02.x", "response": NaN}]}',
    '{"format": "good-cry-record", "version": %s}' % ("[" * 100_000),
]


@pytest.mark.parametrize("text", NO_RECORDS, ids=range(len(NO_RECORDS)))
def test_a_file_that_is_no_record_is_refused_whole_with_one_sentence(home, text):
    said = answer({"do": "import", "text": text})
    assert said["trouble"].endswith(".")
    assert "\n" not in said["trouble"]
    assert len(said["trouble"]) < 200
    assert not snapshot()["attempts"]


def test_one_entry_that_cannot_be_keeps_the_whole_file_out(home):
    record = {"format": "good-cry-record", "version": 1}
    good, bad = ({"id": one, "at": datetime.now(UTC).isoformat(), "item": "02.x"} for one in "ab")
    text = json.dumps(record | {"attempts": [good, bad | {"right": "perhaps"}]})
    assert "In “attempts”, number 2:" in answer({"do": "import", "text": text})["trouble"]
    assert not snapshot()["attempts"]


def test_a_cell_of_the_table_is_never_a_formula(home):
    keep(attempt("=HYPERLINK(1)"))
    assert "\nattempt" in answer({"do": "export", "format": "csv"})["text"].replace("\r", "")
    assert ",=HYPERLINK" not in answer({"do": "export", "format": "csv"})["text"]


def test_a_text_gives_no_orders_to_a_terminal(home, capsys):
    keep(words("before\x1b]0;gone\x07after", item="02.\x1b[2J"), attempt("02.\x1b[2J"))
    assert main(["record", "show"]) == 0
    shown = capsys.readouterr().out
    assert "before]0;goneafter" in shown
    assert "\x1b" not in shown
