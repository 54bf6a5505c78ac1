"""The node that Playwright brings along, with the words of the course for whatever script says some."""

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from playwright._impl._driver import compute_driver_executable

from tests.course import COURSE
from widgets.content.places import ROOT
from widgets.words import named_in

NODE, _ = compute_driver_executable()
WORDS = Path(__file__).with_name("words.mjs")


def node(script: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run a module; `given` is what it can read. Its day begins where Berlin's does."""
    program = [NODE, "--import", WORDS.as_uri(), "--test-reporter=tap", script]
    known = os.environ | {"WORDS_OF_SCRIPTS": str(_words()), "TZ": "Europe/Berlin"}
    return subprocess.run(
        program, env=known, input=given, capture_output=True, text=True, encoding="utf-8", check=False
    )


@cache
def _words() -> Path:
    """Write all messages of all scripts into a file, as they are put into joined scripts."""
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "widgets").rglob("*.js")) if "vendor" not in path.parts]
    path = Path(mkdtemp()) / "words.json"
    path.write_text(json.dumps(COURSE.words.for_scripts({one for text in texts for one in named_in(text)})), "utf-8")
    return path
