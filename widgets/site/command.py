"""The commands `good-cry site` and `good-cry onefile`: the course as web pages, and each lesson in one file."""

import argparse
from pathlib import Path

from ..content import installed_course, installed_words
from ..door.progress import sign_of_life


def add_site_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry site` and `good-cry onefile` to the commands."""
    words = installed_words()
    site = commands.add_parser("site", help=words("cli-site"))
    site.add_argument("--to", type=Path, default=Path("dist/site"), help=words("cli-to", folder="dist/site"))
    site.set_defaults(run=_site)

    onefile = commands.add_parser("onefile", help=words("cli-onefile"))
    onefile.add_argument("--to", type=Path, default=Path("dist/onefile"), help=words("cli-to", folder="dist/onefile"))
    onefile.set_defaults(run=_onefile)


def _site(options: argparse.Namespace) -> int:
    words = installed_words()
    from .build import build_site

    with sign_of_life(lambda: words("cli-doing-site")):
        files = build_site(installed_course(), options.to)
    print(words("cli-files-done", n=len(files), folder=str(options.to), first=str(options.to / "index.html")))
    return 0


def _onefile(options: argparse.Namespace) -> int:
    words = installed_words()
    from .onefile import build_files

    with sign_of_life(lambda: words("cli-doing-onefile")):
        files = build_files(installed_course(), options.to)
    print(words("cli-onefile-done", n=len(files), folder=str(options.to)))
    return 0
