"""The command `good-cry class`: counts what a class did, from the records that learners handed in."""

import argparse
import sys
from pathlib import Path

from ..content import installed_course
from ..content.errors import Trouble


def add_class_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry class` to the commands."""
    one = commands.add_parser("class", help="count what a class did, from records that learners handed in")
    one.add_argument("folder", type=Path, help="the folder with their files, made by “Export answers only, to hand in”")
    one.add_argument("--to", type=Path, metavar="FILE", help="write the table as CSV, too")
    one.set_defaults(run=_class)


def _class(options: argparse.Namespace) -> int:
    from .attempts import FEWEST, as_csv, as_text, read_folder, rows

    if not options.folder.is_dir():
        raise Trouble(f"There is no folder {options.folder}: put the files of the class into one, and name it.")
    learners, unread = read_folder(options.folder)
    if unread:
        print(f"Files that are no record of this course, and were left aside: {unread}.", file=sys.stderr)
    if len(learners) < FEWEST:
        raise Trouble(f"There are records of {len(learners)} learners. Nothing is shown of fewer than {FEWEST}.")
    found = rows(installed_course(), learners)
    if not found:
        raise Trouble(f"No question was tried by {FEWEST} learners or more, so nothing is shown.")
    if options.to:
        options.to.write_text(as_csv(installed_course(), found), "utf-8-sig", newline="")
    print(as_text(installed_course(), found))
    print(f"\n{len(learners)} learners; questions that fewer than {FEWEST} of them tried are not shown.")
    print("The files hold more than this table, and some may hold what learners wrote for themselves: delete them now.")
    return 0
