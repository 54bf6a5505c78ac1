"""How fast votes and studies of 200 phones within ten seconds are on the screen of a teacher, and if any is lost."""

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil
from playwright.sync_api import Browser

from tests.bench.measuring import Figures, processor
from tests.course import COURSE
from tests.elsewhere import elsewhere
from tests.poll.serving import Message, Poll, polling, surely
from tests.poll.studying import DESIGNS, STUDY, planned

PHONES = 200
WITHIN = 10.0  # seconds
PEOPLE = 300  # in each study
LESSON = "2 · The hormone story"
# Notes, a frame after each change, how many answers stand on the screen.
WATCH = """() => {
  const count = document.querySelector(".screen-count");
  globalThis.seen = [];
  new MutationObserver(() => {
    const answers = Number(count.dataset.answers);
    requestAnimationFrame(() => setTimeout(() => seen.push([answers, Date.now() / 1000])));
  }).observe(count, { attributes: true });
}"""


@dataclass(frozen=True)
class Asked:
    """What a class is asked: its name in the table, the button on the screen, and what each phone says to it."""

    name: str
    button: str
    answer: Callable[[int, Message], Message]


@dataclass(frozen=True)
class Seen:
    """When each phone sent its answer and heard that it counts, and what it took; seconds."""

    times: list[tuple[float, float]]
    on_screen: list[tuple[int, float]]  # how many answers stood there, and since when
    service: float  # of the processor
    screen: float  # of the processor, for its page

    @property
    def to_screen(self) -> list[float]:
        """Give the milliseconds from the sending of the n-th answer until n were on the screen."""
        sent = enumerate(sorted(sent for sent, _ in self.times), start=1)
        return [1000 * (next(at for n, at in self.on_screen if n >= number) - moment) for number, moment in sent]

    @property
    def acknowledged(self) -> list[float]:
        """Give the milliseconds from the sending of each answer until its phone knew that it counts."""
        return [1000 * (done - sent) for sent, done in self.times]

    @property
    def lost(self) -> list[float]:
        """Give how many did not arrive."""
        return [float(PHONES - self.on_screen[-1][0])]


VOTE = Asked(
    "vote",
    COURSE.question["02.how-many-studies"].asks,
    lambda place, room: {"do": "vote", "round": room["round"], "choice": [place % 4]},
)
OWN_STUDY = Asked(
    "study",
    COURSE.own_study[STUDY].title,
    lambda place, room: {"do": "study"} | planned(room, DESIGNS[place % len(DESIGNS)], PEOPLE),
)


def poll_times(browser: Browser) -> Figures:
    """Measure votes and studies, each once in peace, and once with the service killed in the middle."""
    return _measured(browser, VOTE) | _measured(browser, OWN_STUDY)


def _measured(browser: Browser, asked: Asked) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        calm = _class_answers(browser, Path(folder) / "calm", asked, killed=False)
        killed = _class_answers(browser, Path(folder) / "killed", asked, killed=True)
    one = asked.name
    return {
        f"poll: {one} to acknowledged, ms": calm.acknowledged,
        f"poll: {one} to screen, ms": calm.to_screen,
        f"poll: killed, {one} to acknowledged, ms": killed.acknowledged,
        f"poll: {one}, lost in peace, of {PHONES}": calm.lost,
        f"poll: {one}, lost killed, of {PHONES}": killed.lost,
        f"poll, processor for {PHONES} phones: {one}, service, s": [calm.service],
        f"poll, processor for {PHONES} phones: {one}, screen, s": [calm.screen],
    }


def _class_answers(browser: Browser, folder: Path, asked: Asked, killed: bool) -> Seen:
    with polling(folder, class_size=PHONES) as poll:
        page = browser.new_context(viewport={"width": 1920, "height": 1080}).new_page()
        page.goto(f"{poll.address}teacher#{poll.key}")
        page.get_by_text(LESSON).click()
        page.get_by_role("button", name=asked.button).click()
        page.locator(".screen-count").wait_for()
        page.evaluate(WATCH)
        service, screen = _taken(poll), processor(page)
        times = elsewhere(_answer(poll, asked, killed))
        page.locator(f".screen-count[data-answers='{PHONES}']").wait_for()
        seen = page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(seen))))")
        # A service that was killed has begun anew, and so has its clock.
        service, busy = _taken(poll) - (0 if killed else service), screen()
        page.context.close()
    return Seen(times, [tuple(one) for one in seen], service, busy)


def _taken(poll: Poll) -> float:
    used = psutil.Process(poll.child.pid).cpu_times()
    return used.user + used.system


async def _answer(poll: Poll, asked: Asked, killed: bool) -> list[tuple[float, float]]:
    def one(place: int) -> Callable[[Message], Message]:
        return lambda room: asked.answer(place, room)

    answers = [asyncio.create_task(surely(poll, one(place), 2 + WITHIN * place / PHONES)) for place in range(PHONES)]
    if killed:
        await asyncio.sleep(2 + WITHIN / 2)
        poll.kill()
        await asyncio.to_thread(poll.start)
    return await asyncio.gather(*answers)
