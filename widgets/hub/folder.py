"""The folder of a class: learners pass through it to their own homes, and see nothing else of it."""

import os
import shutil
from pathlib import Path

from platformdirs import user_cache_path

from ..content import Course, say
from ..lab.ahead import made_ready, prepare_all
from .trouble import HubTrouble


def make_folder(folder: Path) -> Path:
    """Make the folder, and give its full path.

    Raises
    ------
    HubTrouble
        It cannot be made, or is somebody else's.
    """
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
