"""Where there is no POSIX, as on Windows, every module is imported and every command says what it has to say.

What Windows lacks is taken away from the course's own modules, while Python and its libraries keep it.
"""

import ast
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.content.dates import in_words
from widgets.door.install import ROOT

POSIX = Path(__file__).with_name("without_posix.py")
# Read by JupyterHub, not imported.
SETTINGS = {"widgets.hub.jupyterhub_config"}
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "widgets").rglob("*.py")
} - {"widgets.__main__"}
COMMANDS = {
    "learn": ["--help"],
    "site": ["--help"],
    "onefile": ["--help"],
    "package": ["--help"],
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
    done = without_posix(tmp_path, "import", *sorted(MODULES - SETTINGS))
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


FILES = [path for folder in ("widgets", "tests") for path in sorted((ROOT / folder).rglob("*.py"))]
OF_ONE_SYSTEM = re.compile("%" + r"-[dmHIMSjy]")
TEXT_FILES = {"read_text": 1, "write_text": 2}


def encodings_left_open(source: str) -> list[int]:
    """Give the lines where a text is read or written in whatever encoding a system prefers."""
    calls = [one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Call)]
    named = [one for one in calls if isinstance(one.func, ast.Attribute) and one.func.attr in TEXT_FILES]
    return [
        one.lineno
        for one in named
        if len(one.args) < TEXT_FILES[one.func.attr] and "encoding" not in {word.arg for word in one.keywords}
    ]


def test_a_day_is_written_alike_on_every_system() -> None:
    assert in_words(date(2026, 5, 3), COURSE.words) == "3 May 2026"
    assert [path for path in FILES if OF_ONE_SYSTEM.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("path", [one for one in FILES if "widgets" in one.relative_to(ROOT).parts], ids=str)
def test_every_text_is_utf_8_on_every_system(path: Path) -> None:
    assert encodings_left_open(path.read_text("utf-8")) == []


def test_an_encoding_that_is_left_open_is_found() -> None:
    assert encodings_left_open("a.read_text()\na.read_text('utf-8')\na.write_text(b, encoding='utf-8')") == [1]
    assert encodings_left_open("a.write_text(b)") == [1]


@pytest.mark.parametrize(
    "line",
    ["import fcntl", "import os; os.fork()", "import os; os.geteuid()", "import signal; signal.SIGKILL", "import pwd"],
)
def test_what_only_posix_has_is_noticed(line: str, tmp_path: Path) -> None:
    (tmp_path / "tried.py").write_text(line, "utf-8")
    done = without_posix(tmp_path, "import", "tried")
    assert done.returncode == 1
    assert "there is none on Windows" in done.stderr
