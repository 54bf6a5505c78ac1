"""The whole content of the course, read once and checked."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..words import Words
from .activities import Beliefs, Breath, Explore, Gallery, Keepsake, Naming, Plan, Portrait, Review
from .charts import AnyChart, Chart
from .claims import Claim, Directness, Grade, Rule, Strength
from .exercises import Exercise
from .headlines import Arena, Headline, item_of
from .places import look
from .questions import Question
from .records import (
    About,
    CodeLesson,
    HelpLine,
    Lesson,
    Number,
    Prompt,
    Reference,
    Reflection,
    Speaker,
    Study,
    Teacher,
    Term,
)
from .shelf import Shelf
from .worlds import Design, Idea, Moment, Outcome, OwnStudy, World, WorldNumber, WorldRule


@dataclass(frozen=True, eq=False)
class Course:
    """Everything that a course says, each kind on a shelf by its ids.

    `assets` is the folder that it was read from, `lessons` that of its notebooks.
    """

    assets: Path
    lessons: Path
    about: About
    lesson: Shelf[Lesson]
    code_lesson: Shelf[CodeLesson]
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
    question: Shelf[Question]
    reflection: Shelf[Reflection]
    portrait: Shelf[Portrait]
    explore: Shelf[Explore]
    breath: Shelf[Breath]
    naming: Shelf[Naming]
    plan: Shelf[Plan]
    beliefs: Shelf[Beliefs]
    review: Shelf[Review]
    gallery: Shelf[Gallery]
    keepsake: Shelf[Keepsake]
    arena: Shelf[Arena]
    headline: Shelf[Headline]
    exercise: Shelf[Exercise]
    source: Shelf[Reference]
    moment: Shelf[Moment]
    outcome: Shelf[Outcome]
    design: Shelf[Design]
    world_rule: Shelf[WorldRule]
    world_number: Shelf[WorldNumber]
    world: Shelf[World]
    idea: Shelf[Idea]
    own_study: Shelf[OwnStudy]
    prompt: Shelf[Prompt]
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
        """Give what was asked, said or shown wherever a learner does something, by the id under which it is kept."""
        asks = (self.question, self.reflection, self.exercise)
        asking = {one.id: one.asks for records in asks for one in records.values()}
        titled = (self.portrait, self.naming, self.plan, self.beliefs, self.own_study)
        said = {item_of(one): one.says for one in self.headline.values()}
        said |= {f"claim:{one.id}": one.says for one in self.claim.values()}
        shown = {f"chart:{one.id}": one.title for one in self.chart.values()}
        shown |= {f"draw:{one.id}": one.title for one in self.chart.values() if one.draw}
        shown |= {f"path:{one.id}": one.title for one in self.lesson.values()}
        return asking | said | shown | {one.id: one.title for records in titled for one in records.values()}

    def graded(self, claim: Claim, *, named: bool = False) -> str:
        """Give the letter of a claim with its name, or two letters, each with what it is for where `named`."""
        grade = self.grade[claim.grade]
        if claim.advice:
            return grade.name.capitalize()
        if len(claim.letters) == 1:
            return self.words("claim-grade", letter=grade.id, name=grade.name)
        first, second = self.letters(claim) if named else claim.letters
        return self.words("claim-grades", first=first, second=second)

    def letters(self, claim: Claim) -> list[str]:
        """Give the two letters of a claim, each with the thing that it is for."""
        parts = zip(claim.letters, claim.part, strict=True)
        return [self.words("claim-letter-for", letter=letter, of=part.of) for letter, part in parts]

    def meaning(self, claim: Claim) -> str:
        """Say what the one letter of a claim means in its place of the table; nothing where there are two letters."""
        means = self.grade[claim.grade].means
        if claim.advice:
            return means
        if len(claim.part) > 1:
            return ""
        [part] = claim.part
        return self.directness[part.directness].says.get(part.strength, means)

    def axes(self, claim: Claim) -> list[str]:
        """Say in words how direct and how strong the evidence for each part of a claim is; nothing for advice."""
        axes = [
            {"direct": self.directness[part.directness].name, "strong": self.strength[part.strength].name}
            for part in claim.part
        ]
        if len(axes) < 2:
            return [self.words("claim-axes", **one) for one in axes]
        return [self.words("claim-axes-of", of=of, **one) for of, one in zip(self.letters(claim), axes, strict=True)]

    def sources(self, chart: Chart) -> list[Reference]:
        """Give the references that a chart rests on: its own, and those of its numbers."""
        named = [self.study[wanted].reference for wanted in chart.studies()]
        return [self.reference[wanted] for wanted in dict.fromkeys([*chart.references, *named])]
