"""What a learner does is kept once, comes back, and can be taken away, brought in and erased."""

import json
import stat
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.record.making import attempt, entry, everything_on_disk, setting, words
from widgets.cli import main
from widgets.content import course
from widgets.record import answer

QUESTION = next(iter(course().question))
MARKER = "the heron stood in the rain"


def keep(*entries):
    return answer({"ask": 1, "do": "keep", "entries": list(entries)})


def snapshot():
    return answer({"ask": 2, "do": "recall"})["snapshot"]


def test_what_was_done_is_there_after_a_new_start(home, start_again):
    belief = entry("belief", item="00.eight-statements", answers={"one": 4})
    state = entry("state", item="chart:stress-axis", lesson="02", value={"minutes": 20})
    said = keep(attempt(QUESTION, response=["a"], sureness="sure"), belief, state, words(MARKER))
    assert said["trouble"] is None and len(said["kept"]) == 4
    start_again()
    found = snapshot()
    assert found["attempts"][QUESTION]["response"] == ["a"]
    assert found["beliefs"]["00.eight-statements"]["answers"] == {"one": 4}
    assert found["states"]["chart:stress-axis"]["value"] == {"minutes": 20}
    assert found["words"]["02.reflect-now"]["words"] == {"words": MARKER}


def test_an_entry_that_comes_twice_is_kept_once(home):
    one = attempt(QUESTION)
    assert keep(one, one)["kept"] == [one["id"]] * 2
    keep(one)
    assert snapshot()["attempts"][QUESTION]["times"] == 1


def test_nobody_but_the_owner_can_read_folder_and_files(home):
    keep(words(MARKER))
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    files = list(home.iterdir())
    assert files and all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


def test_with_keep_nothing_nothing_more_is_kept_and_the_page_is_told_that_all_is_well(home):
    keep(setting("nothing"))
    said = keep(attempt(QUESTION), words(MARKER))
    assert len(said["kept"]) == 2 and said["trouble"] is None
    assert not snapshot()["attempts"] and MARKER.encode() not in everything_on_disk(home)


@pytest.mark.parametrize(
    "erasing",
    [
        lambda: keep(words(None)),
        lambda: answer({"do": "erase", "lesson": "02"}),
        lambda: answer({"do": "erase", "lesson": None}),
    ],
    ids=["the tick is taken away", "the lesson is erased", "everything is erased"],
)
def test_not_one_byte_of_an_erased_sentence_is_left(home, erasing):
    for number in range(40):
        keep(words(f"{MARKER} {number}"), attempt(QUESTION))
    assert MARKER.encode() in everything_on_disk(home)
    assert erasing()["trouble"] is None
    assert MARKER.encode() not in everything_on_disk(home)


def test_after_erasing_everything_no_file_is_left_and_the_course_goes_on(home):
    keep(words(MARKER))
    assert answer({"do": "erase", "lesson": None})["erased"] == 1
    assert not list(home.iterdir())
    assert keep(attempt(QUESTION))["trouble"] is None


def test_erasing_a_lesson_leaves_the_others(home):
    keep(attempt("02.gone"), attempt("03.stays"))
    answer({"do": "erase", "lesson": "02"})
    assert list(snapshot()["attempts"]) == ["03.stays"]


def test_a_record_can_be_taken_to_another_machine_and_merged_without_doubles(home, start_again, monkeypatch, tmp_path):
    keep(attempt(QUESTION), words(MARKER), entry("belief", item="00.eight-statements", answers={"a": 1}))
    exported = answer({"do": "export", "format": "json"})["text"]
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "other"))
    start_again()
    keep(attempt("03.of-the-other"))
    first, second = (answer({"do": "import", "text": exported}) for _ in range(2))
    assert (first["added"], first["known"]) == (3, 0)
    assert (second["added"], second["known"]) == (0, 3)
    assert set(snapshot()["attempts"]) == {QUESTION, "03.of-the-other"}


def test_an_older_word_from_a_file_does_not_replace_a_newer_one(home):
    keep(words("older"))
    exported = answer({"do": "export", "format": "json"})["text"]
    keep(words("newer"))
    answer({"do": "import", "text": exported})
    assert snapshot()["words"]["02.reflect-now"]["words"] == {"words": "newer"}


