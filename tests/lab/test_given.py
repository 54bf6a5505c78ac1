"""What JupyterLab is given: an environment, a command and settings in which nobody else's count."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from jupyter_core import paths

from tests.patience import PATIENCE
from widgets.content.places import LESSONS, ROOT
from widgets.lab import launch, serve, surroundings
from widgets.lab.surroundings import PAGE_EXTENSIONS, SERVER_EXTENSIONS

NEARBY = "localhost,127.0.0.1,::1"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder for what Jupyter keeps, which is not there yet."""
    monkeypatch.setattr(surroundings, "user_data_path", lambda _: tmp_path / "data")
    return tmp_path / "data" / "jupyter"


def test_its_folder_is_made_for_its_owner_alone(own: Path) -> None:
    assert surroundings.own_folder() == surroundings.own_folder() == own
    assert own.stat().st_mode & 0o777 == 0o700


def test_the_environment_keeps_what_is_a_persons_own_and_no_order_to_python_or_jupyter(
    own: Path, tmp_path: Path
) -> None:
    (tmp_path / "with/jupyterlab").mkdir(parents=True)
    path = os.pathsep.join(["", str(tmp_path / "with"), str(tmp_path)])
    orders = dict.fromkeys(["JUPYTER_PATH", "JUPYTERLAB_DIR", "PYTHONHOME", "PYTHONSTARTUP", "IPYTHONDIR"], "elsewhere")
    given = {"LANG": "de_AT", "PYTHONUTF8": "1", "PYTHONPATH": path, "no_proxy": "a.org", "NO_PROXY": "b.org"}
    assert surroundings.environment(given | orders, "the token") == {
        "LANG": "de_AT",
        "PYTHONUTF8": "1",
        "no_proxy": f"a.org,b.org,{NEARBY}",
        "NO_PROXY": f"a.org,b.org,{NEARBY}",
        "JUPYTER_TOKEN": "the token",
        "JUPYTER_CONFIG_DIR": str(own / "config"),
        "JUPYTER_DATA_DIR": str(own),
        "JUPYTER_RUNTIME_DIR": str(own / "runtime"),
        "IPYTHONDIR": str(own / "ipython"),
        # The course, and what JupyterLab itself lies in; not what was meant for something else.
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(tmp_path / "with")]),
        "PYTHONSAFEPATH": "1",
        "GOOD_CRY_ROOM": "yes",
    }
    assert surroundings.environment({}, "x")["no_proxy"] == NEARBY
    assert given["PYTHONPATH"] == path, "what was given is left as it is"


def test_an_installed_course_needs_no_path(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "ROOT", tmp_path)
    assert surroundings.environment({}, "x")["PYTHONPATH"] == ""


def test_the_command_serves_the_lessons_to_this_machine_alone() -> None:
    python, *rest = surroundings.command(8891)
    assert python == sys.executable and rest[:2] == ["-m", "widgets.lab.serve"]
    said = dict(one.removeprefix("--").partition("=")[::2] for one in rest[2:])
    extensions = said.pop("ServerApp.jpserver_extensions")
    assert extensions == str(dict.fromkeys(SERVER_EXTENSIONS, True))
    folder = str(surroundings.page_extensions())
    assert said == {
        "no-browser": "",
        "log-level": "CRITICAL",
        "ServerApp.root_dir": str(LESSONS),
        "ServerApp.port": "8891",
        "ServerApp.port_retries": "0",
        "ServerApp.ip": "127.0.0.1",
        "ServerApp.base_url": "/",
        "ServerApp.allow_root": "True",
        "ServerApp.kernel_spec_manager_class": "widgets.lab.kernel.ThisPythonAlone",
        "LabApp.labextensions_path": folder,
        "JupyterNotebookApp.labextensions_path": folder,
    }


def lay(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).mkdir(parents=True)
        (folder / name / "package.json").write_text("{}")
    return folder


def test_extensions_that_lie_beside_the_courses_are_left_out(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lay(tmp_path / "lab", "old", "@school/exam", *PAGE_EXTENSIONS)
    (folder / "no-package").mkdir()
    monkeypatch.setattr(surroundings, "page_extensions", lambda: folder)
    for _ in range(2):
        surroundings.leave_out_foreign_extensions()
    said = json.loads((own / "config/labconfig/page_config.json").read_text("utf-8"))
    assert said == {"disabledExtensions": {"old": True, "@school/exam": True}}


def test_the_courses_own_extension_is_found_within_its_python_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, inside, without = (tmp_path / one for one in ("home", "python/share", "without"))
    lay(home, "good-cry"), lay(inside, "good-cry"), lay(without, "old")
    monkeypatch.setattr(surroundings.sys, "prefix", str(tmp_path / "python"))
    for folders, found in (
        ([without, home, inside], inside),
        ([without, home], home),
        ([without], tmp_path / "python/share/jupyter/labextensions"),
    ):
        monkeypatch.setattr(surroundings, "jupyter_path", lambda _, folders=folders: list(map(str, folders)))
        assert surroundings.page_extensions() == found


def test_the_server_reads_its_own_settings_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ENV_CONFIG_PATH", "SYSTEM_CONFIG_PATH"):
        monkeypatch.setattr(paths, name, ["of the school"])
    monkeypatch.setattr(paths, "jupyter_config_path", paths.jupyter_config_path)
    monkeypatch.setattr(serve, "leave_out_grammars", lambda: None)
    read: list[list[str]] = []

    def of_jupyterlab() -> int:
        read.extend([paths.ENV_CONFIG_PATH[:], paths.SYSTEM_CONFIG_PATH[:], paths.jupyter_config_path()])
        return 7

    monkeypatch.setattr("jupyterlab.labapp.main", of_jupyterlab)
    assert serve.main() == 7
    own = [paths.jupyter_config_dir(), str(Path(serve.__file__).parent / "config")]
    assert read == [own] * 3


DEAF = (
    "import signal, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(99)"
)


@pytest.fixture
def started(own: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the command that is run in the place of JupyterLab; in it, what it should be can be put."""
    command = [sys.executable, "-c", "import os, time; print(os.environ['JUPYTER_TOKEN'], flush=True); time.sleep(99)"]
    monkeypatch.setattr(launch, "command", lambda port: command)
    monkeypatch.setattr(launch, "leave_out_foreign_extensions", lambda: None)
    return command


def says(file: Path, what: str, child: subprocess.Popen) -> None:
    while what not in file.read_text("utf-8"):
        assert child.poll() is None


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_it_ends_with_us_however_we_end_and_what_it_said_stands_in_a_file(
    own: Path, started: list[str], name: str
) -> None:
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    with pytest.raises(KeyboardInterrupt), launch._jupyterlab(8899, "the key") as child:
        assert launch.log_file(8899) == own / "jupyterlab-8899.log"
        says(launch.log_file(8899), "the key", child)
        assert os.getsid(child.pid) == child.pid, "Ctrl+C reaches us alone"
        signal.raise_signal(getattr(signal, name))
    assert child.wait(PATIENCE) == -signal.SIGTERM
    assert {one: signal.getsignal(one) for one in before} == before


def test_what_does_not_end_when_it_is_asked_to_is_ended(
    own: Path, started: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    started[-1] = DEAF
    monkeypatch.setattr(launch, "GOODBYE", 0.2)
    with launch._jupyterlab(8899, "x") as child:
        says(launch.log_file(8899), "deaf", child)
    assert child.wait(PATIENCE) == -signal.SIGKILL
