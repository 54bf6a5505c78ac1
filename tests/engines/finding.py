"""Find the browsers that are not of the Chromium family, or get them.

`python -m tests.engines.finding` comes before the tests: what is missing is installed as root on Debian, announced
first; else one loud sentence says what will not be tested. Nothing is skipped in silence.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.engines.engine import Driver, Engine
from tests.machine import Missing, apt_install


@dataclass(frozen=True)
class Kind:
    """A browser: how it is called, what Debian calls it, its programs, and what starts it with them and a log.

    A package that has another name in a newer edition of Debian is named with both: "one|other".
    """

    name: str
    packages: tuple[str, ...]
    programs: tuple[str, ...]
    start: Callable[..., Driver]

    def debian(self) -> list[str]:
        """Give the names that its packages have in this edition."""
        names = [one.split("|") for one in self.packages]
        return [next(filter(_is_offered, either), either[0]) for either in names]

    def found(self) -> list[Path] | None:
        """Give its programs where all of them are here."""
        paths = [_program(one) for one in self.programs]
        return None if None in paths else paths


def _firefox(*given: Path) -> Driver:
    # Its client takes a while to import, and most runs of the tests only ask what is here.
    from tests.engines.firefox import Firefox

    return Firefox(*given)


def _webkit(*given: Path) -> Driver:
    from tests.engines.webkit import NewWebKit

    return NewWebKit(*given)


def _old_webkit(*given: Path) -> Driver:
    from tests.engines.webkit import OldWebKit

    return OldWebKit(*given)


ENGINES = {
    "firefox": Kind("Firefox", ("firefox-esr",), ("firefox-esr|firefox",), _firefox),
    "webkit": Kind(
        "WebKitGTK",
        ("webkit2gtk-driver|webkitgtk-webdriver", "xvfb"),
        ("WebKitWebDriver", "/usr/lib/*/webkit*gtk-*/MiniBrowser"),
        _webkit,
    ),
    "old-webkit": Kind(
        "WPE WebKit",
        ("wpewebkit-driver", "libwpewebkit-1.1-0"),  # neither asks for the other
        ("WPEWebDriver", "/usr/lib/*/wpe-webkit-*/MiniBrowser"),
        _old_webkit,
    ),
}


def _program(name: str) -> Path | None:
    """Give the first of the programs in the path that are so called, or the last of the files that fit."""
    if name.startswith("/"):
        return max(Path("/").glob(name[1:]), default=None)
    return next((Path(path) for one in name.split("|") if (path := shutil.which(one))), None)


@contextmanager
def running(which: str, folder: Path) -> Iterator[Engine]:
    """Run one of the browsers; what its driver says goes to a file in the folder.

    Raises
    ------
    Missing
        Where it is not on this machine.
    """
    kind = ENGINES[which]
    if not (paths := kind.found()):
        raise Missing(not_tested(which))
    engine = Engine(kind.name, kind.start(*paths, folder / f"{which}.log"))
    try:
        yield engine
    finally:
        engine.close()


def not_tested(which: str) -> str:
    """Say what is not tested without this browser."""
    kind = ENGINES[which]
    return (
        f"NOT TESTED: the course in {kind.name}, which is not on this machine. "
        f"On Debian it is in: {' '.join(kind.debian())}."
    )


def not_here() -> list[str]:
    """Give those that are not on this machine, and need not be: on the machine that checks each change all must be.

    An old browser that this edition of Debian no longer has is missed nowhere but in what is said.
    """
    missing = [which for which, kind in ENGINES.items() if kind.found() is None]
    is_checked_here = os.environ.get("CI") == "true"
    return [one for one in missing if not (is_checked_here and all(map(_is_offered, ENGINES[one].debian())))]


def _is_offered(package: str) -> bool:
    """Say whether this edition of Debian has a package; where nobody can tell, it has."""
    if not shutil.which("apt-cache") or not any(Path("/var/lib/apt/lists").glob("*Packages*")):
        return True
    asked = subprocess.run(["apt-cache", "show", package], capture_output=True, check=False)
    return asked.returncode == 0 and bool(asked.stdout)


def main() -> int:
    """Install what is missing and can be; 1 where it must be here and is not."""
    for kind in ENGINES.values():
        if kind.found() is None:
            try:
                apt_install(kind.debian(), f"{kind.name}, in which the tests open the course")
            except Missing as why:
                print(why, file=sys.stderr)
    missing = [which for which, kind in ENGINES.items() if kind.found() is None]
    for which in missing:
        print(not_tested(which), file=sys.stderr)
    return int(missing != not_here())


if __name__ == "__main__":
    sys.exit(main())
