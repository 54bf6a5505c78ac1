"""The gallery hangs what one drew and guessed beside what was found, and nothing that one did not."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.plain import show
from tests.browser.test_review import NOTHING, RECORD
from tests.course import COURSE
from widgets import gallery

DATA = gallery("07.what-i-thought").data
GUESSES = {one["id"]: one for room in DATA["guesses"] for one in room["guesses"]}
DRAWINGS = {one["item"]: one for one in DATA["drawings"]}
AT = "2026-11-24T05:00:00Z"
NUMBER, CHOICE, SAME, REWORDED = "01.diary-again", "02.how-many-studies", "04.hiding-face", "06.steam"
TELL = "(entry) => globalThis[Symbol.for('good-cry board')].take({ entry })"


def answered(question: str, response: object, version: str = "") -> dict:
    return {"at": AT, "version": version or GUESSES[question]["version"], "response": response}


KEPT = NOTHING | {
    "attempts": {
        NUMBER: answered(NUMBER, 60),
        CHOICE: answered(CHOICE, ["Hundreds"]),
        SAME: answered(SAME, GUESSES[SAME]["fits"]),
        REWORDED: answered(REWORDED, ["Something else"], version="before"),
        # Answered after it was read, it was no guess.
        "02.messengers": {"at": AT, "version": "", "response": {}},
    },
    "states": {
        "draw:fading": {
            "at": AT,
            "value": {"drawn": [{"Oxytocin": 50, "ACTH": 3}.get(one) for one in DRAWINGS["draw:fading"]["labels"]]},
        },
        "draw:day": {"at": AT, "value": {"drawn": [10, 9, 8, 7, 6, 5, 4]}},
        "draw:how-often": {"at": AT, "value": {"drawn": None}},
        "draw:film-tears": {"at": AT, "value": {"drawn": [1, 2, 3, 4, 5, 6, 7, 8, 9]}},
    },
}


@pytest.fixture
def piece(page: Page, tmp_path: Path) -> Locator:
    show(page, tmp_path / "page.html", [gallery("07.what-i-thought")])
    return page.locator(".gc-activity")


def test_what_one_thought_hangs_beside_what_was_found(piece: Locator) -> None:
    expect(piece).to_contain_text("Nothing hangs here yet, and that’s fine.")
    expect(piece.get_by_role("listitem")).to_have_count(0)
    piece.page.evaluate(RECORD, KEPT)
    cards = piece.get_by_role("listitem")
    expect(cards).to_have_count(5)
    assert piece.get_by_role("heading").all_inner_texts()[1:] == [
        "What you drew",
        *(COURSE.lesson[one].title for one in ("01", "02", "04")),
    ]

    def card(words: str) -> Locator:
        return cards.filter(has_text=words)

    expect(card(GUESSES[NUMBER]["asks"])).to_contain_text("You guessed 60 of 100 cries; found: 30 of 100 cries")
    expect(card(GUESSES[CHOICE]["asks"])).to_contain_text(re.compile("You thought Hundreds.*What was found None", re.S))
    expect(card(GUESSES[SAME]["asks"])).to_contain_text(f"You thought so, and so it was: {GUESSES[SAME]['fits'][0]}")
    fading = card(COURSE.chart["fading"].title)
    expect(fading).to_contain_text("ACTH: you drew 3\u00a0%; found: 61\u00a0%")
    assert fading.locator(".gc-scale").count() == 2, "only what was drawn"
    expect(card(COURSE.chart["day"].title).locator(".gc-own-line")).to_have_attribute("d", re.compile("^M0 "))
    found = card(COURSE.chart["day"].title).locator(".gc-dot, .gc-found-line")
    expect(found).to_have_count(len(DRAWINGS["draw:day"]["found"]))

    # Each mark stands where its number lies on the scale, and all of it fits where there is little room.
    scale = card(GUESSES[NUMBER]["asks"]).locator(".gc-scale")
    for name, share in (".gc-ring", 0.6), (".gc-dot", 0.3):
        line, mark = scale.bounding_box(), scale.locator(name).bounding_box()
        middle = mark["x"] + mark["width"] / 2
        assert abs(middle - line["x"] - share * line["width"]) < 1.5
    piece.page.set_viewport_size({"width": 320, "height": 600})
    assert piece.page.evaluate("document.documentElement.scrollWidth") <= 320

    # What is kept meanwhile comes in; what is of no concern here moves nothing.
    first = cards.first.element_handle()
    piece.page.evaluate(TELL, {"type": "state", "item": "path:07", "at": AT, "value": {"at": "#x"}})
    assert first.evaluate("(one) => one.isConnected")


def test_every_chart_that_is_drawn_first_and_every_guess_has_a_place() -> None:
    assert set(DRAWINGS) == {f"draw:{one.id}" for one in COURSE.chart.values() if one.draw}
    guesses = {one.id: one for one in COURSE.question.values() if one.moment == "before"}
    assert set(GUESSES) == set(guesses)
    for one in GUESSES.values():
        assert one.get("fits") or one["ends"][0] <= one["number"] <= one["ends"][1]
