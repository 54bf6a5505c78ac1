"""Each file of trials beside this one is run by node: in seconds, without a browser."""

from pathlib import Path

import pytest

from tests.scripts.node import node

TRIALS = sorted(Path(__file__).parent.glob("*.test.js"))
BAD = 'import assert from "node:assert/strict";\nimport test from "node:test";\ntest("no", () => assert(false));\n'


@pytest.mark.parametrize("file", TRIALS, ids=lambda one: one.name.removesuffix(".test.js"))
def test_the_trials_of_a_script_pass(file: Path) -> None:
    done = node(file)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout


@pytest.mark.parametrize("file", TRIALS, ids=lambda one: one.name.removesuffix(".test.js"))
def test_a_trial_compares_strictly(file: Path) -> None:
    # Loosely, something in the place of nothing is the same: `deepEqual([{ kept: "all" }], [null])`.
    assert 'from "node:assert/strict";' in file.read_text("utf-8")


def test_a_trial_that_fails_is_noticed(tmp_path: Path) -> None:
    bad = tmp_path / "bad.test.mjs"
    bad.write_text(BAD, "utf-8")
    assert node(bad).returncode == 1
