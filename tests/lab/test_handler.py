"""The page is told why a lesson may not start, by a real JupyterLab, anew each time it asks."""

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest

from tests.lab.jupyter import ROOT, Jupyter, running
from tests.lab.notebooks import LESSON, write


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jupyter]:
    with running("jupyterlab", tmp_path_factory.mktemp("jupyterlab")) as server:
        yield server


def ask(server: Jupyter, path: str, **more: str) -> dict:
    return server.ask(f"good-cry/lesson?{urlencode({'path': path} | more)}")


def test_a_lesson_is_judged_as_it_lies_on_the_disk_now(server: Jupyter) -> None:
    path = "lessons/00_welcome.ipynb"
    write(server.lessons / "00_welcome.ipynb", *LESSON)
    assert ask(server, path) == {"may_start": True, "cause": "", "say": "", "do": ""}
    write(server.lessons / "00_welcome.ipynb", *LESSON, "import os")
    assert ask(server, path)["cause"] == "other-code"
    (server.lessons / "00_welcome.ipynb").write_text("<<<<<<< HEAD\n{}\n=======\n>>>>>>> main\n")
    assert ask(server, path)["cause"] == "conflict"
    write(server.lessons / "00_welcome.ipynb", *LESSON)
    assert ask(server, path)["may_start"]
    # The page still holds what was there before.
    assert ask(server, path, held="no")["cause"] == "other-version"


def test_a_notebook_from_elsewhere_is_told_from_another_copy_of_the_course(server: Jupyter) -> None:
    write(server.root / "downloads/00_welcome.ipynb", *LESSON)
    assert ask(server, "downloads/00_welcome.ipynb")["cause"] == "elsewhere"
    copy = server.root / "copy of the course"
    write(copy / "lessons/00_welcome.ipynb", *LESSON)
    (copy / "widgets/lab").mkdir(parents=True)
    shutil.copy(ROOT / "widgets/lab/language.py", copy / "widgets/lab")
    told = ask(server, "copy of the course/lessons/00_welcome.ipynb")
    assert told["cause"] == "moved"
    assert str(copy) in told["say"]


@pytest.mark.parametrize("path", ["", "/", "lessons", "lessons/none.ipynb", "../../etc/passwd", "lessons/../x.ipynb"])
def test_nonsense_is_answered_too(server: Jupyter, path: str) -> None:
    assert ask(server, path)["cause"] in ("elsewhere", "unreadable")


def test_a_kernel_without_the_course_is_named(server: Jupyter) -> None:
    path = write(server.lessons / "02_the_hormone_story.ipynb", *LESSON)
    stranger = Path(server.environment["JUPYTER_DATA_DIR"], "kernels", "stranger")
    stranger.mkdir(parents=True)
    argv = [sys.base_prefix + "/bin/python3", "-I", "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    spec = {"argv": argv, "display_name": "A stranger", "language": "python"}
    (stranger / "kernel.json").write_text(json.dumps(spec))
    path.write_text(path.read_text("utf-8").replace('"name": "python3"', '"name": "stranger"'), "utf-8")
    told = ask(server, "lessons/02_the_hormone_story.ipynb")
    assert told["cause"] == "other-python"
    assert argv[0] in told["say"]


def test_who_is_not_logged_in_is_told_nothing(server: Jupyter) -> None:
    with pytest.raises(HTTPError) as refused:
        urlopen(f"http://127.0.0.1:{server.port}/good-cry/lesson?path=lessons/00_welcome.ipynb")
    assert refused.value.code == 403
