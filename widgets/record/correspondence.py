"""Answers to what a page asks of the record. Nothing here raises: what stands in the way is said in one sentence."""

import gc
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from secrets import randbelow

from ..content import installed_course, say
from ..content.plain import Table, is_list, is_table
from .entries import Attempt, Entry, read_entry
from .erase import erase_entries, erase_lesson
from .exchange import bring_in, export_answers, export_csv, export_json, read_export
from .log import keep
from .plain import in_plain_words
from .repair import repair
from .session import Fleeting, Record
from .shown import due_of, snapshot
from .trouble import RecordTrouble, is_broken, sentence

_record = Record()
# By the page that each is of. A page that is closed says no word of it: the oldest goes where a new one comes.
_fleeting: dict[str, Fleeting] = {}
MOST_PAGES = 8


def answer(message: object) -> Table:
    """Do what a page asks, and give what it hears back.

    Parameters
    ----------
    message : dict
        `do` is one of recall, keep, show, export, import, erase, repair; `ask` is the message's own name. `shared` is
        the name of a page on a computer that others use too: what it does stays in memory, and is given to it alone.

    Returns
    -------
    dict
        `answer` (that name), `trouble` (None, or one sentence), and what was asked for.
    """
    name = message.get("ask") if is_table(message) else None
    with _record.lock:
        try:
            said = _do(message)
        except Exception as error:
            said = {"trouble": sentence(error)}
    return {"answer": name, "trouble": None} | said


def _do(message: object) -> Table:
    asked: Table = message if is_table(message) else {}
    doing = asked.get("do")
    if not isinstance(doing, str) or doing not in DOINGS:
        raise RecordTrouble(say("record-asked-unknown"))
    page = asked.get("shared")
    if isinstance(page, str):
        return DOINGS[doing](_fleeting_of(page), asked)
    return DOINGS[doing](_record, asked)


def _fleeting_of(page: str) -> Fleeting:
    if page not in _fleeting:
        if len(_fleeting) == MOST_PAGES:
            _fleeting.pop(next(iter(_fleeting))).close()
        _fleeting[page] = Fleeting()
    return _fleeting[page]


def _recall(record: Record, message: Table) -> Table:
    return {"snapshot": record.do(snapshot) | record.place, "trouble": record.notice}


def _keep(record: Record, message: Table) -> Table:
    good: list[Entry] = []
    refused: dict[str, str] = {}
    entries = message.get("entries")
    for raw in entries if is_list(entries) else []:
        try:
            good.append(read_entry(raw))
        except RecordTrouble as trouble:
            refused[str(raw.get("id") if is_table(raw) else None)] = str(trouble)
    said: Table = {"kept": [], "refused": refused, "due": {}}
    notice = record.notice
    try:
        if record.do(lambda kept: keep(kept, good)):
            record.remove_aside()
        items = {entry.item for entry in good if isinstance(entry, Attempt)} & set(installed_course().question)
        due, _ = record.do(lambda kept: due_of(kept, items))
    except Exception as error:
        return said | {"trouble": sentence(error)}
    new = record.notice if record.notice != notice else None
    return said | {"kept": [entry.id for entry in good], "due": due, "trouble": new}


def _show(record: Record, message: Table) -> Table:
    course = installed_course()
    return {"kept": record.do(lambda kept: in_plain_words(course, kept, record.where())) | record.place}


def _export(record: Record, message: Table) -> Table:
    kinds = {
        "json": ("record", "json", export_json),
        "csv": ("record", "csv", export_csv),
        # Thirty who hand in on one day do not share one name.
        "answers": (f"answers-{randbelow(90000) + 10000}", "json", export_answers),
    }
    kind = message.get("format")
    if kind not in ("json", "csv", "answers"):
        raise RecordTrouble(say("record-export-how"))
    what, ending, export = kinds[kind]
    return {
        "name": f"{installed_course().about.id}-{what}-{datetime.now(UTC):%Y-%m-%d}.{ending}",
        "text": record.do(export),
    }


def _import(record: Record, message: Table) -> Table:
    text, part, parts = message.get("text"), message.get("part", 0), message.get("parts", 1)
    if not isinstance(text, str):
        raise RecordTrouble(say("record-no-file"))
    whole = record.joined(text, part, parts)
    if whole is None:
        return {"part": part}
    with _undisturbed():
        entries = read_export(whole)
        added = record.do(lambda kept: bring_in(kept, entries))
    return {"added": added, "known": len(entries) - added}


@contextmanager
def _undisturbed() -> Generator[None]:
    """Have Python look for no rubbish meanwhile: of a hundred thousand entries there is none, and it looks often."""
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()


def _erase(record: Record, message: Table) -> Table:
    lesson = message.get("lesson", "")
    if lesson is None:
        return {"erased": _erase_everything(record)}
    if not isinstance(lesson, str) or not lesson:
        raise RecordTrouble(say("record-which-lesson"))
    erased = record.do(lambda kept: erase_lesson(kept, lesson))
    record.remove_aside()
    if not erased and lesson not in installed_course().lesson | installed_course().code_lesson:
        raise RecordTrouble(say("record-no-lesson", lesson=lesson[:20]))
    return {"erased": erased}


def _erase_everything(record: Record) -> int:
    """Erase what is kept, and the files: also where they are newer, broken, or on a full disk."""
    try:
        erased = record.do(erase_entries)
    except Exception as error:
        if not isinstance(error, RecordTrouble | sqlite3.Error | OSError) and not is_broken(error):
            raise
        erased = 0
    record.close()
    record.notice = None
    record.remove_files()
    return erased


def _repair(record: Record, message: Table) -> Table:
    return {"said": repair(record)}


DOINGS = {
    "recall": _recall,
    "keep": _keep,
    "show": _show,
    "export": _export,
    "import": _import,
    "erase": _erase,
    "repair": _repair,
}
