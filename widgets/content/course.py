"""The whole content of the course, read once and checked."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import get_args

from ..words import Words, WordsError, read_words
from .activities import Beliefs, Breath, Explore, Keepsake, Naming, Plan, Portrait, Review
from .charts import AnyChart, Chart
from .check import check
from .claims import Claim, Direct, Directness, Grade, Rule, Strength, Strong, WrittenClaim, graded
from .errors import ContentError, nearest
from .headlines import Arena, Headline, item_of
from .places import ROOT, look
from .questions import AnyQuestion
from .read import convert, read_records, read_toml
from .records import About, HelpLine, Lesson, Number, Reference, Reflection, Speaker, Study, Teacher, Term
from .shelf import Shelf

TABLES = {
    "course.toml": {"lesson": Lesson},
    "grades.toml": {"grade": Grade, "directness": Directness, "strength": Strength, "rule": Rule},
    "claims.toml": {"speaker": Speaker, "claim": WrittenClaim},
    "references.toml": {"reference": Reference},
    "glossary.toml": {"term": Term},
    "help.toml": {"line": HelpLine},
    "studies.toml": {"study": Study},
    "charts.toml": {"chart": AnyChart},
    "headlines.toml": {"arena": Arena, "headline": Headline, "source": Reference},
}
BESIDE = {"course.toml": ("about",), "help.toml": ("checked",)}
# What a course may do without.
OPTIONAL = {"headlines.toml"}
IN_LESSON = {
    "question": AnyQuestion,
    "reflection": Reflection,
    "portrait": Portrait,
    "explore": Explore,
    "breath": Breath,
    "naming": Naming,
    "plan": Plan,
    "beliefs": Beliefs,
    "review": Review,
    "keepsake": Keepsake,
}


@dataclass(frozen=True, eq=False)
class Course:
    """Everything that a course says, each kind on a shelf by its ids.

    `assets` is the folder that it was read from, `lessons` that of its notebooks.
    """

    assets: Path
    lessons: Path
    about: About
    lesson: Shelf[Lesson]
    grade: Shelf[Grade]
    directness: Shelf[Directness]
    strength: Shelf[Strength]
    rule: Shelf[Rule]
    speaker: Shelf[Speaker]
    claim: Shelf[Claim]
    reference: Shelf[Reference]
    term: Shelf[Term]
    line: Shelf[HelpLine]
    help_checked: date
    study: Shelf[Study]
    chart: Shelf[AnyChart]
    question: Shelf[AnyQuestion]
    reflection: Shelf[Reflection]
    portrait: Shelf[Portrait]
    explore: Shelf[Explore]
    breath: Shelf[Breath]
    naming: Shelf[Naming]
    plan: Shelf[Plan]
    beliefs: Shelf[Beliefs]
    review: Shelf[Review]
    keepsake: Shelf[Keepsake]
    arena: Shelf[Arena]
    headline: Shelf[Headline]
    source: Shelf[Reference]
    teacher: Shelf[Teacher]
    words: Words

    def look(self, name: str) -> Path:
        """Give a file or folder of the course's look, such as `theme.css`."""
        return look(self.assets, name)

    def number(self, name: str) -> Number:
        """Give the measured number that is named as `study.number`."""
        study, _, number = name.partition(".")
        return self.study[study][number]

    def asked(self) -> dict[str, str]:
        """Give what was asked wherever a learner answers or writes, by the id under which the record keeps it."""
        asking = {one.id: one.asks for records in (self.question, self.reflection) for one in records.values()}
        titled = (self.portrait, self.naming, self.plan, self.beliefs)
        headlines = {item_of(one): one.says for one in self.headline.values()}
        return asking | headlines | {one.id: one.title for records in titled for one in records.values()}

    def graded(self, claim: Claim, *, named: bool = False) -> str:
        """Give the letter of a claim with its name, or two letters, each with what it is for where `named`."""
        first = self.grade[claim.grade]
        if claim.advice:
            return first.name.capitalize()
        if len(claim.letters) == 1:
            return f"Grade {first.id}: {first.name}"
        return f"Grades {' and '.join(claim.named if named else claim.letters)}"

    def axes(self, claim: Claim) -> list[str]:
        """Say in words how direct and how strong the evidence for each part of a claim is; nothing for advice."""
        said = [
            f"How direct: {self.directness[part.directness].name}. How strong: {self.strength[part.strength].name}."
            for part in claim.part
        ]
        if len(said) < 2:
            return said
        return [f"{named}. {axes}" for named, axes in zip(claim.named, said, strict=True)]

    def sources(self, chart: Chart) -> list[Reference]:
        """Give the references that a chart rests on: its own, and those of its numbers."""
        named = [self.study[wanted].reference for wanted in chart.studies()]
        return [self.reference[wanted] for wanted in dict.fromkeys([*chart.references, *named])]


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
    ContentError
        Where the content does not fit.
    """
    found: dict = {"assets": assets, "lessons": lessons or assets.parent / "lessons"}
    for file, kinds in TABLES.items():
        tables = {} if file in OPTIONAL and not (assets / file).exists() else read_toml(assets / file)
        _only(assets / file, tables, {*kinds, *BESIDE.get(file, ())})
        for kind, record in kinds.items():
            found[kind] = Shelf(kind, read_records(assets / file, tables, kind, record))
        if file == "help.toml":
            found["help_checked"] = _date(assets / file, tables)
        if file == "course.toml":
            found["about"] = _about(assets / file, tables)
    _whole_table(found["directness"], found["strength"])
    found["claim"] = Shelf("claim", {name: graded(one, found["directness"]) for name, one in found["claim"].items()})
    for kind in (*IN_LESSON, "teacher"):
        found[kind] = Shelf(kind)
    for path in sorted((assets / "lessons").glob("*.toml")):
        tables = read_toml(path)
        _only(path, tables, {*IN_LESSON, "teacher"})
        if "teacher" in tables:
            found["teacher"][path.stem] = convert(path, "teacher", tables["teacher"], Teacher)
        for kind, record in IN_LESSON.items():
            for wanted, one in read_records(path, tables, kind, record).items():
                if not wanted.startswith(f"{path.stem}."):
                    raise ContentError(f"lessons/{path.name}: {kind} {wanted!r}: its id must begin with '{path.stem}.'")
                found[kind][wanted] = one
    try:
        found["words"] = read_words([assets / "words", ROOT / "assets" / "words"], course=found["about"].name)
    except WordsError as problem:
        raise ContentError(str(problem)) from problem
    course = Course(**found)
    check(course)
    return course


def _only(path: Path, tables: dict, known: set[str]) -> None:
    for kind in tables:
        if kind not in known:
            raise ContentError(f"assets/{path.name}: {kind!r} is not known here; {nearest(kind, known)}")


def _about(path: Path, tables: dict) -> About:
    if not isinstance(tables.get("about"), dict):
        raise ContentError(f"assets/{path.name}: there is no table [about], which names the course")
    return convert(path, "about", tables["about"], About)


def _date(path: Path, tables: dict) -> date:
    checked = tables.get("checked")
    if not isinstance(checked, date):
        raise ContentError(f"assets/{path.name}: 'checked' must be the date of the last check, such as 2026-11-23")
    return checked


def _whole_table(directness: dict[str, Directness], strength: dict[str, Strength]) -> None:
    """See that every row and column of the table of grades stands in the file."""
    for kind, there, needed in (("directness", directness, get_args(Direct)), ("strength", strength, get_args(Strong))):
        for one in needed:
            if one not in there:
                raise ContentError(f"assets/grades.toml: there is no {kind} {one!r}")