NO_RECORDS = [
    "",
    "{",
    "[]",
    "7",
    '{"format": "another"}',
    '{"format": "good-cry-record", "version": 2}',
    '{"format": "good-cry-record", "version": 1, "attempts": 7}',
    '{"format": "good-cry-record", "version": 1, "attempts": [{"id": "a"}]}',
]


@pytest.mark.parametrize("text", NO_RECORDS)
def test_a_file_that_is_no_record_is_refused_whole_with_one_sentence(home, text):
    said = answer({"do": "import", "text": text})
    assert said["trouble"].endswith(".") and "\n" not in said["trouble"]
    assert not snapshot()["attempts"]


def test_a_cell_of_the_table_is_never_a_formula(home):
    keep(attempt("=HYPERLINK(1)"))
    assert "\nattempt" in answer({"do": "export", "format": "csv"})["text"].replace("\r", "")
    assert ",=HYPERLINK" not in answer({"do": "export", "format": "csv"})["text"]


def test_questions_come_back_sooner_when_something_else_fitted(home):
    one, other = list(course().question)[:2]
    due = keep(attempt(one, right=True), attempt(other, right=False))["due"]
    assert due[other] < due[one]


def test_a_second_try_in_the_same_sitting_does_not_count_as_remembered(home):
    first = keep(attempt(QUESTION, right=False))["due"][QUESTION]
    assert keep(attempt(QUESTION, right=True))["due"][QUESTION] == first


def test_a_clock_that_jumps_back_stops_nothing(home):
    year_ago = (datetime.now(UTC) - timedelta(days=365)).isoformat()
    keep(attempt(QUESTION))
    said = keep(attempt(QUESTION, at=year_ago, right=False))
    assert said["trouble"] is None and snapshot()["attempts"][QUESTION]["right"] is False


def test_history_of_a_withdrawn_question_stands_and_its_schedule_ends(home):
    keep(attempt("02.withdrawn"))
    found = snapshot()
    assert "02.withdrawn" in found["attempts"] and "02.withdrawn" not in found["due"]


def test_a_reworded_question_keeps_its_schedule(home):
    keep(attempt(QUESTION, version="old"))
    keep(attempt(QUESTION, version="new"))
    found = snapshot()
    assert found["attempts"][QUESTION]["version"] == "new" and QUESTION in found["due"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "x" * 900_000,
        "ش\u202eabc",
        "👩‍👩‍👧‍👦 e\u0301 \u0000 \uffff",
        "'; DROP TABLE log; --",
    ],
)
def test_hostile_text_is_kept_whole(home, text):
    keep(words(text))
    assert snapshot()["words"]["02.reflect-now"]["words"]["words"] == text


@pytest.mark.parametrize("text", ["x" * 1_000_001, "\ud800"])
def test_what_cannot_be_kept_is_refused_with_a_sentence_and_holds_up_nothing_else(home, text):
    bad, good = words(text), attempt(QUESTION)
    said = keep(bad, good)
    assert said["kept"] == [good["id"]] and said["refused"][bad["id"]].endswith(".")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
messages = st.fixed_dictionaries(
    {"do": st.sampled_from(["recall", "keep", "show", "export", "import", "erase", "x"]) | json_values},
    optional={name: json_values for name in ("ask", "entries", "format", "text", "lesson")},
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(messages | json_values)
def test_whatever_a_page_says_it_gets_an_answer_and_never_an_error(home, message):
    said = answer(message)
    assert said["trouble"] is None or said["trouble"].endswith(".")
    json.dumps(said)


def test_the_shell_shows_takes_away_brings_in_and_erases(home, tmp_path, capsys):
    keep(attempt(QUESTION), words(MARKER, item=next(iter(course().reflection))))
    assert main(["record", "show"]) == 0
    assert MARKER in capsys.readouterr().out
    assert main(["record", "export", str(tmp_path / "mine.json")]) == 0
    assert main(["record", "erase", "--yes"]) == 0
    assert not list(home.iterdir())
    assert main(["record", "import", str(tmp_path / "mine.json")]) == 0
    assert "2 entries were brought in" in capsys.readouterr().out
    assert main(["record", "export", str(tmp_path / "mine.txt")]) == 1
    assert "must end in .json or .csv" in capsys.readouterr().err
