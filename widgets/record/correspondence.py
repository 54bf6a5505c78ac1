"""Answers to what a page asks of the record. Nothing here raises: what stands in the way is said in one sentence."""

import sqlite3
import threading
from datetime import UTC, datetime

from ..content import installed_course
from .database import identity, open_file
from .entries import read_entry
from .erase import erase_entries, erase_lesson, remove_files
from .exchange import bring_in, export_answers, export_csv, export_json
from .log import keep, snapshot
from .plain import in_plain_words
from .schedule import due_and_remembered
from .trouble import RecordTrouble, is_broken, sentence
from .where import NAME, record_folder


class Record:
    """The open record of this process."""

    def __init__(self) -> None:
        # A kernel hands over messages from more than one thread.
        self.lock = threading.RLock()
        self.connection: sqlite3.Connection | None = None
        self.file: tuple[int, int] | None = None
        self.notice: str | None = None
        self.suspect = False

    def open(self) -> sqlite3.Connection:
        """Give the connection to the file that is there now; another process may have erased or replaced it."""
        path = record_folder() / NAME
        if self.connection and self.file != identity(path):
            self.close()
        if not self.connection:
            self.connection, notice = open_file(path.parent, thorough=self.suspect)
            self.suspect = False
            self.file = identity(path)
            self.notice = notice or self.notice
        return self.connection

    def doubt(self, error: Exception) -> None:
        """After an error of a broken file: open it anew, check all of it, and put it aside where it is broken."""
        if isinstance(error, sqlite3.Error) and is_broken(error):
            self.close()
            self.suspect = True

    def close(self) -> None:
        """Let go of the file."""
        if self.connection:
            self.connection.close()
        self.connection = None


_record = Record()


def answer(message: object) -> dict:
    """Do what a page asks, and give what it hears back.

    Parameters
    ----------
    message : dict
        `do` is one of recall, keep, show, export, import, erase; `ask` is the message's own name.

    Returns
    -------
    dict
        `answer` (that name), `trouble` (None, or one sentence), and what was asked for.
    """
    name = message.get("ask") if isinstance(message, dict) else None
    with _record.lock:
        try:
            said = _do(message)
        except Exception as error:
            _record.doubt(error)
            said = {"trouble": sentence(error)}
    return {"answer": name, "trouble": None} | said


def _do(message: object) -> dict:
    doing = message.get("do") if isinstance(message, dict) else None
    if not isinstance(doing, str) or doing not in DOINGS:
        raise RecordTrouble("The record was asked for something that it does not know.")
    return DOINGS[doing](message)


def _recall(message: dict) -> dict:
    return {"snapshot": snapshot(_record.open()), "trouble": _record.notice}


def _keep(message: dict) -> dict:
    good, refused = [], {}
    entries = message.get("entries")
    for raw in entries if isinstance(entries, list) else []:
        try:
            good.append(read_entry(raw))
        except RecordTrouble as trouble:
            refused[str(raw.get("id") if isinstance(raw, dict) else None)] = str(trouble)
    said = {"kept": [], "refused": refused, "due": {}}
    try:
        keep(_record.open(), good)
    except (RecordTrouble, sqlite3.Error, OSError) as error:
        _record.doubt(error)
        return said | {"trouble": sentence(error)}
    due, _ = due_and_remembered(_record.open(), {entry.item for entry in good} & set(installed_course().question))
    return said | {"kept": [entry.id for entry in good], "due": due}


def _show(message: dict) -> dict:
    return {"kept": in_plain_words(_record.open(), str(record_folder() / NAME))}


def _export(message: dict) -> dict:
    kinds = {
        "json": ("record", "json", export_json),
        "csv": ("record", "csv", export_csv),
        "answers": ("answers", "json", export_answers),
    }
    kind = message.get("format")
    if kind not in ("json", "csv", "answers"):
        raise RecordTrouble("A record is exported as json, as csv, or as its answers alone.")
    what, ending, export = kinds[kind]
    return {
        "name": f"{installed_course().about.id}-{what}-{datetime.now(UTC):%Y-%m-%d}.{ending}",
        "text": export(_record.open()),
    }


def _import(message: dict) -> dict:
    text = message.get("text")
    if not isinstance(text, str):
        raise RecordTrouble("There was no file to bring in.")
    added, known = bring_in(_record.open(), text)
    return {"added": added, "known": known}


def _erase(message: dict) -> dict:
    lesson = message.get("lesson", "")
    if lesson is None:
        return {"erased": _erase_everything()}
    if not isinstance(lesson, str) or not lesson:
        raise RecordTrouble("Say which lesson to erase by its number, such as 02.")
    erased = erase_lesson(_record.open(), lesson)
    if not erased and lesson not in installed_course().lesson:
        raise RecordTrouble(f"There is no lesson “{lesson[:20]}”. Say it by its number, such as 02.")
    return {"erased": erased}


def _erase_everything() -> int:
    """Erase what is kept, and the files: also where they are newer, broken, or on a full disk."""
    try:
        erased = erase_entries(_record.open())
    except (RecordTrouble, sqlite3.Error):
        erased = 0
    _record.close()
    _record.notice = None
    remove_files(record_folder())
    return erased


DOINGS = {"recall": _recall, "keep": _keep, "show": _show, "export": _export, "import": _import, "erase": _erase}
