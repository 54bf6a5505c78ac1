"""The commands `good-cry site` and `good-cry onefile`: the course as web pages, and each lesson in one file."""

import argparse

from ..content import installed_course, say
from ..door.progress import sign_of_life
from ..options import add_folder


def add_site_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry site` and `good-cry onefile` to the commands."""
    site = commands.add_parser("site", help=say("cli-site"))
    add_folder(site, "dist/site")
    site.set_defaults(run=_site)

    onefile = commands.add_parser("onefile", help=say("cli-onefile"))
    add_folder(onefile, "dist/onefile")
    onefile.set_defaults(run=_onefile)


def _site(options: argparse.Namespace) -> int:
    from .build import build_site

    with sign_of_life(lambda: say("cli-doing-site")):
        files = build_site(installed_course(), options.to)
    print(say("cli-files-done", n=len(files), folder=str(options.to), first=str(options.to / "index.html")))
    return 0


def _onefile(options: argparse.Namespace) -> int:
    from .onefile import build_files

    with sign_of_life(lambda: say("cli-doing-onefile")):
        files = build_files(installed_course(), options.to)
    print(say("cli-onefile-done", n=len(files), folder=str(options.to)))
    return 0
