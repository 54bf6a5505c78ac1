"""In a platform that is not ours, answers lie with it and come back elsewhere; words about oneself do not go."""

import json
import zlib
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.browser.heard import Heard
from tests.course import COURSE
from tests.site.platform import HERE, PLACE, brought
from tests.site.serving import Server
from tests.site.test_record_in_browser import MARKER, dialog, question, reflection
from widgets.site.onefile import look_of, one_file

PATIENCE = 60_000
# By version: where the platform has its runtime, its learner, whether it is done, and how one left.
NAMES = {
    "1.2": ("API", "cmi.core.student_id", "cmi.core.lesson_status", "cmi.core.exit"),
    "2004": ("API_1484_11", "cmi.learner_id", "cmi.completion_status", "cmi.exit"),
}
# What would be a mark, or says how long somebody took.
NOT_SENT = {
    "1.2": ["cmi.core.score.raw", "cmi.core.session_time", "cmi.interactions", "cmi.objectives"],
    "2004": ["cmi.score.scaled", "cmi.score.raw", "cmi.session_time", "cmi.interactions", "cmi.success_status"],
}
EMPTY = {"", "{}", "00:00:00", "PT0H0M0S", "unknown"}
MANY = """(times) => {
  const board = globalThis[Symbol.for("good-cry board")];
  const name = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join("");
  for (let time = 0; time < times; time += 1) {
    board.take({ entry: { type: "attempt", id: name(), at: new Date(Date.now() - 1e6 + time * 1000).toISOString(),
      item: "02.stand-in", version: "", response: [name()], right: false, sureness: null, rating: null } });
  }
}"""


class Platform:
    """A page of a platform, and the lesson in it."""

    def __init__(self, page: Page, address: str, version: str) -> None:
        self.page, self.address, self.version = page, address, version
        self.runtime, self.learner, self.status, self.exit = NAMES[version]

    def launch(self, lesson: str, learner: str, data: str = "") -> FrameLocator:
        self.page.goto(f"{self.address}/platform.html")
        kept = {self.learner: learner, "cmi.suspend_data": data}
        self.page.evaluate("(given) => launch(...given)", [self.version, f"{self.version}/{lesson}.html?whole", kept])
        frame = self.page.frame_locator("iframe")
        frame.locator("body[data-ready]").wait_for(timeout=PATIENCE)
        return frame

    def leave(self) -> None:
        self.page.evaluate("leave()")
        self.page.wait_for_function(f"{self.runtime}.isTerminated()", timeout=PATIENCE)

    def kept(self, name: str) -> str:
        """Give what lies there under a name, also where a lesson itself may not read it."""
        found = json.loads(self.page.evaluate(f"JSON.stringify({self.runtime}.cmi)"))
        for part in name.split(".")[1:]:
            found = found[part]
        return found if isinstance(found, str) else json.dumps(found)

    def record(self) -> dict:
        """Give what lies there, read by Python."""
        mark, _, packed = self.kept("cmi.suspend_data").partition(".")
        assert mark == "gc1"
        return json.loads(zlib.decompress(urlsafe_b64decode(packed + "=" * (-len(packed) % 4)), wbits=-15))

    def wait_for_answer(self) -> None:
        for _ in range(600):
            if self.kept("cmi.suspend_data") and self.record()["attempts"]:
                return
            self.page.wait_for_timeout(100)
        raise AssertionError("no answer came to the platform")


@pytest.fixture(scope="module")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("platform")
    look = look_of(COURSE)
    for version in NAMES:
        (folder / version).mkdir()
        for lesson in ("00", "02"):
            text = one_file(COURSE, COURSE.lesson[lesson], look, scorm=version)
            (folder / version / f"{lesson}.html").write_text(text, "utf-8")
    copy(HERE / "platform.html", folder)
    if brought():
        for script in (PLACE / "scorm-again" / "dist").glob("*.js"):
            copy(script, folder)
    server = Server(folder)
    yield server
    server.stop()


def answer_it(frame: FrameLocator) -> None:
    question(frame).get_by_role("radio").first.check()
    question(frame).get_by_role("button", name="Check").click()


