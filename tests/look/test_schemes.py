"""Light and dark follow Jupyter's switch where there is one, else the system; help can be read whatever fails."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.plain import write_page
from tests.look.colours import theme
from widgets import question
from widgets.content.places import ASSETS

GUIDE = ASSETS.parent / "widgets" / "guide"
NOTHING_NEWER = ("light-dark(", "color-mix(", "@layer", "@property", "contrast-color(")
SEEN = "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).colorScheme]"


def rgb(colour: str) -> str:
    return "rgb({}, {}, {})".format(*(int(colour[i : i + 2], 16) for i in (1, 3, 5)))


def paper(scheme: str) -> list[str]:
    return [rgb(theme()[scheme]["paper"]), scheme]


@pytest.mark.parametrize(
    ("system", "switch", "seen"),
    [
        ("light", None, "light"),
        ("dark", None, "dark"),
        ("light", "true", "light"),
        ("dark", "true", "light"),
        ("light", "false", "dark"),
        ("dark", "false", "dark"),
    ],
)
def test_jupyters_switch_goes_before_the_system(
    page: Page, tmp_path: Path, system: str, switch: str | None, seen: str
) -> None:
    page.emulate_media(color_scheme=system)
    page.goto(write_page(tmp_path / "page.html", [question("02.cascade")]))
    if switch is None:
        page.evaluate("document.documentElement.removeAttribute('data-jp-theme-light')")
    else:
        page.evaluate("to => { document.documentElement.dataset.jpThemeLight = to; }", switch)
    assert page.locator("body").evaluate(SEEN) == paper(seen)
    assert page.locator(".gc .gc").first.evaluate("e => getComputedStyle(e).color") == rgb(theme()[seen]["ink"])


@pytest.mark.parametrize("switch", ["true", "false"])
def test_paper_is_light_whatever_the_screen_is(page: Page, tmp_path: Path, switch: str) -> None:
    page.emulate_media(color_scheme="dark", media="print")
    page.goto(write_page(tmp_path / "page.html", [question("02.cascade")], dark=switch == "false"))
    assert page.locator("body").evaluate(SEEN) == paper("light")


def test_a_teaching_guide_is_paper_on_a_dark_screen_too(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    look = (ASSETS / "theme.css").read_text("utf-8") + (GUIDE / "styles" / "guide.css").read_text("utf-8")
    words = '<p style="color: var(--gc-accent)">Words</p>'
    page.set_content(f'<style>{look}</style><body class="gc gc-guide">{words}</body>')
    assert page.locator("body").evaluate(SEEN) == ["rgb(255, 255, 255)", "light"]
    assert page.locator("p").evaluate("e => getComputedStyle(e).color") == rgb(theme()["light"]["accent"])


def test_no_style_of_the_course_hangs_on_what_old_browsers_lack(site: Path) -> None:
    look = (site / "course.css").read_text("utf-8")
    assert [one for one in NOTHING_NEWER if one in look] == []


def open_help(page: Page) -> None:
    page.get_by_role("button", name="Help", exact=True).click()
    expect(page.get_by_role("dialog")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_help_is_black_on_white_without_any_style_sheet(page: Page, site: Path, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.route("**/*.css", lambda route: route.abort())
    page.goto((site / "index.html").as_uri())
    page.locator("body[data-ready]").wait_for()
    page.evaluate("for (const sheet of document.querySelectorAll('link[rel=stylesheet], style')) sheet.remove()")
    open_help(page)
    colours = "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]"
    assert page.get_by_role("dialog").evaluate(colours) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
    assert page.get_by_role("dialog").get_by_text("call 988").first.is_visible()


def test_help_is_opaque_where_the_colours_of_the_theme_come_to_nothing(page: Page, site: Path, tmp_path: Path) -> None:
    """As in a browser that knows less than was thought: each colour is something that it cannot read."""
    look = (site / "course.css").read_text("utf-8")
    broken = re.sub(r"(--gc-[\w-]+): var\(--gc-light[^;]*;", r"\1: no-such-function(red);", look)
    assert broken != look
    page.route("**/course.css", lambda route: route.fulfill(body=broken, content_type="text/css"))
    page.goto((site / "index.html").as_uri())
    page.locator("body[data-ready]").wait_for()
    open_help(page)
    ground = page.get_by_role("dialog").evaluate("e => getComputedStyle(e).backgroundColor")
    foot = page.locator("dialog[open] .gc-dialog-foot").evaluate("e => getComputedStyle(e).backgroundColor")
    assert [ground, foot] == ["rgb(255, 255, 255)"] * 2


def test_an_older_browser_says_so_in_one_calm_line(page: Page, site: Path) -> None:
    line = page.get_by_text("This browser is older than those that the course is made for.")
    page.goto((site / "index.html").as_uri())
    expect(line).to_be_hidden()
    look = (site / "course.css").read_text("utf-8")
    older = look.replace("@supports not ((selector(:has(a)))", "@supports not ((selector(:no-such-thing(a)))")
    assert older != look
    page.route("**/course.css", lambda route: route.fulfill(body=older, content_type="text/css"))
    page.reload()
    expect(line).to_be_visible()
