"""Whoever writes lessons is told everything that is off, at once, wherever they are."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets import cli
from widgets.check.look import look
from widgets.content import ContentFaults, read_course
from widgets.content.places import ASSETS, LESSONS, ROOT
from widgets.pieces.question.kinds import kind_of
from widgets.words import WordsError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the course to break."""
    shutil.copytree(ASSETS, tmp_path / "assets", ignore=shutil.ignore_patterns("fonts", "pictures", "bench"))
    shutil.copytree(LESSONS, tmp_path / "lessons", ignore=shutil.ignore_patterns(".*"))
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def off(folder: Path) -> list[str]:
    return look(folder / "assets", folder / "lessons")[1]


def test_nothing_is_off_in_the_course_as_it_is() -> None:
    assert look(ASSETS, LESSONS)[1] == []


def test_a_word_that_nobody_says_is_off(folder: Path) -> None:
    (folder / "assets/words/en/more.ftl").write_text("question-never-said = Never\n", "utf-8")
    assert off(folder) == ["assets/words/: 'question-never-said' is said nowhere: take it out."]


def test_a_piece_that_cannot_be_made_is_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("widgets.pieces.question.match.words")
    monkeypatch.delattr("widgets.pieces.plan.make")
    kind_of.cache_clear()
    said = off(folder)
    kind_of.cache_clear()
    lacks = "this kind of question lacks the function “words” in its __init__.py"
    assert said.pop() == f"widgets/pieces/question/match: {lacks}"
    assert len(said) == len(COURSE.plan) and all("cannot be made (AttributeError: " in one for one in said)


def test_everything_is_said_and_not_only_the_first(folder: Path) -> None:
    change(folder / "assets/claims.toml", "number = 7\n", 'number = "seven"\n')
    change(folder / "assets/glossary.toml", 'says = "', 'sais = "')
    change(folder / "assets/lessons/02.toml", 'claim = "endorphins"', 'claim = "endorfins"')
    change(folder / "assets/lessons/03.toml", "[teacher]", "[teachers]")
    change(folder / "lessons/04_holding_tears_back.ipynb", 'claim(\\"', 'claim(\\"x-')
    (folder / "lessons/05_when_the_body_cannot_cry.ipynb").unlink()
    said = off(folder)
    for file in (
        "claims.toml",
        "glossary.toml",
        "lessons/02.toml",
        "lessons/03.toml",
        "lessons/04_h",
        "no file lessons/05_",
    ):
        assert [one for one in said if file in one], (file, said)
    assert len(said) == 6, said
    with pytest.raises(ContentFaults) as told:
        read_course(folder / "assets")
    assert str(told.value).splitlines()[-1] == "And 1 more: “good-cry check” says all that is off."
    assert len(str(told.value).splitlines()) == 4


LESSON = "lessons/02_the_hormone_story.ipynb"


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (LESSON, '"cells"', '"calls"', f"{LESSON}: this is not a notebook: it has no list"),
        (LESSON, 'chart(\\"stress\\")', 'chart(\\"stres\\")', "there is no chart 'stres'; the nearest is 'stress'"),
        (LESSON, 'chart(\\"stress\\")', 'print(1)\\nchart(\\"stress\\")', "says more than a lesson can"),
        (
            LESSON,
            "(#term-acth)",
            "(#term-atch)",
            "there is no term 'atch'; the nearest is 'acth'",
        ),
        (
            "assets/slides.toml",
            'id = "02"',
            'id = "20"',
            "assets/slides.toml: deck '20': field 'id': there is no lesson '20'; the nearest is",
        ),
        (
            "assets/teaching/plans.toml",
            "minutes = 225",
            "minutes = 226",
            "plan 'week': field 'minutes': its sessions",
        ),
        (
            "assets/course.toml",
            "minutes = 40",
            "minutes = 30",
            "lesson '01': field 'minutes': says 30, and what stands in",
        ),
        ("assets/need.toml", "[[need]]", "[[needs]]", "assets/need.toml: "),
        (LESSON, 'question(\\"02.cascade', 'questin(\\"02.cascade', "there is no 'questin', the nearest is 'question'"),
        (
            LESSON,
            "# The hormone story",
            "The hormone story",
            f"{LESSON}: its first cell must be its title, a line such as",
        ),
        (
            LESSON,
            'lesson(\\"02\\")',
            'claim(\\"oxytocin\\")',
            f'{LESSON}: its second cell must begin with its head, lesson("02")',
        ),
    ],
)
def test_notebooks_slides_and_plans_are_looked_at_too(folder: Path, file: str, old: str, new: str, says: str) -> None:
    change(folder / file, old, new)
    said = off(folder)
    assert [one for one in said if says in one], said
    assert len(said) <= 2, said


