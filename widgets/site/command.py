"""The commands `good-cry site` and `good-cry onefile`: the course as web pages, and each lesson in one file."""

import argparse
from pathlib import Path

from ..content import installed_course
from ..door.progress import sign_of_life


def add_site_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry site` and `good-cry onefile` to the commands."""
    site = commands.add_parser("site", help="build the course as a static web site")
    site.add_argument("--to", type=Path, default=Path("dist/site"), help="the folder to write (default: dist/site)")
    site.set_defaults(run=_site)

    onefile = commands.add_parser("onefile", help="write each lesson as one HTML file that works anywhere")
    onefile.add_argument(
        "--to", type=Path, default=Path("dist/onefile"), help="the folder to write (default: dist/onefile)"
    )
    onefile.set_defaults(run=_onefile)


def _site(options: argparse.Namespace) -> int:
    from .build import build_site

    with sign_of_life(lambda: "writing the site"):
        files = build_site(installed_course(), options.to)
    print(f"{len(files)} files are in {options.to}: open {options.to / 'index.html'}")
    return 0


def _onefile(options: argparse.Namespace) -> int:
    from .onefile import build_files

    with sign_of_life(lambda: "writing the lessons"):
        files = build_files(installed_course(), options.to)
    print(f"{len(files)} lessons are in {options.to}, each in one file of its own.")
    return 0
