"""Finds a place for what the course keeps: the home of the person, or a temporary one where that cannot be written."""

import os
import tempfile
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from widgets.content.here import installed_id, say
from widgets.content.places import PACKAGE

from .finding import Finding, fine, trouble

NAMED = "GOOD_CRY_RECORD"
# Where programs look before they look in the home.
BEFORE_HOME = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")


def look_at_home() -> Finding:
    """See whether the home can be written; where it cannot, all of this process and its children go elsewhere."""
    try:
        folders = [user_data_path(installed_id()), user_cache_path(installed_id()), user_data_path(PACKAGE)]
    except RuntimeError:
        folders = []
    if folders and all(map(_can_be_written, folders)):
        return fine(say("doctor-home", folder=str(folders[0])))
    place = _temporary_place()
    for name in BEFORE_HOME:
        os.environ.pop(name, None)
    os.environ["HOME"] = os.environ["USERPROFILE"] = str(place)
    if named := os.environ.get(NAMED):
        return trouble(say("doctor-no-home-but-record", place=str(place), record=named))
    return trouble(say("doctor-no-home", place=str(place), variable=NAMED))


def _can_be_written(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _temporary_place() -> Path:
    """Give a folder that only we can read, and the same one next time, if nobody else has taken its name."""
    own = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    place = Path(tempfile.gettempdir(), f"good-cry-{own}")
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        seen = place.lstat()
        ours = not hasattr(os, "getuid") or (seen.st_uid == os.getuid() and not seen.st_mode & 0o077)
        if ours and not place.is_symlink() and _can_be_written(place):
            return place
    except OSError:
        pass
    return Path(tempfile.mkdtemp(prefix="good-cry-"))
