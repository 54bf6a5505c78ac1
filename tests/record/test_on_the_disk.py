"""The file as this version writes it stays readable: it is made here by hand, and not by what reads it."""

import json
import shutil
import sqlite3
from contextlib import closing
from zlib import crc32

import pytest

from tests.course import COURSE
from tests.record.making import attempt, keep, snapshot
from widgets.record import answer, correspondence, session
from widgets.record.tables import reading, whole_log
from widgets.record.where import NAME

QUESTION = next(iter(COURSE.question))
SAYS = COURSE.words
TABLES = """
    CREATE TABLE log (number INTEGER PRIMARY KEY, line TEXT NOT NULL);
    CREATE TABLE known (key TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE latest (
        type TEXT NOT NULL, item TEXT NOT NULL, lesson TEXT NOT NULL, number INTEGER NOT NULL,
        times INTEGER NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY (type, item)
    ) WITHOUT ROWID;
    CREATE TABLE card (
        item TEXT PRIMARY KEY, lesson TEXT NOT NULL, sitting TEXT NOT NULL, card TEXT NOT NULL, sum INTEGER NOT NULL
    ) WITHOUT ROWID;
"""
KEPT = {
    "type": "attempt", "id": "a1", "at": "2026-03-01T10:00:00.000000Z", "item": QUESTION, "version": "v1",
    "response": ["ö"], "right": True, "sureness": None, "rating": None,
}  # fmt: skip


def line(row: dict) -> str:
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return f"row1 {crc32(text.encode()):08x} {len(text.encode())} {text}"


def written_by_hand(home, version: int, *rows: dict) -> None:
    home.mkdir()
    with closing(sqlite3.connect(home / NAME)) as connection:
        connection.executescript(f"PRAGMA page_size = 4096; PRAGMA secure_delete = ON; {TABLES}")
        for number, row in enumerate([{"record": version, "whose": "f" * 32}, *rows]):
            connection.execute("INSERT INTO log VALUES (?, ?)", [number, line(row)])
        connection.commit()


def test_a_file_of_this_version_is_read_whatever_reads_it(home) -> None:
    written_by_hand(home, 2, KEPT)
    said = answer({"do": "recall"})
    assert said["trouble"] is None
    assert said["snapshot"]["whose"] == "f" * 32
    assert said["snapshot"]["attempts"][QUESTION]["response"] == ["ö"]
    assert said["snapshot"]["attempts"][QUESTION]["times"] == 1
    # A guess and a week: what is made from the log was not there, and is made.
    assert said["snapshot"]["due"][QUESTION] > KEPT["at"]
    correspondence._record.close()
    with closing(sqlite3.connect(home / NAME)) as connection:
        assert connection.execute("SELECT key, number FROM known").fetchall() == [("a1", 1)]
    keep(KEPT)
    assert snapshot()["attempts"][QUESTION]["times"] == 1


def test_a_file_is_written_as_it_will_be_read(home) -> None:
    keep(KEPT)
    correspondence._record.close()
    with closing(sqlite3.connect(home / NAME)) as connection:
        about, kept = (one for (one,) in connection.execute("SELECT line FROM log ORDER BY number"))
        assert kept == line(KEPT)
        assert line(json.loads(about[about.index("{") :])) == about
        assert json.loads(about[about.index("{") :])["record"] == 2
        assert connection.execute("PRAGMA page_size").fetchone() == (4096,)
        # By which the first version, that knows no row 0, would see that this is a newer one.
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        [(sql,)] = connection.execute("SELECT group_concat(sql, ';') FROM sqlite_schema WHERE sql IS NOT NULL")
    assert "".join(sql.split()) == "".join(TABLES.split())[:-1]


def test_a_file_of_a_newer_version_is_left_alone_and_said_to_be_newer(home) -> None:
    written_by_hand(home, 3, KEPT)
    before = (home / NAME).read_bytes()
    assert answer({"do": "recall"})["trouble"] == SAYS("record-newer")
    assert keep(attempt(QUESTION))["kept"] == []
    assert (home / NAME).read_bytes() == before


def test_a_file_of_a_newer_version_is_erased_and_nobody_says_how_many_entries_it_held(home) -> None:
    written_by_hand(home, 3, KEPT)
    assert answer({"do": "erase", "lesson": None}) == {"answer": None, "trouble": None, "erased": 0}
    assert list(home.iterdir()) == []


