"""Where this course works: whatever else is set up on a machine, `learn` opens the lesson, and it may start.

`widgets/doctor/WHERE.md` has the same list for people.
"""

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab_page import Lesson
from tests.lab.jupyter import ROOT
from tests.lab.learning import Learning, learning, person
from widgets.lab.surroundings import PAGE_EXTENSIONS

Environment = dict[str, str]
Surroundings = Callable[[Path], Environment]
FAILS = "raise SystemExit('this was meant for something else')\n"


def lay(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def proxy(home: Path) -> Environment:
    # As in schools; this one answers nobody.
    return dict.fromkeys(["http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"], "http://127.0.0.1:9")


def jupyter_settings(home: Path) -> Environment:
    config = """
c.NotebookNotary.db_file = ":memory:"
c.IdentityProvider.token = "the token of the school"
c.ServerApp.token = "the token of the school"
c.ServerApp.certfile = "/etc/ssl/school.pem"
c.ServerApp.base_url = "/school/"
c.ServerApp.default_url = "/school"
c.MultiKernelManager.default_kernel_name = "school"
"""
    for name in ("jupyter_server_config.py", "jupyter_lab_config.py", "jupyter_notebook_config.py"):
        lay(home / ".jupyter" / name, config)
    return {}


def jupyter_variables(home: Path) -> Environment:
    lay(home / "elsewhere/jupyter_server_config.py", FAILS)
    folders = ("JUPYTER_CONFIG_DIR", "JUPYTER_CONFIG_PATH", "JUPYTER_DATA_DIR", "JUPYTER_PATH", "JUPYTERLAB_DIR")
    values = {"JUPYTER_TOKEN": "school", "JUPYTER_PORT": "1", "JUPYTER_RUNTIME_DIR": "/proc/none"}
    return values | {name: str(home / "elsewhere") for name in folders}


def another_kernel(home: Path) -> Environment:
    # One of the same name as the lesson's, on a Python without the course.
    argv = [f"{sys.base_prefix}/bin/python3", "-I", "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    spec = json.dumps({"argv": argv, "display_name": "Of the school", "language": "python"})
    for folder in (".local/share/jupyter", "share", ".ipython"):
        lay(home / folder / "kernels/python3/kernel.json", spec)
    return {"JUPYTER_PATH": str(home / "share")}


def another_package_of_the_same_name(home: Path) -> Environment:
    lay(home / "path/widgets/__init__.py", FAILS)
    lay(home / "path/widgets.py", FAILS)
    return {"PYTHONPATH": str(home / "path"), "PYTHONSTARTUP": str(lay(home / "path/start.py", FAILS))}


def old_extensions(home: Path) -> Environment:
    package = {"name": "old", "version": "0.1.0", "jupyterlab": {"_build": {"load": "static/none.js"}}}
    lay(home / ".local/share/jupyter/labextensions/old/package.json", json.dumps(package))
    lay(home / "config/widgets_old.py", FAILS)
    enabled = {"ServerApp": {"jpserver_extensions": {"widgets_old": True, "widgets.lab.server": False}}}
    lay(home / ".jupyter/jupyter_server_config.d/old.json", json.dumps(enabled))
    disabled = {"disabledExtensions": {"good-cry": True, "good-cry:lessons": True}}
    lay(home / ".jupyter/labconfig/page_config.json", json.dumps(disabled))
    return {}


def home_that_cannot_be_written(home: Path) -> Environment:
    # Where it goes then, somebody was before, for whom all charts were drawn.
    place = home / f"good-cry-{os.getuid()}"
    place.mkdir(mode=0o700)
    (place / ".cache").symlink_to(home / "cache")
    return {"HOME": "/dev/null/home", "XDG_CACHE_HOME": "", "XDG_DATA_HOME": "", "TMPDIR": str(home)}


def windows_line_ends(home: Path) -> Environment:
    for lesson in (home / "lessons").glob("*.ipynb"):
        lesson.write_bytes(lesson.read_bytes().replace(b"\n", b"\r\n"))
    return {}


def a_copy_beside_the_lesson(home: Path) -> Environment:
    lay(home / "lessons/02_the_hormone_story-Copy1.ipynb", "{}")
    return {}


def a_path_with_spaces_and_umlauts(home: Path) -> Environment:
    (home / "lessons").rename(home / "Löst das Weinen")
    return {"GOOD_CRY_LESSONS": str(home / "Löst das Weinen"), "LC_ALL": "C"}


SURROUNDINGS: list[Surroundings] = [
    proxy,
    jupyter_settings,
    jupyter_variables,
    another_kernel,
    another_package_of_the_same_name,
    old_extensions,
    home_that_cannot_be_written,
    windows_line_ends,
    a_copy_beside_the_lesson,
    a_path_with_spaces_and_umlauts,
]


# What has nothing to do with each other shares a start, which takes seconds.
STARTS = [
    [proxy, windows_line_ends, another_kernel],
    [jupyter_settings, a_copy_beside_the_lesson, old_extensions],
    [jupyter_variables, a_path_with_spaces_and_umlauts],
    [another_package_of_the_same_name, home_that_cannot_be_written],
]


@pytest.mark.parametrize("start", STARTS, ids=lambda start: " and ".join(one.__name__ for one in start))
def test_the_course_works_there(tmp_path: Path, start: list[Surroundings]) -> None:
    environment = person(tmp_path)
    for surroundings in start:
        environment |= surroundings(tmp_path)
    with learning(environment, "--lesson", "02") as course:
        assert_the_lesson_is_handed_out(course)
    said = [line for line in course.said if "home folder" in line]
    assert len(said) == (home_that_cannot_be_written in start)
    if said:
        place = tmp_path / f"good-cry-{os.getuid()}"
        assert f"cannot be written, so what the course keeps goes to {place}" in said[0]
        assert "GOOD_CRY_RECORD" in said[0]
        assert place.stat().st_mode & 0o777 == 0o700


def test_it_works_with_all_of_them_at_once_and_is_alive(tmp_path: Path, page: Page) -> None:
    environment = person(tmp_path)
    for surroundings in SURROUNDINGS:
        environment |= surroundings(tmp_path)
    with learning(environment, "--lesson", "02") as course:
        assert_the_lesson_is_handed_out(course)
        page.goto(course.address)
        lesson = Lesson(page)
        lesson.settle()
        assert lesson.state == "alive"
        # Who came by this way has the lesson, and nothing of Jupyter's around it.
        expect(page.locator(".gc-room-bar")).to_be_visible()
        expect(page.get_by_role("menubar")).to_be_hidden()


def test_the_list_for_people_is_this_one() -> None:
    listed = re.findall(r"^\| `(\w+)` \|", (ROOT / "widgets/doctor/WHERE.md").read_text("utf-8"), re.MULTILINE)
    assert listed == [one.__name__ for one in SURROUNDINGS]
    assert {one for start in STARTS for one in start} == set(SURROUNDINGS)


def assert_the_lesson_is_handed_out(course: Learning) -> None:
    assert course.lesson == "02_the_hormone_story.ipynb"
    config = re.search(
        r'id="jupyter-config-data" type="application/json">\s*(.*?)\s*</script', course.page(), re.DOTALL
    )
    page = json.loads(config[1])
    loaded = {one["name"] for one in page["federated_extensions"]} - set(page["disabledExtensions"])
    assert {"good-cry", "anywidget", "@jupyter-widgets/jupyterlab-manager"} <= loaded
    assert loaded <= PAGE_EXTENSIONS
    assert "good-cry:lessons" not in page["disabledExtensions"]
    assert page["buildCheck"] is False
    assert course.ask("good-cry/pieces?call=lesson+02")["lesson 02"]["piece"] == "header"
    specs = course.ask("api/kernelspecs")
    assert list(specs["kernelspecs"]) == ["python3"]
    assert specs["kernelspecs"]["python3"]["spec"]["argv"][0] == sys.executable
