"""The doctor mends what it may, and says of the rest what a person can do."""

import os
import shutil
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.course import COURSE
from tests.lab.jupyter import ROOT
from tests.lab.notebooks import LESSON, write
from tests.record.making import attempt, keep
from widgets import cli
from widgets.doctor import home, look, machine
from widgets.doctor.finding import fine, mended, trouble
from widgets.doctor.installed import look_at_extension
from widgets.record import correspondence


def test_an_extension_of_another_version_is_laid_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert look_at_extension().mended
    laid = tmp_path / "share/jupyter/labextensions/good-cry/static/plugin.js"
    assert laid.read_bytes() == (ROOT / "widgets/lab/labextension/static/plugin.js").read_bytes()
    assert look_at_extension() == fine("What JupyterLab has of the course is of this version.")

    # Installers let environments share a file: that of another one stays as it is.
    laid.write_text("of another version")
    shared = tmp_path / "in another environment.js"
    os.link(laid, shared)
    assert look_at_extension().mended
    assert shared.read_text() == "of another version"


def test_an_extension_that_cannot_be_laid_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    (tmp_path / "share").write_text("not a folder")
    found = look_at_extension()
    assert not found.well
    assert "of another version" in found.say


def test_a_full_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=7_000_000))
    found = machine.look_at_disk()
    assert not found.well
    assert "has 7 MB left" in found.say


def test_the_record_is_read_and_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path))
    file = tmp_path / "record.sqlite"
    assert "There is no record yet" in machine.look_at_record().say
    assert not file.exists()
    file.write_bytes(b"this is no record" * 1000)
    found = machine.look_at_record()
    assert not found.well
    assert "is damaged: “good-cry record repair” saves every entry that is whole" in found.say
    assert file.read_bytes() == b"this is no record" * 1000


def test_a_record_with_one_bad_row_is_named_with_what_repairs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path))
    monkeypatch.setattr(correspondence, "_record", correspondence.Record())
    keep(attempt("02.one"), attempt("02.two"))
    correspondence._record.close()
    assert machine.look_at_record().well
    file = tmp_path / "record.sqlite"
    file.write_bytes(file.read_bytes().replace(b'"item":"02.two"', b'"item":"02.too"'))
    found = machine.look_at_record()
    assert not found.well and "“good-cry record repair”" in found.say
    assert list(tmp_path.iterdir()) == [file], "nothing is touched"
    assert cli.main(["record", "repair"]) == 0
    assert "One entry in it could be saved; 1 could not be read." in capsys.readouterr().out
    correspondence._record.close()
    assert machine.look_at_record().well


def test_each_lesson_that_would_not_start_is_said_with_its_cause(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "LESSONS", tmp_path)
    files = [one.file for one in COURSE.lesson.values()]
    for file in files:
        write(tmp_path / file, *LESSON)
    [found] = machine.look_at_lessons()
    assert found.well
    (tmp_path / files[2]).write_text("<<<<<<< HEAD\n{}\n=======\n>>>>>>> main\n")
    write(tmp_path / files[3], *LESSON, "import os")
    conflict, code = machine.look_at_lessons()
    assert conflict.say.startswith(files[2])
    assert "a merge that git did not finish" in conflict.say
    assert code.say.startswith(files[3])
    assert "holds code that is not the course’s" in code.say


def test_a_temporary_place_is_never_somebody_elses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    own = home._temporary_place()
    assert own == home._temporary_place()
    assert own.stat().st_mode & 0o777 == 0o700
    # Somebody was there first, and laid a trap.
    own.rmdir()
    (tmp_path / "trap").mkdir(mode=0o700)
    own.symlink_to(tmp_path / "trap")
    assert home._temporary_place().name != own.name
    own.unlink()
    own.mkdir(mode=0o777)
    own.chmod(0o777)
    assert home._temporary_place() != own


def test_what_a_proxy_is_asked_is_never_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    from urllib.request import proxy_bypass

    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "intranet.example")
    monkeypatch.setenv("NO_PROXY", "")
    assert not proxy_bypass("127.0.0.1")
    assert machine.look_at_proxy().well
    assert all(map(proxy_bypass, ["127.0.0.1", "localhost", "intranet.example"]))


def test_the_command_ends_with_1_where_a_person_has_to_do_something(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(look, "QUICK", (lambda: fine("All is well."), lambda: [mended("This was mended.")]))
    monkeypatch.setattr(look, "SLOW", ())
    assert cli.main(["doctor"]) == 0
    assert capsys.readouterr().out == "fine  All is well.\nmended  This was mended.\n\nNothing is in the way.\n"
    assert look.at_start() == ["This was mended."]

    monkeypatch.setattr(look, "SLOW", (lambda: trouble("Do this."),))
    assert cli.main(["doctor"]) == 1
    assert "look  Do this.\n" in capsys.readouterr().out
