"""What an installation takes: the course from a fresh clone until a lesson is alive, and the plain packages alone.

pip's cache is the machine's own; all else that a first start would find empty is empty.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench.measuring import Bench, Figures
from tests.bench.pages import WINDOW
from tests.lab.jupyter import ROOT

PLAIN = ("jupyterlab", "ipywidgets", "matplotlib")
MEGABYTE = 1_000_000
LEARN = ["02", "ARGS=--no-browser"]
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S+")


def installing(bench: Bench) -> dict[str, Callable[[], Figures]]:
    """Give what is to be measured, by name."""
    return {"fresh clone": partial(_clone, bench), "plain packages": partial(_plain, bench)}


def _clone(bench: Bench) -> Figures:
    folder = bench.folder / "clone"
    began = time.perf_counter()
    run("git", "clone", "--quiet", str(ROOT), str(folder))
    command = ["make", "learn", *LEARN]
    with subprocess.Popen(
        command, cwd=folder, env=_first_start(bench.folder), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as child:
        try:
            address = _address(child)
            page = bench.browser.new_context(viewport=WINDOW).new_page()
            page.goto(address, wait_until="commit")
            page.locator(".gc-lesson[data-gc-state=alive]").wait_for(timeout=180_000)
            # It stands in a later step of the lesson.
            page.locator(".gc-reflect").nth(1).wait_for(state="attached", timeout=180_000)
            seconds = time.perf_counter() - began
            page.context.close()
        finally:
            child.terminate()
    figures = {
        "installing: clone to a lesson alive, s": [seconds],
        "installed: this course, MB": [_size(folder / ".venv") - _bare(bench)],
    }
    shutil.rmtree(folder, ignore_errors=True)
    return figures


def _plain(bench: Bench) -> Figures:
    folder = bench.folder / "plain"
    began = time.perf_counter()
    run(sys.executable, "-m", "venv", str(folder))
    run(str(folder / "bin/python"), "-m", "pip", "install", "--quiet", *PLAIN)
    seconds = time.perf_counter() - began
    figures = {
        f"installing: pip install {' '.join(PLAIN)} alone, s": [seconds],
        f"installed: {' '.join(PLAIN)}, MB": [_size(folder) - _bare(bench)],
    }
    shutil.rmtree(folder, ignore_errors=True)
    return figures


def _bare(bench: Bench) -> float:
    """Give the size of an environment with nothing in it but pip."""
    folder = bench.folder / "bare"
    if not folder.exists():
        run(sys.executable, "-m", "venv", str(folder))
    return _size(folder)


def _size(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / MEGABYTE


def _first_start(folder: Path) -> dict[str, str]:
    """Give an environment in which the course was never started; make's own variables are left behind."""
    foreign = ("MAKE", "MFLAGS", "ARGS", "JUPYTER", "XDG_", "GOOD_CRY", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    cache = run(sys.executable, "-m", "pip", "cache", "dir").strip()
    # Here pip is measured beside pip: uv, where it is installed, finds nothing and gives way.
    kept |= {"UV_OFFLINE": "1", "UV_CACHE_DIR": str(folder / "first" / "uv")}
    places = ("CACHE", "DATA", "STATE", "CONFIG")
    return kept | {"PIP_CACHE_DIR": cache} | {f"XDG_{one}_HOME": str(folder / "first" / one) for one in places}


def _address(child: subprocess.Popen) -> str:
    said = []
    for line in child.stdout:
        if found := ADDRESS.search(line):
            return found[0]
        said.append(line.strip())
    raise RuntimeError(f"make learn ended: {' '.join(said)}")


def run(*command: str) -> str:
    """Run a command, and give what it says; raises RuntimeError where it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[:4])} ended with {done.returncode}: {' '.join(done.stderr.split())}")
    return done.stdout
