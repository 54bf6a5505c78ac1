"""A poll over plain requests, for networks that let no socket through: the same rules, and nothing lost."""

import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.elsewhere import elsewhere
from tests.patience import PATIENCE
from tests.poll.asker import Asker, answers, opened
from tests.poll.serving import Caller, Poll, fresh_token, polling
from tests.poll.test_pages import QUESTION as ASKS
from tests.poll.test_pages import Visit, open_question, screen_of, visit
from widgets.poll.live import SPARE

__all__ = ["visit"]

# What becomes of a socket behind a school's proxy, and where a browser has none.
BLOCKED = {
    "refused": "globalThis.WebSocket = class { static OPEN = 1; close() {} "
    "constructor() { setTimeout(() => this.onclose?.(), 50); } };",
    "never answered": "globalThis.WebSocket = class { static OPEN = 1; close() {} };",
    "open and silent": "globalThis.WebSocket = class { static OPEN = 1; readyState = 1; close() {} send() {} "
    "constructor() { setTimeout(() => this.onopen?.(), 50); } };",
    "missing": "globalThis.WebSocket = class { static OPEN = 1; constructor() { throw new Error('SecurityError'); } };",
}


def test_lines_of_both_kinds_are_counted_together(tmp_path: Path) -> None:
    async def over_a_socket(poll: Poll) -> None:
        phone = await Caller.phone(poll)
        assert await phone.closed() == 1013

    # A poll of its own: what other tests left in theirs may go, and make room, at any moment.
    with polling(tmp_path / "votes", class_size=6) as poll:
        held = []
        while (asker := Asker(poll)).join()[0] == 200:
            held.append(asker)
            assert len(held) <= 12 + SPARE
        elsewhere(over_a_socket(poll))
        for asker in held:
            asker.post(f"say/{asker.name}", b"good bye")
        assert Asker(poll).join()[0] == 200


def test_nothing_is_lost_when_the_service_is_killed(tmp_path: Path) -> None:
    with polling(tmp_path / "votes", class_size=20) as poll:
        _, number = opened(poll)
        tokens = [fresh_token() for _ in range(8)]
        for place, token in enumerate(tokens):
            phone = Asker(poll)
            phone.join(token)
            assert phone.vote(number, place % 4) == "counted"
        poll.kill()
        poll.start()
        screen = Asker(poll, "screen")
        _, news = screen.begin(do="enter", key=poll.key)
        assert news[1]["answers"] == 8 and [one["count"] for one in news[1]["options"]] == [2, 2, 2, 2]
        again = Asker(poll)
        again.join(tokens[0])
        assert again.vote(number, 3) == "counted"
        answers(screen, 8)


@pytest.mark.parametrize("way", BLOCKED)
def test_a_class_answers_where_no_socket_comes_through(tmp_path: Path, visit: Visit, way: str) -> None:
    with polling(tmp_path / "votes", class_size=6) as poll:
        screen, phone = (visit("about:blank", width) for width in (1280, 390))
        for page, address in ((screen, screen_of(poll)), (phone, poll.address + poll.code)):
            page.add_init_script(BLOCKED[way])
            page.goto(address)
        expect(screen.get_by_text("One phone is here.")).to_be_visible(timeout=60_000)
        open_question(screen)
        phone.get_by_role("radio", name="Hundreds").check(timeout=60_000)
        phone.get_by_role("button", name="Send my answer").click()
        expect(phone.locator(".poll-status")).to_contain_text("Your answer is in.")
        expect(screen.get_by_text("One answer.")).to_be_visible(timeout=60_000)
        screen.get_by_role("button", name="Close the question").click()
        expect(phone.locator(".poll-status")).to_have_text("The question is closed.")


def test_what_was_said_of_a_lost_connection_goes_when_it_is_back(tmp_path: Path, visit: Visit) -> None:
    with polling(tmp_path / "votes", class_size=6) as poll:
        screen = visit(screen_of(poll), 1280)
        phones = [visit(poll.address + poll.code) for _ in range(2)]
        expect(screen.get_by_text("2 phones are here.")).to_be_visible()
        foot = screen.get_by_role("contentinfo").locator(".screen-status")
        for says, here in (("", "Choose a question."), ("A question is open.", "The question is open.")):
            poll.kill()
            for one in (*phones, screen):
                expect(one.get_by_text("It comes back by itself").first).to_be_visible(timeout=60_000)
            poll.start()
            for phone in phones:
                expect(phone.locator(".poll-status")).to_have_text(says)
            expect(foot).to_contain_text(here)
            if not says:
                open_question(screen)
                expect(phones[0].get_by_role("group", name=ASKS)).to_be_visible()


def test_a_poll_that_stays_away_is_not_promised_to_come_back(tmp_path: Path, visit: Visit) -> None:
    with polling(tmp_path / "votes", class_size=6) as poll:
        screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code)
        expect(screen.get_by_text("One phone is here.")).to_be_visible()
        for page in (screen, phone):
            page.clock.install()
        poll.kill()
        for page, says in ((phone, "The poll cannot be reached from here."), (screen, "The poll does not answer.")):
            expect(page.get_by_text("It comes back by itself").first).to_be_visible(timeout=60_000)
            said = page.locator(".poll-status, .screen-status", has_text=says)
            until = time.monotonic() + PATIENCE
            while not said.count() and time.monotonic() < until:
                page.clock.run_for(1000)
            expect(said).to_be_visible()
            expect(page.locator(".poll-status, .screen-status")).not_to_contain_text("comes back by itself")
