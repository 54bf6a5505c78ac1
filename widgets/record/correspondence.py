"""Answers to what a page asks of the record. Nothing here raises: what stands in the way is said in one sentence."""

import sqlite3
from datetime import UTC, datetime

from ..content import installed_course
from .entries import Attempt, read_entry
from .erase import erase_entries, erase_lesson, remove_aside, remove_files
from .exchange import bring_in, export_answers, export_csv, export_json
from .log import keep
from .plain import in_plain_words
from .repair import repair
from .session import Record
from .shown import due_of, snapshot
from .trouble import RecordTrouble, is_broken, sentence
from .where import NAME, record_folder

_record = Record()


def answer(message: object) -> dict:
    """Do what a page asks, and give what it hears back.

    Parameters
    ----------
    message : dict
        `do` is one of recall, keep, show, export, import, erase, repair; `ask` is the message's own name.

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
            said = {"trouble": sentence(error)}
    return {"answer": name, "trouble": None} | said


def _do(message: object) -> dict:
    doing = message.get("do") if isinstance(message, dict) else None
    if not isinstance(doing, str) or doing not in DOINGS:
        raise RecordTrouble("The record was asked for something that it does not know.")
    return DOINGS[doing](message)


def _recall(message: dict) -> dict:
    return {"snapshot": _record.do(snapshot), "trouble": _record.notice}


def _keep(message: dict) -> dict:
    good, refused = [], {}
    entries = message.get("entries")
    for raw in entries if isinstance(entries, list) else []:
        try:
            good.append(read_entry(raw))
        except RecordTrouble as trouble:
            refused[str(raw.get("id") if isinstance(raw, dict) else None)] = str(trouble)
    said = {"kept": [], "refused": refused, "due": {}}
    notice = _record.notice
    try:
        if _record.do(lambda record: keep(record, good)):
            remove_aside(record_folder())
        items = {entry.item for entry in good if isinstance(entry, Attempt)} & set(installed_course().question)
        due, _ = _record.do(lambda record: due_of(record, items))
    except Exception as error:
        return said | {"trouble": sentence(error)}
    new = _record.notice if _record.notice != notice else None
    return said | {"kept": [entry.id for entry in good], "due": due, "trouble": new}


def _show(message: dict) -> dict:
    where = str(record_folder() / NAME)
    return {"kept": _record.do(lambda record: in_plain_words(record, where))}


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
        "text": _record.do(export),
    }


def _import(message: dict) -> dict:
    text = message.get("text")
    if not isinstance(text, str):
        raise RecordTrouble("There was no file to bring in.")
    added, known = _record.do(lambda record: bring_in(record, text))
    return {"added": added, "known": known}


def _erase(message: dict) -> dict:
    lesson = message.get("lesson", "")
    if lesson is None:
        return {"erased": _erase_everything()}
    if not isinstance(lesson, str) or not lesson:
        raise RecordTrouble("Say which lesson to erase by its number, such as 02.")
    erased = _record.do(lambda record: erase_lesson(record, lesson))
    remove_aside(record_folder())
    if not erased and lesson not in installed_course().lesson:
        raise RecordTrouble(f"There is no lesson “{lesson[:20]}”. Say it by its number, such as 02.")
    return {"erased": erased}


def _erase_everything() -> int:
    """Erase what is kept, and the files: also where they are newer, broken, or on a full disk."""
    try:
        erased = _record.do(erase_entries)
    except Exception as error:
        if not isinstance(error, RecordTrouble | sqlite3.Error | OSError) and not is_broken(error):
            raise
        erased = 0
    _record.close()
    _record.notice = None
    remove_files(record_folder())
    return erased


def _repair(message: dict) -> dict:
    return {"said": repair(_record)}


DOINGS = {
    "recall": _recall,
    "keep": _keep,
    "show": _show,
    "export": _export,
    "import": _import,
    "erase": _erase,
    "repair": _repair,
}
