"""The command `good-cry handouts`: writes the course for paper."""

import argparse
from pathlib import Path

from ..content import installed_course
from ..door.progress import sign_of_life


def add_handouts_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry handouts` to the commands."""
    handouts = commands.add_parser("handouts", help="write handouts, teacher's copies and the booklet, to print")
    handouts.add_argument(
        "--to", type=Path, default=Path("dist/handouts"), help="the folder to write (default: dist/handouts)"
    )
    handouts.add_argument("--paper", choices=("A4", "letter"), default="A4", help="the size of the paper (default: A4)")
    handouts.set_defaults(run=_handouts)


def _handouts(options: argparse.Namespace) -> int:
    from .browser import printing
    from .handouts import make_handouts

    with printing("handouts", options.to):
        with sign_of_life(lambda: "writing and printing the handouts"):
            printed = make_handouts(installed_course(), options.to, options.paper)
        print(f"{len(printed)} PDFs, and the same as HTML, are in {options.to}: open {printed[0]}")
    return 0
