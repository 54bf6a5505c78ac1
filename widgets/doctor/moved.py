"""Mends an environment whose folder was moved, renamed or copied together with the course that is installed in it.

Such an environment still names the old place: in the file by which Python finds the course, and in the first line of
each of its commands. Installing anew would need the network; this needs nothing.

`python -m widgets.doctor.moved` does it in the course's folder, and says so where there was something to do.
"""

import json
import os
import re
import sys
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from widgets.content import say
from widgets.content.places import PACKAGE, ROOT

from .finding import Finding, fine, mended, trouble
from .writing import replace

# How installers name a command's Python: plainly, or through the shell where its path is long or has a space.
FIRST_LINES = re.compile(rb"#!(?:/bin/sh\n'''exec' \"?([^\"\n]+?)\"? \"\$0\" \"\$@\"\n' '''|([^\n]+))\n")
LONGEST = 127


def look_at_place() -> Finding:
    """See whether the course that is installed is the one that runs; make it so where the environment is its own."""
    installed = installed_at()
    if installed is None:
        return fine(say("doctor-place", folder=str(ROOT)))
    stale = [] if not _is_own() else _stale_commands()
    if _same(installed, ROOT) and not stale:
        return fine(say("doctor-place-own", folder=str(ROOT)))
    if installed.exists() and not _is_own():
        return trouble(say("doctor-place-other", environment=sys.prefix, installed=str(installed)))
    try:
        _name_the_place(installed)
        for command in stale:
            _rewrite(command)
    except OSError as error:
        return trouble(
            say("doctor-moved-locked", installed=str(installed), environment=sys.prefix, reason=str(error.strerror))
        )
    return mended(say("doctor-moved", installed=str(installed)))


def installed_at() -> Path | None:
    """Give the folder that the installation names; None where it is no editable one."""
    try:
        text = metadata.distribution(PACKAGE).read_text("direct_url.json")
        origin = json.loads(text or "{}")
    except (metadata.PackageNotFoundError, ValueError):
        return None
    if not origin.get("dir_info", {}).get("editable"):
        return None
    return Path(url2pathname(urlsplit(origin["url"]).path))


def _is_own() -> bool:
    return Path(sys.prefix).is_relative_to(ROOT)


def _same(one: Path, other: Path) -> bool:
    return one == other or (one.exists() and one.samefile(other))


def _name_the_place(old: Path) -> None:
    """Name this folder where the installation names the old one."""
    own = metadata.distribution(PACKAGE)
    for file in own.files or []:
        path = Path(str(own.locate_file(file)))
        if path.suffix == ".pth" and path.parent == Path(str(own.locate_file(""))):
            replace(path, path.read_bytes().replace(os.fsencode(old), os.fsencode(ROOT)))
        if path.name == "direct_url.json":
            origin = json.loads(path.read_text("utf-8"))
            replace(path, json.dumps(origin | {"url": ROOT.as_uri()}).encode())
    for path in Path(sys.executable).parent.glob("[Aa]ctivate*"):
        replace(path, path.read_bytes().replace(os.fsencode(old), os.fsencode(ROOT)))


def _stale_commands() -> list[Path]:
    """Give the commands of this environment that would run on the Python of another."""
    folder = Path(sys.executable).parent
    return [path for path in sorted(folder.iterdir()) if path.is_file() and not path.is_symlink() and _is_stale(path)]


def _is_stale(command: Path) -> bool:
    with command.open("rb") as file:
        found = FIRST_LINES.match(file.read(1000))
    python = Path(os.fsdecode(found[1] or found[2])) if found else None
    return python is not None and python.name.startswith("python") and python.parent != Path(sys.executable).parent


def _rewrite(command: Path) -> None:
    text = command.read_bytes()
    python = os.fsencode(Path(sys.executable))
    line = b"#!" + python + b"\n"
    if b" " in python or len(line) > LONGEST:
        line = b"#!/bin/sh\n'''exec' \"" + python + b'" "$0" "$@"\n\' \'\'\'\n'
    replace(command, FIRST_LINES.sub(lambda _: line, text, count=1))


def main() -> int:
    """Mend, and say what was found where that is news; 1 where a person has to do something."""
    found = look_at_place()
    if found.mended or not found.well:
        print(found.say, flush=True)
    return 0 if found.well else 1


if __name__ == "__main__":
    sys.exit(main())
