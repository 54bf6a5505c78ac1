"""The command `good-cry lessons`: whether the notebooks say what the content says, for whoever reads them elsewhere."""

import argparse

from ..content import installed_course, installed_words
from ..content.places import LESSONS


def add_lessons_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry lessons` to the commands."""
    words = installed_words()
    lessons = commands.add_parser("lessons", help=words("cli-lessons"))
    lessons.add_argument("--write", action="store_true", help=words("cli-lessons-write"))
    lessons.set_defaults(run=_lessons)


def _lessons(options: argparse.Namespace) -> int:
    words = installed_words()
    from .committed import write_committed

    off = write_committed(installed_course(), LESSONS, write=options.write)
    for path in off:
        print(
            words("cli-lessons-written", file=path.name) if options.write else words("cli-lessons-off", file=path.name)
        )
    if not off:
        print(words("cli-lessons-fine"))
    return 1 if off and not options.write else 0
