"""Runs the README's two commands on bare machines, word by word, and says how it went.

    python -m tests.roots                       Debian 12 and 13, as root and as somebody who is not
    python -m tests.roots sid --user learner    one release, one user (sid has the newest Python)
    python -m tests.roots --only learn          without the tests, which take long

As root, for it makes whole Debians in a folder (with debootstrap) and enters them; a quarter of a gigabyte each
stays there for the next time. Nothing of this runs in CI.
"""

import argparse
import shlex
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import FLAGS, find
from tests.machine import is_root
from tests.roots.root import LEARNER, Root
from tests.roots.visit import Visit, readme_commands

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("python3", "python3-venv", "git", "make")


def main() -> int:
    """Visit each machine that was asked for; 1 where something did not go."""
    options = _options()
    if not is_root():
        print("Only root can make a Debian in a folder and enter it.", file=sys.stderr)
        return 1
    learn, test = readme_commands((ROOT / "README.md").read_text("utf-8"))
    bad = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        for release in options.release:
            for user in options.user:
                name = f"{release}, {user}"
                print(f"\n{name}", flush=True)
                if not _visit(options, release, user, learn, test, browser):
                    bad.append(name)
        browser.close()
    print(f"\n{'Not everything went: ' + '; '.join(bad) if bad else 'Everything went.'}")
    return bool(bad)


def _visit(options: argparse.Namespace, release: str, user: str, learn: str, test: str, browser: Browser) -> bool:
    root = Root(options.folder / f"{release}-{user}", release)
    root.make(PACKAGES)
    visit = Visit(root, user)
    try:
        went = True
        if options.only != "test":
            went = visit.learn(root.lay(ROOT, user), shlex.split(learn), browser)
        else:
            visit.clone(root.lay(ROOT, user))
        if options.only != "learn":
            went = visit.test(shlex.split(test)) and went
        for line in visit.figures:
            print(f"    {line}", flush=True)
        return went
    finally:
        root.remove()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.roots")
    parser.add_argument("release", nargs="*", default=["bookworm", "trixie"], help="names of Debian's releases")
    parser.add_argument("--user", nargs="*", default=["root", LEARNER], choices=("root", LEARNER))
    parser.add_argument("--only", choices=("learn", "test"), help="one of the two commands")
    usual = Path(tempfile.gettempdir()) / "good-cry-roots"
    parser.add_argument("--folder", type=Path, default=usual, help=f"where they are made (default: {usual})")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