def test_each_thing_stands_once_and_in_its_own_lesson(folder: Path) -> None:
    babies = "lessons/03_babies_and_first_tears.ipynb"
    change(folder / LESSON, 'question(\\"02.messengers\\")', 'question(\\"02.cascade\\")')
    change(folder / babies, 'chart(\\"baby-crying\\")', 'question(\\"02.messengers\\")')
    assert off(folder)[:3] == [
        f"{LESSON}: cell 'question-02-cascade': question '02.cascade' stands there again; "
        f"it stands in {LESSON}: cell 'question-02-messengers'",
        f"{babies}: cell 'chart-baby-crying': question '02.messengers' belongs to lesson '02'",
        "assets/charts.toml: chart 'baby-crying': no lesson shows it: "
        'write chart("baby-crying") into a cell of one, or take it out',
    ]


def run(*words: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-P", "-m", "widgets.cli", *words]
    own = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    return subprocess.run(command, cwd=cwd, env=own, capture_output=True, text=True)


def test_the_command_says_it_and_how_much(folder: Path) -> None:
    change(folder / "assets/claims.toml", "number = 7\n", 'number = "seven"\n')
    done = run("check", cwd=folder, GOOD_CRY_COURSE=str(folder))
    assert done.returncode == 1
    assert "claim 'oxytocin': field 'number': must be a whole number, and is text in quotes" in done.stdout
    assert done.stdout.endswith("\n1 thing is off.\n")
    assert done.stderr == ""


def test_words_that_cannot_be_read_are_a_sentence_to_whoever_calls(monkeypatch, capsys) -> None:
    def twice() -> None:
        raise WordsError("words/en/cli.ftl: the message 'cli-check' is there twice")

    monkeypatch.setattr(cli, "installed_words", twice)
    assert cli.main(["check"]) == 1
    assert capsys.readouterr().err == "words/en/cli.ftl: the message 'cli-check' is there twice\n"


def test_a_module_called_widgets_in_the_folder_of_work_is_not_taken_for_ours(tmp_path: Path) -> None:
    (tmp_path / "widgets").mkdir()
    (tmp_path / "widgets" / "__init__.py").write_text("raise SystemExit('not ours')")
    (tmp_path / "argparse.py").write_text("raise SystemExit('not ours')")
    done = run("check", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"All of it fits. Lessons: {len(COURSE.lesson)}. ")


def test_a_broken_course_keeps_nobody_from_a_sentence(folder: Path) -> None:
    change(folder / "assets/claims.toml", "number = 7\n", 'number = "seven"\n')
    for command in ("site", "bank", "slides", "learn"):
        done = run(command, cwd=folder, GOOD_CRY_COURSE=str(folder))
        assert done.returncode == 1
        assert done.stderr.startswith("assets/claims.toml: claim 'oxytocin': field 'number': "), done.stderr


def test_a_notebook_is_named_with_its_cell_where_a_piece_is_not_there(folder: Path) -> None:
    path = folder / LESSON
    cells = json.loads(path.read_text("utf-8"))["cells"]
    cell = next(one for one in cells if 'chart("stress")' in "".join(one["source"]))
    change(path, 'chart(\\"stress\\")', 'chart(\\"stres\\")')
    assert f"{LESSON}: cell {cell['id']!r}: there is no chart 'stres'" in "\n".join(off(folder))


def test_each_course_keeps_its_record_in_a_folder_of_its_own_also_where_it_is_broken(folder: Path) -> None:
    change(folder / "assets/course.toml", 'id = "good-cry"', 'id = "tee"')
    change(folder / "assets/claims.toml", "number = 7\n", 'number = "seven"\n')
    code = "from widgets.record.where import record_folder; print(record_folder().name)"
    command = [sys.executable, "-P", "-c", code]
    own = {name: value for name, value in os.environ.items() if name != "GOOD_CRY_RECORD"} | {"PYTHONPATH": str(ROOT)}
    for course, name in ((folder, "tee"), (ROOT, "good-cry")):
        done = subprocess.run(command, env=own | {"GOOD_CRY_COURSE": str(course)}, capture_output=True, text=True)
        assert done.stdout.strip() == name, done.stderr


def test_notebooks_with_code_and_their_exercises_are_looked_over(folder: Path) -> None:
    change(folder / "lessons/09_behind_the_charts.ipynb", 'check(\\"09.left', 'check(\\"09.leeft')
    change(folder / "lessons/10_behind_the_numbers.ipynb", "(08_review.ipynb)", "(08_revue.ipynb)")
    change(folder / "assets/lessons/10.toml", "0.5 + 0.49 / 2", "0.6355")
    change(folder / "assets/lessons/10.toml", "numbers = [0.745]", "numbers = [0.6355]")
    said = off(folder)
    assert len(said) == 3, said
    assert any("cell 'exercise-left': there is no exercise '09.leeft'; the nearest is '09.left'" in one for one in said)
    assert any("leads to '08_revue.ipynb', which is no lesson; the nearest is '08_review.ipynb'" in one for one in said)
    assert any("exercise '10.share': field 'slip': '0.6355' is as near as 'within' allows" in one for one in said)
    (folder / "lessons/09_behind_the_charts.ipynb").unlink()
    assert any("lessons/09_behind_the_charts.ipynb: there is no such file" in one for one in off(folder))
