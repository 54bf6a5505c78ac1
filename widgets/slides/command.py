"""The command `good-cry slides`: a deck for each lesson."""

import argparse
from pathlib import Path

from ..content import installed_course, installed_words
from ..door.progress import sign_of_life


def add_slides_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry slides` to the commands."""
    words = installed_words()
    slides = commands.add_parser("slides", help=words("cli-slides"))
    slides.add_argument("--to", type=Path, default=Path("dist/slides"), help=words("cli-to", folder="dist/slides"))
    slides.set_defaults(run=_slides)


def _slides(options: argparse.Namespace) -> int:
    words = installed_words()
    from .build import build_slides

    with sign_of_life(lambda: words("cli-doing-slides")):
        files = build_slides(installed_course(), options.to)
    print(words("cli-files-done", n=len(files), folder=str(options.to), first=str(options.to / "index.html")))
    return 0
