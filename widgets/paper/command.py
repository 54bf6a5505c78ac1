"""The command `good-cry handouts`: writes the course for paper."""

import argparse
from pathlib import Path

from ..content import installed_course, installed_words
from ..door.progress import sign_of_life


def add_handouts_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry handouts` to the commands."""
    words = installed_words()
    handouts = commands.add_parser("handouts", help=words("cli-handouts"))
    handouts.add_argument(
        "--to", type=Path, default=Path("dist/handouts"), help=words("cli-to", folder="dist/handouts")
    )
    handouts.add_argument("--paper", choices=("A4", "letter"), default="A4", help=words("cli-paper"))
    handouts.set_defaults(run=_handouts)


def _handouts(options: argparse.Namespace) -> int:
    words = installed_words()
    from .browser import printing
    from .handouts import make_handouts

    with printing("handouts", options.to):
        with sign_of_life(lambda: words("cli-doing-handouts")):
            printed = make_handouts(installed_course(), options.to, options.paper)
        print(words("cli-handouts-done", n=len(printed), folder=str(options.to), first=str(printed[0])))
    return 0
