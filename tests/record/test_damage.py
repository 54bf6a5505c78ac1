"""A damaged record opens, shows and gives away every row that is whole, and says in one sentence what is not."""

import json
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from tests.course import COURSE
from tests.record.making import attempt, entry, everything_on_disk, keep, setting, snapshot, words
from tests.record.spoiling import Spoiled
from widgets.cli import main
from widgets.content.places import ROOT
from widgets.record import answer, database
from widgets.record.where import NAME

QUESTION = next(iter(COURSE.question))
MARKER = "the heron stood in the rain"
FIRST_FORMAT = """
    CREATE TABLE log (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
        lesson TEXT NOT NULL, item TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL
    );
    CREATE INDEX log_by_item ON log (item);
    CREATE TABLE latest (
        type TEXT NOT NULL, item TEXT NOT NULL, lesson TEXT NOT NULL, at TEXT NOT NULL,
        times INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (type, item)
    );
    CREATE TABLE card (
        item TEXT PRIMARY KEY, lesson TEXT NOT NULL, sitting TEXT NOT NULL, card TEXT NOT NULL
    );
    PRAGMA user_version = 1;
"""


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory):
    return Spoiled(tmp_path_factory.mktemp("spoiled"))


@pytest.mark.parametrize("turn", range(25))
def test_whatever_happens_to_the_file_all_that_is_whole_in_it_is_there(spoiled, turn):
    seed = random.randrange(1_000_000)
    assert (seed, spoiled.harms(seed)) == (seed, [])


def change(home, what, *given):
    with closing(sqlite3.connect(home / NAME, isolation_level=None)) as connection:
        assert connection.execute(what, given).rowcount


def exported():
    return json.loads(answer({"do": "export", "format": "json"})["text"])


def test_one_bad_row_is_counted_said_and_kept_aside_and_all_others_are_there(home, start_again):
    keep(*(attempt(QUESTION, response=[f"answer {number}"]) for number in range(5)), words(MARKER))
    start_again()
    change(home, "UPDATE log SET line = replace(line, 'answer 3', 'answer 4') WHERE line LIKE '%answer 3%'")
    said = answer({"do": "recall"})
    assert "5 entries in it could be saved; 1 could not be read." in said["trouble"]
    assert said["snapshot"]["attempts"][QUESTION]["times"] == 4
    assert sorted(one["response"][0][-1] for one in exported()["attempts"]) == ["0", "1", "2", "4"]
    [aside] = home.glob("record-broken-*.sqlite")
    assert b"answer 4" in aside.read_bytes()
    start_again()
    assert answer({"do": "recall"})["trouble"] is None


@pytest.mark.parametrize("kind", [1, 12, 13, 125, 127])
def test_a_whole_row_is_saved_also_where_sqlite_takes_it_for_something_shorter(home, start_again, kind):
    keep(*(attempt(QUESTION, response=[f"answer {number}"]) for number in range(5)))
    start_again()
    content = bytearray((home / NAME).read_bytes())
    # Before each row SQLite writes of which kind and how long it is, in two bytes.
    line = content.rindex(b"row1 ", 0, content.index(b"answer 3"))
    content[line - 2] = kind
    (home / NAME).write_bytes(content)
    assert sorted(one["response"][0][-1] for one in exported()["attempts"]) == ["0", "1", "2", "3", "4"]


def test_rows_that_sqlite_passes_over_without_a_word_are_saved_where_they_lie(home, start_again):
    keep(*(attempt(QUESTION, response=["x" * 900, str(number)]) for number in range(40)))
    start_again()
    content = bytearray((home / NAME).read_bytes())
    with closing(sqlite3.connect(home / NAME)) as connection:
        [(page,)] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'log'")
    # How many pages there are below this one stands in its fourth and fifth byte.
    content[(page - 1) * 4096 + 4] -= 1
    (home / NAME).write_bytes(content)
    with closing(sqlite3.connect(home / NAME)) as connection:
        assert connection.execute("SELECT count(*) FROM log").fetchone()[0] < 40
    assert "40 entries in it could be saved: all there were." in answer({"do": "recall"})["trouble"]
    assert len(exported()["attempts"]) == 40


@pytest.mark.parametrize("table", ["latest", "card", "known"])
@pytest.mark.parametrize("checked", [1_000_000, 0], ids=["at opening", "as it is read"])
def test_what_is_made_from_the_log_is_made_anew_where_it_is_damaged(home, start_again, monkeypatch, table, checked):
    monkeypatch.setattr(database, "SOON_CHECKED", checked)
    keep(attempt(QUESTION, right=False), attempt("02.other"), words(MARKER))
    before = snapshot()
    start_again()
    change(home, {"latest": "UPDATE latest SET times = times + 40", "card": "UPDATE card SET card = '{}'",
                  "known": "UPDATE known SET number = number + 40"}[table])  # fmt: skip
    assert answer({"do": "recall"}) == {"answer": None, "trouble": None, "snapshot": before}
    assert len(exported()["attempts"]) == 2
    assert not list(home.glob("record-broken-*"))


def test_what_is_erased_goes_from_the_damaged_files_too(home, start_again):
    for erase in (lambda: keep(words(None)), lambda: answer({"do": "erase", "lesson": "02"})):
        keep(attempt(QUESTION), attempt(QUESTION), words(MARKER))
        start_again()
        change(home, "UPDATE log SET line = replace(line, 'v1', 'v2') WHERE number = 1")
        assert "put aside" in answer({"do": "recall"})["trouble"]
        assert MARKER.encode() in everything_on_disk(home)
        erase()
        assert MARKER.encode() not in everything_on_disk(home)
        answer({"do": "erase", "lesson": None})


