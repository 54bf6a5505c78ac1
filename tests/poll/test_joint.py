"""A study that a room runs together: only what a plan and a seed give is counted, and all of it can be put together."""

import asyncio
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.axe import complaints
from tests.elsewhere import elsewhere
from tests.poll.asking import opened, run
from tests.poll.serving import Caller, Poll, polling, surely
from tests.poll.studying import DESIGNS, STUDY, planned, send
from tests.poll.test_pages import FITS, Visit, screen_of, visit

__all__ = ["visit"]


def test_no_study_is_lost_when_the_service_is_killed_in_the_middle(tmp_path: Path) -> None:
    def plan(place: int) -> Callable[[dict], dict]:
        return lambda room: {"do": "study"} | planned(room, DESIGNS[place % 3], 100)

    async def act(poll: Poll) -> None:
        _, _ = await opened(poll, STUDY)
        studies = [asyncio.create_task(surely(poll, plan(place), 1 + place / 20)) for place in range(20)]
        while not any(one.done() for one in studies):
            await asyncio.sleep(0.02)
        poll.kill()
        assert 0 < sum(one.done() for one in studies) < 20
        await asyncio.to_thread(poll.start)
        await asyncio.gather(*studies)
        room = await (await Caller.screen(poll)).hear("phase")
        assert room["answers"] == 20 and Counter(one[0] for one in room["studies"]) == {0: 7, 1: 7, 2: 6}

    with polling(tmp_path / "votes", class_size=20) as poll:
        run(act(poll))


def test_a_class_runs_a_meta_analysis(poll: Poll, visit: Visit) -> None:
    async def others() -> None:
        for place in range(5):
            phone = await Caller.phone(poll)
            assert await send(phone, planned(await phone.hear("plan"), DESIGNS[place % 3], 200)) == "counted"

    screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code, 360)
    elsewhere(opened(poll, STUDY))
    expect(screen.get_by_role("heading", name="Does a cry bring cortisol down?")).to_be_visible()
    expect(screen.locator(".screen-count")).to_have_text("No study yet")
    run_it = phone.get_by_role("button", name="Run the study")
    run_it.click()
    expect(phone.locator(".poll-status")).to_have_text("Choose whom to compare first.")
    phone.get_by_role("radio", name="By chance").check()
    run_it.click()
    expect(phone.locator(".poll-status")).to_contain_text("Say first what you expect")
    phone.get_by_role("radio", name="It makes no difference").check()
    phone.get_by_role("slider", name="How many people take part?").press("End")
    assert complaints(phone) == [] and phone.evaluate(FITS)
    run_it.press("Enter")
    expect(phone.locator(".poll-status")).to_have_text("Your study is in. On the screen it stands among the others.")
    expect(phone.get_by_text("The difference is")).to_be_visible()
    expect(screen.locator(".gc-forest-row")).to_have_count(1)
    elsewhere(others())
    expect(screen.locator(".gc-forest-row")).to_have_count(6)
    expect(screen.locator(".gc-forest-total, .gc-study-truth")).to_have_count(0)

    screen.get_by_role("button", name="Put them together").click()
    expect(screen.locator(".gc-forest-total")).to_have_count(4)
    expect(screen.locator(".screen-said")).to_contain_text("All 6 studies together find")
    expect(phone.get_by_text("All 6 studies together find")).to_be_visible()
    assert screen.locator(".gc-study-truth").count() == 0
    screen.get_by_role("button", name="Show what is true").click()
    expect(screen.locator(".gc-study-truth")).to_have_count(4)
    expect(screen.locator(".screen-said")).to_contain_text("In this world")
    phone.reload()
    expect(phone.get_by_role("heading", name="Behind the curtain")).to_be_visible()
    expect(
        phone.get_by_text("by chance, 1000 people").or_(phone.get_by_text("by chance, 1,000 people"))
    ).to_be_visible()
    assert "[object" not in phone.locator("main").inner_text()
    for page in (screen, phone):
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert complaints(page) == []
    screen.set_viewport_size({"width": 400, "height": 800})
    assert screen.evaluate(FITS) and phone.evaluate(FITS)
