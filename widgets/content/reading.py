"""Reads a whole course from its files, and says everything in them that does not fit."""

from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_origin

from ..words import WordsError, read_words
from .check import problems
from .claims import Claim, Direct, Strong, WrittenClaim, graded
from .course import Course
from .errors import ContentError, ContentFaults
from .places import WORDS
from .plain import Table
from .questions import any_question
from .read import Faults, convert, name_of, read_records, read_toml, unknown_tables
from .records import About, Letter, Record, Teacher
from .shelf import Shelf

# What stands in each file, and in each file of a lesson.
TABLES = {
    "course.toml": ("lesson", "code_lesson"),
    "grades.toml": ("grade", "directness", "strength", "rule"),
    "claims.toml": ("speaker", "claim"),
    "references.toml": ("reference",),
    "glossary.toml": ("term",),
    "help.toml": ("line",),
    "studies.toml": ("study",),
    "charts.toml": ("chart",),
    "headlines.toml": ("arena", "headline", "source"),
    "worlds.toml": ("moment", "outcome", "design", "world_rule", "world_number", "world", "idea"),
}
# What a course may do without.
OPTIONAL = {"headlines.toml", "worlds.toml"}
BESIDE = {"course.toml": "about", "help.toml": "checked"}
IN_LESSON = (
    "question",
    "reflection",
    "portrait",
    "explore",
    "breath",
    "naming",
    "plan",
    "beliefs",
    "review",
    "gallery",
    "keepsake",
    "own_study",
    "exercise",
    "prompt",
)
# As what each is read: as the record that stands on the course's shelf of it, but for a claim, which has no letter yet.
RECORDS: Table = {one.name: get_args(one.type)[0] for one in fields(Course) if get_origin(one.type) is Shelf}
RECORDS["claim"] = WrittenClaim
# Of these a course has one at least; and of the letters and axes of grades, all.
WHOLE = {"grade": get_args(Letter), "directness": get_args(Direct), "strength": get_args(Strong)}
SOME = ("lesson", "speaker", "claim", "term", "line", *WHOLE)


# Stands in for what does not fit, so that all else is looked at too; no learner ever sees it.
STANDS_IN: Table = {"about": About("x", "x", "x", "en", "x"), "help_checked": date.min}


def read_course(assets: Path, lessons: Path | None = None) -> Course:
    """Read and check the content in a folder laid out like `assets/`.

    Parameters
    ----------
    assets : Path
        The folder.
    lessons : Path, optional
        The folder of the notebooks; otherwise `lessons` beside the other.

    Raises
    ------
    ContentFaults
        Where the content does not fit: it says all that is off.
    """
    course, faults = look_over(assets, lessons)
    faults.refuse()
    return course


def look_over(assets: Path, lessons: Path | None = None) -> tuple[Course, Faults]:
    """Read a course as far as it can be read, and give all that is off in it; for whoever looks for more faults."""
    reading = _Reading(assets)
    folders: Table = {"assets": assets, "lessons": lessons or assets.parent / "lessons"}
    course = Course(**STANDS_IN | reading.found | folders)
    # Where a file is no file, nothing can be said of what others name in it.
    if reading.whole:
        reading.faults.said += problems(course, reading.faults)
    else:
        reading.faults.unsure |= {*IN_LESSON, *(kind for kinds in TABLES.values() for kind in kinds), "teacher"}
    return course, reading.faults


