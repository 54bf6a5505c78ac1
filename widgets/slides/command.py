"""The command `good-cry slides`: a deck for each lesson."""

import argparse

from ..content import installed_course, say
from ..door.progress import sign_of_life
from ..options import add_folder


def add_slides_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry slides` to the commands."""
    slides = commands.add_parser("slides", help=say("cli-slides"))
    add_folder(slides, "dist/slides")
    slides.set_defaults(run=_slides)


def _slides(options: argparse.Namespace) -> int:
    from .build import build_slides

    with sign_of_life(lambda: say("cli-doing-slides")):
        files = build_slides(installed_course(), options.to)
    print(say("cli-files-done", n=len(files), folder=str(options.to), first=str(options.to / "index.html")))
    return 0
