"""A claim of the article, and how it is graded: by a table, from how direct and how strong the evidence is."""

from typing import Annotated, Literal

from msgspec import Meta, structs

from .errors import ContentError
from .records import LessonId, Letter, Note, Record, Text

Direct = Literal["direct", "near", "untested"]
Strong = Literal["strong", "fair", "weak", "against", "none"]


class Grade(Record):
    """How well a claim is supported: a letter and what it stands for."""

    id: Literal["A", "B", "C", "D", "E", "-"]
    name: Text
    means: Text


class Strength(Record):
    """How many studies there are, how good they are, and whether they agree: a column of the table."""

    id: Strong
    name: Text
    means: Text


class Directness(Record):
    """Whether it was this, in people, in these words: a row of the table, with the letter for each strength.

    `says` is what that letter means there, where the grade's own sentence would say more than holds.
    """

    id: Direct
    name: Text
    means: Text
    letters: dict[Strong, Letter]
    says: dict[Strong, Text] = {}


class Rule(Record):
    """How the table is read where two careful readers could differ."""

    id: Text
    says: Text


class Part(Record):
    """What a claim says, or one of the things that it says (`of` names it then), on the two axes."""

    directness: Direct
    strength: Strong
    of: Note = ""


class WrittenClaim(Record):
    """One statement of the article, and what research says of it, as it stands in the file: without a letter."""

    id: Text
    number: Annotated[int, Meta(ge=1, le=999)]
    lesson: LessonId
    speaker: Text
    says: Text
    verdict: Text
    found: Text
    not_tested: Text
    references: list[Text]
    part: list[Part] = []
    advice: bool = False
    would_change: Note = ""


class Claim(WrittenClaim, kw_only=True):
    """The same with the letters that the table gives, one for each part; `-` alone for advice."""

    letters: list[str]

    @property
    def grade(self) -> str:
        """Give the letter of what the claim says first."""
        return self.letters[0]


def graded(written: WrittenClaim, table: dict[str, Directness]) -> Claim:
    """Look up the letters of a claim.

    Raises
    ------
    ContentError
        Where the claim is advice and weighed at once, or neither, or where the table has no such place.
    """
    where = f"assets/claims.toml: claim {written.id!r}"
    if written.advice == bool(written.part):
        raise ContentError(
            f"{where}: field 'part': needs either 'advice = true' or a 'part' with both axes, and not both"
        )
    if bool(written.would_change) == written.advice:
        raise ContentError(f"{where}: field 'would_change': a claim with a letter needs it, and advice has none")
    if len(written.part) > 1 and not all(part.of for part in written.part):
        raise ContentError(f"{where}: field 'part': field 'of': where there are two, each must say which it is")
    if len(written.part) > 2 or len({part.of for part in written.part}) < len(written.part):
        raise ContentError(f"{where}: field 'part': there are one or two of them, each for something else")
    letters: list[str] = []
    for part in written.part:
        row = table[part.directness].letters
        if part.strength not in row:
            raise ContentError(
                f"{where}: field 'part': field 'strength': {part.strength!r} has no place in the row "
                f"{part.directness!r} of assets/grades.toml; there are {', '.join(map(repr, row))}"
            )
        letters.append(row[part.strength])
    return Claim(**structs.asdict(written), letters=letters or ["-"])
