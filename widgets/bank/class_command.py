"""The command `good-cry class`: counts what a class did, from the records that learners handed in."""

import argparse
import sys
from pathlib import Path


def add_class_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry class` to the commands."""
    one = commands.add_parser("class", help="count what a class did, from records that learners handed in")
    one.add_argument("folder", type=Path, help="the folder with their files, made by “Export answers only, to hand in”")
    one.add_argument("--to", type=Path, metavar="FILE", help="write the table as CSV, too")
    one.set_defaults(run=_class)


def _class(options: argparse.Namespace) -> int:
    from .attempts import FEWEST, as_csv, as_text, read_folder, rows

    if not options.folder.is_dir():
        return _say(f"There is no folder {options.folder}: put the files of the class into one, and name it.")
    learners, unread = read_folder(options.folder)
    if unread:
        _say(f"Files that are no record of this course, and were left aside: {unread}.")
    if len(learners) < FEWEST:
        return _say(f"There are records of {len(learners)} learners. Nothing is shown of fewer than {FEWEST}.")
    found = rows(learners)
    if not found:
        return _say(f"No question was tried by {FEWEST} learners or more, so nothing is shown.")
    if options.to:
        try:
            options.to.write_text(as_csv(found), "utf-8-sig", newline="")
        except OSError as problem:
            return _say(f"The table could not be written to {options.to}: {problem.strerror}.")
    print(as_text(found))
    print(f"\n{len(learners)} learners; questions that fewer than {FEWEST} of them tried are not shown.")
    print("The files hold more than this table, and some may hold what learners wrote for themselves: delete them now.")
    return 0


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
