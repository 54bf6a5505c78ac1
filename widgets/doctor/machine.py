"""Looks at the machine: a proxy, a port, the disk, the lessons' folder, the record."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.request import getproxies

from widgets.content import installed_course, say
from widgets.content.places import LESSONS
from widgets.lab.checks import CannotStart, check_lessons, choose_port
from widgets.lab.surroundings import beside_any_proxy
from widgets.lab.verdict import judge_file
from widgets.record.database import lenient
from widgets.record.tables import check_all, format_of
from widgets.record.trouble import Damaged, RecordTrouble, is_broken, sentence
from widgets.record.where import NAME, record_folder

from .finding import Finding, fine, trouble

LEAST = 100  # MB: a record, drawn charts, and what Jupyter keeps


def look_at_proxy() -> Finding:
    """See to it that what this process and its children ask of this machine goes through no proxy."""
    os.environ.update(beside_any_proxy(os.environ))
    proxies = {name: address for name, address in getproxies().items() if name != "no"}
    if not proxies:
        return fine(say("doctor-no-proxy"))
    return fine(say("doctor-proxy", address=", ".join(sorted(set(proxies.values())))))


def look_at_ports() -> Finding:
    """See whether a port is free."""
    try:
        return fine(say("doctor-port", port=str(choose_port(None))))
    except CannotStart as error:
        return trouble(str(error))


def look_at_disk() -> Finding:
    """See whether there is room."""
    try:
        folder = _nearest(record_folder())
        free = shutil.disk_usage(folder).free // 1_000_000
    except OSError as error:
        return trouble(say("doctor-disk-unknown", reason=str(error)))
    if free < LEAST:
        return trouble(say("doctor-disk-full", folder=str(folder), free=str(free), least=str(LEAST)))
    return fine(say("doctor-disk", free=f"{free:,}"))


def look_at_lessons() -> Iterator[Finding]:
    """See whether each lesson can be opened, and would start."""
    try:
        check_lessons(LESSONS)
    except CannotStart as error:
        yield trouble(str(error))
        return
    course = installed_course()
    known = [LESSONS / one.file for one in course.lesson.values()]
    judged = {path: judge_file(path) for path in known if path.exists()}
    for path, verdict in judged.items():
        if not verdict.fine:
            yield trouble(f"{path.name}: {verdict.say(course.words)} {verdict.do(course.words)}")
    if all(verdict.fine for verdict in judged.values()):
        yield fine(say("doctor-lessons", n=str(len(judged)), folder=str(LESSONS)))


def look_at_record() -> Finding:
    """See whether every row of the record can be read; a damaged one is left as it is, and what mends it is named."""
    try:
        file = record_folder() / NAME
    except RecordTrouble as error:
        return trouble(sentence(error))
    try:
        if not file.exists():
            return fine(say("doctor-no-record", file=str(file)))
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as record:
            record.text_factory = lenient
            # A file of the first format has no checksums yet; a lesson brings it over.
            if record.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise Damaged
            if format_of(record) > 1:
                check_all(record)
    except (Damaged, sqlite3.Error) as error:
        if not is_broken(error):
            return trouble(sentence(error))
        return trouble(say("doctor-record-damaged", file=str(file)))
    except OSError as error:
        return trouble(sentence(error))
    return fine(say("doctor-record", file=str(file)))


def _nearest(folder: Path) -> Path:
    """Give the folder, or what is there of its path."""
    return next(path for path in (folder, *folder.parents) if path.exists())
