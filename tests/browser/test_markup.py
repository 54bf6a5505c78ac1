"""The markup of every piece is whole without its script, and the script brings it to life where it stands."""

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.heard import Heard
from tests.browser.plain import show
from tests.course import COURSE
from tests.pieces.every import every_piece
from widgets import claim, question, reflect
from widgets.pieces.shared.scripts import pieces_script, pieces_style

LOAD = """async (script) => {
  const { PIECES } = await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  Object.assign(globalThis, { PIECES });
}"""
# The words of each piece that are seen once it is alive and do not stand in its markup; and how much higher it became.
ENLIVENED = """(pieces) => pieces.map(({ name, html, data }) => {
  const place = document.createElement("div");
  place.className = "gc gc-piece";
  place.innerHTML = html;
  document.querySelector("main").replaceChildren(place);
  const plain = (text) => text.replace(/\\s+/g, " ").trim();
  const words = plain(place.textContent);
  const before = place.offsetHeight;
  PIECES[name]().render({ model: { get: (part) => ({ data })[part] }, el: place });
  const added = [];
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = plain(texts.currentNode.data);
    if (texts.currentNode.parentElement.getClientRects().length && !words.includes(text)) added.push(text);
  }
  return [added, place.offsetHeight - before];
})"""
HOSTILE = """<section class="gc-reflect"><img src="x" onerror="stolen = 1"><script>stolen = 1</script>
<a href="javascript:stolen = 1" onclick="stolen = 1" style="display: block">words</a><svg onload="stolen = 1">
<animate attributeName="href" to="javascript:stolen = 1"></animate><a href=" javascript:stolen = 1"></a></svg>
<iframe srcdoc="<script>parent.stolen = 1</script>"></iframe><p>An honest text</p></section>"""


def test_scripts_add_no_word_of_their_own_and_move_nothing_as_they_come(page: Page, heard: Heard) -> None:
    page.goto("about:blank")
    page.set_content(f"<html class='gc-scripts'><style>{pieces_style()}</style><main style='width: 42rem'></main>")
    page.evaluate(LOAD, pieces_script(COURSE.words))
    every = every_piece()
    found = page.evaluate(
        ENLIVENED, [{"name": one.piece, "html": one.html, "data": one.data} for one in every.values()]
    )
    for which, (added, higher) in zip(every, found, strict=True):
        assert (added, higher) == ([], 0), which
    assert heard.errors == []


def test_without_scripts_nothing_stands_there_that_needs_one_and_all_that_is_known_can_be_read(page: Page) -> None:
    page.set_content(f"<style>{pieces_style()}</style><main></main>")
    for which, one in every_piece().items():
        dead = page.evaluate(
            """(html) => {
                document.querySelector("main").innerHTML = `<div class="gc gc-piece">${html}</div>`;
                return [...document.querySelectorAll("main button, main textarea, main select")]
                    .filter((one) => one.getClientRects().length).map((one) => one.outerHTML);
            }""",
            one.html,
        )
        assert dead == [], which


def test_a_piece_that_stands_twice_shares_no_name_with_itself(page: Page, tmp_path: Path) -> None:
    once = [question("02.how-many-studies"), claim("oxytocin"), reflect("02.after-a-cry")]
    show(page, tmp_path / "page.html", once * 2)
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))
    for group in (".gc-question", ".gc-claim"):
        first, second = page.locator(group).all()
        first.locator("input").first.check()
        second.locator("input").nth(1).check()
        assert first.locator("input").first.is_checked()
    own = "(all) => all.every((one) => one.querySelector('textarea') === one.querySelector('label').control)"
    assert page.locator(".gc-reflect").evaluate_all(own)


def test_nothing_in_markup_that_was_handed_over_can_run(page: Page, tmp_path: Path, heard: Heard) -> None:
    piece = reflect("02.after-a-cry")
    piece.html = HOSTILE + piece.html
    show(page, tmp_path / "page.html", [piece])
    page.get_by_text("words", exact=True).click()
    page.get_by_text("An honest text").wait_for()
    assert page.evaluate("globalThis.stolen") is None
    assert page.locator("iframe, img[src], animate, [onclick], a[href*=javascript]").count() == 0
    assert heard.elsewhere == []
