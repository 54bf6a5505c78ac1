"""What a learner does is kept once, comes back, stays private, and can be erased."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.record.making import attempt, entry, everything_on_disk, keep, setting, snapshot, words
from widgets.content.places import ROOT
from widgets.record import answer, correspondence

QUESTION, OTHER_QUESTION, *_ = COURSE.question
FORMAT = ROOT / "widgets/record/FORMAT.md"
MARKER = "the heron stood in the rain"


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
    assert_private(home)


def test_they_are_private_from_the_first_byte(home, monkeypatch):
    monkeypatch.setattr(Path, "chmod", lambda *_: None)
    before = os.umask(0)
    try:
        keep(words(MARKER))
    finally:
        os.umask(before)
    assert_private(home)


def test_a_file_that_others_could_read_is_made_private_and_a_folder_that_was_there_keeps_its_rights(home):
    home.mkdir()
    home.chmod(0o755)
    (home / "record.sqlite").touch(0o644)
    keep(words(MARKER))
    assert_private(home, folder=0o755)


def test_where_the_rights_of_a_file_cannot_be_changed_it_is_said(home, monkeypatch):
    home.mkdir()
    (home / "record.sqlite").touch()
    (home / "record.sqlite").chmod(0o644)

    def refused(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refused)
    said = answer({"do": "recall"})["trouble"]
    assert said == (
        "Others who use this machine could read the file of your record: "
        "its rights could not be changed (Operation not permitted)."
    )
    assert keep(words(MARKER))["kept"]


def assert_private(home, folder=0o700):
    assert stat.S_IMODE(home.stat().st_mode) == folder
    # What SQLite lays beside the file while it writes.
    connection = correspondence._record.open()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM log WHERE number = 1")
    files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in home.iterdir()}
    connection.execute("ROLLBACK")
    assert set(files) == {"record.sqlite", "record.sqlite-journal"}
    assert set(files.values()) == {0o600}


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


def test_words_that_are_taken_back_leave_no_room_in_the_file_where_pieces_could_stay(home):
    keep(attempt(QUESTION), words(None))
    before = (home / "record.sqlite").stat().st_size
    keep(words(MARKER * 5000))
    keep(words(None))
    assert (home / "record.sqlite").stat().st_size == before


def test_what_newer_words_replaced_is_not_left_in_the_file(home, start_again):
    keep(words(MARKER * 20))
    keep(words("other"))
    start_again()
    assert MARKER.encode() not in everything_on_disk(home)


def test_a_lesson_that_is_not_there_is_not_said_to_be_erased(home):
    assert (
        answer({"do": "erase", "lesson": "2"})["trouble"] == "There is no lesson “2”. Say it by its number, such as 02."
    )


def test_after_erasing_everything_no_file_is_left_and_the_course_goes_on(home):
    keep(words(MARKER))
    assert answer({"do": "erase", "lesson": None})["erased"] == 1
    assert not list(home.iterdir())
    assert keep(attempt(QUESTION))["trouble"] is None


def test_what_is_erased_is_gone_also_from_a_file_that_has_another_name_still(home, tmp_path):
    keep(attempt(QUESTION))
    before = (home / "record.sqlite").stat().st_size
    keep(*(words(MARKER * 300, item=f"02.reflect-{number}") for number in range(20)))
    (tmp_path / "other").hardlink_to(home / "record.sqlite")
    assert answer({"do": "erase", "lesson": None})["erased"] == 21
    assert MARKER.encode() not in (tmp_path / "other").read_bytes()
    assert (tmp_path / "other").stat().st_size == before, "there is no room left in it where pieces could stay"


def test_erasing_a_lesson_leaves_the_others(home):
    keep(attempt("02.gone"), attempt("03.stays"))
    answer({"do": "erase", "lesson": "02"})
    assert list(snapshot()["attempts"]) == ["03.stays"]


def test_questions_come_back_sooner_when_something_else_fitted(home):
    one, other = list(COURSE.question)[:2]
    due = keep(attempt(one, right=True), attempt(other, right=False))["due"]
    assert due[other] < due[one]


def test_a_second_try_in_the_same_sitting_does_not_count_as_remembered(home):
    first = keep(attempt(QUESTION, right=False))["due"][QUESTION]
    assert keep(attempt(QUESTION, right=True))["due"][QUESTION] == first


@pytest.mark.parametrize("ahead", ["2099-01-01T00:00:00Z", None], ids=["for seventy years", "for ten hours"])
def test_after_a_clock_that_ran_ahead_what_is_done_now_counts_and_comes_back(home, ahead):
    keep(attempt(QUESTION, at=ahead or (datetime.now(UTC) + timedelta(hours=10)).isoformat(), right=False))
    due = keep(attempt(QUESTION))["due"][QUESTION]
    assert datetime.now(UTC) < datetime.fromisoformat(due) < datetime.now(UTC) + timedelta(days=60)
    assert snapshot()["attempts"][QUESTION]["right"] is (ahead is not None)


def test_what_was_only_answered_while_a_clock_ran_ahead_is_due_at_once(home):
    keep(attempt(QUESTION, at="2099-01-01T00:00:00Z", right=True))
    assert snapshot()["due"][QUESTION] <= datetime.now(UTC).isoformat()


def test_history_of_a_withdrawn_question_stands_and_its_schedule_ends(home):
    keep(attempt("02.withdrawn"))
    found = snapshot()
    assert "02.withdrawn" in found["attempts"] and "02.withdrawn" not in found["due"]


def test_a_reworded_question_keeps_its_schedule(home):
    keep(attempt(QUESTION, version="old"))
    keep(attempt(QUESTION, version="new"))
    found = snapshot()
    assert found["attempts"][QUESTION]["version"] == "new" and QUESTION in found["due"]


def test_erasing_everything_takes_the_records_own_files_and_no_neighbour(home, start_again):
    keep(words(MARKER))
    start_again()
    neighbours = [
        "recordings.sqlite",
        "record.sqlite.bak",
        "record-of-my-family.sqlite.zip",
        "record-of-my-family.sqlite",
        "record-broken-by-me.sqlite",
        "my-record.sqlite",
        "record.sqlite-walrus",
    ]
    own = ["record-broken-20260101-101010-000000.sqlite", "record-broken-20260101-101010-000000.sqlite-wal"]
    for name in [*neighbours, *own, "record.sqlite-wal", "record.sqlite-shm", "record.sqlite-journal"]:
        (home / name).touch()
    assert answer({"do": "erase", "lesson": None})["trouble"] is None
    assert sorted(file.name for file in home.iterdir()) == sorted(neighbours)


def test_a_record_has_a_name_of_its_own_that_stays_and_goes_in_no_file(home, start_again, monkeypatch, tmp_path):
    keep(attempt(QUESTION))
    mine = snapshot()["whose"]
    start_again()
    assert snapshot()["whose"] == mine and len(mine) == 32
    assert mine not in answer({"do": "export", "format": "json"})["text"]
    content = (home / "record.sqlite").read_bytes()
    start_again()
    (home / "record.sqlite").write_bytes(bytes(16) + content[16:])
    assert snapshot()["whose"] == mine, "a record that was damaged and saved is still theirs"
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "of-another"))
    start_again()
    assert snapshot()["whose"] != mine


def test_on_a_shared_computer_a_page_is_kept_in_memory_and_given_to_that_page_alone(home):
    keep(attempt("02.mine-of-home"))
    before = everything_on_disk(home)
    here = {"shared": "page one"}
    said = answer({"do": "keep", "entries": [attempt(QUESTION), words(MARKER)]} | here)
    assert len(said["kept"]) == 2 and said["due"]
    found = answer({"do": "recall"} | here)["snapshot"]
    assert list(found["attempts"]) == [QUESTION] and found["place"] == "shared"
    kept = answer({"do": "show"} | here)["kept"]
    assert kept["words"][0]["words"] == {"words": MARKER} and "this lesson alone" in kept["where"]
    assert MARKER in answer({"do": "export", "format": "json"} | here)["text"]
    assert answer({"do": "repair"} | here)["said"].startswith("Your record holds 2 entries")
    assert everything_on_disk(home) == before and list(snapshot()["attempts"]) == ["02.mine-of-home"]
    assert answer({"do": "recall", "shared": "page two"})["snapshot"]["attempts"] == {}
    assert list(answer({"do": "recall"} | here)["snapshot"]["attempts"]) == [QUESTION], "each page has its own"
    answer({"do": "erase", "lesson": None} | here)
    assert answer({"do": "recall"} | here)["snapshot"]["attempts"] == {}, "what a page did goes with it"
    answer({"do": "keep", "entries": [words(MARKER)]} | here)
    for number in range(8):
        answer({"do": "recall", "shared": f"another page {number}"})
    assert answer({"do": "recall"} | here)["snapshot"]["words"] == {}, "also of a page that could not say goodbye"
