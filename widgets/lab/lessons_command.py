"""The command `good-cry lessons`: whether the notebooks say what the content says, for whoever reads them elsewhere."""

import argparse

from ..content import installed_course, say
from ..content.places import LESSONS


def add_lessons_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry lessons` to the commands."""
    lessons = commands.add_parser("lessons", help=say("cli-lessons"))
    lessons.add_argument("--write", action="store_true", help=say("cli-lessons-write"))
    lessons.set_defaults(run=_lessons)


def _lessons(options: argparse.Namespace) -> int:
    from .committed import write_committed

    off = write_committed(installed_course(), LESSONS, write=options.write)
    for path in off:
        print(say("cli-lessons-written", file=path.name) if options.write else say("cli-lessons-off", file=path.name))
    if not off:
        print(say("cli-lessons-fine"))
    return 1 if off and not options.write else 0