@pytest.mark.parametrize("version", NAMES)
def test_answers_come_back_on_another_machine_and_nothing_about_oneself_goes(
    version: str, lessons: Server, page: Page, browser: Browser, heard: Heard
) -> None:
    if not brought():
        return
    here = Platform(page, lessons.address, version)
    frame = here.launch("02", "anna")
    expect(frame.locator(".gc-packed-kept")).to_contain_text("What you write about yourself isn’t sent there")
    reflection(frame).get_by_role("textbox").fill(MARKER)
    reflection(frame).get_by_role("checkbox", name="Keep this for me").check()
    answer_it(frame)
    here.wait_for_answer()
    kept = dialog(frame)
    expect(kept).to_contain_text("the platform that this lesson was opened from, and in the storage of this browser")
    expect(kept.get_by_text("Nobody else gets them")).to_be_hidden()
    here.leave()
    record = here.record()
    assert [one["item"] for one in record["attempts"]] == record["tried"] != []
    assert MARKER not in json.dumps(record)
    assert set(record) == {"format", "version", "who", "seen", "tried", "attempts", "states"}
    assert "anna" not in record["who"]
    assert (here.kept(here.status), here.kept(here.exit)) == ("incomplete", "suspend")
    assert {here.kept(name) for name in NOT_SENT[version]} <= EMPTY
    data = here.kept("cmi.suspend_data")

    elsewhere = Platform(browser.new_context().new_page(), lessons.address, version)
    frame = elsewhere.launch("02", "anna", data)
    expect(question(frame).get_by_role("radio").first).to_be_checked()
    expect(reflection(frame).get_by_role("textbox")).to_have_value("")
    elsewhere.page.context.close()

    # The next learner at this machine is somebody else, and the first finds her words where she left them.
    frame = here.launch("02", "ben")
    expect(question(frame).get_by_role("radio").first).not_to_be_checked()
    expect(reflection(frame).get_by_role("textbox")).to_have_value("")
    frame = here.launch("02", "anna", data)
    expect(reflection(frame).get_by_role("textbox")).to_have_value(MARKER)
    assert heard.errors == []
    assert heard.elsewhere == []


def test_where_there_is_no_more_room_the_oldest_details_go_and_nobody_is_interrupted(
    lessons: Server, page: Page, heard: Heard
) -> None:
    if not brought():
        return
    here = Platform(page, lessons.address, "1.2")
    frame = here.launch("02", "anna")
    answer_it(frame)
    here.wait_for_answer()
    before = here.kept("cmi.suspend_data")
    page.frames[1].evaluate(MANY, 200)
    page.wait_for_function("(before) => API.getCMIValue('cmi.suspend_data') !== before", arg=before, timeout=PATIENCE)
    here.leave()
    assert 3000 < len(here.kept("cmi.suspend_data")) <= 4096
    record = here.record()
    assert 1 < len(record["attempts"]) < 201
    assert len(record["tried"]) == 2
    expect(page.frame_locator("iframe").locator("body")).to_be_attached()
    assert heard.errors == []


@pytest.mark.parametrize("version", NAMES)
def test_a_lesson_is_done_once_all_was_seen_and_tried_whatever_one_answered(
    version: str, lessons: Server, page: Page, heard: Heard
) -> None:
    if not brought():
        return
    here = Platform(page, lessons.address, version)
    frame = here.launch("00", "anna")
    expect(frame.locator(".gc-packed-far")).to_contain_text("So far:")
    asked = frame.locator('[data-gc-piece="question"]')
    for place in range(asked.count()):
        asked.nth(place).get_by_role("radio").first.check()
        asked.nth(place).get_by_role("button", name="Check").click()
    for heading in frame.locator(".gc-article h1, .gc-article h2").all():
        heading.scroll_into_view_if_needed()
    expect(frame.locator(".gc-packed-far")).to_contain_text("it is done", timeout=PATIENCE)
    here.leave()
    assert here.kept(here.status) == "completed"
    assert {here.kept(name) for name in NOT_SENT[version]} <= EMPTY
    assert heard.errors == []


def test_without_a_platform_it_keeps_in_the_browser_also_within_a_page_from_elsewhere(
    lessons: Server, page: Page, heard: Heard, tmp_path: Path
) -> None:
    page.goto(f"{lessons.address}/1.2/02.html?whole")
    page.locator("body[data-ready]").wait_for(timeout=PATIENCE)
    expect(page.locator(".gc-packed-kept")).to_contain_text("there is none around this page")
    expect(page.locator(".gc-packed-far")).to_have_count(0)
    answer_it(page)
    page.wait_for_function("Object.keys(localStorage).some((key) => key.includes(' kept '))", timeout=PATIENCE)
    (tmp_path / "outside.html").write_text(
        f'<!doctype html><title>x</title><iframe src="{lessons.address}/2004/02.html?whole"></iframe>', "utf-8"
    )
    outside = Server(tmp_path)
    page.goto(f"{outside.address.replace('127.0.0.1', 'localhost')}/outside.html")
    frame = page.frame_locator("iframe")
    frame.locator("body[data-ready]").wait_for(timeout=PATIENCE)
    expect(frame.locator(".gc-packed-kept")).to_contain_text("there is none around this page")
    outside.stop()
    assert heard.errors == []
