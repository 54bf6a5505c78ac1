"""The teacher's screen and the phones in a real browser: by keyboard, narrow, dark, and over a killed service."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.axe import complaints
from tests.browser.plain import show
from tests.course import COURSE
from tests.elsewhere import elsewhere
from tests.poll.serving import Caller, Poll, polling
from widgets import lesson
from widgets.pieces.made import make

FITS = "document.documentElement.scrollWidth <= innerWidth"
NO_NETWORK = """() => {
  globalThis.WebSocket = class {
    static OPEN = 1;
    constructor() { setTimeout(() => this.onclose?.(), 50); }
    close() {}
  };
  globalThis.fetch = () => Promise.reject(new TypeError("no network"));
}"""
QUESTION = "How many studies, would you guess"


@pytest.fixture(scope="module")
def _poll(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Poll]:
    with polling(tmp_path_factory.mktemp("poll") / "votes", class_size=6) as poll:
        yield poll


@pytest.fixture
def poll(_poll: Poll) -> Poll:
    """Give a poll in which nothing is asked."""

    async def put_away() -> None:
        screen = await Caller.screen(_poll)
        while (room := await screen.hear("phase"))["phase"] != "waiting":
            await screen.say(do="on", phase=room["phase"])

    if _poll.child.poll() is not None:
        _poll.start()
    elsewhere(put_away())
    return _poll


Visit = Callable[..., Page]


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Give a maker of devices: each is a browser of its own, and hears of no error."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def make(address: str, width: int = 390) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 800})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        return page

    yield make
    for context in contexts:
        context.close()
    assert [
        error for error in errors if "ERR_CONNECTION_REFUSED" not in error and "ERR_CONNECTION_RESET" not in error
    ] == []


def screen_of(poll: Poll) -> str:
    return f"{poll.address}teacher#{poll.key}"


def others_vote(poll: Poll, *choices: int, source: str | None = None) -> None:
    """Let others vote, each from a phone of their own."""

    async def act() -> None:
        for choice in choices:
            phone = await Caller.phone(poll, source=source)
            room = await phone.hear("phase")
            assert await phone.vote(room["round"], choice) == "counted"

    elsewhere(act())


def open_question(screen: Page) -> None:
    screen.get_by_text("2 · The hormone story").click()
    screen.get_by_role("button", name=QUESTION).click()


def test_a_class_answers_and_the_bars_grow(poll: Poll, visit: Visit) -> None:
    screen, phone = visit(screen_of(poll), width=1280), visit(poll.address)
    screen.emulate_media(reduced_motion="reduce")
    expect(screen.get_by_text(poll.code, exact=True)).to_be_visible()
    assert poll.key not in screen.url
    assert screen.locator("img").evaluate("image => image.decode().then(() => image.naturalWidth)") > 0

    phone.get_by_label("The four letters on the screen").fill(poll.code.lower())
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("heading", name="You are in.")).to_be_visible()
    expect(screen.get_by_text("One phone is here.")).to_be_visible()

    open_question(screen)
    expect(screen.get_by_role("heading", name=QUESTION)).to_be_focused()
    phone.get_by_role("radio", name="Hundreds").check()
    phone.get_by_role("button", name="Send my answer").click()
    expect(phone.locator(".poll-status")).to_have_text(
        "Your answer is in. You can change it while the question is open."
    )
    others_vote(poll, 0, 1, 1)
    expect(screen.get_by_text("4 answers. Bars appear from 5 answers on.")).to_be_visible()
    expect(screen.get_by_role("row", name="Hundreds")).to_have_text("Hundreds")
    others_vote(poll, 3)
    expect(screen.get_by_role("row", name="Hundreds")).to_contain_text("240 %")
    bars = screen.locator(".screen-bar span:not(.screen-before)")
    expect(bars.first).to_have_css("visibility", "visible")
    widths = bars.evaluate_all(
        "bars => bars.map((bar) => Math.round(100 * bar.offsetWidth / bar.parentNode.offsetWidth))"
    )
    assert widths[:2] == [40, 40] and widths[3] == 20

    phone.get_by_role("radio", name="None").check()
    phone.get_by_role("button", name="Change my answer").click()
    expect(screen.get_by_role("row", name="None")).to_contain_text("240 %")
    expect(screen.get_by_text("5 answers", exact=True)).to_be_visible()

    step = screen.get_by_role("button", name="Close the question")
    step.click()
    expect(phone.get_by_role("listitem").filter(has_text="None")).to_have_text("None (your answer)chosen 2 of 5 times")
    screen.get_by_role("button", name="Show what was found").click()
    expect(screen.get_by_role("row", name="Fits. None")).to_be_visible()
    expect(screen.get_by_text("None that we could find.")).to_be_visible()
    expect(phone.get_by_text("None that we could find.")).to_be_visible()
    screen.get_by_role("button", name="Next question").click()
    expect(screen.get_by_role("button", name=QUESTION)).to_be_focused()
    expect(phone.get_by_role("heading", name="You are in.")).to_be_visible()

    screen.get_by_role("button", name="End the poll").click()
    warning = "The course cannot bring them back. Traces can stay on the disk or in a backup for a while."
    expect(screen.get_by_role("dialog")).to_contain_text(warning)
    screen.get_by_role("button", name="End and erase").click()
    expect(screen.get_by_role("heading", name="The poll has ended.")).to_be_visible()
    expect(phone.get_by_role("heading", name="The poll has ended.")).to_be_visible()
    assert phone.evaluate("localStorage.length") == 0
    assert poll.child.wait(10) == 0


def test_an_answer_given_while_the_service_is_dead_is_sent_once_or_said_to_be_late(poll: Poll, visit: Visit) -> None:
    screen = visit(screen_of(poll), width=1280)
    phone, behind = (visit(poll.address + poll.code) for _ in range(2))
    open_question(screen)
    for one in (phone, behind):
        one.get_by_role("radio", name="None").check()
    others_vote(poll, 0, 0, 0, 0)
    poll.kill()
    expect(behind.locator(".poll-status")).to_contain_text("The connection is gone.")
    behind.evaluate(NO_NETWORK)
    for one in (phone, behind):
        one.get_by_role("button", name="Send my answer").click()
        assert json.loads(one.evaluate("localStorage.getItem('good-cry / poll ')"))["waits"] is True
    poll.start()
    expect(phone.locator(".poll-status")).to_contain_text("Your answer is in.")
    expect(screen.get_by_text("5 answers", exact=True)).to_be_visible(timeout=15_000)
    phone.reload()
    expect(phone.get_by_role("radio", name="None")).to_be_checked()
    screen.get_by_role("button", name="Close the question").click()
    expect(screen.locator(".screen-status")).to_have_text("The question is closed.")
    expect(screen.get_by_text("5 answers", exact=True)).to_be_visible()
    behind.reload()
    expect(behind.locator(".poll-status")).to_have_text(
        "The question was closed before your answer came, so it is not counted."
    )


def test_axe_finds_nothing_light_or_dark_and_narrow_pages_hold_it(poll: Poll, visit: Visit) -> None:
    screen, narrow = visit(screen_of(poll), 1280), visit(screen_of(poll), 320)
    outside, phone = visit(poll.address, 320), visit(poll.address + poll.code, 320)

    def look(*pages: Page) -> None:
        for page in pages:
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                assert complaints(page) == []
        assert all(page.evaluate(FITS) for page in (narrow, outside, phone))

    expect(phone.get_by_role("heading", name="You are in.")).to_be_visible()
    screen.get_by_text("2 · The hormone story").click()
    look(screen, outside)
    screen.get_by_role("button", name=QUESTION).click()
    phone.get_by_role("radio", name="None").check()
    phone.get_by_role("button").click()
    others_vote(poll, 0, 0, 0, 1)
    expect(narrow.get_by_text("5 answers", exact=True)).to_be_visible()
    look(screen, phone)
    screen.get_by_role("button", name="Close the question").click()
    screen.get_by_role("button", name="Show what was found").click()
    expect(phone.get_by_text("None that we could find.")).to_be_visible()
    look(narrow, phone)
    screen.get_by_role("button", name="End the poll").click()
    look(screen)


def test_everything_works_with_the_keyboard_alone(poll: Poll, visit: Visit) -> None:
    screen, phone = visit(screen_of(poll), width=1280), visit(poll.address + poll.code)
    expect(screen.get_by_text(poll.code, exact=True)).to_be_visible()
    for key in ("Tab", "Tab", "Tab", "Enter", "Tab", "Enter"):
        screen.keyboard.press(key)
    expect(screen.get_by_role("heading", name=QUESTION)).to_be_focused()
    expect(phone.get_by_role("group", name=QUESTION)).to_be_visible()
    for key in ("Tab", "Space", "ArrowDown", "Tab", "Enter"):
        phone.keyboard.press(key)
    expect(phone.locator(".poll-status")).to_contain_text("Your answer is in.")
    expect(phone.get_by_role("radio", name="About twenty")).to_be_checked()
    for said in ("The question is closed.", "What was found is shown."):
        screen.get_by_role("button", name="Close the question").or_(
            screen.get_by_role("button", name="Show what was found")
        ).press("Enter")
        expect(screen.locator(".screen-status")).to_have_text(said)
    screen.keyboard.press("Enter")
    expect(screen.get_by_role("button", name=QUESTION)).to_be_focused()


@pytest.mark.parametrize("address", ["http://192.168.1.5:8870/", "https://hub.example.org/p/", "/services/poll/"])
def test_a_lesson_knows_of_the_poll_that_its_kernel_names(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("GOOD_CRY_POLL", address)
    assert make(COURSE, "lesson", "02").words["poll"] == address


@pytest.mark.parametrize("address", ["", "javascript:alert(1)", "//elsewhere", "file:///etc/passwd", "http:"])
def test_a_lesson_knows_of_no_poll_otherwise(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("GOOD_CRY_POLL", address)
    assert make(COURSE, "lesson", "02").words["poll"] is None


def test_a_lesson_leads_to_the_poll_only_where_there_is_one(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = page.get_by_role("link", name="Answer with the class")
    monkeypatch.delenv("GOOD_CRY_POLL", raising=False)
    show(page, tmp_path / "without.html", [lesson("02")])
    assert link.count() == 0
    monkeypatch.setenv("GOOD_CRY_POLL", "http://192.168.1.5:8870/")
    show(page, tmp_path / "with.html", [lesson("02")])
    assert link.get_attribute("href") == "http://192.168.1.5:8870/" and link.get_attribute("target") == "_blank"
    assert complaints(page) == []


def test_the_teacher_sees_a_flood_and_lets_in_by_ticket(poll: Poll, visit: Visit) -> None:
    screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code)
    open_question(screen)
    others_vote(poll, 0, 0, 0, 0, 0, source="127.0.0.3")
    others_vote(poll, 1, source="127.0.0.4")
    expect(screen.get_by_text("5 answers and")).to_be_visible()
    expect(screen.get_by_text("6 answers, many of them from one device.")).to_be_visible()
    assert screen.locator(".screen-bar span").first.is_hidden()
    screen.get_by_role("button", name="Keep this address out").click()
    expect(screen.get_by_text("One address is kept out")).to_be_visible()
    expect(screen.get_by_text("One answer. Bars appear")).to_be_visible()
    screen.get_by_role("button", name="Let everybody in again").click()
    expect(screen.get_by_text("6 answers, many")).to_be_visible()

    screen.get_by_text("nothing under five").click()
    screen.get_by_role("button", name="Let in by ticket only").click()
    expect(phone.get_by_role("heading", name="This poll lets people in by ticket")).to_be_visible()
    assert complaints(screen) == complaints(phone) == []
    screen.emulate_media(media="print")
    tickets = screen.locator(".screen-tickets li")
    expect(tickets).to_have_count(6)
    expect(tickets.first).to_be_visible()
    expect(screen.locator(".screen-picture")).to_be_hidden()
    screen.emulate_media(media="screen")
    phone.get_by_label("The eight letters on your ticket").fill("abcd efgh")
    phone.keyboard.press("Enter")
    expect(phone.get_by_text("“ABCDEFGH” is no ticket of this poll.")).to_be_visible()
    phone.get_by_label("The eight letters on your ticket").fill(tickets.first.text_content())
    phone.keyboard.press("Enter")
    phone.get_by_role("radio", name="None").check()
    phone.get_by_role("button", name="Send my answer").click()
    expect(screen.get_by_text("One answer. Bars appear")).to_be_visible()
    screen.get_by_role("button", name="Let in without tickets again").click()
    expect(tickets).to_have_count(0)
