"""The locks of all Python packages: one for the course and its hub, one for all that it is tested and measured with.

Each names a version and the hashes of its files for every Python from 3.11 on and every system; pip and uv read both.
"""

import shutil
import subprocess
from pathlib import Path

from tests.lab.jupyter import ROOT

COURSE = ROOT / "widgets" / "door" / "locked.txt"
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
    for lock, extras in LOCKS.items():
        command = [uv, "pip", "compile", "pyproject.toml", "--no-emit-index-url", *OPTIONS, *extras]
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        if done.returncode:
            return FAILED + done.stderr.strip()
        pins = "".join(line for line in done.stdout.splitlines(keepends=True) if not line.startswith(("#", "--")))
        lock.write_text(HEAD.format(what=WHAT[lock], name=lock.relative_to(ROOT).as_posix()) + pins, "utf-8")
    return None
