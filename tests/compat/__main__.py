"""`python -m tests.compat`: whether the course uses only what the browsers of its promise have.

The promise stands in `promise.json`, with what may be missing there and what that costs. Which browser has what comes
from MDN's data, which npm brings into `.venv/compat`.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.npm import ROOT, brought, node

HERE = Path(__file__).parent
PLACE = ROOT / ".venv" / "compat"
PROMISE = HERE / "promise.json"
NAMES = {
    "chrome": "Chrome",
    "edge": "Edge",
    "firefox": "Firefox",
    "firefox_android": "Firefox on Android",
    "safari": "Safari",
    "safari_ios": "Safari on iPads and iPhones",
}


def main() -> int:
    """Check the course; 1 where something is too young, or where nothing can be checked."""
    if problem := brought(HERE, PLACE):
        print(problem, file=sys.stderr)
        return 1
    found = check(files())
    complaints = [*own_faults(), *(said(one) for one in found["young"])]
    complaints += [
        f"{PROMISE.name}: nothing needs the exception “{name}” any more: take it out." for name in found["idle"]
    ]
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    if complaints:
        return 1
    for browser, low in found["floor"].items():
        print(f"{NAMES[browser]} {low['version']} and later; the youngest that is needed: {low['for']}")
    return 0


def files() -> list[Path]:
    """Give every style, script, template and drawing of the course."""
    kinds = (".css", ".js", ".html", ".svg")
    folders = [ROOT / "widgets", ROOT / "assets"]
    every = [path for folder in folders for path in folder.rglob("*") if path.suffix in kinds]
    return sorted(
        path.relative_to(ROOT) for path in every if not {"bench", "node_modules", "__pycache__"} & set(path.parts)
    )


def check(paths: list[Path], promise: Path = PROMISE) -> dict:
    """Read these files.

    Returns
    -------
    dict
        `floor`: for each browser its oldest version that has all that is needed, and what needs it; `young`: what some
        browser of the promise does not have, with file and line; `idle`: exceptions that nothing needs.
    """
    command = [str(node()), str(HERE / "check.js"), str(promise), *(path.as_posix() for path in paths)]
    environment = os.environ | {"NODE_PATH": str(PLACE / "node_modules")}
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, cwd=ROOT)
    if run.returncode:
        raise RuntimeError(f"tests/compat/check.js failed: {run.stderr}")
    return json.loads(run.stdout)


def own_faults() -> list[str]:
    """Try the check itself on samples: what is young must be found, and what may be missing must be let be."""
    samples = json.loads((HERE / "samples.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        paths = {}
        for number, (name, text, *_) in enumerate(samples["young"] + samples["calm"]):
            paths[text] = Path(folder) / f"{number}-{name}"
            paths[text].write_text(text, "utf-8")
        told = check(list(paths.values()))["young"]
    found = {text: [one["name"] for one in told if one["file"] == path.as_posix()] for text, path in paths.items()}
    missed = [f"not found as too young: {text}" for _, text, feature in samples["young"] if feature not in found[text]]
    accused = [f"taken for too young: {text}" for _, text in samples["calm"] if found[text]]
    return missed + accused


def said(one: dict) -> str:
    """Say in one sentence what is too young, where, for whom, and what to do."""
    promised = json.loads(PROMISE.read_text("utf-8"))["browsers"]
    missing = ", ".join(f"{NAMES[name]} {promised[name]}" for name in one["missing"])
    return (
        f"{one['file']}, line {one['line']}: {one['name']} is not in {missing}. Do it in a plainer way, "
        "put it into @supports or behind ?., or say in tests/compat/promise.json what is lost without it."
    )


if __name__ == "__main__":
    sys.exit(main())
