"""A record that is whole and yet not as the course writes it: rows, tables and files of somebody else's."""

import json
import os
import random
import shutil
import sqlite3
from contextlib import closing
from zlib import crc32

import pytest

from tests.course import COURSE
from tests.record.making import attempt, everything_on_disk, keep, words
from tests.record.spoiling import Spoiled, harms_in
from widgets.record import answer
from widgets.record.lines import write_line
from widgets.record.salvage import read_whole_rows
from widgets.record.tables import sum_of
from widgets.record.where import NAME

QUESTION = next(iter(COURSE.question))
AT = "2026-03-01T10:00:00.000000Z"
ONE = {"type": "attempt", "id": "strange", "at": AT, "item": "02.x"}


def line(text: str) -> str:
    return f"row1 {crc32(text.encode()):08x} {len(text.encode())} {text}"


def change(home, *steps):
    with closing(sqlite3.connect(home / NAME, isolation_level=None)) as connection:
        for step in steps:
            connection.execute(*([step] if isinstance(step, str) else step))


def exported():
    return json.loads(answer({"do": "export", "format": "json"})["text"])


def kept_five():
    keep(*(attempt(QUESTION, id=f"n{number}") for number in range(5)))


ROWS = {
    "of a kind that a later version may know": write_line({"type": "bookmark", "id": "a", "at": AT, "page": "02"}),
    "with no name": write_line({"type": "attempt", "at": AT, "item": "02.x"}),
    "with more in it": write_line(ONE | {"colour": "red"}),
    "at no time": write_line(ONE | {"at": 7}),
    "of several items": write_line(ONE | {"item": ["02.x"]}),
    "empty": line("{}"),
    "that breaks off": line('{"type":'),
    "with half a sign": line(json.dumps(ONE | {"response": "\ud800"})),
    "with a number without end": line(json.dumps(ONE | {"response": "!"}).replace('"!"', "1e999")),
    "deeper than anything": line(json.dumps(ONE | {"response": "!"}).replace('"!"', "[" * 9999 + "]" * 9999)),
    "with words that are none": write_line({"type": "words", "id": "a", "at": AT, "item": "02.x", "words": ["b"]}),
    "that sets something unheard of": write_line({"type": "setting", "id": "a", "at": AT, "name": "x", "value": 1}),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_with_a_right_checksum_that_is_no_entry_holds_up_no_other(home, start_again, name):
    kept_five()
    start_again()
    change(home, ("INSERT INTO log (line) VALUES (?)", [ROWS[name]]))
    said = answer({"do": "recall"})
    assert "5 entries in it could be saved" in said["trouble"]
    assert keep(attempt(QUESTION, id="n5"))["kept"] == ["n5"]
    assert "kept" in answer({"do": "show"})
    taken = answer({"do": "export", "format": "json"})["text"]
    assert {one["id"] for one in json.loads(taken)["attempts"]} == {f"n{number}" for number in range(6)}
    answer({"do": "erase", "lesson": None})
    assert answer({"do": "import", "text": taken})["added"] == 6


def test_a_row_without_what_is_usually_left_empty_is_shown_and_taken_away_as_any_other(home, start_again):
    kept_five()
    start_again()
    change(home, ("INSERT INTO log (line) VALUES (?)", [write_line(ONE | {"at": "2026-03-01T10:00:00+14:00"})]))
    assert answer({"do": "recall"})["trouble"] is None
    [found] = [one for one in exported()["attempts"] if one["id"] == "strange"]
    assert found["at"] == "2026-02-28T20:00:00.000000Z" and found["right"] is None


@pytest.mark.parametrize("number", [-5, 2**63 - 1], ids=["before the first", "the last of all"])
def test_a_row_under_an_impossible_number_leaves_room_for_the_next(home, start_again, number):
    kept_five()
    start_again()
    change(home, ("UPDATE log SET number = ? WHERE number = 3", [number]))
    assert "5 entries in it could be saved: all there were." in answer({"do": "recall"})["trouble"]
    text = json.dumps({"format": "good-cry-record", "version": 1, "attempts": [
        {name: value for name, value in ONE.items() if name != "type"}
    ]})  # fmt: skip
    assert answer({"do": "import", "text": text})["added"] == 1
    assert len(exported()["attempts"]) == 6


TABLES = {
    "a trigger that lets nothing in": ["CREATE TRIGGER t BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'no'); END"],
    "a trigger that drops what comes": ["CREATE TRIGGER t BEFORE INSERT ON log BEGIN SELECT RAISE(IGNORE); END"],
    "a trigger that takes away": ["CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM log WHERE number = 3; END"],
    "a copy beside it": [
        "CREATE TABLE copy (line)",
        "CREATE TRIGGER t AFTER INSERT ON log BEGIN INSERT INTO copy VALUES (new.line); END",
    ],
    "a column that must be filled": ["ALTER TABLE latest ADD COLUMN colour TEXT NOT NULL DEFAULT 'x'"],
    "a condition that nothing meets": [
        "DROP TABLE card",
        "CREATE TABLE card (item PRIMARY KEY, lesson, sitting, card, sum CHECK (0)) WITHOUT ROWID",
    ],
    "a view in place of a table": ["ALTER TABLE log RENAME TO l", "CREATE VIEW log AS SELECT * FROM l"],
    "an index that allows each only once": ["CREATE UNIQUE INDEX u ON latest (type)"],
}


@pytest.mark.parametrize("name", TABLES)
def test_nothing_that_somebody_built_into_the_tables_stays_or_takes_anything_away(home, start_again, name):
    kept_five()
    start_again()
    change(home, *TABLES[name])
    assert "5 entries in it could be saved: all there were." in answer({"do": "recall"})["trouble"]
    keep(attempt(QUESTION, id="n5"), words("the heron"))
    assert {one["id"] for one in exported()["attempts"]} == {f"n{number}" for number in range(6)}
    keep(words(None))
    assert b"the heron" not in everything_on_disk(home)


def test_what_is_made_from_the_log_is_made_anew_where_it_is_of_another_shape(home, start_again):
    kept_five()
    [card] = answer({"do": "recall"})["snapshot"]["due"]
    start_again()
    made = (QUESTION, QUESTION.partition(".")[0], AT, '{"of": "another scheduler"}')
    change(home, ("INSERT OR REPLACE INTO card VALUES (?, ?, ?, ?, ?)", [*made, sum_of(*made)]))
    assert card in answer({"do": "recall"})["snapshot"]["due"]
    start_again()
    change(home, "UPDATE latest SET times = 'many'")
    assert answer({"do": "recall"})["snapshot"]["attempts"][QUESTION]["times"] == 5
    assert not list(home.glob("record-broken-*"))


@pytest.mark.parametrize("spoil", [lambda file: None, lambda file: os.truncate(file, file.stat().st_size // 2)])
def test_what_is_erased_does_not_stay_where_a_link_leads_to(home, start_again, tmp_path, spoil):
    home.mkdir(mode=0o700)
    elsewhere = tmp_path / "synchronised.sqlite"
    (home / NAME).symlink_to(elsewhere)
    elsewhere.touch(0o600)
    keep(words("the heron stood in the rain"), *(attempt(response="x" * 900) for _ in range(40)))
    start_again()
    spoil(elsewhere)
    assert answer({"do": "recall"})["snapshot"]
    assert b"the heron" in elsewhere.read_bytes()
    assert answer({"do": "erase", "lesson": None})["trouble"] is None
    assert list(home.iterdir()) == [] and b"the heron" not in everything_on_disk(tmp_path)


def test_what_is_nothing_of_ours_stays_where_a_link_leads_to(home, tmp_path):
    home.mkdir(mode=0o700)
    diary = tmp_path / "diary.txt"
    diary.write_text("a diary " * 200)
    (home / NAME).symlink_to(diary)
    assert "nothing in it could be read" in answer({"do": "recall"})["trouble"]
    assert answer({"do": "erase", "lesson": None})["trouble"] is None
    assert list(home.iterdir()) == [] and diary.read_text() == "a diary " * 200
    (home / NAME).symlink_to(home / NAME)
    assert answer({"do": "erase", "lesson": None})["trouble"] is None
    assert list(home.iterdir()) == []


def test_a_large_file_of_nothing_is_not_read_into_memory(tmp_path, monkeypatch):
    (tmp_path / NAME).touch()
    os.truncate(tmp_path / NAME, 64 << 20)
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda path: pytest.fail("all of it at once"))
    assert read_whole_rows(tmp_path / NAME).rows == []


def test_whatever_a_transfer_as_text_left_whole_is_there(tmp_path):
    spoiled = Spoiled(tmp_path)
    source = (spoiled.source / NAME).read_bytes()
    at = random.randrange(len(source))
    for transferred in (
        source.replace(b"\n", b"\r\n"),
        source.decode("latin-1").encode(),
        bytes(byte & 127 for byte in source),
        source[:at] + random.randbytes(700) + source[at:],
    ):
        shutil.rmtree(spoiled.copy, ignore_errors=True)
        spoiled.copy.mkdir()
        (spoiled.copy / NAME).write_bytes(transferred)
        whole = {one for one, parts in spoiled.places.items() if len(parts) == 1 and parts[0][1] in transferred}
        assert len(whole) > 300
        assert (at, harms_in(spoiled.copy, spoiled.there, whole)) == (at, [])
