"""Where there is no POSIX, as on Windows, every module is imported and every command says what it has to say.

What Windows lacks is taken away from the course's own modules, while Python and its libraries keep it.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from widgets.door.install import ROOT

POSIX = Path(__file__).with_name("without_posix.py")
# JupyterHub itself runs on Linux and macOS alone; `good-cry hub` says so before any of these is reached.
HUB_ALONE = {"widgets.hub.jupyterhub_config", "widgets.hub.spawner", "widgets.hub.stem"}
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "widgets").rglob("*.py")
} - {"widgets.__main__"}
COMMANDS = {
    "learn": ["--help"],
    "site": ["--help"],
    "onefile": ["--help"],
    "slides": ["--help"],
    "handouts": ["--help"],
    "poll": ["--help"],
    "guides": ["--to", "guides"],
    "bank": ["--to", "bank"],
    "record": ["show"],
    "class": ["--help"],
}


def without_posix(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(POSIX), *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=300)


def test_every_module_is_imported(tmp_path: Path) -> None:
    done = without_posix(tmp_path, "import", *sorted(MODULES - HUB_ALONE))
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_answers(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "record"))
    # Nor is there a browser to print with.
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROME_PATH", raising=False)
    done = without_posix(tmp_path, "good-cry", command, *COMMANDS[command])
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def test_the_hub_says_where_it_runs(tmp_path: Path) -> None:
    done = without_posix(tmp_path, "good-cry", "hub")
    assert (done.returncode, done.stderr) == (
        1,
        "The hub needs Linux or macOS, where one server can be forked for each learner: "
        "on Windows, start it in the Windows Subsystem for Linux (WSL).\n",
    )


@pytest.mark.parametrize(
    "line",
    ["import fcntl", "import os; os.fork()", "import os; os.geteuid()", "import signal; signal.SIGKILL", "import pwd"],
)
def test_what_only_posix_has_is_noticed(line: str, tmp_path: Path) -> None:
    (tmp_path / "tried.py").write_text(line, "utf-8")
    done = without_posix(tmp_path, "import", "tried")
    assert done.returncode == 1
    assert "there is none on Windows" in done.stderr
