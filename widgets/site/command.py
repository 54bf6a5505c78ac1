"""The command `good-cry site`: builds the course as web pages."""

import argparse
import sys
from pathlib import Path


def add_site_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry site` to the commands."""
    site = commands.add_parser("site", help="build the course as a static web site")
    site.add_argument("--to", type=Path, default=Path("dist/site"), help="the folder to write (default: dist/site)")
    site.set_defaults(run=_site)


def _site(options: argparse.Namespace) -> int:
    from ..content.errors import ContentError
    from .build import build_site

    try:
        files = build_site(options.to)
    except ContentError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"{len(files)} files are in {options.to}: open {options.to / 'index.html'}")
    return 0