def test_a_file_of_which_an_earlier_version_wrote_no_more_than_the_head_is_gone_on_with(home) -> None:
    home.mkdir(mode=0o700)
    with closing(sqlite3.connect(home / NAME, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert (home / NAME).stat().st_size
    assert keep(attempt(QUESTION))["trouble"] is None
    assert [file.name for file in home.iterdir()] == [NAME]


@pytest.mark.parametrize("way", ["erased", "replaced"])
def test_a_file_that_another_process_erased_or_replaced_is_opened_anew(home, tmp_path, way: str) -> None:
    keep(attempt(QUESTION))
    shutil.copy(home / NAME, tmp_path / "before")
    keep(attempt("02.later"))
    (home / NAME).unlink()
    if way == "replaced":
        (tmp_path / "before").rename(home / NAME)
    assert list(snapshot()["attempts"]) == ([QUESTION] if way == "replaced" else [])
    keep(attempt("03.new"))
    correspondence._record.close()
    assert "03.new" in snapshot()["attempts"], "it was written into the file that lies there"


def test_a_file_that_is_there_still_is_not_opened_for_each_answer(home, monkeypatch) -> None:
    opened = []
    real = session.open_file
    monkeypatch.setattr(session, "open_file", lambda *given: opened.append(given) or real(*given))
    for _ in range(3):
        keep(attempt(QUESTION))
    assert len(opened) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file[:-4096],
        lambda file: file + bytes(100),
        lambda file: b"sqlite FORMAT 3\0" + file[16:],
        lambda file: file[:16] + (8192).to_bytes(2, "big") + file[18:],
        lambda file: file[:18] + b"\x03" + file[19:],
        lambda file: file[:20] + b"\x08" + file[21:],
        lambda file: file[:44] + (5).to_bytes(4, "big") + file[48:],
        lambda file: file[:56] + (2).to_bytes(4, "big") + file[60:],
    ],
    ids=["a page short", "a piece more", "its name", "its pages", "its form", "room kept", "its schema", "its letters"],
)
@pytest.mark.parametrize("checked", [1_000_000, 0], ids=["small", "large"])
def test_a_head_that_the_course_has_not_written_is_told_and_all_that_is_whole_is_saved(
    home, start_again, monkeypatch, spoil, checked: int
) -> None:
    monkeypatch.setattr("widgets.record.database.SOON_CHECKED", checked)
    keep(*(attempt(QUESTION, response=["x" * 900]) for _ in range(9)))
    start_again()
    (home / NAME).write_bytes(spoil((home / NAME).read_bytes()))
    assert "was damaged" in answer({"do": "recall"})["trouble"]
    assert snapshot()["attempts"][QUESTION]["times"] >= 5


def test_what_cannot_be_erased_while_another_reads_it_is_not_said_to_be_erased(home, start_again, monkeypatch) -> None:
    keep(attempt(QUESTION))
    monkeypatch.setattr("widgets.record.database.PATIENCE", 0.1)
    start_again()
    snapshot()
    with closing(sqlite3.connect(home / NAME, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM log").fetchone()
        assert answer({"do": "erase", "lesson": QUESTION[:2]}) == {"answer": None, "trouble": SAYS("record-held")}
    assert snapshot()["attempts"].keys() == {QUESTION}
    assert answer({"do": "erase", "lesson": QUESTION[:2]})["erased"] == 1


def test_a_file_that_a_kernel_of_an_earlier_version_holds_in_its_own_way_is_kept_in_as_well(
    home, start_again, monkeypatch
) -> None:
    keep(KEPT)
    start_again()
    monkeypatch.setattr("widgets.record.database.PATIENCE", 0.1)
    with closing(sqlite3.connect(home / NAME, isolation_level=None)) as earlier:
        assert earlier.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
        assert earlier.execute("SELECT count(*) FROM log").fetchone() == (2,)
        assert keep(attempt(QUESTION))["trouble"] is None
    assert snapshot()["attempts"][QUESTION]["times"] == 2


def test_a_file_is_let_go_of_before_it_is_removed_as_some_systems_remove_none_that_is_open(home, monkeypatch) -> None:
    keep(KEPT)
    record, held = correspondence._record, []
    remove = record.remove_files
    monkeypatch.setattr(record, "remove_files", lambda: held.append(record.connection) or remove())
    assert answer({"do": "erase", "lesson": None})["erased"] == 1
    assert held == [None] and list(home.iterdir()) == []


def test_while_all_of_it_is_read_nobody_writes_between_one_row_and_the_next(home) -> None:
    keep(KEPT)
    connection = correspondence._record.open()
    with closing(sqlite3.connect(home / NAME, timeout=0, isolation_level=None)) as other:
        with reading(connection):
            assert whole_log(connection)
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("DELETE FROM log WHERE number = 1")
            assert whole_log(connection)
        assert other.execute("DELETE FROM log WHERE number = 1").rowcount == 1


def test_an_answer_is_on_the_disk_once_it_is_kept_and_nothing_that_was_erased_stays_there_or_beside_it(home) -> None:
    keep(KEPT)
    asked = ("synchronous", "secure_delete", "journal_mode", "temp_store")
    connection = correspondence._record.open()
    assert [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked] == [2, 1, "delete", 2]
