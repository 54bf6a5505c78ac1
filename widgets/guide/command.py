"""The command `good-cry guides`: writes the teaching guides, to print."""

import argparse

from ..content import installed_course, say
from ..door.progress import sign_of_life
from ..options import add_folder, add_paper


def add_guides_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry guides` to the commands."""
    guides = commands.add_parser("guides", help=say("cli-guides"))
    add_folder(guides, "dist/guides")
    add_paper(guides)
    guides.add_argument("--html-only", action="store_true", help=say("cli-html-only"))
    guides.set_defaults(run=_guides)


def _guides(options: argparse.Namespace) -> int:
    from ..paper.browser import printing
    from .build import build_guides, print_guides

    pages = build_guides(installed_course(), options.to, options.paper)
    with printing("guides", options.to):
        if not options.html_only:
            with sign_of_life(lambda: say("cli-doing-guides")):
                print_guides(pages)
        print(say("cli-guides-done", n=len(pages), folder=str(options.to), first=str(pages[0])))
    return 0
