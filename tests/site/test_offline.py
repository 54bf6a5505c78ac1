"""The site without a network, on hosts of every kind; its editions; and help, which is asked for anew."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page, expect

from tests.course import COURSE
from tests.site.hosts import KINDS, Host
from tests.site.test_whole_site import LONG, come_up
from widgets.site.build import offline_script

NUMBER = "116 123"
NEW_NUMBER = "555 0199"
CONTROLLED = """new Promise((done) => {
  const workers = navigator.serviceWorker;
  if (workers.controller) done();
  else workers.addEventListener("controllerchange", () => done());
})"""
GONE = """async (first) => {
  for (let left = 600; left && (await caches.keys()).includes(first); left -= 1) {
    await new Promise((done) => { setTimeout(done, 100); });
  }
}"""
DEAD = 'addEventListener("install", () => skipWaiting()); addEventListener("activate", () => clients.claim());'


@pytest.fixture
def own_site(site: Path, tmp_path: Path) -> Path:
    """Give a copy of the site that a test may change."""
    return shutil.copytree(site, tmp_path / "site")


def change(site: Path, old: str, new: str, *files: str) -> None:
    """Write something else into pages, without making a new edition of it."""
    for file in files:
        text = (site / file).read_text("utf-8")
        assert old in text
        (site / file).write_text(text.replace(old, new), "utf-8")


def new_edition(site: Path) -> None:
    (site / "offline.js").write_text(offline_script(COURSE, site), "utf-8")


def visit(page: Page, host: Host) -> None:
    """Come for the first time, and stay until the site is kept."""
    come_up(page, f"{host.address}index.html")
    page.evaluate(CONTROLLED)


def opens_offline(page: Page, host: Host) -> None:
    """Take the network away, and go about: by address, by link, by clean address, and to the start."""
    host.stop()
    for name in (LONG, "08_review.html", "search.html", "", "glossary.html?from=mail"):
        come_up(page, f"{host.address}{name}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.get_by_role("link", name="Evidence").first.click()
    expect(page.get_by_role("heading", level=1, name="About the evidence")).to_be_visible()
    come_up(page, f"{host.address}{LONG.removesuffix('.html')}")
    font = "document.fonts.load('400 20px Literata').then((faces) => faces.map(({ status }) => status))"
    assert page.evaluate(font) == ["loaded"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_site_opens_without_a_network_after_the_first_visit(page: Page, site: Path, kind: str) -> None:
    with Host(site, kind) as host:
        visit(page, host)
        opens_offline(page, host)


def test_a_worker_that_keeps_nothing_would_be_noticed(page: Page, own_site: Path) -> None:
    (own_site / "offline.js").write_text(DEAD)
    with Host(own_site) as host:
        visit(page, host)
        with pytest.raises(Error, match="ERR_CONNECTION_REFUSED"):
            opens_offline(page, host)


@pytest.mark.parametrize("kind", KINDS)
def test_every_link_works_after_the_first_visit(page: Page, site: Path, kind: str) -> None:
    with Host(site, kind) as host:
        visit(page, host)
        for name in ("Words", "Evidence", "Sources", "Search", "Help", "Lessons"):
            page.get_by_role("navigation", name="The course").get_by_role("link", name=name, exact=True).click()
            expect(page.get_by_role("heading", level=1)).to_be_visible()
        page.get_by_role("link", name="The hormone story").click()
        expect(page.get_by_role("heading", level=1, name="The hormone story")).to_be_visible()


def test_an_older_edition_is_dropped_and_what_belongs_to_others_stays(page: Page, own_site: Path) -> None:
    others = ["good-cry /elsewhere/ 0123", "good-cry / of somebody", "another app", "good-cry"]
    kind = "a folder behind a proxy"
    with Host(own_site, kind) as host:
        visit(page, host)
        [first] = page.evaluate("caches.keys()")
        assert first.startswith("good-cry /school/crying/ ")
        page.evaluate("(names) => Promise.all(names.map((name) => caches.open(name)))", others)
        change(own_site, "About the evidence", "About what is known", "evidence.html")
        new_edition(own_site)
        page.reload()
        page.evaluate(GONE, first)
        [left] = set(page.evaluate("caches.keys()")) - set(others)
        assert left.startswith("good-cry /school/crying/ ")
        assert set(others) < set(page.evaluate("caches.keys()"))
        page.goto(f"{host.address}evidence.html")
        expect(page.get_by_role("heading", level=1)).to_have_text("About what is known")


def test_a_newer_edition_is_said_in_a_line_and_the_page_stays_until_one_reloads(page: Page, own_site: Path) -> None:
    with Host(own_site) as host:
        visit(page, host)
        come_up(page, f"{host.address}{LONG}")
        line = page.get_by_text("This page has a newer edition.")
        expect(line).to_be_hidden()
        change(own_site, "The hormone story</h1>", "The story of hormones</h1>", LONG)
        new_edition(own_site)
        page.reload()
        page.evaluate("window.stays = true")
        page.locator(".gc-reflect textarea").first.fill("the heron")
        expect(line).to_be_visible(timeout=60_000)
        assert page.evaluate("window.stays")
        expect(page.locator(".gc-reflect textarea").first).to_have_value("the heron")
        expect(page.get_by_role("heading", level=1)).to_have_text("The hormone story")
        page.get_by_role("button", name="Reload").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("The story of hormones")
        expect(line).to_be_hidden()


def test_nothing_is_said_of_an_edition_on_a_first_visit(page: Page, site: Path) -> None:
    with Host(site) as host:
        visit(page, host)
        expect(page.get_by_text("newer edition")).to_be_hidden()


def test_whom_to_call_is_asked_for_anew_before_what_is_kept_is_shown(page: Page, own_site: Path) -> None:
    with Host(own_site) as host:
        visit(page, host)
        change(own_site, NUMBER, NEW_NUMBER, "help.html", "help.json")
        come_up(page, f"{host.address}help.html")
        expect(page.get_by_role("main")).to_contain_text(NEW_NUMBER)
        expect(page.get_by_role("main")).not_to_contain_text(NUMBER)
        come_up(page, f"{host.address}{LONG}")
        lines = page.get_by_role("dialog", name="Help")
        page.get_by_role("button", name="Help", exact=True).click()
        expect(lines).to_contain_text(NEW_NUMBER)
        expect(lines).not_to_contain_text(NUMBER)
        host.stop()
        page.reload()
        page.get_by_role("button", name="Help", exact=True).click()
        expect(lines).to_contain_text(NEW_NUMBER)
        come_up(page, f"{host.address}help.html")
        expect(page.get_by_role("main")).to_contain_text(NEW_NUMBER)


@pytest.mark.parametrize("answer", ["[]", '{"lines": []}', "<!doctype html>log in first"])
def test_help_stays_as_it_was_where_something_else_answers(page: Page, own_site: Path, answer: str) -> None:
    (own_site / "help.json").write_text(answer)
    with Host(own_site) as host:
        come_up(page, f"{host.address}{LONG}")
        page.get_by_role("button", name="Help", exact=True).click()
        expect(page.get_by_role("dialog", name="Help")).to_contain_text(NUMBER)
