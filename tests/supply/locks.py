"""The locks of all Python packages: one for the course and its hub, one for all that it is tested and measured with.

Each names a version and the hashes of its files for every Python from 3.11 on and every system; pip and uv read both.
"""

import re
import shutil
import subprocess
from pathlib import Path

from tests.lab.jupyter import ROOT
from widgets.door.lock import BESIDES
from widgets.door.lock import LOCK as COURSE

EVERYTHING = Path(__file__).with_name("locked.txt")
LOCKS = {COURSE: ["--extra=hub"], EVERYTHING: ["--all-extras"]}
HEAD = """# Every package {what}, for every Python from 3.11 on and every system.
# Renewed by `python -m tests.supply --renew`.
# The same course tomorrow:  pip install --require-hashes -r {name} && pip install --no-deps -e .
"""
WHAT = {COURSE: "of the course and of its hub", EVERYTHING: "that the course needs, is tested and is measured with"}
OPTIONS = ["--universal", "--python-version=3.11", "--generate-hashes", "--no-annotate", "--no-header"]
NO_UV = "The locks were NOT renewed: that needs uv (pip install uv)."
FAILED = "The locks were NOT renewed; uv says: "


def renew() -> str | None:
    """Write the locks anew, with the newest versions that `pyproject.toml` allows; gives a sentence where it cannot."""
    uv = shutil.which("uv")
    if uv is None:
        return NO_UV
    command = [uv, "pip", "compile", "pyproject.toml", "--no-emit-index-url", *OPTIONS]
    for lock, extras in LOCKS.items():
        done = subprocess.run([*command, *extras], cwd=ROOT, check=False, capture_output=True, text=True)
        if done.returncode:
            return FAILED + done.stderr.strip()
        head = HEAD.format(what=WHAT[lock], name=lock.relative_to(ROOT).as_posix())
        lock.write_text(head + "".join(pins_in(done.stdout)), "utf-8")
    done = subprocess.run([*command, "-c", str(COURSE)], cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        return FAILED + done.stderr.strip()
    COURSE.write_text(hub_last(COURSE.read_text("utf-8"), set(pins_in(done.stdout))), "utf-8")
    return None


def pins_in(text: str) -> list[str]:
    """Give each pin of what uv writes, with its hashes."""
    lines = [line for line in text.splitlines(keepends=True) if not line.startswith(("#", "--"))]
    return re.findall(r"^\S.*(?:\n\s.*)*\n", "".join(lines), re.MULTILINE)


def hub_last(lock: str, course: set[str]) -> str:
    """Lay what only the hub needs to the end of a lock: whoever learns alone does not install it."""
    head = "".join(line for line in lock.splitlines(keepends=True) if line.startswith("#"))
    every = pins_in(lock)
    mine = [one for one in every if one in course]
    return "".join([head, *mine, BESIDES, *(one for one in every if one not in course)])
