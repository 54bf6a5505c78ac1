"""`python -m tests.voices [browser [walk …]]`: Orca reads a lesson anew, and what it says is written into `spoken/`.

It is called by hand: Orca takes several minutes for a walk on a busy machine. What it must and must not say is held in
every run of the tests by `tests/browser/test_voice.py`, and these texts by `test_spoken.py` beside them.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.course import COURSE
from tests.voices.orca import PACKAGES, missing, reading
from tests.voices.walks import LESSON, WALKS, walked
from widgets.site.build import build_site

SPOKEN = Path(__file__).parent / "spoken"
BROWSERS = ("firefox", "chromium")


def read_aloud(browser: str, walk: str, page: Path, to: Path) -> None:
    """Take one walk on a desktop of its own, and write what was said."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        (Path(home) / "run").mkdir(mode=0o700)
        desktop = ["xvfb-run", "-a", "-s", "-screen 0 1280x1000x24", "dbus-run-session", "--"]
        inner = [sys.executable, "-m", "tests.voices", "--inner", browser, walk, "--page", str(page), "--to", str(to)]
        own = os.environ | {"HOME": home, "XDG_RUNTIME_DIR": f"{home}/run"}
        with (Path(home) / "errors").open("w+", encoding="utf-8") as errors:
            done = subprocess.run([*desktop, *inner], env=own, stdout=subprocess.DEVNULL, stderr=errors)
            errors.seek(0)
            if done.returncode:
                raise RuntimeError(f"Orca did not come through “{walk}” in {browser}: {errors.read()[-2000:]}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.voices", description="Orca reads a lesson aloud into texts.")
    parser.add_argument("browser", nargs="?", choices=BROWSERS)
    parser.add_argument("walks", nargs="*", metavar="walk", help=", ".join(WALKS))
    parser.add_argument("--to", type=Path, default=SPOKEN, help="where the texts are written")
    parser.add_argument("--page", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--inner", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inner:
        with reading(given.browser, given.page, Path(os.environ["HOME"])) as reader:
            given.to.write_text(walked(given.walks[0], reader), "utf-8")
        return 0
    if lacks := missing():
        needed = " ".join(PACKAGES)
        print(f"NO ORCA: {', '.join(lacks)} not found. On Debian: apt-get install {needed}", file=sys.stderr)
        return 1
    given.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        build_site(COURSE, Path(folder))
        for browser in [given.browser] if given.browser else BROWSERS:
            for walk in given.walks or WALKS:
                print(f"{browser}: {walk} …", flush=True)
                read_aloud(browser, walk, Path(folder) / LESSON, given.to / f"{browser}-{walk}.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main())
