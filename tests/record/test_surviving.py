"""What the record survives: killed processes, many writers, broken files, no room, no home."""

import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from tests.record.making import attempt, everything_on_disk, keep, words
from widgets.record import answer, correspondence, database, session
from widgets.record.lines import write_line
from widgets.record.where import NAME

WRITER = """
import sys, uuid
from datetime import UTC, datetime
from widgets.record import answer
for number in range(int(sys.argv[1])):
    at, item = datetime.now(UTC).isoformat(), f"02.{sys.argv[2]}-{number}"
    one = {"type": "attempt", "id": str(uuid.uuid4()), "at": at, "item": item}
    said = answer({"do": "keep", "entries": [one]})
    print(*said["kept"] or [said["trouble"]], flush=True)
"""


def write_elsewhere(many, name="one", **more):
    return subprocess.Popen([sys.executable, "-c", WRITER, str(many), name], stdout=subprocess.PIPE, text=True, **more)


def kept_ids():
    return {one["id"] for one in json.loads(answer({"do": "export", "format": "json"})["text"])["attempts"]}


def test_every_acknowledged_attempt_is_there_after_kills_at_random_moments(home):
    acknowledged = set()
    for run in range(5):
        writer = write_elsewhere(100, f"run-{run}")
        for _ in range(random.randint(1, 60)):
            acknowledged.add(writer.stdout.readline().strip())
        time.sleep(random.random() / 50)
        os.kill(writer.pid, signal.SIGKILL)
        acknowledged |= {line.strip() for line in writer.stdout if line.endswith("\n")}
        writer.wait()
    assert acknowledged and acknowledged <= kept_ids()


def test_sqlite_waits_for_the_disk_before_an_attempt_is_acknowledged(home):
    """Pulling the plug is no test; that SQLite was told to expect it is one."""
    keep(attempt())
    full = 2
    assert correspondence._record.open().execute("PRAGMA synchronous").fetchone()[0] == full


def test_eight_kernels_writing_at_once_lose_and_double_nothing(home):
    writers = [write_elsewhere(25, f"kernel-{number}") for number in range(8)]
    said = [line.strip() for writer in writers for line in writer.communicate()[0].splitlines()]
    assert len(said) == 200 and set(said) == kept_ids()


@pytest.mark.parametrize(("spoil", "some"), [
    (lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]), True),
    (lambda file: os.truncate(file, file.stat().st_size - 4096), True),
    (lambda file: file.write_bytes(bytes(random.Random(1).randbytes(8192))), False),
    (lambda file: file.write_text("this is no record"), False),
], ids=["truncated", "without its last page", "garbled", "text"])  # fmt: skip
def test_a_broken_file_is_put_aside_and_what_is_whole_in_it_is_saved(home, start_again, spoil, some):
    keep(*(attempt(f"02.{number % 3}", response="x" * 900) for number in range(200)))
    start_again()
    file = home / NAME
    spoil(file)
    broken = file.read_bytes()
    said = answer({"do": "recall"})
    assert "put aside" in said["trouble"]
    assert [one.read_bytes() for one in home.glob("record-broken-*.sqlite")] == [broken]
    saved = re.search(r"(\d+) entries in it could be saved", said["trouble"])
    assert bool(saved) == some == bool(said["snapshot"]["attempts"])
    assert len(kept_ids()) == (int(saved[1]) if saved else 0)
    assert keep(attempt())["kept"]


def test_a_large_log_that_turns_out_broken_later_is_saved_then(home, start_again, monkeypatch):
    monkeypatch.setattr(database, "SOON_CHECKED", 0)
    keep(*(attempt(f"02.{number % 3}", response="x" * 900) for number in range(400)))
    start_again()
    connection = sqlite3.connect(home / NAME)
    [(middle,)] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'log'")
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with (home / NAME).open("r+b") as file:
        file.seek((middle - 1) * size)
        file.write(b"\xff" * size)
    said = keep(one := attempt())
    assert said["kept"] == [one["id"]] and "400 entries in it could be saved: all there were." in said["trouble"]
    assert len(kept_ids()) == 401


