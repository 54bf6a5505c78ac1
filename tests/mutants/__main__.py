"""The command: tries some faults of each room, tells how many were noticed, and names those that were not."""

import argparse
import os
import random
import signal
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from . import python, scripts
from .explained import explained
from .faults import known_faults
from .mutant import Mutant
from .rooms import ROOMS, ROOT, Room
from .trying import CannotTry, copies, get_ready, try_all

REPORT = ROOT / "dist" / "mutants.md"
MISSED = "- not noticed: "


def main(words: list[str]) -> int:
    """Try, and write the report; 1 where a fault that was put in by hand is not noticed."""
    options = _options(words)
    if not hasattr(os, "fork"):
        sys.exit("This needs Linux or macOS: each fault is tried in a process that is a copy of this one.")
    # What was started ends with this, however this ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    get_ready()
    report, missed = ["# Faults put in, and noticed\n"], 0
    last = _not_noticed_last_time() if options.again else set()
    with copies(options.jobs) as free:
        for tests, faults in {} if options.room else known_faults().items():
            named = f"put in by hand, for {', '.join(tests)}"
            missed += _try(free, named, faults, Room((), tests), report, argparse.Namespace(near=False, minutes=None))
        for name in options.room or ([] if options.by_hand else ROOMS):
            found, reasons = explained(_of_room(name))
            report += [f"## {name}: what nobody can notice\n", *(f"- {said}: {why}" for said, why in reasons), ""]
            if options.again:
                chosen = [one for one in found if one.said((ROOT / one.file).read_text("utf-8")) in last]
            elif options.all:
                chosen = found
            else:
                chosen = random.Random(options.seed).sample(found, min(options.sample, len(found)))
            _try(free, f"{name} ({len(chosen)} of {len(found)})", chosen, ROOMS[name], report, options)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("\n".join(report) + "\n", "utf-8")
    print(f"All of it is in {REPORT.relative_to(ROOT)}.")
    return int(missed > 0)


def _options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("room", nargs="*", help="rooms; without one, all, and faults put in by hand")
    parser.add_argument("--by-hand", action="store_true", help="only the faults put in by hand")
    parser.add_argument("--sample", type=int, default=30, help="how many faults of a room")
    parser.add_argument("--all", action="store_true", help="all of them, which takes hours")
    parser.add_argument("--again", action="store_true", help="those that were not noticed last time")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--minutes", type=float, help="how long a room is tried; what is left then is not counted")
    parser.add_argument("--near", action="store_true", help="only the tests that reach a fault: quick, less noticed")
    options = parser.parse_args(words)
    if unknown := set(options.room) - set(ROOMS):
        parser.error(f"there is no room {unknown.pop()!r}; there are {', '.join(ROOMS)}")
    return options


def _not_noticed_last_time() -> set[str]:
    lines = REPORT.read_text("utf-8").splitlines() if REPORT.exists() else []
    return {line.removeprefix(MISSED) for line in lines if line.startswith(MISSED)}


def _of_room(name: str) -> list[Mutant]:
    found = []
    for path in ROOMS[name].sources():
        file, text = path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
        found += (scripts if path.suffix == ".js" else python).mutants_of(file, text)
    return found


def _try(
    free: list[Path], name: str, mutants: list[Mutant], room: Room, report: list[str], options: argparse.Namespace
) -> int:
    """Try these, add to the report, and give how many were not noticed."""
    until = time.monotonic() + 60 * options.minutes if options.minutes else float("inf")
    texts = {one.file: (ROOT / one.file).read_text("utf-8") for one in mutants}
    counts: Counter[bool] = Counter()
    report.append(f"## {name}\n")
    try:
        with closing(try_all(free, mutants, room, options.near)) as tried:
            for mutant, noticed in tried:
                counts[noticed] += 1
                said = mutant.said(texts[mutant.file])
                if not noticed:
                    report.append(f"{MISSED}{said}")
                print("." if noticed else f"\nnot noticed: {said}\n", end="", flush=True)
                if time.monotonic() > until:
                    break
    except CannotTry as said:
        sys.exit(f"The tests of {name} fail as they are:\n{said}")
    share = 100 * counts[True] / max(1, counts.total())
    report.append(f"\n{counts[True]} of {counts.total()} noticed: {share:.0f} %.\n")
    print(f"\n{name}: {report[-1].strip()}", flush=True)
    return counts[False]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
