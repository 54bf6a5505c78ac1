"""The command `good-cry guides`: writes the teaching guides, to print."""

import argparse
from pathlib import Path

from ..content import installed_course, installed_words
from ..door.progress import sign_of_life


def add_guides_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry guides` to the commands."""
    words = installed_words()
    guides = commands.add_parser("guides", help=words("cli-guides"))
    guides.add_argument("--to", type=Path, default=Path("dist/guides"), help=words("cli-to", folder="dist/guides"))
    guides.add_argument("--paper", choices=("A4", "letter"), default="A4", help=words("cli-paper"))
    guides.add_argument("--html-only", action="store_true", help=words("cli-html-only"))
    guides.set_defaults(run=_guides)


def _guides(options: argparse.Namespace) -> int:
    words = installed_words()
    from ..paper.browser import printing
    from .build import build_guides, print_guides

    pages = build_guides(installed_course(), options.to, options.paper)
    with printing("guides", options.to):
        if not options.html_only:
            with sign_of_life(lambda: words("cli-doing-guides")):
                print_guides(pages)
        print(words("cli-guides-done", n=len(pages), folder=str(options.to), first=str(pages[0])))
    return 0
