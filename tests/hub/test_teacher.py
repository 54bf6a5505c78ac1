"""The teacher's page of a class on a real hub, and the learner who tries the way in before anybody comes."""

import asyncio
import re
from pathlib import Path

import pytest
from aiohttp import ClientSession, CookieJar
from lxml import html
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import complaints
from tests.browser.plain import show
from tests.elsewhere import elsewhere
from tests.hub.classroom import CODE, KEY, Classroom
from tests.hub.learner import Learner
from tests.hub.rehearsal.person import come_in
from tests.patience import PATIENCE, SECONDS
from widgets import lesson

SAYS = "Five more <b>minutes</b>, then we talk."


class Teacher:
    """A teacher in a browser: the page, its forms, and the key."""

    def __init__(self, classroom: Classroom) -> None:
        self.page = f"{classroom.address}/hub/class"
        self.session = ClientSession(cookie_jar=CookieJar(unsafe=True))

    async def __aenter__(self) -> "Teacher":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.session.close()

    async def read(self, key: str = "") -> str:
        async with self.session.get(self.page, params={"key": key} if key else {}) as page:
            return await page.text()

    async def do(self, **fields: str) -> tuple[int, str]:
        hidden = re.search(r'name="_xsrf" value="([^"]+)"', await self.read())
        fields["_xsrf"] = hidden[1] if hidden else ""
        async with self.session.post(self.page, data=fields) as page:
            return page.status, await page.text()


def test_the_invented_learner_walked_in_and_nothing_is_left_of_them(classroom: Classroom) -> None:
    said = (classroom.folder / "log").read_text("utf-8")
    assert said.index("An invented learner tries the way in") < said.index("A class is open")
    assert f"{classroom.address}/hub/class?key={KEY}" in said
    assert not (classroom.folder / "homes/_trial").exists()
    assert "_trial" not in classroom.running()

    async def people() -> str:
        async with Teacher(classroom) as teacher:
            return await teacher.read(KEY)

    assert "_trial" not in elsewhere(people())


def test_nobody_without_the_key_sees_or_does_anything(classroom: Classroom) -> None:
    async def knock() -> None:
        async with Teacher(classroom) as teacher:
            for page in (await teacher.read(), await teacher.read("guessed")):
                assert "This page is for the teacher alone." in page
                assert CODE not in page and "<table" not in page
            for what in ("password", "stop", "say", "close"):
                status, page = await teacher.do(do=what, name="ada", text="boo", sure="yes")
                assert status == 403, what

    elsewhere(knock())


def test_who_forgot_a_password_comes_in_with_a_new_one_and_finds_everything(classroom: Classroom) -> None:
    async def forget() -> None:
        learner = Learner("fatou", classroom.address, CODE)
        assert await learner.log_in() == "/hub/home"
        await learner.close()
        async with Teacher(classroom) as teacher:
            await teacher.read(KEY)
            _, page = await teacher.do(do="password", name="fatou")
            new = re.search(r"fatou can come in with this password: (\w+)", page)[1]
            assert "Nobody here is called bob" in (await teacher.do(do="password", name="bob"))[1]
        again = Learner("fatou", classroom.address, "", new)
        assert await again.log_in() == "/hub/home"
        await again.close()
        old = Learner("fatou", classroom.address, CODE)
        assert (await old.log_in()).startswith("This name has another password.")
        await old.close()

    elsewhere(forget())


def test_the_teacher_sees_who_works_and_stops_one(classroom: Classroom) -> None:
    async def states(teacher: Teacher) -> dict[str, str]:
        rows = html.fromstring(await teacher.read()).xpath("//tbody/tr")
        return {row.xpath("string(th)"): row.get("data-state") for row in rows}

    async def look() -> None:
        learner = Learner("grace", classroom.address, CODE)
        await learner.log_in()
        await learner.start()
        async with Teacher(classroom) as teacher:
            await teacher.read(KEY)
            assert (await states(teacher))["grace"] == "works"
            await teacher.do(do="stop", name="grace")
            for _ in range(PATIENCE):
                if (await states(teacher))["grace"] == "away":
                    break
                await asyncio.sleep(1)
            assert (await states(teacher))["grace"] == "away"
        await learner.close()

    elsewhere(look())


def test_a_lesson_comes_to_life_in_a_browser(classroom: Classroom, browser: Browser) -> None:
    come_in(browser, classroom).context.close()


def test_the_page_reads_well_and_says_what_the_teacher_wrote_as_text(classroom: Classroom, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{classroom.address}/hub/class?key={KEY}")
    assert KEY not in page.url
    page.get_by_label("It stands on every open lesson").fill(SAYS)
    page.get_by_role("button", name="Show it").click()
    expect(page.get_by_role("button", name="Take it back")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert complaints(page) == []
    assert page.evaluate("fetch('/hub/class/said').then((answer) => answer.json())")["text"] == SAYS
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("button", name="Take it back")).to_have_count(0)
    assert page.evaluate("fetch('/hub/class/said').then((answer) => answer.json())")["text"] == ""


def test_what_the_teacher_says_stands_on_an_open_lesson_until_it_is_put_away(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    says = {"number": 1, "text": SAYS}
    monkeypatch.setenv("GOOD_CRY_SAID", "http://class.test/said")
    page.route(
        "http://class.test/said", lambda route: route.fulfill(json=says, headers={"Access-Control-Allow-Origin": "*"})
    )
    page.clock.install()
    show(page, tmp_path / "page.html", [lesson("02")])
    told = page.get_by_text(f"Your teacher: {SAYS}")
    expect(told).to_be_visible(timeout=PATIENCE * SECONDS)
    page.get_by_role("button", name="Hide this").first.click()
    page.clock.run_for(40 * SECONDS)
    expect(told).to_be_hidden()
    says.update(number=2, text="Please look up.")
    page.clock.run_for(20 * SECONDS)
    expect(page.get_by_text("Your teacher: Please look up.")).to_be_visible(timeout=PATIENCE * SECONDS)
    says.update(number=3, text="")
    page.clock.run_for(20 * SECONDS)
    expect(page.get_by_text("Your teacher:")).to_be_hidden(timeout=PATIENCE * SECONDS)
