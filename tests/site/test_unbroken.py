"""What lies in the browser's storage, whoever put it there, switches no page off."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.heard import Heard
from tests.course import COURSE
from tests.site.test_whole_site import LONG, come_up

AT = "2026-11-24T05:00:00Z"
COUNTED = "['button', 'input', 'select', 'textarea'].map((tag) => document.querySelectorAll(`main ${tag}`).length)"
BAD = {
    "an answer without what was answered": {
        "type": "attempt",
        "id": "bad",
        "at": AT,
        "item": "02.cascade",
        "right": True,
    },
    "an answer of another kind": {
        "type": "attempt",
        "id": "bad",
        "at": AT,
        "item": "02.cascade",
        "response": {"a": "b"},
    },
    "an answer that is a number": {"type": "attempt", "id": "bad", "at": AT, "item": "02.messengers", "response": 7},
    "a state of another kind": {"type": "state", "id": "bad", "at": AT, "item": "02.headline", "value": {"open": 1}},
    "words that are none": {
        "type": "words",
        "id": "bad",
        "at": AT,
        "item": "02.after-a-cry",
        "words": [1, {"a": None}],
    },
    "beliefs that are none": {"type": "belief", "id": "bad", "at": AT, "item": "02.cascade", "answers": 3},
    "a kind that nobody knows": {"type": "verdict", "id": "bad", "at": AT},
    "a day that is none": {"type": "attempt", "id": "bad", "at": "yesterday", "item": "02.cascade", "response": ["x"]},
    "no entry": "nothing",
}


@pytest.mark.parametrize(
    "prefix", ["good-cry file kept ", "good-cry file waiting ", "good-cry kept ", "good-cry waiting "]
)
def test_no_bad_row_switches_a_lesson_off(page: Page, site: Path, heard: Heard, prefix: str) -> None:
    assert {"02.cascade", "02.messengers", "02.headline"} <= set(COURSE.question)
    come_up(page, (site / LONG).as_uri())
    whole = page.evaluate(COUNTED)
    for name, entry in BAD.items():
        page.evaluate("localStorage.clear()")
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [f"{prefix}bad", json.dumps(entry)])
        come_up(page, (site / LONG).as_uri())
        assert (name, page.evaluate(COUNTED)) == (name, whole)
    assert heard.errors == []


def test_a_piece_that_cannot_wake_keeps_its_text_and_all_others_wake(page: Page, site: Path) -> None:
    # As if the page's data of one piece had come broken.
    page.add_init_script("""
        const parse = JSON.parse;
        JSON.parse = (text) => {
            const read = parse(text);
            const broken = Array.isArray(read) ? read.findIndex((data) => data?.item === "02.how-many-studies") : -1;
            if (broken >= 0) read[broken] = null;
            return read;
        };
    """)
    come_up(page, (site / LONG).as_uri())
    places = page.locator('[data-gc-piece="question"]')
    still = places.filter(has_text=COURSE.question["02.how-many-studies"].asks)
    expect(still.locator("summary", has_text="The answer")).to_be_visible()
    expect(still.get_by_role("button", name="Check")).to_be_hidden()
    assert places.locator("[data-gc-still]").count() == still.locator("[data-gc-still]").count()
    assert page.locator(".gc-asleep").count() == 1
