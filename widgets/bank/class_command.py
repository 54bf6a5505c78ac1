"""The command `good-cry class`: counts what a class did, from the records that learners handed in."""

import argparse
import sys
from pathlib import Path

from ..content import installed_course, say
from ..content.errors import Trouble
from ..options import add_folder
from ..record.terminal import on_one_line


def add_class_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry class` to the commands."""
    one = commands.add_parser("class", help=say("cli-class"))
    one.add_argument("folder", type=Path, help=say("cli-class-folder"))
    add_folder(one, "dist/class")
    one.set_defaults(run=_class)


def _class(options: argparse.Namespace) -> int:
    from .handed_in import read_handed_in
    from .report.answers import FEWEST, answered
    from .report.page import write_report
    from .report.tables import as_text

    if not options.folder.exists():
        raise Trouble(say("cli-class-no-folder", folder=str(options.folder)))
    handed_in = read_handed_in(options.folder)
    learners = handed_in.learners
    for file, why in handed_in.aside:
        print(say("cli-class-aside", file=on_one_line(file), why=why), file=sys.stderr)
    if len(learners) < FEWEST:
        raise Trouble(say("cli-class-few", n=len(learners), fewest=str(FEWEST)))
    found = answered(installed_course(), learners)
    if not found:
        raise Trouble(say("cli-class-none", fewest=str(FEWEST)))
    page = write_report(installed_course(), handed_in, found, options.to)
    print(as_text(installed_course(), found))
    print("\n" + say("cli-class-shown", n=len(learners), fewest=str(FEWEST)))
    print(say("cli-class-report", page=str(page)))
    print(say("cli-class-delete"))
    return 0
