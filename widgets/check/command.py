"""The command `good-cry check`: says everything that is off in the content, for whoever writes lessons."""

import argparse

from ..content.places import ASSETS, LESSONS


def add_check_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry check` to the commands."""
    check = commands.add_parser("check", help="say everything that is off in the content and the lessons")
    check.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    from .look import look

    course, off = look(ASSETS, LESSONS)
    for said in off:
        print(said)
    if off:
        print(f"\n{len(off)} {'thing is' if len(off) == 1 else 'things are'} off.")
        return 1
    counts = f"{len(course.lesson)} lessons, {len(course.question)} questions, {len(course.claim)} claims"
    print(f"All of it fits: {counts}, {len(course.chart)} charts and {len(course.reference)} sources.")
    return 0
