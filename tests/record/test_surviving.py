"""What the record survives: killed processes, many writers, broken files, no room, no home."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from tests.record.making import attempt
from widgets.record import answer, correspondence
from widgets.record.where import NAME

WRITER = """
import sys, uuid
from datetime import UTC, datetime
from widgets.record import answer
for number in range(int(sys.argv[1])):
    at, item = datetime.now(UTC).isoformat(), f"02.{sys.argv[2]}-{number}"
    one = {"type": "attempt", "id": str(uuid.uuid4()), "at": at, "item": item}
    said = answer({"do": "keep", "entries": [one]})
    print(*said["kept"], said["trouble"] or "", flush=True)
"""


def write_elsewhere(many, name="one", **more):
    return subprocess.Popen([sys.executable, "-c", WRITER, str(many), name], stdout=subprocess.PIPE, text=True, **more)


def kept_ids():
    return {one["id"] for one in json.loads(answer({"do": "export", "format": "json"})["text"])["attempts"]}


def keep(*entries):
    return answer({"do": "keep", "entries": list(entries)})


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


def test_eight_kernels_writing_at_once_lose_and_double_nothing(home):
    writers = [write_elsewhere(25, f"kernel-{number}") for number in range(8)]
    said = [line.strip() for writer in writers for line in writer.communicate()[0].splitlines()]
    assert len(said) == 200 and set(said) == kept_ids()


@pytest.mark.parametrize("spoil", [
    lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    lambda file: file.write_bytes(bytes(random.Random(1).randbytes(8192))),
    lambda file: file.write_text("this is no record"),
], ids=["truncated", "garbled", "text"])  # fmt: skip
def test_a_broken_file_is_put_aside_and_said_and_the_course_goes_on(home, start_again, spoil):
    keep(*(attempt(f"02.{number}") for number in range(200)))
    start_again()
    file = home / NAME
    spoil(file)
    broken = file.read_bytes()
    said = answer({"do": "recall"})
    assert "put aside" in said["trouble"] and said["snapshot"]["attempts"] == {}
    assert [one.read_bytes() for one in home.glob("record-broken-*.sqlite")] == [broken]
    assert keep(attempt())["kept"]


def test_a_log_that_turns_out_broken_later_is_put_aside_then(home, start_again):
    keep(*(attempt(f"02.{number % 3}", response="x" * 900) for number in range(400)))
    start_again()
    connection = sqlite3.connect(home / NAME)
    [(middle,)] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'log'")
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with (home / NAME).open("r+b") as file:
        file.seek((middle - 1) * size)
        file.write(b"\xff" * size)
    assert answer({"do": "recall"})["trouble"] is None, "the short check does not read the log"
    assert keep(attempt())["trouble"], "it is met when something is written"
    assert "put aside" in answer({"do": "recall"})["trouble"]
    assert keep(attempt())["kept"]


def test_an_empty_file_is_begun_anew(home):
    home.mkdir(mode=0o700)
    (home / NAME).touch()
    assert keep(attempt())["trouble"] is None


def test_a_newer_file_is_left_untouched(home, start_again):
    keep(attempt())
    start_again()
    with sqlite3.connect(home / NAME) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = (home / NAME).read_bytes()
    said = keep(attempt())
    assert said["kept"] == [] and "newer version" in said["trouble"]
    assert (home / NAME).read_bytes() == before


def test_without_a_home_folder_one_sentence_says_so(home, monkeypatch):
    monkeypatch.setenv("GOOD_CRY_RECORD", "not/a/full/path")
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


def test_a_file_that_can_only_be_read_still_gives_what_it_has(home, start_again):
    """Root may write everywhere, so SQLite itself is told to read only."""
    keep(attempt("02.kept"))
    correspondence._record.open().execute("PRAGMA query_only = ON")
    said = keep(attempt())
    assert said["kept"] == [] and "can be read, and not written" in said["trouble"]
    assert "02.kept" in answer({"do": "recall"})["snapshot"]["attempts"]


def test_a_record_that_another_process_erased_is_begun_anew(home):
    keep(attempt())
    erased = subprocess.run([sys.executable, "-m", "widgets.cli", "record", "erase", "--yes"], check=True)
    assert erased.returncode == 0
    keep(new := attempt())
    assert kept_ids() == {new["id"]}
