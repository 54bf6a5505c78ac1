"""A kind of question that nobody foresaw is one folder and one line; all that shows questions shows it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import context, heard, page
from tests.site.serving import Server
from tests.site.test_whole_site import come_up
from widgets.content.places import ROOT

__all__ = ["context", "heard", "page"]

GAP = Path(__file__).parent / "gap"
LINE = "question-kind-gap = a word that is missing\n"
QUESTION = """
[[question]]
id = "01.luecke"
kind = "gap"
claim = "laenger-staerker"
asks = "Welches Wort fehlt?"
sentence = "Wer wartet, bekommt mehr ___."
words = ["Schlaf", "Koffein", "Zucker"]
word = "Koffein"
why = "Das wurde dreimal gemessen."

[teacher]
"""
# Done in an engine of its own, which has the new folder.
MAKE_ALL = """
from pathlib import Path
from tests.second_course.made import MAKES, TEA
from widgets.check.look import look
from widgets.guide.shown import shown
from widgets.lab.committed import write_committed
from widgets.poll.offered import find_ask
write_committed(TEA, TEA.lessons, write=True)
print(look(TEA.assets, TEA.lessons)[1])
for name, make in MAKES.items():
    make(TEA, Path("made") / name)
told, asked = shown(TEA, "01.luecke"), find_ask(TEA, "01.luecke")
print(told.what, told.lines)
print(asked.label, [one.text for one in asked.options if one.right], asked.many)
"""
SAID = "Wer wartet, bekommt mehr ___."
SHOWS = {
    "site": "01_das_ziehen.html",
    "onefile": "01_das_ziehen.html",
    "paper": "01-learner.html",
    "guides": "01_das_ziehen.html",
    "bank": "tee-moodle.xml",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the engine and of the small course, with the new kind in the one and a question in the other."""
    copy = tmp_path_factory.mktemp("stranger")
    without = shutil.ignore_patterns("__pycache__", "pictures", "bench")
    for name in ("widgets", "assets", "tests/second_course"):
        shutil.copytree(ROOT / name, copy / name, ignore=without)
    (copy / "tests/__init__.py").touch()
    shutil.copytree(GAP, copy / "widgets/pieces/question/gap", ignore=without)
    named = copy / "assets/words/en/question.ftl"
    named.write_text(named.read_text("utf-8") + LINE, "utf-8")
    lesson = copy / "tests/second_course/assets/lessons/01.toml"
    lesson.write_text(lesson.read_text("utf-8").replace("[teacher]\n", QUESTION, 1), "utf-8")
    notebook = copy / "tests/second_course/lessons/01_das_ziehen.ipynb"
    whole = json.loads(notebook.read_text("utf-8"))
    asked = next(one for one in whole["cells"] if 'question("' in "".join(one["source"]))
    whole["cells"].append(asked | {"id": "luecke", "source": ['question("01.luecke")']})
    notebook.write_text(json.dumps(whole), "utf-8")
    return copy


@pytest.fixture(scope="module")
def said(folder: Path) -> list[str]:
    environment = os.environ | {"PYTHONPATH": str(folder), "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
    for name in ("GOOD_CRY_COURSE", "GOOD_CRY_LESSONS"):
        environment.pop(name, None)
    command = [sys.executable, "-c", MAKE_ALL]
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    return ran.stdout.splitlines()


@pytest.fixture(scope="module")
def served(folder: Path, said: list[str]) -> Iterator[Server]:
    assert said
    server = Server(folder / "made/site")
    yield server
    server.stop()


def test_nothing_is_off_and_teachers_and_rooms_know_it(said: list[str]) -> None:
    assert said == [
        "[]",
        "Question, a word that is missing ['Wer wartet, bekommt mehr Koffein.']",
        "a word that is missing ['Koffein'] False",
    ]


@pytest.mark.parametrize("what", SHOWS)
def test_all_that_shows_questions_shows_it(folder: Path, said: list[str], what: str) -> None:
    assert said
    shown = (folder / "made" / what / SHOWS[what]).read_text("utf-8")
    assert (SAID.replace("___", "Koffein") if what == "guides" else SAID) in shown


def test_it_answers_and_its_answer_is_kept(page: Page, served: Server) -> None:
    address = f"{served.address}/01_das_ziehen.html"
    come_up(page, address)
    gap = page.get_by_role("group", name="Welches Wort fehlt?")
    gap.get_by_role("combobox").select_option("Koffein")
    gap.get_by_role("button", name="Prüfen").click()
    expect(gap.get_by_text("Das wurde dreimal gemessen.")).to_be_visible()
    come_up(page, address)
    expect(gap.get_by_role("combobox")).to_have_value("Koffein")