class _Reading:
    """All files of a folder, read as far as they can be; `whole` where each of them could be."""

    def __init__(self, assets: Path) -> None:
        self.faults = Faults()
        self.found: dict[str, Any] = {kind: Shelf(kind) for kind in (*IN_LESSON, "teacher")}
        self.whole = True
        for file, kinds in TABLES.items():
            self._file(assets / file, kinds)
        for path in sorted((assets / "lessons").glob("*.toml")):
            self._lesson(path)
        self._look_up_letters(assets / "claims.toml")
        self._words(assets)

    def _file(self, path: Path, kinds: tuple[str, ...]) -> None:
        beside = BESIDE.get(path.name)
        tables = self._tables(path, {*kinds, *([beside] if beside else [])})
        for kind in kinds:
            self.found[kind] = Shelf(kind, read_records(path, tables or {}, kind, RECORDS[kind], self.faults))
        if tables is None:
            return
        for kind in kinds:
            if kind in SOME and not tables.get(kind):
                self._say(path, f"there is no [[{kind}]] in it, and a course needs one at least")
                # That is all that is off: whoever names one of them need not say so too.
                self.faults.unsure.add(kind)
            for one in WHOLE.get(kind, ()):
                if one not in self.found[kind] and not self.faults.excuse(kind, one):
                    self._say(path, f"there is no {kind} {one!r}")
        if beside == "about" and not isinstance(tables.get("about"), dict):
            self._say(path, "there is no table [about], which names the course")
        elif beside == "about":
            self._one(path, "about", tables["about"], About, "about")
        if beside == "checked" and type(tables.get("checked")) is not date:
            self._say(path, "field 'checked': it must be the date of the last check, such as 2026-11-23")
        elif beside == "checked":
            self.found["help_checked"] = tables["checked"]

    def _lesson(self, path: Path) -> None:
        tables = self._tables(path, {*IN_LESSON, "teacher"})
        if tables is None:
            return
        if isinstance(tables.get("teacher"), dict):
            self._one(path, "teacher", tables["teacher"], Teacher, path.stem, self.found["teacher"])
        elif "teacher" in tables:
            self._say(path, "field 'teacher': it must be one table, [teacher]")
        for kind in IN_LESSON:
            # A question is of one of many kinds, which are looked for once a course is read.
            record = any_question() if kind == "question" else RECORDS[kind]
            records: dict[str, Record] = read_records(path, tables, kind, record, self.faults)
            for wanted, one in records.items():
                if not wanted.startswith(f"{path.stem}."):
                    self._say(path, f"{kind} {wanted!r}: field 'id': it must begin with '{path.stem}.'")
                    self.faults.unsure.add(kind)
                elif wanted in self.found[kind]:
                    self._say(path, f"{kind} {wanted!r}: field 'id': it stands twice")
                    self.faults.unsure.add(kind)
                self.found[kind][wanted] = one

    def _words(self, assets: Path) -> None:
        """Read the words of the interface: the course's own first, then the engine's."""
        folders = [assets / "words", WORDS]
        about = self.found.get("about", STANDS_IN["about"])
        known = {"course": about.name, "license": about.license}
        try:
            self.found["words"] = read_words(folders, about.language, **known)
        except WordsError as error:
            self.faults.said.append(str(error))
            self.found["words"] = read_words(folders[1:], **known)

    def _look_up_letters(self, path: Path) -> None:
        table, claims = self.found["directness"], Shelf[Claim]("claim")
        for wanted, one in self.found["claim"].items():
            try:
                claims[wanted] = graded(one, table)
            except ContentError as error:
                # Where the table itself does not fit, that was said.
                if all(self.found["directness"].get(part.directness) for part in one.part):
                    self.faults.said.append(str(error))
                self.faults.broken.add(("claim", wanted))
        self.found["claim"] = claims

    def _tables(self, path: Path, known: set[str]) -> dict[str, Any] | None:
        """Read a file; None where it is none."""
        if path.name in OPTIONAL and not path.exists():
            return {}
        try:
            tables = read_toml(path)
        except ContentError as error:
            self.faults.said.append(str(error))
            self.whole = False
            return None
        if off := unknown_tables(path, tables, known):
            self.faults.said += off
            self.faults.unsure |= known
        return tables

    def _one(
        self, path: Path, name: str, table: Table, record: type[Record], key: str, shelf: Table | None = None
    ) -> None:
        """Put a table that stands alone where it belongs."""
        try:
            (self.found if shelf is None else shelf)[key] = convert(path, name, table, record)
        except ContentFaults as error:
            self.faults.said += error.faults
            self.faults.broken.add((name, key))

    def _say(self, path: Path, said: str) -> None:
        self.faults.said.append(f"{name_of(path)}: {said}")
