"""axe finds nothing to complain of in any piece, in any state, light and dark; and every piece fits a small phone."""

from collections import defaultdict
from collections.abc import Callable
from functools import cache
from heapq import nlargest
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Page

from tests.browser.axe import complaints, complaints_light_and_dark
from tests.browser.plain import show
from tests.course import COURSE
from widgets import (
    beliefs,
    breathe,
    chart,
    claim,
    drawing,
    explore,
    gallery,
    grades,
    keepsake,
    lesson,
    naming,
    plan,
    portrait,
    question,
    reflect,
    review,
)
from widgets.pieces.widget import Piece

TOO_WIDE = """() => [...document.querySelectorAll("main *")]
  .filter((one) => one.getBoundingClientRect().right > 321 && one.checkVisibility()
    && !one.closest(".gc-table, .gc-unseen, svg"))
  .map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 60)}`)"""
# Done by script, since there are hundreds: that hands and keys reach everything is tested elsewhere.
EMPTY = """() => document.querySelectorAll(".gc-question .gc-main").forEach((button) => button.click())"""
ANSWER = """(fitting) => {
  const tell = (one) => ["input", "change"].forEach((name) => one.dispatchEvent(new Event(name, { bubbles: true })));
  const pressAll = (selector, text) => [...document.querySelectorAll(selector)]
    .filter((one) => text.test(one.textContent)).forEach((one) => one.click());
  for (const group of document.querySelectorAll(".gc-options, .gc-grades, .gc-sure, .gc-belief")) {
    const inputs = [...group.querySelectorAll("input")];
    const chosen = inputs.filter((one) => fitting.includes(one.closest("label").textContent.trim()));
    for (const one of chosen.length ? chosen : inputs.slice(0, 1)) { one.checked = true; tell(one); }
  }
  for (const one of document.querySelectorAll("select")) { one.selectedIndex = 1; tell(one); }
  for (const one of document.querySelectorAll("[type=number]")) { one.value = one.max; tell(one); }
  for (const one of document.querySelectorAll("textarea")) { one.value = "words"; tell(one); }
  for (let i = 0; i < 3; i += 1) pressAll("button", /^(A|Another) hint$/);
  for (let i = 0; i < 2; i += 1) pressAll("button", /^(Check|Compare)$/);
  pressAll("button", /^(Show what was found|Show it in words|See what was found|Begin)$/);
  document.querySelectorAll(".gc-choices").forEach((one) => one.querySelector("button").click());
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
}"""


def untouched(page: Page) -> None:
    pass


def checked_empty(page: Page) -> None:
    page.evaluate(EMPTY)


def answered(page: Page) -> None:
    """Answer everything with its first possibility, twice, with all hints, and open whatever opens."""
    page.evaluate(ANSWER, [])


def fitting(page: Page) -> None:
    """The same, with the options that fit wherever something is to be chosen."""
    right = [option.text for one in COURSE.question.values() for option in getattr(one, "options", []) if option.right]
    page.evaluate(ANSWER, right)
    assert page.locator('.gc-said[data-fits="true"]').count() >= 3


MANY = "<p class='line'>This can be read.</p>" * 9


@pytest.mark.parametrize(
    "pale", ["<p class='line' style='color: #ccc'>", "<p class='line'>Now <b style='opacity: .1'>then</b> "]
)
def test_one_pale_line_among_many_that_look_alike_is_found_and_the_page_stays(page: Page, pale: str) -> None:
    page.set_content(
        f"<!doctype html><html lang='en'><title>x</title><main><h1>x</h1>{MANY}{pale}hardly.</p>{MANY}</main>"
    )
    before = page.content()
    assert [said.partition(":")[0] for said in complaints(page)] == ["color-contrast"]
    assert page.content() == before
    assert page.get_by_text("This can be read.").locator("visible=true").count() == 18


def longest_of_each_kind() -> list[str]:
    """Name three questions of each kind: what axe looks at is the same in all of a kind."""
    kinds = defaultdict(list)
    for one in COURSE.question.values():
        kinds[type(one)].append(one)
    longest = [nlargest(3, kind, key=lambda one: len(msgspec.json.encode(one))) for kind in kinds.values()]
    return [one.id for kind in longest for one in kind]


# Made when a test asks for them: each process of the tests reads this file.
@cache
def questions() -> list[Piece]:
    return [question(one) for one in longest_of_each_kind()]


@cache
def others() -> list[Piece]:
    return [
        lesson("02"),
        *(claim(one) for one in ("oxytocin", "stress-hormones", "good-cry-and-support")),
        grades("table"),
        *(reflect(one) for one in COURSE.reflection),
        drawing("stress-axis"),
        question("no-such-question"),
    ]


@cache
def activities() -> list[Piece]:
    return [
        *(portrait(one) for one in COURSE.portrait),
        *(explore(one) for one in COURSE.explore),
        *(breathe(one) for one in COURSE.breath),
        *(naming(one) for one in COURSE.naming),
        *(plan(one) for one in COURSE.plan),
        *(beliefs(one) for one in COURSE.beliefs),
        *(gallery(one) for one in COURSE.gallery),
        *(keepsake(one) for one in COURSE.keepsake),
        *(review(one) for one in COURSE.review),
    ]


@cache
def charts() -> list[Piece]:
    return [chart(one) for one in COURSE.chart]


@pytest.mark.parametrize(
    ("pieces", "states"),
    [
        (questions, [untouched, checked_empty, answered, fitting]),
        (others, [untouched, answered]),
        (activities, [untouched, answered]),
        (charts, [untouched, answered]),
    ],
    ids=["questions", "others", "activities", "charts"],
)
def test_axe_finds_nothing_in_any_state_and_a_small_phone_holds_it(
    page: Page, tmp_path: Path, pieces: Callable[[], list[Piece]], states: list[Callable[[Page], None]]
) -> None:
    show(page, tmp_path / "page.html", pieces())
    for state in states:
        state(page)
        assert complaints_light_and_dark(page) == []
    a_small_phone_holds_it(page)


def test_a_small_phone_holds_every_question(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path / "page.html", [question(one) for one in COURSE.question])
    answered(page)
    a_small_phone_holds_it(page)


def a_small_phone_holds_it(page: Page) -> None:
    """Look at it with 320 px, which are also a page at 400 % zoom: nobody has to scroll sideways."""
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_axe_finds_nothing_in_pause_and_help(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path / "page.html", [lesson("02")])
    for name in ("Pause", "Help"):
        page.get_by_role("button", name=name).click()
        assert complaints_light_and_dark(page) == []
        page.keyboard.press("Escape")


# Stands in for who keeps the record: all that the dialog can show.
KEEPER = """() => globalThis[Symbol.for("good-cry record")].connect({ ask: async ({ do: what }) => ({
  recall: { snapshot: {}, trouble: null },
  show: { kept: { where: "a folder", settings: {},
    lessons: [{ lesson: "02", title: "The hormone story", attempts: 1, sentences: ["You answered one question."] }],
    words: [{ item: "02.reflect-now", lesson: "02", asks: "What was asked", words: { words: "My own." },
      at: "2026-11-24" }] } },
}[what] ?? { trouble: "Nothing else is asked here." }) })"""


def test_axe_finds_nothing_in_what_is_kept(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path / "page.html", [lesson("02")])
    page.evaluate(KEEPER)
    page.get_by_role("button", name="What is kept").click()
    page.get_by_text("Lesson 2: The hormone story").click()
    assert complaints_light_and_dark(page) == []
    page.get_by_role("button", name="Erase everything").click()
    assert complaints_light_and_dark(page) == []
