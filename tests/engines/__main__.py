"""Walks through the course in every browser that is here, and writes down what was seen.

`python -m tests.engines` writes `tests/engines/SEEN.md`; `--pictures FOLDER` puts pictures of each browser there too.
"""

import argparse
import base64
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.built import Built
from tests.engines.engine import Engine
from tests.engines.finding import ENGINES, not_tested, running
from tests.engines.places import Places
from tests.engines.seen import Seen
from tests.engines.walking import WALKS

TABLE = Path(__file__).with_name("SEEN.md")
_HEAD = """# What each browser was seen to do

Written by `python -m tests.engines`: each line is a walk through the course, by the browser's own driver.
The same walks are tests.

"""


def main() -> int:
    """Walk, write and say; 1 where something was not as it should be, or a browser was not here."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pictures", type=Path, metavar="FOLDER", help="a folder for pictures from each browser")
    given = options.parse_args()
    columns: dict[str, dict[str, Seen]] = {}
    missing = [which for which, kind in ENGINES.items() if kind.found() is None]
    with TemporaryDirectory() as folder, Places(Path(folder), Built(Path(folder))) as places:
        for which in ENGINES:
            if which in missing:
                print(not_tested(which), file=sys.stderr)
                continue
            with running(which, Path(folder)) as engine:
                print(engine.name, flush=True)
                columns[engine.name] = _walked(which, engine, places)
                if given.pictures:
                    _take_pictures(engine, places, given.pictures / which)
    TABLE.write_text(_HEAD + table(columns), "utf-8")
    print(f"Written: {TABLE}")
    return int(bool(missing) or any(one.troubles for column in columns.values() for one in column.values()))


def _walked(which: str, engine: Engine, places: Places) -> dict[str, Seen]:
    found = {}
    for walk in WALKS[which]:
        try:
            seen = walk(engine, places)
        except Exception as problem:  # a hang in one browser must not hide what the others do
            seen = Seen(troubles=[str(problem).splitlines()[0]])
        found[walk.__doc__.strip().removesuffix(".")] = seen
        for trouble in seen.troubles:
            print(f"  {walk.__name__}: {trouble}", flush=True)
    return found


def table(columns: dict[str, dict[str, Seen]]) -> str:
    """Write a table: a row for each walk, a column for each browser."""
    rows = list(dict.fromkeys(row for column in columns.values() for row in column))
    lines = [["", *columns], ["---"] * (1 + len(columns))]
    lines += [[row, *(_cell(column.get(row)) for column in columns.values())] for row in rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(seen: Seen | None) -> str:
    if seen is None:
        return "–"
    if seen.troubles:
        return f"**no:** {seen.troubles[0]}".replace("|", "\\|").replace("\n", " ")
    return seen.what


def _take_pictures(engine: Engine, places: Places, folder: Path) -> None:
    """Take the top of a lesson, its first chart and question, and the help above them."""
    folder.mkdir(parents=True, exist_ok=True)
    engine.go(places.lesson)
    shown = {
        "top": "document.querySelector('h1')",
        "chart": "document.querySelector('.gc-chart')",
        "question": "question('one')",
        "claim": "document.querySelector('.gc-claim')",
        "help": None,
    }
    for name, element in shown.items():
        if element:
            engine.find(element)
        else:
            engine.click("named('Help')")
            engine.wait("dialog()")
        (folder / f"{name}.png").write_bytes(base64.b64decode(engine.driver.picture()))


if __name__ == "__main__":
    sys.exit(main())