def test_a_save_that_was_cut_off_is_done_to_its_end_by_whoever_comes_next(home, start_again, monkeypatch):
    keep(*(attempt(f"02.{number}") for number in range(20)))
    start_again()
    content = bytearray((home / NAME).read_bytes())
    content[:16] = bytes(16)
    (home / NAME).write_bytes(content)

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as cut, pytest.raises(KeyboardInterrupt):
        cut.setattr(session, "bring_in_aside", killed)
        answer({"do": "recall"})
    start_again()
    assert "20 entries in it could be saved" in answer({"do": "recall"})["trouble"]
    assert len(kept_ids()) == 20


def test_an_empty_file_is_begun_anew(home):
    home.mkdir(mode=0o700)
    (home / NAME).touch()
    assert keep(attempt())["trouble"] is None


def make_newer(file):
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE log SET line = ? WHERE number = 0", [write_line({"record": 99})])


def test_a_newer_file_is_left_untouched(home, start_again):
    keep(attempt())
    start_again()
    make_newer(home / NAME)
    before = (home / NAME).read_bytes()
    said = keep(attempt())
    assert said["kept"] == [] and "newer version" in said["trouble"]
    assert (home / NAME).read_bytes() == before


@pytest.mark.parametrize("found", ["not/a/full/path", ""], ids=["half a path", "nobody's home"])
def test_without_a_home_folder_one_sentence_says_so(home, monkeypatch, found):
    monkeypatch.setenv("GOOD_CRY_RECORD", found)
    for name in ("XDG_DATA_HOME", "HOME", "USERPROFILE", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    said = keep(attempt())
    assert said["kept"] == [] and "no home folder" in said["trouble"]


def test_where_the_folder_cannot_be_made_one_sentence_says_so(home):
    home.write_text("a file where the folder should be")
    said = keep(attempt())
    assert said["kept"] == [] and "cannot be used" in said["trouble"]


def test_a_full_disk_is_said_and_what_was_kept_stays(home):
    keep(one := attempt())
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000));"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); sys.argv = ['', '400', 'full'];" + "\n" + WRITER
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert said[-1].endswith("the lesson works on.")
    acknowledged = {line.strip() for line in said if not line.endswith(".")}
    assert {one["id"], *acknowledged} <= kept_ids()


def test_what_found_no_room_is_kept_once_there_is_room_again(home):
    keep(attempt())
    connection = correspondence._record.open()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    waits = [attempt(response="x" * 900) for _ in range(20)]
    said = keep(*waits)
    assert said["kept"] == [] and "no room left" in said["trouble"]
    connection.execute(f"PRAGMA max_page_count = {pages + 100}")
    assert keep(*waits)["kept"] == [one["id"] for one in waits]
    assert len(kept_ids()) == 21


def test_where_the_disk_knows_no_write_ahead_log_all_is_kept_and_erased_as_well(home, start_again, monkeypatch):
    connect = sqlite3.connect
    monkeypatch.setattr(
        sqlite3, "connect", lambda path, **more: connect(f"file:{path}?vfs=unix-dotfile", uri=True, **more)
    )
    keep(one := attempt(), words("the heron stood in the rain"))
    assert not (home / f"{NAME}-wal").exists()
    start_again()
    assert kept_ids() == {one["id"]}
    keep(words(None))
    assert b"the heron" not in everything_on_disk(home)


@pytest.mark.parametrize("spoil", [
    lambda file: file.write_bytes(random.Random(1).randbytes(8192)),
    lambda file: make_newer(file),
], ids=["broken", "newer"])  # fmt: skip
def test_everything_can_be_erased_also_where_the_file_is_of_no_use(home, start_again, spoil):
    keep(words("the heron stood in the rain"))
    start_again()
    spoil(home / NAME)
    assert answer({"do": "erase", "lesson": None})["trouble"] is None
    assert list(home.iterdir()) == []


def test_words_are_not_said_to_be_erased_while_another_program_reads_them(home, monkeypatch):
    monkeypatch.setattr(database, "PATIENCE", 0.2)
    keep(words("the heron stood in the rain"))
    with closing(sqlite3.connect(home / NAME, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT line FROM log").fetchall()
        said = keep(words(None))
        assert said["kept"] == [] and said["trouble"]
    assert keep(words(None))["trouble"] is None
    assert b"the heron" not in everything_on_disk(home)


def test_a_record_that_another_process_erased_is_begun_anew(home, start_again):
    keep(attempt())
    erased = subprocess.run([sys.executable, "-m", "widgets.cli", "record", "erase", "--yes"], check=True)
    assert erased.returncode == 0
    keep(new := attempt())
    start_again()
    assert kept_ids() == {new["id"]}
