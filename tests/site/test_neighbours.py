"""Two editions of the course under one address do each other no harm, and what was kept under older names is found."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.course import COURSE
from tests.record.making import attempt, words
from tests.site.hosts import Host
from tests.site.test_offline import CONTROLLED
from tests.site.test_record_in_browser import answer_it, dialog, question, reflection, write_and_keep
from tests.site.test_two_tabs import erase
from tests.site.test_whole_site import LONG, come_up
from widgets.site import build

MARKER = "the heron stood in the rain"
WROTE = "02.in-your-words"
KEYS = "Object.keys(localStorage).sort()"


@pytest.fixture(scope="module")
def together(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with two editions of the course and one of another name, to be served from one address."""
    folder = tmp_path_factory.mktemp("together")
    for name in ("spring", "autumn"):
        shutil.copytree(site, folder / name)
    other = replace(COURSE, about=msgspec.structs.replace(COURSE.about, id="other"))
    with pytest.MonkeyPatch.context() as patched:
        # Nobody goes to the notebooks with code, and running them takes a while.
        patched.setattr(build, "code_page", lambda *_: "")
        build.build_site(other, folder / "other")
    return folder


@pytest.fixture
def host(together: Path) -> Iterator[Host]:
    with Host(together) as host:
        yield host


@pytest.mark.parametrize("other", ["autumn", "other"])
def test_what_is_kept_in_one_edition_is_not_seen_or_erased_in_another(
    context: BrowserContext, host: Host, other: str
) -> None:
    here, there = context.new_page(), context.new_page()
    come_up(here, f"{host.address}spring/{LONG}")
    come_up(there, f"{host.address}{other}/{LONG}")
    answer_it(here)
    write_and_keep(here, MARKER)
    there.reload()
    expect(reflection(there).get_by_role("textbox")).to_have_value("")
    expect(question(there)).not_to_contain_text("You answered this on")
    dialog(there).get_by_role("checkbox", name="Keep nothing from now on").check()
    there.get_by_role("button", name="Close", exact=True).click()
    expect(reflection(here).get_by_role("checkbox")).to_be_checked()
    erase(there)
    come_up(here, f"{host.address}spring/{LONG}")
    expect(reflection(here).get_by_role("textbox")).to_have_value(MARKER)
    expect(question(here)).to_contain_text("You answered this on")


def test_each_edition_opens_without_a_network(page: Page, host: Host) -> None:
    for name in ("spring", "autumn", "other"):
        come_up(page, f"{host.address}{name}/index.html")
        page.evaluate(CONTROLLED)
    caches = page.evaluate("caches.keys()")
    assert [sum(f" /{name}/ " in one for one in caches) for name in ("spring", "autumn", "other")] == [1, 1, 1]
    host.stop()
    for name in ("spring", "autumn", "other"):
        come_up(page, f"{host.address}{name}/{LONG}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_what_was_kept_under_names_without_a_place_is_carried_over_once(page: Page, host: Host) -> None:
    tried, wrote = attempt("02.film-and-blood"), words(MARKER)
    waits = attempt("02.cascade")
    page.goto(f"{host.address}spring/icon.svg")
    old = {
        f"good-cry kept {tried['id']}": tried,
        f"good-cry kept words {wrote['item']}": wrote,
        f"good-cry waiting {waits['id']}": waits,
        "good-cry kept setting keep": {"type": "setting", "id": "s", "at": tried["at"], "name": "keep", "value": "all"},
    }
    page.evaluate(
        "(all) => { for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text); }",
        {key: json.dumps(entry) for key, entry in old.items()},
    )
    come_up(page, f"{host.address}spring/{LONG}")
    page.wait_for_function("!Object.keys(localStorage).some((key) => key.includes(' waiting '))", timeout=60_000)
    assert page.evaluate(KEYS) == sorted(
        [
            f"good-cry /spring/ kept {tried['id']}",
            f"good-cry /spring/ kept {waits['id']}",
            "good-cry /spring/ kept setting keep",
            f"good-cry /spring/ kept words {wrote['item']}",
        ]
    )
    kept = dialog(page)
    expect(kept).to_contain_text("Lesson 2: The hormone story")
    expect(kept).to_contain_text(MARKER)
    come_up(page, f"{host.address}autumn/{LONG}")
    expect(dialog(page)).to_contain_text("Nothing about you is kept so far.")
