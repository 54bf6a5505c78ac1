"""Each file of trials beside this one is run by node, which Playwright brings along: in seconds, without a browser."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

from tests.course import COURSE
from widgets.content.places import ROOT
from widgets.words import named_in

HERE = Path(__file__).parent
NODE, _ = compute_driver_executable()
BAD = 'import assert from "node:assert";\nimport test from "node:test";\ntest("no", () => assert(false));\n'


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write all messages of all scripts into a file, as they are put into joined scripts."""
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "widgets").rglob("*.js")) if "vendor" not in path.parts]
    said = COURSE.words.for_scripts({one for text in texts for one in named_in(text)})
    path = tmp_path_factory.mktemp("words") / "words.json"
    path.write_text(json.dumps(said), "utf-8")
    return path


def node(file: Path, words: Path) -> subprocess.CompletedProcess[str]:
    program = [NODE, "--import", (HERE / "words.mjs").as_uri(), "--test-reporter=tap", file]
    known = os.environ | {"WORDS_OF_SCRIPTS": str(words), "TZ": "Europe/Berlin"}
    return subprocess.run(program, env=known, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("file", sorted(HERE.glob("*.test.js")), ids=lambda one: one.name.removesuffix(".test.js"))
def test_the_trials_of_a_script_pass(file: Path, words: Path) -> None:
    done = node(file, words)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout


def test_a_trial_that_fails_is_noticed(tmp_path: Path, words: Path) -> None:
    bad = tmp_path / "bad.test.mjs"
    bad.write_text(BAD, "utf-8")
    assert node(bad, words).returncode == 1
