"""Where the record lies."""

import os
from pathlib import Path

import platformdirs

from ..content import say
from ..content.here import installed_id
from .trouble import RecordTrouble

NAME = "record.sqlite"
FILES = ("", "-wal", "-shm", "-journal")  # what SQLite may lay beside it
MOVED_BY = "GOOD_CRY_RECORD"


def record_folder() -> Path:
    """Give the folder of the record: that of the platform for a program's data, or the one named by GOOD_CRY_RECORD.

    Raises
    ------
    RecordTrouble
        Where the machine has no home folder for this user.
    """
    try:
        folder = Path(os.environ.get(MOVED_BY) or platformdirs.user_data_path(installed_id()))
    except RuntimeError:
        folder = None
    if folder is None or not folder.is_absolute():
        raise RecordTrouble(say("record-no-home", variable=MOVED_BY))
    return folder
