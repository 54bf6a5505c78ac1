"""The folder of a class: learners pass through it to their own homes, and see nothing else of it."""

import os
import shutil
import stat
import sys
from pathlib import Path

from platformdirs import user_cache_path

from ..content import Course, say
from ..lab.ahead import made_ready, prepare_all
from .trouble import HubTrouble

# Where systems keep what serves people: every user of the machine can pass through it.
FOR_ALL = {"linux": Path("/srv"), "darwin": Path("/Users/Shared")}
MOST_READ = 4096  # bytes, of what a learner's server said last


def usual_folder(course: str) -> Path:
    """Give the folder of a class that nobody named; root's is not in a home, into which no learner could look."""
    at_home = Path.home() / f"{course}-class"
    elsewhere = FOR_ALL.get(sys.platform)
    if os.geteuid() != 0 or not elsewhere or (at_home.exists() and not closed_above(at_home)):
        return at_home
    return elsewhere / at_home.name


def closed_above(folder: Path) -> Path | None:
    """Give the nearest folder above through which other users of the machine cannot pass; None where all let them."""
    return next((one for one in folder.absolute().parents if one.exists() and not one.stat().st_mode & 0o001), None)


def make_folder(folder: Path, *, for_others: bool = False) -> Path:
    """Make the folder, and give its full path.

    Parameters
    ----------
    folder
        The folder of the class.
    for_others
        Whether learners are other users of the machine, and must be able to pass through it.

    Raises
    ------
    HubTrouble
        It cannot be made, or is somebody else's, or lies where learners cannot reach it.
    """
    if for_others and (closed := closed_above(folder)):
        raise HubTrouble(say("hub-out-of-reach", folder=str(folder), closed=str(closed)))
    try:
        for made in (folder, folder / "homes"):
            made.mkdir(parents=True, exist_ok=True)
            made.chmod(0o711)
    except OSError as error:
        raise HubTrouble(say("hub-no-folder", folder=str(folder), reason=str(error.strerror))) from None
    return folder.resolve()


def share_charts(course: Course, folder: Path) -> Path:
    """Draw the charts and render the pieces once for all learners, and give the folder to use as their cache."""
    prepare_all(course)
    cache = folder / "cache"
    cache.mkdir(exist_ok=True)
    # What is kept of older editions stays where it is.
    for path in made_ready(course):
        there = cache / course.about.id / path.relative_to(user_cache_path(course.about.id))
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, there)
    for path in (cache, *cache.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return cache


def make_home(home: Path, owner: int | None) -> None:
    """Make a learner's home, for them alone; `owner` is the number of their user, None for that of the hub."""
    home.mkdir(exist_ok=True, mode=0o700)
    home.chmod(0o700)
    if owner is not None and home.stat().st_uid != owner:
        # It is new, or was given another name, or the hub was not root before.
        for path in (home, *home.rglob("*")):
            os.chown(path, owner, owner, follow_symlinks=False)


def last_lines(log: Path) -> list[str]:
    """Give the end of a file that lies in a learner's home; nothing where it is not plainly theirs.

    The hub may read all of this machine and the learner not: so no link is followed to a file of somebody else, and
    nothing is waited for that is no file.
    """
    try:
        with os.fdopen(os.open(log, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
            about, home = os.fstat(file.fileno()), log.parent.stat()
            if not stat.S_ISREG(about.st_mode) or about.st_uid != home.st_uid or about.st_nlink > 1:
                return []
            file.seek(max(0, about.st_size - MOST_READ))
            return file.read(MOST_READ).decode("utf-8", errors="replace").splitlines()
    except OSError:
        return []
