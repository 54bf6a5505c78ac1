"""Sees whether what Jupyter has of the course is that of this version, and lays it anew where it is not."""

import sys
from collections.abc import Iterator
from pathlib import Path

import tomli

from widgets.content import say
from widgets.content.places import ROOT
from widgets.lab.checks import CannotStart, check_installed

from .finding import Finding, fine, mended, trouble
from .writing import replace


def look_at_packages() -> Finding:
    """See whether each package that the course needs is installed."""
    try:
        check_installed()
    except CannotStart as error:
        return trouble(str(error))
    return fine(say("doctor-packages"))


def look_at_extension() -> Finding:
    """Compare each file that an installation copies for Jupyter with the course's own."""
    try:
        old = [(ours, theirs) for ours, theirs in copied() if not _alike(ours, theirs)]
        for ours, theirs in old:
            replace(theirs, ours.read_bytes())
    except OSError as error:
        return trouble(say("doctor-extension-locked", file=str(error.filename)))
    if old:
        return mended(say("doctor-extension-mended"))
    return fine(say("doctor-extension"))


def copied() -> Iterator[tuple[Path, Path]]:
    """Give each file that is copied into the environment, and its copy; none where there is no checkout."""
    project = ROOT / "pyproject.toml"
    if not project.is_file():
        return
    table = tomli.loads(project.read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    for source, target in table.items():
        ours, theirs = ROOT / source, Path(sys.prefix, target)
        if ours.is_dir():
            inside = (path for path in sorted(ours.rglob("*")) if path.is_file())
            yield from ((path, theirs / path.relative_to(ours)) for path in inside)
        else:
            yield ours, theirs


def _alike(ours: Path, theirs: Path) -> bool:
    return theirs.is_file() and ours.read_bytes() == theirs.read_bytes()
