"""What must be so before the course can start; where it is not, one sentence says what to do."""

import os
import re
import socket
from difflib import get_close_matches
from importlib import metadata
from pathlib import Path

from ..content import Course, say
from ..content.errors import Trouble
from ..content.places import PACKAGE

FIRST_PORT = 8890


class CannotStart(Trouble):
    """The course cannot start; the message is the one sentence a learner reads."""


def check_installed() -> None:
    """Raise CannotStart where a package that the course needs is not installed."""
    try:
        needed = metadata.requires(PACKAGE) or []
        for requirement in needed:
            if "extra ==" not in requirement:
                metadata.version(re.split(r"[^\w.-]", requirement, maxsplit=1)[0])
    except metadata.PackageNotFoundError as error:
        raise CannotStart(say("start-no-package", package=str(error.name))) from None


def check_lessons(folder: Path) -> None:
    """Raise CannotStart where the lessons cannot be read, or JupyterLab could not write beside them."""
    if not any(folder.glob("[0-9][0-9]_*.ipynb")):
        raise CannotStart(say("start-no-lessons", folder=str(folder)))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise CannotStart(say("start-no-writing", folder=str(folder)))


def find_lesson(course: Course, wanted: str, folder: Path) -> str:
    """Find the file of a lesson by its number or its name.

    Raises
    ------
    CannotStart
        No lesson is called that; names the nearest.
    """
    there = sorted(path.name for path in folder.glob("[0-9][0-9]_*.ipynb"))
    # The course's own come first: a copy beside one, such as 02_…-Copy1, is opened by its whole name alone.
    own = [one.file for one in course.lesson.values() if one.file in there]
    files = {Path(name).stem: name for name in dict.fromkeys([*own, *there])}
    plain = wanted.strip().lower().removesuffix(".ipynb").replace(" ", "_")
    if name := next((name for stem, name in files.items() if stem.lower() == plain), None):
        return name
    for stem, name in files.items():
        number, title = stem.split("_", 1)
        if plain in {number, str(int(number)), title}:
            return name
    # Of the numbers too, for who mistypes one; and the first for who is near to none.
    names = [*files, *(stem.split("_")[0] for stem in files)]
    near = get_close_matches(plain, names, n=1, cutoff=0.1) or names
    stem = next(stem for stem in files if stem.startswith(near[0]))
    number, title = stem.split("_", 1)
    raise CannotStart(say("start-no-lesson", wanted=wanted, number=number, title=title.replace("_", " ")))


def choose_port(wanted: int | None) -> int:
    """Take the port that was asked for, or the first that is free.

    Raises
    ------
    CannotStart
        The port that was asked for is taken, or all are.
    """
    for port in range(FIRST_PORT, FIRST_PORT + 100) if wanted is None else [wanted]:
        if is_free(port):
            return port
    if wanted is None:
        raise CannotStart(say("start-no-port", first=str(FIRST_PORT)))
    raise CannotStart(say("start-port-taken", port=str(wanted)))


def is_free(port: int) -> bool:
    """Say whether a server of ours could listen there."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # As Jupyter itself binds: a port that was closed a moment ago is free.
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
    return True
