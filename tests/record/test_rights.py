"""Whose the file of the record is: read where it can be no more than read, and nobody else's rights are touched."""

import os
import stat
import tempfile
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.record.making import attempt, everything_on_disk, keep
from widgets.record import answer, correspondence
from widgets.record.where import NAME


@pytest.fixture
def obeying(home):
    """A folder of one's own, and a process that its rights bind, as they bind everybody but root."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        place.chmod(0o755)
        (place / "record").mkdir(mode=0o700)
        os.environ["GOOD_CRY_RECORD"] = str(place / "record")
        if os.geteuid() == 0:
            os.chown(place / "record", 65534, 65534)
            os.seteuid(65534)
        yield place / "record"
        os.seteuid(os.getuid())


@pytest.mark.parametrize("rights", [(0o700, 0o400), (0o500, 0o400), (0o500, 0o600)], ids=["file", "both", "folder"])
def test_a_file_that_can_only_be_read_still_gives_what_it_has(obeying, rights):
    keep(attempt("02.kept"))
    correspondence._record.close()
    obeying.chmod(rights[0])
    (obeying / NAME).chmod(rights[1])
    before = everything_on_disk(obeying)
    found = answer({"do": "recall"})
    assert "02.kept" in found["snapshot"]["attempts"]
    for said in (found, keep(attempt())):
        assert "can be read, and not written" in said["trouble"]
        assert not said.get("kept")
    assert everything_on_disk(obeying) == before


def test_where_rights_stay_as_they_were_without_an_error_it_is_said(home, monkeypatch):
    home.mkdir()
    (home / NAME).touch()
    (home / NAME).chmod(0o640)
    # As on a disk that knows no rights.
    monkeypatch.setattr(Path, "chmod", lambda *_: None)
    assert answer({"do": "recall"})["trouble"] == COURSE.words("record-open-to-others")
    assert keep(one := attempt())["kept"] == [one["id"]]


def test_what_a_link_leads_to_and_is_no_file_keeps_its_rights(home, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    pipe.chmod(0o666)
    home.mkdir()
    (home / NAME).symlink_to(pipe)
    said = keep(attempt())
    assert said["kept"] == [] and said["trouble"] == COURSE.words("record-not-opened")
    assert pipe.stat().st_mode & 0o777 == 0o666
    assert (home / NAME).is_symlink()


def test_a_folder_that_all_users_of_the_machine_share_is_left_as_it_is(home):
    home.mkdir()
    home.chmod(0o1777)
    said = answer({"do": "keep", "entries": [attempt()]})
    assert said["kept"] == [] and "is everybody’s on this machine" in said["trouble"]
    assert stat.S_IMODE(home.stat().st_mode) == 0o1777 and list(home.iterdir()) == []
