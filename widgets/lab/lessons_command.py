"""The command `good-cry lessons`: whether the notebooks say what the content says, for whoever reads them elsewhere."""

import argparse

from ..content import installed_course
from ..content.places import LESSONS


def add_lessons_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry lessons` to the commands."""
    lessons = commands.add_parser("lessons", help="check what the lessons say where they are not alive")
    lessons.add_argument("--write", action="store_true", help="write it anew where the content says something else")
    lessons.set_defaults(run=_lessons)


def _lessons(options: argparse.Namespace) -> int:
    from .committed import write_committed

    off = write_committed(installed_course(), LESSONS, write=options.write)
    for path in off:
        print(f"{path.name} {'is written anew' if options.write else 'is not what the content says: add --write'}.")
    if not off:
        print("All lessons say what the content says.")
    return 1 if off and not options.write else 0
