"""A question: Python hands it over, the browser checks it."""

import msgspec

from ...content import course
from ...content.questions import AnyQuestion, GradeEvidence, Truth
from ..shared import Piece, version

STATEMENT = {"true": "True", "false": "Not true", "not_known": "Not known"}


class QuestionPiece(Piece):
    """A question of any kind.

    Examples
    --------
    >>> QuestionPiece("02.film-and-blood")
    """

    script = "question"

    def __init__(self, question_id: str) -> None:
        super().__init__(question_content(course().find("question", question_id)), item=question_id)


def question_content(question: AnyQuestion) -> dict:
    """Give what the script needs: the record as plain values, statements and grades as options to choose."""
    content = msgspec.to_builtins(question)
    match question:
        case Truth(answer=answer, why=why):
            content |= {"kind": "one", "options": _options(STATEMENT, msgspec.to_builtins(why), answer)}
        case GradeEvidence(claim=claim, why=why):
            names = {letter: f"{letter} – {course().grade[letter].name}" for letter in "ABCDE"}
            content |= {"kind": "one", "options": _options(names, why, course().claim[claim].grade)}
    return content | {"version": version(content)}


def _options(texts: dict[str, str], why: dict[str, str], right: str) -> list[dict]:
    return [{"text": texts[key], "why": why[key], "right": key == right} for key in texts]
