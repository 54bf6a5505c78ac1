"""The command `good-cry check`: says everything that is off in the content, for whoever writes lessons."""

import argparse

from ..content import say
from ..content.places import ASSETS, LESSONS


def add_check_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry check` to the commands."""
    check = commands.add_parser("check", help=say("cli-check"))
    check.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    from .look import look

    course, off = look(ASSETS, LESSONS)
    for said in off:
        print(said)
    if off:
        print("\n" + say("cli-check-off", n=len(off)))
        return 1
    shelves = {"lessons": course.lesson, "questions": course.question, "claims": course.claim, "charts": course.chart}
    counts = {name: len(shelf) for name, shelf in (shelves | {"sources": course.reference}).items()}
    print(say("cli-check-fits", **counts))
    if left := len(course.words.lacking):
        print(say("cli-check-in-english", n=left, language=course.words.language))
    return 0
