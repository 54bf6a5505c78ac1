"""A statement: true, false, or not known. It is asked as one choice."""

from ....content import Course


def asked_as(course: Course, content: dict) -> dict:
    """Give the three answers as options."""
    say = course.words
    texts = {"true": say("question-true"), "false": say("question-false"), "not_known": say("question-not-known")}
    why, answer = content["why"], content["answer"]
    options = [{"text": text, "why": why[key], "right": key == answer} for key, text in texts.items()]
    return {"kind": "one", "options": options}
