"""How fast a vote is on the teacher's screen while 200 phones vote within ten seconds, and whether any is lost."""

import asyncio
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from tests.elsewhere import elsewhere
from tests.poll.serving import Poll, polling, vote_surely

PHONES = 200
WITHIN = 10.0  # seconds
QUESTION = "How many studies, would you guess"
# Notes, a frame after each change, how many answers stand on the screen.
WATCH = """() => {
  const count = document.querySelector(".screen-count");
  globalThis.seen = [];
  new MutationObserver(() => {
    const answers = Number(count.dataset.answers);
    requestAnimationFrame(() => setTimeout(() => seen.push([answers, Date.now() / 1000])));
  }).observe(count, { attributes: true });
}"""


def poll_times(browser: Browser) -> dict[str, list[float]]:
    """Measure once in peace, and once with the service killed in the middle."""
    with tempfile.TemporaryDirectory() as folder:
        calm, seen = _class_votes(browser, Path(folder) / "calm", killed=False)
        killed, after = _class_votes(browser, Path(folder) / "killed", killed=True)
    return {
        "poll: vote to acknowledged, ms": [1000 * (done - sent) for sent, done in calm],
        "poll: vote to screen, ms": _to_screen([sent for sent, _ in calm], seen),
        "poll: killed, vote to acknowledged, ms": [1000 * (done - sent) for sent, done in killed],
        "poll: votes lost in peace, votes": [float(PHONES - seen[-1][0])],
        "poll: votes lost killed, votes": [float(PHONES - after[-1][0])],
    }


def _class_votes(
    browser: Browser, folder: Path, killed: bool
) -> tuple[list[tuple[float, float]], list[tuple[int, float]]]:
    """Give when each vote was sent and acknowledged, and when the screen showed how many; seconds."""
    with polling(folder, class_size=PHONES) as poll:
        screen = browser.new_context(viewport={"width": 1920, "height": 1080}).new_page()
        screen.goto(f"{poll.address}teacher#{poll.key}")
        screen.get_by_text("2 · The hormone story").click()
        screen.get_by_role("button", name=QUESTION).click()
        screen.locator(".screen-count").wait_for()
        screen.evaluate(WATCH)
        times = elsewhere(_vote(poll, killed))
        screen.get_by_text(f"{PHONES} answers", exact=True).wait_for()
        seen = screen.evaluate("seen")
        screen.context.close()
    return times, [tuple(one) for one in seen]


async def _vote(poll: Poll, killed: bool) -> list[tuple[float, float]]:
    votes = [
        asyncio.create_task(vote_surely(poll, [place % 4], after=2 + WITHIN * place / PHONES))
        for place in range(PHONES)
    ]
    if killed:
        await asyncio.sleep(2 + WITHIN / 2)
        poll.kill()
        await asyncio.to_thread(poll.start)
    return await asyncio.gather(*votes)


def _to_screen(sent: list[float], seen: list[tuple[int, float]]) -> list[float]:
    """Give the milliseconds from the sending of the n-th vote until n answers were on the screen."""
    return [
        1000 * (next(at for answers, at in seen if answers >= number) - moment)
        for number, moment in enumerate(sorted(sent), start=1)
    ]
