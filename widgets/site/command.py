"""The commands `good-cry site`, `onefile` and `package`: web pages, a file for each lesson, packages for platforms."""

import argparse

from ..content import installed_course, say
from ..door.progress import sign_of_life
from ..options import add_folder


def add_site_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry site`, `good-cry onefile` and `good-cry package` to the commands."""
    site = commands.add_parser("site", help=say("cli-site"))
    add_folder(site, "dist/site")
    site.set_defaults(run=_site)

    onefile = commands.add_parser("onefile", help=say("cli-onefile"))
    add_folder(onefile, "dist/onefile")
    onefile.set_defaults(run=_onefile)

    package = commands.add_parser("package", aliases=["packages"], help=say("cli-package"))
    package.add_argument("--scorm", nargs="?", choices=("1.2", "2004"), help=say("cli-package-scorm"))
    add_folder(package, "dist/packages")
    package.set_defaults(run=_package)


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


def _package(options: argparse.Namespace) -> int:
    from .packages import VERSIONS, build_packages

    with sign_of_life(lambda: say("cli-doing-package")):
        packages = build_packages(installed_course(), options.to, [options.scorm] if options.scorm else VERSIONS)
    print(say("cli-package-done", n=len(packages), folder=str(options.to)))
    return 0
