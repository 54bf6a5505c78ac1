"""The command `good-cry guides`: writes the teaching guides, to print."""

import argparse
from pathlib import Path

from ..content import installed_course
from ..door.progress import sign_of_life


def add_guides_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry guides` to the commands."""
    guides = commands.add_parser("guides", help="write the teaching guides, to print")
    guides.add_argument("--to", type=Path, default=Path("dist/guides"), help="the folder (default: dist/guides)")
    guides.add_argument("--paper", choices=("A4", "letter"), default="A4", help="the size of the paper (default: A4)")
    guides.add_argument("--html-only", action="store_true", help="make no PDF, which needs a browser and a minute")
    guides.set_defaults(run=_guides)


def _guides(options: argparse.Namespace) -> int:
    from ..paper.browser import printing
    from .build import build_guides, print_guides

    pages = build_guides(installed_course(), options.to, options.paper)
    with printing("guides", options.to):
        if not options.html_only:
            with sign_of_life(lambda: "printing the guides"):
                print_guides(pages)
        print(f"{len(pages)} pages are in {options.to}: begin with {pages[0]}")
    return 0