def test_repair_says_what_there_is_and_saves_what_lies_aside(home, start_again, capsys):
    keep(attempt(QUESTION), attempt("02.other"))
    assert main(["record", "repair"]) == 0
    assert capsys.readouterr().out == "Your record holds 2 entries, and every one of them is whole.\n"
    start_again()
    (home / NAME).rename(home / "record-broken-20260101-101010-000000.sqlite")
    keep(attempt("03.new"))
    assert main(["record", "repair"]) == 0
    assert capsys.readouterr().out == (
        "2 entries could be saved from what was put aside earlier. "
        "Your record holds 3 entries, and every one of them is whole.\n"
    )
    start_again()
    change(home, "UPDATE log SET line = 'gone' WHERE number = 1")
    said = answer({"do": "repair"})
    assert said["trouble"] is None
    assert said["said"].startswith("The file of your record was damaged. 2 entries in it could be saved; 1 could not")
    # Also of a file that is open.
    change(home, "UPDATE log SET line = 'gone' WHERE number = 1")
    assert "1 could not" in answer({"do": "repair"})["said"]


def of_the_first_format(home, entries, spoil=lambda body: body):
    home.mkdir()
    with closing(sqlite3.connect(home / NAME)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(FIRST_FORMAT)
        for one in entries:
            plain = {name: value for name, value in one.items() if name != "type"}
            row = [one["type"], one.get("item", "keep"), "02", one["at"]]
            body = spoil(json.dumps(plain))
            if one["type"] in ("attempt", "belief"):
                connection.execute("INSERT INTO log (type, item, lesson, at, id, body) VALUES (?, ?, ?, ?, ?, ?)",
                                   [*row, one["id"], body])  # fmt: skip
            connection.execute("INSERT OR REPLACE INTO latest (type, item, lesson, at, times, body) "
                               "VALUES (?, ?, ?, ?, 1, ?)", [*row, body])  # fmt: skip
        connection.commit()


def of_each_kind():
    return [
        attempt(QUESTION, right=False),
        attempt(QUESTION, at=datetime(2026, 1, 1, tzinfo=UTC).isoformat()),
        entry("belief", item="00.eight-statements", answers={"one": 4}),
        entry("state", item="chart:stress", lesson="02", value={"minutes": 20}),
        words(MARKER),
        setting("everything"),
    ]


def test_a_file_of_the_first_format_is_brought_over_whole(home):
    of_the_first_format(home, entries := of_each_kind())
    assert answer({"do": "recall"})["trouble"] is None
    taken = exported()
    lists = ("attempts", "beliefs", "states", "words", "settings")
    assert {one["id"] for name in lists for one in taken[name]} == {one["id"] for one in entries}
    assert snapshot()["attempts"][QUESTION]["right"] is False
    assert [file.name for file in home.iterdir()] == [NAME]


def test_a_file_of_the_first_format_with_a_bad_row_loses_no_other(home):
    of_the_first_format(
        home, entries := of_each_kind(), lambda body: body.replace('"right": false', '"right": f\x00lse')
    )
    said = answer({"do": "recall"})
    assert "5 entries in it could be saved; some may be missing." in said["trouble"]
    assert len(exported()["attempts"]) == 1 and len(entries) == 6
    assert snapshot()["words"]["02.reflect-now"]["words"] == {"words": MARKER}
    assert list(home.glob("record-broken-*.sqlite"))


def test_the_record_is_one_file_whenever_nothing_is_being_written(home, start_again):
    for number in range(3):
        keep(one := attempt(f"02.{number}"))
        assert [file.name for file in home.iterdir()] == [NAME]
        with closing(sqlite3.connect(f"{(home / NAME).as_uri()}?immutable=1", uri=True)) as copy:
            [(line,)] = copy.execute("SELECT line FROM log ORDER BY number DESC LIMIT 1")
        assert one["id"] in line, "it is in the file as soon as it is said to be kept"


def test_what_is_said_of_copying_is_true_also_while_an_answer_is_being_written(
    home, start_again, tmp_path, monkeypatch
):
    said = (ROOT / "widgets" / "record" / "FORMAT.md").read_text("utf-8")
    assert "all of it is in this one file, also while lessons are open: copy that file, and no other." in said
    assert "Is there a `record.sqlite-journal` beside it, an answer is being written this very moment" in said
    assert "then copy both." in said
    keep(*(attempt(QUESTION, response=["x" * 2000, str(number)]) for number in range(200)))
    whole = exported()
    start_again()
    with closing(sqlite3.connect(home / NAME, isolation_level=None)) as writing:
        # With so little room of its own, SQLite writes into the file long before it is done.
        writing.execute("PRAGMA cache_size = 5")
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("UPDATE log SET line = replace(line, 'x', 'y')")
        assert sorted(file.name for file in home.iterdir()) == [NAME, f"{NAME}-journal"]
        copied, alone = shutil.copytree(home, tmp_path / "both"), tmp_path / "alone"
        alone.mkdir()
        shutil.copy(home / NAME, alone)
        writing.execute("ROLLBACK")
    monkeypatch.setenv("GOOD_CRY_RECORD", str(copied))
    assert answer({"do": "recall"})["trouble"] is None
    assert exported()["attempts"] == whole["attempts"]
    start_again()
    monkeypatch.setenv("GOOD_CRY_RECORD", str(alone))
    assert answer({"do": "recall"})["trouble"], "the file alone was in the middle of it, which is why it says both"
