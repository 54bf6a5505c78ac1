"""Rehearses a class: learners log in, open lesson 2, answer, are culled, and come back. Prints a table."""

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import FLAGS, find
from tests.hub.classroom import CODE, Classroom, open_classroom
from tests.hub.learner import Learner, OpenLesson
from tests.hub.rehearsal.memory import Taken, what_each_takes
from tests.hub.rehearsal.person import come_and_do, come_back
from tests.hub.rehearsal.table import print_table

ORDER = ["The adrenal glands send cortisol", "The brain sends CRH"]
CULLED_WITHIN = 600


async def learn(classroom: Classroom, names: list[str]) -> tuple[list[Learner], list[OpenLesson], dict[str, Taken]]:
    """Have all learners come in at once and do something; measure while all lessons are open."""
    learners = [Learner(name, classroom.address, CODE) for name in names]
    try:
        lessons = await asyncio.gather(*(_come_in(learner) for learner in learners))
        taken = await asyncio.to_thread(what_each_takes, classroom)
    finally:
        for learner in learners:
            await learner.close()
    return learners, lessons, taken


async def _come_in(learner: Learner) -> OpenLesson:
    began = time.monotonic()
    # All come from one address at the same moment, as a class behind a school's proxy does.
    said = await learner.log_in()
    assert said == "/hub/home", said
    await learner.start()
    lesson = await learner.open_lesson()
    learner.seconds["from the door to a lesson alive"] = time.monotonic() - began
    assert lesson.pieces and not lesson.trouble, (learner.name, lesson.trouble)
    known = (await lesson.record({"do": "recall"}))["snapshot"]
    lesson.found = {"attempts": known["attempts"], "states": known["states"]}
    if not known["attempts"]:
        kept = await lesson.answer_and_move(ORDER, _place(learner))
        assert len(kept["kept"]) == 2, kept
    return lesson


def _place(learner: Learner) -> float:
    """Give each learner a place of their own for the slider."""
    return 5.0 + int(learner.name.removeprefix("learner"))


def _found_all(learner: Learner, lesson: OpenLesson) -> bool:
    answered = lesson.found["attempts"].get("02.cascade", {}).get("response") == ORDER
    moved = lesson.found["states"].get("chart:stress", {}).get("value", {}).get("length") == _place(learner)
    return answered and moved


def rehearse(count: int, pictures: Path) -> dict:
    """Rehearse a class of so many, and give all that was measured."""
    names = [f"learner{number}" for number in range(count)]
    with tempfile.TemporaryDirectory() as folder, open_classroom(Path(folder) / "class") as classroom:
        load = os.getloadavg()[0]
        first, _, taken = asyncio.run(learn(classroom, names))
        with _browser() as browser:
            left = come_and_do(browser, classroom, pictures / "person-first.png")
        began = time.monotonic()
        classroom.cull(CULLED_WITHIN)
        culled = time.monotonic() - began
        again, lessons, _ = asyncio.run(learn(classroom, names))
        with _browser() as browser:
            come_back(browser, classroom, left, pictures / "person-again.png")
    found = [_found_all(learner, lesson) for learner, lesson in zip(again, lessons, strict=True)]
    return {
        "learners": count,
        "cores": os.cpu_count(),
        "load before": round(load, 2),
        "first": [learner.seconds for learner in first],
        "again": [learner.seconds for learner in again],
        "taken": {name: one.__dict__ for name, one in taken.items()},
        "seconds to cull all": culled,
        "found what they did": sum(found),
    }


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        yield browser
        browser.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="make rehearsal", description=__doc__)
    parser.add_argument("--learners", type=int, default=30)
    parser.add_argument("--pictures", type=Path, default=Path("dist/rehearsal"), help="where screenshots are put")
    options = parser.parse_args()
    options.pictures.mkdir(parents=True, exist_ok=True)
    raw = rehearse(options.learners, options.pictures)
    Path("rehearsal.json").write_text(json.dumps(raw, indent=1) + "\n")
    print_table(raw)
    print("raw figures: rehearsal.json")
    return 0 if raw["found what they did"] == raw["learners"] else 1


if __name__ == "__main__":
    sys.exit(main())
