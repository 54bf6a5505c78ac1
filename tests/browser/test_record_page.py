"""The page's side of the record: what waits, two tabs, a kernel that answers late, and what the page then shows."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.plain import show
from tests.browser.test_review import NOTHING, RECORD
from tests.course import COURSE
from tests.lab.jupyter import ROOT
from widgets import beliefs, claim, lesson, question, reflect
from widgets.pieces.shared.bundle import bundle

AT = "2026-11-24T05:00:00Z"
ASKED, MARKER = "02.stand-in", "the heron stood in the rain"
# Stands in for a kernel: answers from the given time on, and remembers what it was asked.
KEEPER = """([snapshot, from]) => {
  window.asked = [];
  const taken = { recall: () => ({ snapshot: structuredClone(snapshot), trouble: null }),
    erase: () => ({ erased: 1, trouble: null }),
    keep: ({ entries }) => (window.full ? { kept: [], trouble: "There is no room.", ...window.full }
      : { kept: entries.map(({ id }) => id), refused: {}, due: {}, trouble: null }) };
  globalThis[Symbol.for("good-cry record")].connect({ ask: async (message) => {
    window.asked.push(message);
    const late = from - Date.now();
    if (late > 0) await new Promise((done) => { if (!window.lost) setTimeout(done, late); });
    return taken[message.do](message);
  } });
}"""
WAITING = "Object.keys(localStorage).filter((key) => key.includes(' waiting ')).length"
KEPT = "asked.flatMap(({ entries }) => entries ?? [])"


def open_page(page: Page, path: Path, pieces: list) -> None:
    page.clock.install()
    show(page, path / "page.html", pieces)
    page.evaluate("document.querySelector('main').dataset.gcLesson = '02'")


def connect(page: Page, snapshot: dict = NOTHING, after: int = 0) -> None:
    page.evaluate(KEEPER, [snapshot, page.evaluate("Date.now()") + after])


def keep_words(page: Page, text: str) -> Locator:
    page.get_by_role("textbox").fill(text)
    box = page.get_by_role("checkbox", name="Keep this for me")
    box.check()
    page.clock.run_for(2000)
    return box


def answer_it(page: Page) -> None:
    page.get_by_role("radio", name=COURSE.question[ASKED].options[0].text).check()
    page.get_by_role("button", name="Check").click()


@pytest.mark.parametrize("lost", [False, True], ids=["it answers late", "its first messages are lost"])
def test_a_kernel_that_is_busy_still_gives_back_what_was_kept(page: Page, tmp_path: Path, lost: bool) -> None:
    open_page(page, tmp_path, [lesson("02"), question(ASKED)])
    option = COURSE.question[ASKED].options[1].text
    attempt = {"at": AT, "version": "", "response": [option], "right": False, "sureness": None, "times": 1}
    page.evaluate("(lost) => { window.lost = lost; }", lost)
    connect(page, NOTHING | {"attempts": {ASKED: attempt}}, after=20_000)
    page.clock.run_for(25_000)
    if lost:
        page.clock.run_for(6000)
        expect(page.locator(".gc-trouble")).to_contain_text("The lesson is not connected to its record just now.")
        page.clock.run_for(8000)
    expect(page.get_by_role("radio", name=option)).to_be_checked()
    expect(page.locator(".gc-trouble")).to_be_hidden()


def test_an_answer_to_other_words_is_kept_and_not_shown_as_one_to_these(page: Page, tmp_path: Path) -> None:
    option = COURSE.question[ASKED].options[1].text
    for version, shown in ((question(ASKED).data["version"], True), ("of before", False)):
        open_page(page, tmp_path, [lesson("02"), question(ASKED)])
        attempt = {"at": AT, "version": version, "response": [option], "right": False, "sureness": None, "times": 1}
        connect(page, NOTHING | {"attempts": {ASKED: attempt}})
        page.clock.run_for(1000)
        expect(page.get_by_role("radio", name=option)).to_be_checked(checked=shown)
        expect(page.get_by_text("You answered this on")).to_have_count(1 if shown else 0)
    answer_it(page)
    expect(page.locator(".gc-said")).to_be_visible()


def test_on_a_page_without_https_what_is_done_is_kept_too(page: Page, tmp_path: Path) -> None:
    page.add_init_script("delete Crypto.prototype.randomUUID")
    open_page(page, tmp_path, [lesson("02"), question(ASKED)])
    connect(page)
    for _ in range(2):
        answer_it(page)
    first, second = page.evaluate(KEPT)
    assert first["item"] == second["item"] == ASKED
    assert first["id"] != second["id"]


def test_words_that_one_tab_has_erased_do_not_come_back_from_another(page: Page, tmp_path: Path) -> None:
    pieces = [lesson("02"), reflect("02.after-a-cry")]
    open_page(page, tmp_path, pieces)
    box = keep_words(page, MARKER)
    assert page.evaluate(WAITING) == 1
    other = page.context.new_page()
    open_page(other, tmp_path, pieces)
    connect(page)
    box.uncheck()
    page.wait_for_function(f"{WAITING} === 0")
    connect(other)
    other.evaluate("globalThis[Symbol.for('good-cry record')].ask({ do: 'recall' })")
    assert [one for one in other.evaluate(KEPT) if one["type"] == "words"] == []


def test_words_taken_back_before_a_kernel_came_are_not_handed_over(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02"), reflect("02.after-a-cry")])
    box = keep_words(page, MARKER)
    box.uncheck()
    assert MARKER not in page.evaluate("JSON.stringify(localStorage)")
    connect(page)
    assert [one["words"] for one in page.evaluate(KEPT)] == [None]


def test_erasing_everything_takes_what_waits_in_any_tab(page: Page, tmp_path: Path) -> None:
    pieces = [lesson("02"), reflect("02.after-a-cry")]
    open_page(page, tmp_path, [lesson("02")])
    other = page.context.new_page()
    open_page(other, tmp_path, pieces)
    keep_words(other, MARKER)
    connect(page)
    other.evaluate("addEventListener('storage', () => { window.heard = true; })")
    page.evaluate("globalThis[Symbol.for('good-cry record')].erase(null)")
    assert page.evaluate(WAITING) == 0
    other.wait_for_function("window.heard")
    other.evaluate("dispatchEvent(new Event('pagehide'))")
    assert MARKER not in other.evaluate("JSON.stringify(localStorage)")


def test_erased_words_are_not_kept_again_by_what_was_still_on_its_way(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02"), reflect("02.after-a-cry")])
    connect(page)
    box = keep_words(page, MARKER)
    page.evaluate("window.full = true")
    page.get_by_role("textbox").fill(f"{MARKER} again")
    page.clock.run_for(1000)
    expect(page.locator(".gc-trouble")).to_have_text("There is no room.")
    page.get_by_role("textbox").fill(f"{MARKER} once more")
    page.evaluate("window.full = false")
    page.evaluate("globalThis[Symbol.for('good-cry record')].erase(null)")
    expect(box).not_to_be_checked()
    erased = page.evaluate("asked.findIndex((one) => one.do === 'erase')")
    page.clock.run_for(20_000)
    assert page.evaluate("(from) => asked.slice(from).filter((one) => one.do === 'keep').length", erased) == 0
    expect(page.get_by_role("textbox")).to_have_value(f"{MARKER} once more")


def test_a_try_at_handing_over_while_it_is_being_erased_hands_over_nothing(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02"), reflect("02.after-a-cry")])
    connect(page)
    page.evaluate("window.full = true")
    keep_words(page, MARKER)
    page.clock.run_for(4000)
    # It will be tried again in two seconds; the erasing is answered in four.
    connect(page, after=4000)
    page.evaluate("window.full = false")
    page.get_by_role("textbox").fill(f"{MARKER} again")
    page.evaluate("void globalThis[Symbol.for('good-cry record')].erase(null)")
    page.clock.run_for(20_000)
    done = page.evaluate("asked.map((one) => one.do)")
    assert "erase" in done and "keep" not in done
    expect(page.get_by_role("checkbox", name="Keep this for me")).not_to_be_checked()


def test_tabs_that_share_a_kernel_take_each_their_own_answer(page: Page) -> None:
    page.evaluate("globalThis.line = " + bundle(ROOT / "widgets/pieces/header/line.js", COURSE.words))
    heard = page.evaluate("""async () => {
        const [asked, tabs] = [[], []];
        const model = { on: (_, hear) => tabs.push(hear), send: (message) => asked.push(message) };
        const [one, other] = [line.kernelKeeper(model), line.kernelKeeper(model)];
        const answers = [one.ask({ do: "erase" }), other.ask({ do: "recall" })];
        for (const { ask, do: done } of asked.reverse()) for (const hear of tabs) hear({ answer: ask, done });
        return (await Promise.all(answers)).map(({ done }) => done);
    }""")
    assert heard == ["erase", "recall"]


def test_erasing_a_lesson_takes_what_waits_of_it_and_leaves_the_rest(page: Page, tmp_path: Path) -> None:
    other = next(one for one in COURSE.question.values() if one.id.startswith("03.") and hasattr(one, "options"))
    open_page(page, tmp_path, [lesson("02"), question(ASKED), question(other.id)])
    connect(page)
    page.evaluate("window.full = true")
    for asked in page.locator(".gc-question").all():
        asked.locator("input").first.check()
        asked.get_by_role("button", name="Check").click()
    expect(page.locator(".gc-trouble")).to_have_text("There is no room.")
    page.evaluate("globalThis[Symbol.for('good-cry record')].erase('02')")
    page.evaluate("window.full = false")
    page.clock.run_for(9000)
    last = page.evaluate("asked.filter((one) => one.do === 'keep').at(-1).entries.map(({ item }) => item)")
    assert last == [other.id]
    expect(page.locator(".gc-trouble")).to_be_hidden()


def test_an_answer_is_there_again_when_the_page_was_left_at_once_and_nobody_kept_it(page: Page, tmp_path: Path) -> None:
    pieces = [lesson("02"), question(ASKED)]
    open_page(page, tmp_path, pieces)
    answer_it(page)
    show(page, tmp_path / "page.html", pieces)
    page.evaluate("window.full = true")
    connect(page)
    page.clock.run_for(100)
    expect(page.get_by_role("radio").first).to_be_checked()


def test_what_is_refused_is_said_and_not_handed_over_again(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02"), question(ASKED)])
    connect(page)
    page.evaluate("window.full = { refused: { long: 'This is too long.' }, trouble: null }")
    told = {"entry": {"type": "state", "id": "long", "item": "02.x", "value": 1}}
    page.evaluate("(told) => globalThis[Symbol.for('good-cry board')].take(told)", told)
    expect(page.locator(".gc-trouble")).to_have_text("This is too long.")
    asked = page.evaluate("asked.length")
    page.clock.run_for(20_000)
    assert page.evaluate("asked.length") == asked


def test_with_keep_nothing_nothing_is_handed_over_nor_waits(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02"), question(ASKED), reflect("02.after-a-cry")])
    connect(page, NOTHING | {"settings": {"keep": "nothing"}})
    answer_it(page)
    page.clock.run_for(2000)
    expect(page.get_by_role("checkbox", name="Keep this for me")).to_be_disabled()
    assert page.evaluate(KEPT) == []
    assert page.evaluate(WAITING) == 0


def test_words_are_handed_over_only_while_the_tick_is_there(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02"), reflect("02.after-a-cry")])
    connect(page)
    writing, box = page.get_by_role("textbox"), page.get_by_role("checkbox", name="Keep this for me")
    writing.fill("not yet")
    page.clock.run_for(2000)
    assert page.evaluate(KEPT) == []
    box.check()
    writing.fill("now")
    page.clock.run_for(2000)
    writing.fill("no more")
    box.uncheck()
    page.clock.run_for(2000)
    assert [one["words"] and one["words"]["words"] for one in page.evaluate(KEPT)] == ["not yet", "now", None]


@pytest.mark.parametrize("kind", ["header", "welcome"])
def test_the_lessons_say_how_far_one_looked_without_a_measure(page: Page, tmp_path: Path, kind: str) -> None:
    show(page, tmp_path / "page.html", [lesson("02" if kind == "header" else "00")])
    ids = [one for one in COURSE.question if one.startswith("02.")]
    attempts = {one: {"at": AT, "right": False} for one in ids[:2]} | {
        one: {"at": AT, "right": False} for one in COURSE.question if one.startswith("01.")
    }
    connect(page, NOTHING | {"attempts": attempts})
    if kind == "header":
        page.get_by_text("All lessons").click()
    lessons = page.get_by_role("navigation", name="Lessons of the course").get_by_role("listitem")
    expect(lessons.nth(1)).to_contain_text("You have looked at all its questions.")
    expect(lessons.nth(2)).to_contain_text(f"You have looked at 2 of its {len(ids)} questions.")
    expect(lessons.nth(3).locator(".gc-done")).to_be_hidden()
    assert "%" not in page.get_by_role("navigation").inner_text()


def test_how_belief_moved_stands_beside_what_the_evidence_supports(page: Page, tmp_path: Path) -> None:
    later = next(one for one in COURSE.beliefs.values() if one.compare)
    first, second, third = later.statement[:3]
    show(page, tmp_path / "page.html", [beliefs(later.id)])
    before = {later.compare: {"at": AT, "answers": {first.id: 4, second.id: 2}}}
    page.evaluate(RECORD, NOTHING | {"beliefs": before})
    for statement, level in ((first, "probably not"), (second, "cannot say"), (third, "surely yes")):
        page.get_by_role("group", name=statement.text).get_by_label(level).check()
    page.get_by_role("button", name="See what was found").click()
    rows = page.get_by_role("table").get_by_role("row").all()[1:]
    assert len(rows) == len(later.statement)
    for row, statement, said in zip(rows, later.statement, (
        "probably not; before: surely yes", "cannot say, as before", "surely yes", "left open",
    ), strict=False):  # fmt: skip
        expect(row.get_by_role("cell").first).to_have_text(said)
        expect(row).to_contain_text(COURSE.claim[statement.claim].verdict)
        expect(row).to_contain_text(COURSE.graded(COURSE.claim[statement.claim], named=True))
    drawn = [[row.locator(f".gc-moved-{name}").count() for name in ("before", "now", "way")] for row in rows[:4]]
    assert drawn == [[1, 1, 1], [1, 1, 0], [0, 1, 0], [0, 0, 0]]
    ring, dot = (rows[0].locator(f".gc-moved-{name}").bounding_box()["x"] for name in ("before", "now"))
    assert dot < ring, "from surely yes to probably not is a way to the left"
    page.set_viewport_size({"width": 320, "height": 700})
    statement, found = rows[0].get_by_role("rowheader"), rows[0].get_by_role("cell").last
    assert statement.bounding_box()["width"] > 200, "on a phone one thing stands below the other"
    assert found.bounding_box()["y"] > statement.bounding_box()["y"]


def test_what_comes_back_does_not_overwrite_what_one_has_begun(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02"), reflect("02.after-a-cry"), claim("oxytocin")])
    page.get_by_role("textbox").press_sequentially("mine")
    connect(page, NOTHING | {"words": {"02.after-a-cry": {"at": AT, "words": {"words": "older"}}}})
    page.clock.run_for(1000)
    expect(page.get_by_role("textbox")).to_have_value("mine")
