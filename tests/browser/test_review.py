"""A sitting of review: what is due comes first, mixed over the lessons; all of it can be passed over."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import complaints
from tests.browser.plain import show
from tests.course import COURSE
from widgets import review
from widgets.pieces.shared.bundle import bundle
from widgets.pieces.shared.scripts import PIECES

POOL = [{"id": one} for one in COURSE.question if one not in COURSE.review["08.session"].leave_out]
# Stands in for the record of the page: gives what was kept, and collects what is told.
RECORD = """(snapshot) => {
  const board = globalThis[Symbol.for("good-cry board")];
  window.told = [];
  const watchers = [];
  board.take = ({ entry, recall, watch }) => {
    if (recall) recall(snapshot);
    if (watch) { watchers.push(watch); watch(snapshot); }
    if (entry) {
      told.push(entry);
      if (entry.type === "attempt") snapshot.attempts[entry.item] = { at: entry.at };
      for (const one of watchers) one(snapshot);
    }
  };
  for (const message of board.waiting.splice(0)) board.take(message);
}"""
NOTHING = {
    "attempts": {}, "beliefs": {}, "states": {}, "words": {}, "settings": {}, "due": {}, "remembered": {},
}  # fmt: skip


def days(number: float) -> str:
    return (datetime.now(UTC) + timedelta(days=number)).isoformat()


def kept(due: dict[str, float], **more: dict) -> dict:
    """Give what a record holds of questions that were answered ten days ago; `due` in days from now."""
    return NOTHING | {
        "attempts": {item: {"at": days(-10), "response": None} for item in due},
        "due": {item: days(when) for item, when in due.items()},
        "remembered": {item: 0.95 if when > 0 else 0.7 for item, when in due.items()},
    } | more  # fmt: skip


@pytest.fixture
def piece(page: Page, tmp_path: Path) -> Locator:
    show(page, tmp_path / "page.html", [review("08.session")])
    return page.locator(".gc-review")


def begin(piece: Locator, snapshot: dict, count: int = 5) -> None:
    piece.page.evaluate(RECORD, snapshot)
    piece.get_by_role("radio", name=str(count), exact=True).check()
    piece.get_by_role("button", name="Begin").click()


def asked(piece: Locator) -> str:
    """Give the id of the question that stands on the page."""
    words = piece.locator(".gc-question > legend").inner_text()
    return next(one.id for one in COURSE.question.values() if words.endswith(one.asks))


def walk(piece: Locator) -> list[str]:
    """Pass over every question, and give their ids."""
    ids = []
    while piece.locator(".gc-sitting").count():
        ids.append(asked(piece))
        piece.get_by_role("button", name="Skip to the next question").or_(
            piece.get_by_role("button", name="Finish")
        ).click()
    return ids


def test_a_first_visit_is_told_so_and_gets_a_mix_of_lessons(piece: Locator) -> None:
    piece.page.evaluate(RECORD, NOTHING)
    expect(piece).to_contain_text("You have not answered anything yet")
    begin(piece, NOTHING)
    ids = walk(piece)
    assert len(set(ids)) == 5
    assert len({one[:2] for one in ids}) == 5


def test_who_answered_what_does_not_come_back_is_not_told_of_no_answer(piece: Locator) -> None:
    left_out = COURSE.review["08.session"].leave_out[0]
    piece.page.evaluate(RECORD, kept({left_out: -1.0}))
    expect(piece).to_contain_text("What you have answered so far isn’t asked again here. So you get a mix")
    expect(piece).not_to_contain_text("You have not answered anything")


def test_what_is_due_comes_first(piece: Locator) -> None:
    due = {"01.mood-later": 3.0}
    late = [one["id"] for one in POOL if one["id"].startswith(("02.", "03."))][::7][:3]
    begin(piece, kept(due | dict.fromkeys(late, -1.0)))
    expect(piece.get_by_text("1 of 5")).to_be_visible()
    assert set(late) <= set(walk(piece))


def test_the_learner_is_told_how_much_is_due_and_when_the_rest_comes_back(piece: Locator) -> None:
    ids = [one["id"] for one in POOL]
    piece.page.evaluate(RECORD, kept({ids[0]: -1, ids[9]: -2, ids[20]: 4.0, ids[30]: 20.0, ids[40]: 90.0}))
    expect(piece).to_contain_text("Two questions for today, and that’s enough.")
    expect(piece).to_contain_text("Coming back: 1 within a week, 1 within a month, 1 after that.")


def test_an_answer_is_recorded_once_under_the_questions_own_name(piece: Locator) -> None:
    first = "02.film-and-blood"
    begin(piece, kept({first: -1.0}))
    while asked(piece) != first:
        piece.get_by_role("button", name="Skip to the next question").click()
    piece.get_by_role("radio", name="Not known").check()
    piece.get_by_role("button", name="Check").click()
    expect(piece.locator(".gc-verdict")).to_be_visible()
    entry, day = piece.page.evaluate("told")
    assert (entry["type"], entry["item"], entry["response"]) == ("attempt", first, ["Not known"])
    assert (day["item"], day["value"]["looked"]) == ("08.session", 1), "what was looked at counts for the day's share"
    pool = review("08.session").data["pool"]
    assert entry["version"] == next(one["version"] for one in pool if one["id"] == first)
    expect(
        piece.get_by_role("button", name="Next question", exact=True).or_(piece.get_by_text("Finish"))
    ).to_be_visible()


def test_one_can_stop_at_any_time_and_is_not_measured(piece: Locator) -> None:
    begin(piece, NOTHING, 20)
    expect(piece.get_by_text("1 of 20")).to_be_focused()
    piece.get_by_role("button", name="Stop here").click()
    farewell = piece.locator(".gc-said", has_text="You looked around")
    expect(farewell).to_be_focused()
    assert "%" not in piece.locator(".gc-said").inner_text()
    expect(piece.get_by_role("button", name="Begin again")).to_be_visible()


def test_where_nothing_is_kept_it_says_what_that_means(piece: Locator) -> None:
    piece.page.evaluate(RECORD, NOTHING | {"settings": {"keep": "nothing"}})
    expect(piece).to_contain_text("You asked that nothing is kept.")
    piece.get_by_role("button", name="Begin").click()
    assert len(walk(piece)) == 5


def test_what_is_likely_remembered_is_drawn_said_and_in_a_table(piece: Locator) -> None:
    ids = [one["id"] for one in POOL if one["id"].startswith("02.")]
    snapshot = kept({ids[0]: 5.0, ids[1]: 5.0, ids[2]: -1.0, ids[3]: 5.0, ids[4]: 5.0})
    snapshot["attempts"][ids[3]]["right"] = False
    snapshot["attempts"][ids[4]]["rating"] = 1
    piece.page.evaluate(RECORD, snapshot)
    expect(piece.locator(".gc-sentence")).to_contain_text("2 likely still there, 3 worth another look")
    expect(piece.locator(".gc-remembered-name")).to_have_count(len({one["id"][:2] for one in POOL}))
    piece.get_by_text("As a table").click()
    row = piece.get_by_role("row", name="The hormone story")
    expect(row.get_by_role("cell")).to_have_text(["2", "3", str(len(ids) - 5)])


def test_it_can_be_taken_with_the_keyboard_alone(piece: Locator) -> None:
    page = piece.page
    page.evaluate(RECORD, kept({"02.film-and-blood": -1.0}))
    piece.get_by_role("radio", name="5", exact=True).focus()
    for key in ("Tab", "Enter"):
        page.keyboard.press(key)
    expect(piece.get_by_text("1 of 5")).to_be_focused()
    stop = piece.get_by_role("button", name="Stop here")
    for _ in range(40):
        page.keyboard.press("Tab")
        if stop.evaluate("(button) => button === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(piece.get_by_role("button", name="Begin again")).to_be_visible()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_and_a_narrow_screen_holds_it(page: Page, tmp_path: Path, dark: bool) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    show(page, tmp_path / "page.html", [review("08.session")], dark)
    piece = page.locator(".gc-review")
    begin(piece, kept({"02.film-and-blood": -1.0, "03.how-much": 4.0}))
    for _ in range(2):
        assert complaints(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        if piece.locator(".gc-sitting").count():
            piece.get_by_role("button", name="Stop here").click()


PROPERTIES = """([pool, snapshot, count, now]) => {
  let seed = 7;
  const random = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
  return pick(pool, snapshot, new Date(now), count, random).map(({ id }) => id);
}"""


@pytest.fixture(scope="module")
def picking(browser: Browser) -> Iterator[Page]:
    """Give a page that picks, and shows nothing."""
    with browser.new_context() as context:
        page = context.new_page()
        page.add_script_tag(content=f"const {{ pick }} = {bundle(PIECES / 'review' / 'pick.js', COURSE.words)}")
        yield page


@pytest.mark.parametrize("count", [1, 5, 10, 20, 1000])
@pytest.mark.parametrize("answered", [0, 3, 40, 140])
def test_a_sitting_holds_no_doubles_and_keeps_its_promises(picking: Page, count: int, answered: int) -> None:
    items = [one["id"] for one in POOL][:answered]
    snapshot = kept({item: (-1.0 if place % 3 == 0 else 2.0) for place, item in enumerate(items)})
    ids = picking.evaluate(PROPERTIES, [POOL, snapshot, count, days(0)])
    due = {item for item in items if snapshot["due"][item] < days(0)}
    assert len(ids) == len(set(ids)) == min(count, len(POOL))
    assert len(due & set(ids)) == min(count, len(due))
    lessons = [one[:2] for one in ids]
    most = max(lessons.count(lesson) for lesson in lessons)
    if most <= (len(ids) + 1) // 2:
        assert all(one != other for one, other in pairwise(lessons))
