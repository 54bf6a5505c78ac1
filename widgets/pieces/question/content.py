"""What a question says, whatever shows it."""

import msgspec

from ...content import Course
from ...content.questions import AnyQuestion, GradeEvidence, Truth
from ..shared import version


def question_content(course: Course, question: AnyQuestion) -> dict:
    """Give the record as plain values, with statements and grades as options to choose."""
    content = msgspec.to_builtins(question)
    # It is for whoever writes lessons: nobody is shown it, and a question is no other for it.
    del content["asks_for"]
    match question:
        case Truth(answer=answer, why=why):
            words = course.words
            yes, no, open_ = words("question-true"), words("question-false"), words("question-not-known")
            texts = {"true": yes, "false": no, "not_known": open_}
            content |= {"kind": "one", "options": _options(texts, msgspec.to_builtins(why), answer)}
        case GradeEvidence(claim=claim, why=why):
            # Written here, and not in the catalogue: what is put together there takes a kernel longer than all else.
            names = {letter: f"{letter} – {course.grade[letter].name}" for letter in "ABCDE"}
            content |= {"kind": "one", "options": _options(names, why, course.claim[claim].grade)}
    return content | {"version": version(content)}


def _options(texts: dict[str, str], why: dict[str, str], right: str) -> list[dict]:
    return [{"text": texts[key], "why": why[key], "right": key == right} for key in texts]
