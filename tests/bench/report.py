"""Writes what was measured: the raw figures as JSON, and all of it as `BENCHMARKS.md` with a chart for each growth."""

import json
import os
import platform
import shutil
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from tests.bench.drawn import draw_growth
from tests.bench.growth import Growth, growths
from tests.bench.install import run
from tests.bench.measuring import Bench
from tests.bench.table import Row, groups, number
from tests.lab.jupyter import ROOT

PACKAGES = (
    *("jupyterlab", "ipywidgets", "anywidget", "matplotlib", "numpy", "fsrs"),
    *("ipympl", "plotly", "bqplot", "jupyterquiz", "nbconvert"),
)
SUBJECTS = {
    "questions": "questions in a lesson",
    "attempts": "attempts in the record",
    "grid": "nodes along each slider",
}
# Written by hand: what was found with these figures, and what each step gave.
TAKEN_DOWN = Path(__file__).with_name("taken_down.md")
CHAPTERS = {
    "The hand on the slider": (
        ("slider", "pencil", "over the wire"),
        "The same two curves of the same model under a slider, in JupyterLab and Chromium, and on the web page. From "
        "the slider's input event to the painted frame; dragged for three seconds; and what goes over the page's "
        "sockets for each move; JupyterLab itself sends a little all the time. The pencil is what one draws with on a "
        "chart before its finding is seen.",
    ),
    "Opening a lesson": (
        ("opening",),
        "From the first byte asked for until everything is there. This course as `make learn` opens it; the same "
        "lesson in plain ipywidgets, pyplot and `jupyterquiz`, and a notebook with a single slider, in JupyterLab as "
        "it comes. The second time the browser knows the server; the kernel is new each time.",
    ),
    "What it costs a learner": (
        ("kernel", "server", "installing", "installed"),
        "Memory at opening and after a whole lesson: every slider moved through its range, every question checked. "
        "Proportional memory counts what processes share in parts. Installing is done once, with pip's cache as this "
        "machine has it; what is installed is counted without pip itself.",
    ),
    "How it grows": (
        ("questions", "attempts", "grid"),
        "The exponent is the slope of a straight line through logarithms: 0 does not grow, 1 grows in proportion, 2 "
        "with the square. A fixed cost makes it small at first, so the exponent of the last step stands beside it.",
    ),
    "The web pages": (
        ("page", "Lighthouse"),
        "Served compressed, in a browser without a cache. nbconvert and Jupyter Book made pages of the same notebook, "
        "run, with its widgets; the scripts that they fetch from other machines lay beside the page. Lighthouse looks "
        "once at each page, as a middling phone would.",
    ),
    "A study": (
        ("study",),
        "One that a learner runs in a simulated world: reckoned in the browser, drawn while its people come in.",
    ),
    "A class answers": (
        ("poll",),
        "200 phones vote, or send a study of 300 people, within ten seconds; once, the service is killed meanwhile.",
    ),
    "This run": (("this run",), "How long each section took."),
}


def write_report(bench: Bench, to: Path) -> None:
    """Write `bench.json`, `BENCHMARKS.md` and its charts into a folder."""
    to.mkdir(parents=True, exist_ok=True)
    raw = {"machine": _machine(bench), "figures": bench.raw, "not measured": bench.notes}
    (to / "bench.json").write_text(json.dumps(raw, indent=1, ensure_ascii=False) + "\n", "utf-8")
    (to / "BENCHMARKS.md").write_text("\n".join(_pages(bench, to)) + "\n", "utf-8")
    print(f"\nAll of it is in {to / 'BENCHMARKS.md'}, the raw figures in {to / 'bench.json'}.")


def _pages(bench: Bench, to: Path) -> list[str]:
    lines = ["# Measured beside the others", "", "`make bench` wrote this, all of it in one run. " + _about(bench), ""]
    if bench.notes:
        lines += ["**Not measured here:**", "", *(f"- {note}" for note in bench.notes), ""]
    found = groups(bench.raw)
    for title, (stems, words) in CHAPTERS.items():
        here = {what: rows for what, rows in found.items() if what.startswith(stems)}
        if here:
            lines += [
                f"## {title}",
                "",
                words,
                "",
                *(_growing(bench, to) if title == "How it grows" else _tables(here)),
            ]
    return [*lines, TAKEN_DOWN.read_text("utf-8").rstrip()]


def _about(bench: Bench) -> str:
    return (
        f"{_machine(bench)}. Contenders take turns; rounds: {bench.rounds}. A row gives the median, from 5 % to 95 % "
        "of the values (from the least to the most where there are ten or fewer), their number, and how many times "
        "what this course takes."
    )


def _tables(here: dict[str, list[Row]]) -> list[str]:
    lines = []
    for what, rows in here.items():
        if not what.startswith("Lighthouse"):
            lines += [f"| {what} | median | spread | n | × this course |", "|---|---:|---:|---:|---:|"]
            lines += [f"| {row.who} | {' | '.join(row.cells)} |" for row in rows] + [""]
    return lines + _lighthouse({what: rows for what, rows in here.items() if what.startswith("Lighthouse")})


def _lighthouse(here: dict[str, list[Row]]) -> list[str]:
    """One table for all of Lighthouse: a row for each page."""
    if not here:
        return []
    kinds = [what.removeprefix("Lighthouse, ").removesuffix(" (of 100)") for what in here]
    scores: dict[str, list[str]] = {}
    for rows in here.values():
        for row in rows:
            scores.setdefault(row.who, []).append(number(row.values[0]))
    head = [f"| Lighthouse, of 100 | {' | '.join(kinds)} |", f"|---|{'---:|' * len(kinds)}"]
    return [*head, *(f"| {who} | {' | '.join(cells)} |" for who, cells in scores.items()), ""]


def _growing(bench: Bench, to: Path) -> list[str]:
    lines = []
    for subject, label in SUBJECTS.items():
        grown = growths(bench.raw, subject)
        if not grown:
            continue
        draw_growth(grown, label, to / f"assets/bench/{subject}.svg")
        sizes = " | ".join(f"{size:,}" for size in grown[0].sizes)
        lines += [f"![How it grows with the {label}](assets/bench/{subject}.svg)", ""]
        lines += [f"| {label} | {sizes} | exponent | last step |", f"|---|{'---:|' * (len(grown[0].sizes) + 2)}"]
        lines += [*map(_grown, grown), ""]
    own = {what: [row for row in rows if "this course" in row.who] for what, rows in groups(bench.raw).items()}
    lines += _tables({what: rows for what, rows in own.items() if what.startswith("grid") and rows})
    return lines


def _grown(growth: Growth) -> str:
    values = " | ".join(map(number, growth.medians))
    exponent = f"{growth.exponent:.2f} ± {growth.spread:.2f} | {growth.last:.2f}"
    return f"| {growth.what}, {growth.unit} | {values} | {exponent} |"


def _machine(bench: Bench) -> str:
    memory = psutil.virtual_memory().total / 2**30
    named = [f"Python {platform.python_version()}", f"Chromium {bench.browser.version}"]
    for package in PACKAGES:
        try:
            named.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            named.append(f"no {package}")
    if shutil.which("node"):
        named.append(f"node {run('node', '--version').strip()}")
    return f"{os.cpu_count()} cores, {memory:.0f} GiB of memory; {', '.join(named)}"


def folder_of(sections: list[str]) -> Path:
    """Give where a report goes: a whole run's into the course, that of some sections into `dist/bench`."""
    return ROOT / "dist/bench" if sections else ROOT
