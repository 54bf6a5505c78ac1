"""What waits in a browser to be kept is somebody's own, and goes to nobody else; a large file goes in parts."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.test_record_page import ASKED, KEPT, NOTHING, WAITING, answer_it, connect, open_page
from widgets import lesson, question

OF = """Object.entries(localStorage).filter(([key]) => key.includes(" waiting "))
  .map(([, text]) => JSON.parse(text).whose)"""


def wait_unkept(page: Page, path: Path, whose: str) -> None:
    """Answer a question in a page that knows its record, but finds no room there."""
    open_page(page, path, [lesson("02"), question(ASKED)])
    page.evaluate("window.full = true")
    connect(page, NOTHING | {"whose": whose})
    answer_it(page)
    page.clock.run_for(2000)
    assert page.evaluate(WAITING) == 1


def test_what_waits_goes_to_nobody_else_at_the_same_address(page: Page, tmp_path: Path) -> None:
    wait_unkept(page, tmp_path, "record of Ada")
    open_page(page, tmp_path, [lesson("02"), question(ASKED)])
    connect(page, NOTHING | {"whose": "record of Bo"})
    page.clock.run_for(20_000)
    expect(page.get_by_role("radio").first).not_to_be_checked()
    assert page.evaluate(KEPT) == []
    answer_it(page)
    page.clock.run_for(2000)
    assert len(page.evaluate(KEPT)) == 1
    page.evaluate("globalThis[Symbol.for('good-cry record')].erase(null)")
    page.clock.run_for(2000)
    assert page.evaluate(OF) == ["record of Ada"], "it waits for Ada, also when Bo erases everything"
    open_page(page, tmp_path, [lesson("02"), question(ASKED)])
    connect(page, NOTHING | {"whose": "record of Ada"})
    page.clock.run_for(2000)
    expect(page.get_by_role("radio").first).to_be_checked()
    assert len(page.evaluate(KEPT)) == 1
    assert page.evaluate(WAITING) == 0


def test_what_no_record_ever_came_for_goes_to_whoever_was_here_before_and_to_nobody_else(
    page: Page, tmp_path: Path
) -> None:
    pieces = [lesson("02"), question(ASKED)]
    open_page(page, tmp_path, pieces)
    connect(page, NOTHING | {"whose": "record of Ada"})
    page.clock.run_for(1000)
    open_page(page, tmp_path, pieces)
    answer_it(page)
    page.clock.run_for(2000)
    open_page(page, tmp_path, pieces)
    connect(page, NOTHING | {"whose": "record of Bo"})
    page.clock.run_for(9000)
    assert page.evaluate(KEPT) == []
    assert page.evaluate(OF) == ["record of Ada"]
    open_page(page, tmp_path, pieces)
    answer_it(page)
    connect(page, NOTHING | {"whose": "record of Bo"})
    page.clock.run_for(2000)
    assert len(page.evaluate(KEPT)) == 1, "what is done in this very page is for the record that comes to it"


def test_a_large_file_goes_to_the_kernel_in_parts_and_says_how_far_it_is(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02")])
    connect(page)
    page.evaluate("""() => {
      window.shares = [];
      const record = globalThis[Symbol.for("good-cry record")];
      const taken = ({ part, parts }) => (part + 1 < parts ? { part } : { added: 0, known: 2 });
      record.connect({ ask: async (message) => (window.asked.push(message), message.do === "import" ? taken(message)
        : { snapshot: { settings: {} }, trouble: null }) });
      window.text = "x".repeat(999_999) + "👩".repeat(800_000);
    }""")
    said = page.evaluate(
        """() => globalThis[Symbol.for("good-cry record")].bringIn(text, (share) => shares.push(share))"""
    )
    assert said["known"] == 2
    parts = page.evaluate(
        "asked.filter((one) => one.do === 'import').map(({ text }) => text.isWellFormed() && text.length)"
    )
    assert all(parts) and len(parts) == 3 and max(parts) <= 1_000_001
    assert page.evaluate("asked.filter((one) => one.do === 'import').map(({ text }) => text).join('') === text")
    assert page.evaluate("shares.at(-1)") == 1
