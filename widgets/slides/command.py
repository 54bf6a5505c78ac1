"""The command `good-cry slides`: a deck for each lesson."""

import argparse
from pathlib import Path

from ..content import installed_course
from ..door.progress import sign_of_life


def add_slides_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry slides` to the commands."""
    slides = commands.add_parser("slides", help="write a deck of slides for each lesson, with speaker's notes")
    slides.add_argument(
        "--to", type=Path, default=Path("dist/slides"), help="the folder to write (default: dist/slides)"
    )
    slides.set_defaults(run=_slides)


def _slides(options: argparse.Namespace) -> int:
    from .build import build_slides

    with sign_of_life(lambda: "writing the slides"):
        files = build_slides(installed_course(), options.to)
    print(f"{len(files)} files are in {options.to}: open {options.to / 'index.html'}")
    return 0
