"""A teacher sees which answers a class chose, where it was sure and mistaken, and what to take up again."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Page

from tests.browser.axe import complaints
from tests.course import COURSE
from widgets.bank.handed_in import HandedIn
from widgets.bank.report.answers import Answered, answered
from widgets.bank.report.page import DOT, dots, report, to_take_up, write_report
from widgets.bank.report.tables import as_text
from widgets.pieces.question.content import question_content
from widgets.record.entries import Attempt

ONE, ORDER, MATCH, NUMBER = "01.two-laboratories", "02.cascade", "02.messengers", "02.wall-sit"


def content(item: str) -> dict:
    return question_content(COURSE, COURSE.question[item])


def attempt(name: str, item: str, minute: int, response: object, right: bool, sureness: str | None = None) -> Attempt:
    at = f"2026-11-23T10:{minute:02}:00Z"
    return Attempt(id=f"{name}-{item}-{minute}", at=at, item=item, response=response, right=right, sureness=sureness)


def class_of(*learners: Iterable[Attempt]) -> HandedIn:
    whole = [{one.id: one for one in attempts} for attempts in learners]
    files = {key: f"<b>file</b> {place}.json" for place, one in enumerate(whole) for key in one}
    return HandedIn(whole, files)


def texts_of(item: str) -> tuple[str, str]:
    """Give the option that fits, and another."""
    options = content(item)["options"]
    return tuple(next(one["text"] for one in options if one["right"] is fits) for fits in (True, False))


@pytest.fixture
def eight() -> HandedIn:
    """Eight learners: six take the same answer first, surely, and four of them stay with it."""
    fits, other = texts_of(ONE)
    items = [one["text"] for one in content(ORDER)["items"]]
    pairs = {pair["text"]: pair["fits"] for pair in content(MATCH)["pairs"]}
    swapped = pairs | dict(zip(list(pairs)[:2], [*pairs.values()][1::-1], strict=True))
    number = content(NUMBER)
    learners = []
    for place in range(8):
        name = f"l{place}"
        first = (other, False, "sure") if place < 6 else (fits, True, "guess")
        made = [attempt(name, ONE, 1, [first[0]], first[1], first[2])]
        if 4 <= place < 6:
            made.append(attempt(name, ONE, 2, [fits], True))
        made.append(attempt(name, ORDER, 3, items if place < 3 else [items[1], items[0], *items[2:]], place < 3))
        made.append(attempt(name, MATCH, 4, pairs if place else swapped, bool(place)))
        made.append(attempt(name, NUMBER, 5, number["answer"] if place < 7 else number["most"], place < 7))
        learners.append(made)
    return class_of(*learners)


def found_in(handed_in: HandedIn) -> dict[str, Answered]:
    return {one.id: one for one in answered(COURSE, handed_in.learners)}


def test_each_answer_is_counted_at_the_first_try_and_at_the_last(eight: HandedIn) -> None:
    fits, other = texts_of(ONE)
    one = found_in(eight)[ONE]
    chosen = {part.text: (part.fits, part.first, part.last) for part in one.parts if part.first or part.last}
    assert chosen == {fits: (True, 2, 4), other: (False, 6, 4)}
    assert [(said.level, said.people, said.fit) for said in one.sure] == [("sure", 6, 0), ("guess", 2, 2)]
    assert one.mistaken == 6


def test_of_an_order_each_place_counts_and_of_a_matching_each_pair(eight: HandedIn) -> None:
    found = found_in(eight)
    assert [part.first for part in found[ORDER].parts] == [3, 3, *[8] * (len(found[ORDER].parts) - 2)]
    assert [part.first for part in found[MATCH].parts] == [7, 7, *[8] * (len(found[MATCH].parts) - 2)]
    assert found[ORDER].placed and found[MATCH].placed and not found[ONE].placed


def test_guesses_of_a_number_lie_on_its_line(eight: HandedIn) -> None:
    number, line = content(NUMBER), found_in(eight)[NUMBER].line
    assert line.guesses == [number["answer"]] * 7 + [number["most"]]
    assert (line.low, line.high) == (number["low"], number["high"])
    drawn = dots(line)
    tops = [y for _, y in drawn["dots"]]
    assert min(tops) >= DOT and max(tops) <= drawn["floor"] - DOT, "no dot is cut off"
    assert len(set(drawn["dots"])) == 8, "none covers another"


@pytest.mark.parametrize("response", [None, {"a": [1]}, [["x"]], 7, "text", [None, 3], {"a": "b"}, ["as it was"]])
def test_whatever_stands_in_a_file_as_an_answer_breaks_nothing_and_words_of_older_days_are_said(
    response: object,
) -> None:
    items = (ONE, ORDER, MATCH, NUMBER)
    class_ = class_of(*([attempt(f"l{n}", item, 1, response, False) for item in items] for n in range(5)))
    found = found_in(class_)
    assert {item: sum(part.first for part in found[item].parts) for item in items} == dict.fromkeys(items, 0)
    assert found[NUMBER].line.guesses == ([7.0] * 5 if response == 7 else [])
    assert found[ONE].older == (5 if response == ["as it was"] else 0)
    assert report(COURSE, class_, list(found.values()))


def test_what_few_answered_so_that_it_fits_is_taken_up_again_with_what_they_chose(eight: HandedIn) -> None:
    fits, other = texts_of(ONE)
    again = to_take_up(list(found_in(eight).values()))
    assert [one.answered.id for one in again] == [ORDER, ONE]
    assert again[1].chosen.text == other and [part.text for part in again[1].fitting] == [fits]
    assert again[0].fitting[0].text in {one["text"] for one in content(ORDER)["items"][:2]}


def test_the_page_says_it_all_and_what_a_file_is_called_makes_nothing_of_it(eight: HandedIn) -> None:
    found = list(found_in(eight).values())
    page = html.fromstring(report(COURSE, eight, found))
    assert not page.xpath("//b[text()='file']")
    marked = page.xpath(f"//article[@id='q-{ONE}']//tr[@class='fits']/th")
    assert [one.text_content().split(maxsplit=1) for one in marked] == [["Fits:", texts_of(ONE)[0]]]
    wide = page.xpath(f"//article[@id='q-{ONE}']//tr[@class='fits']//i/@style")
    assert wide == ["inline-size: 25.0%", "inline-size: 50.0%"]
    assert "6 were very sure of another answer" in page.text_content()
    assert len(page.xpath(f"//article[@id='q-{NUMBER}']//circle")) == 8
    assert "<b>file</b> 3.json" in page.xpath("//table[@class='far']")[0].text_content()
    assert as_text(COURSE, found).splitlines()[1].split() == [ONE, "8", "2", "4"]


def test_it_can_be_read_on_a_phone_in_the_dark_and_with_a_screen_reader(
    eight: HandedIn, tmp_path: Path, page: Page
) -> None:
    written = write_report(COURSE, eight, list(found_in(eight).values()), tmp_path)
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(written.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("document.fonts.load('16px Literata').then((faces) => faces.length)") == 1
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert complaints(page) == []
    bars = page.locator(f"[id='q-{ONE}'] tr.fits .bar i").all()
    [first, last] = [one.bounding_box()["width"] for one in bars]
    assert last == pytest.approx(2 * first, rel=0.1)
