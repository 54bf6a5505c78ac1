"""Several kernels at one damaged record: one puts it aside, and what any of them was told is kept is there."""

import random
import subprocess
from contextlib import suppress
from itertools import count

from tests.record.making import attempt, keep
from tests.record.test_surviving import kept_ids, write_elsewhere
from widgets.record import alone, correspondence, database, session
from widgets.record.where import NAME


def test_two_kernels_that_meet_a_broken_file_put_it_aside_once(home):
    home.mkdir()
    (home / NAME).write_bytes(random.Random(1).randbytes(8192))
    writers = [write_elsewhere(5, f"kernel-{number}") for number in range(3)]
    said = [line.strip() for writer in writers for line in writer.communicate()[0].splitlines()]
    # Who came while it was put aside is told so, and the page tries again.
    acknowledged = {line for line in said if not line.endswith("the lesson works on.")}
    assert len(acknowledged) >= 12 and acknowledged == kept_ids()
    assert len(list(home.glob("record-broken-*.sqlite"))) == 1


def test_a_new_record_that_another_kernel_has_begun_is_not_put_aside(home, monkeypatch):
    really = session.open_file
    home.mkdir()
    (home / NAME).write_text("this is no record")

    def too_late(path, thorough):
        monkeypatch.setattr(session, "open_file", really)
        try:
            return really(path, thorough)
        finally:
            session.put_aside(path)
            database.make_private(home)
            really(path, thorough).close()

    monkeypatch.setattr(session, "open_file", too_late)
    assert keep(attempt())["kept"]
    assert len(list(home.glob("record-broken-*.sqlite"))) == 1


def test_whoever_meets_a_broken_file_that_is_just_being_put_aside_moves_nothing(home, monkeypatch):
    home.mkdir()
    (home / NAME).write_text("this is no record")
    really, others = session.put_aside, []

    def late(path):
        others.append(write_elsewhere(1, "other"))
        with suppress(subprocess.TimeoutExpired):
            others[0].wait(timeout=3)
        really(path)

    monkeypatch.setattr(session, "put_aside", late)
    assert keep(one := attempt())["kept"]
    other = others[0].communicate()[0].strip()
    assert kept_ids() == {one["id"], other}
    assert len(list(home.glob("record-broken-*.sqlite"))) == 1


def test_what_was_written_into_a_file_that_was_replaced_meanwhile_is_written_once_more(home, monkeypatch):
    really = correspondence.keep
    keep(attempt())
    before = (home / NAME).read_bytes()

    def replaced(connection, entries):
        monkeypatch.setattr(correspondence, "keep", really)
        said = really(connection, entries)
        (home / "copy").write_bytes(before)
        (home / "copy").replace(home / NAME)
        return said

    monkeypatch.setattr(correspondence, "keep", replaced)
    assert keep(one := attempt())["kept"] == [one["id"]]
    assert one["id"] in kept_ids()


def test_where_a_drive_gives_a_file_another_number_each_time_all_is_kept_once(home, monkeypatch):
    numbers = count()
    monkeypatch.setattr(session, "identity", lambda path: (0, next(numbers)))
    assert keep(one := attempt())["kept"] == [one["id"]]
    assert kept_ids() == {one["id"]}


def test_where_a_folder_is_held_for_ever_one_sentence_says_so(home, monkeypatch):
    monkeypatch.setattr(alone, "PATIENCE", 0.1)
    home.mkdir()
    (home / NAME).write_text("this is no record")
    with alone.alone(home):
        assert "is holding the file" in keep(attempt())["trouble"]
    assert keep(attempt())["kept"]
