"""The walks through the site, a step at a time, as a learner goes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.engines.engine import ENTER, ESCAPE, Engine
from tests.engines.hands import HANDS, answer, slide
from tests.engines.places import Places
from tests.engines.seen import Seen

MARKER = "the heron stood in the rain"
FOCUSED = "document.activeElement"


@contextmanager
def without_errors(engine: Engine, seen: Seen) -> Iterator[None]:
    """Add what went wrong in the page meanwhile."""
    yield
    seen.add("the page says", engine.ask("heard()"))


def every_page(engine: Engine, places: Places) -> Seen:
    """Every page of the site comes up alive, in its colours, and answers."""
    seen, asked, moved = Seen(), 0, 0
    for address in places.pages:
        engine.go(address)
        name = address.rpartition("/")[2]
        seen.add(name, engine.ask("lifeless()"))
        asked += engine.ask("all('.gc-question').length")
        moved += engine.ask("sliders().length")
        seen.add(f"{name}, not answered", engine.ask("answerAll()"))
        seen.add(f"{name}, not moved", engine.ask("moveAll()"))
        seen.add(f"{name}, afterwards", engine.ask("heard()"))
        engine.run("localStorage.clear();")
    seen.ask(asked and moved, "no question and no slider was found")
    seen.what = f"{len(places.pages)} pages, {asked} questions, {moved} sliders"
    return seen


def by_hand(engine: Engine, places: Places) -> Seen:
    """Each kind of question is answered by its own control, and a slider by keys."""
    seen = Seen(f"{len(HANDS)} kinds of question, a slider")
    engine.go(places.lesson)
    with without_errors(engine, seen):
        for kind in HANDS:
            answer(engine, kind, seen)
        slide(engine, seen)
    return seen


def dialogs(engine: Engine, places: Places) -> Seen:
    """Help, Pause and What is kept open above all else, can be read, close, and give the focus back."""
    seen = Seen("3 dialogs, by mouse and by keys")
    engine.go(places.lesson)
    engine.run("scrollTo({ top: 2500, behavior: 'instant' });")
    with without_errors(engine, seen):
        for name in ("What is kept", "Pause", "Help"):
            dialog(engine, name, seen)
            engine.press(f"named('{name}')", ENTER)
            engine.wait("dialog()")
            engine.press(FOCUSED, ESCAPE)
            engine.wait("!dialog()")
            seen.ask(engine.ask(f"{FOCUSED} === named('{name}')"), f"{name}: Escape does not give the focus back")
    return seen


def dialog(engine: Engine, name: str, seen: Seen) -> None:
    """Open a dialog with the mouse, look at it, and close it."""
    engine.click(f"named('{name}')")
    engine.wait("dialog()")
    seen.ask(engine.ask(f"dialog().contains({FOCUSED})"), f"{name}: the focus does not go into it")
    seen.add(name, engine.ask("throughDialog()"))
    engine.click("named('Close', 'button', dialog())")
    engine.wait("!dialog()")


def kept(engine: Engine, places: Places) -> Seen:
    """An answer, a slider and own words are there after a reload; exported, erased and brought in again."""
    seen = Seen("kept, exported, erased, brought in")
    engine.go(places.lesson)
    engine.run("localStorage.clear();")
    engine.come_again()
    with without_errors(engine, seen):
        answer(engine, "one", seen)
        slide(engine, seen)
        engine.press("document.querySelector('.gc-reflect textarea')", MARKER)
        engine.click("document.querySelector('.gc-reflect .gc-keeping input')")
        engine.wait("kept('words') && keptOf('chart:')")
        _look_whether_kept(engine, seen, "after a reload")
        exported = _export(engine, seen)
        engine.click("named('Erase everything', 'button', dialog())")
        engine.click("named('Erase it', 'button', dialog())")
        engine.wait("/Erased: \\d+ entries/.test(dialog().textContent)")
        seen.ask(engine.ask("localStorage.length") == 0, "erasing leaves something")
        _bring_in(engine, exported)
        _look_whether_kept(engine, seen, "brought in")
    engine.run("localStorage.clear();")
    return seen


def _look_whether_kept(engine: Engine, seen: Seen, when: str) -> None:
    engine.come_again()
    seen.ask(engine.ask("question('one').querySelector('input').checked"), f"{when} the answer is gone")
    seen.ask(engine.ask("isAnswered(question('one'))"), f"{when} the answer is not explained")
    seen.ask(engine.ask("sliders()[0].value === sliders()[0].max"), f"{when} the slider stands elsewhere")
    words = engine.ask("document.querySelector('.gc-reflect textarea').value")
    seen.ask(words == MARKER, f"{when} the words are gone")


def _export(engine: Engine, seen: Seen) -> str:
    """Take the record away as a file, and give its text, as the page hands it to the browser."""
    engine.ask("catchFiles()")
    engine.click("named('What is kept')")
    engine.wait("dialog().textContent.includes('answered once')")
    engine.click("named('Export as JSON', 'button', dialog())")
    engine.wait("dialog().textContent.includes('Saved as good-cry-record-')")
    exported = engine.wait("window.gcFiles[0]?.text")
    seen.ask(MARKER in exported, "the exported file lacks the words")
    return exported


def _bring_in(engine: Engine, exported: str) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "record.json"
        file.write_text(exported, "utf-8")
        engine.driver.give_file("dialog [type=file]", file)
        engine.wait("/Imported: [1-9]/.test(dialog().textContent)")


def saving(engine: Engine, places: Places) -> Seen:
    """A chart is saved as a picture, as a picture of pixels and as numbers."""
    seen = Seen("SVG, PNG and CSV")
    engine.go(places.lesson)
    engine.ask("catchFiles()")
    chart = "document.querySelector('.gc-chart')"
    with without_errors(engine, seen):
        engine.click(f"named('Save this chart', 'summary', {chart})")
        for button, kind in (("Picture (SVG)", "svg"), ("Picture (PNG)", "png"), ("Numbers (CSV)", "csv")):
            engine.click(f"named('{button}', 'button', {chart})")
            saved = f"window.gcFiles.some(({{ type, size }}) => type.includes('{kind}') && size > 100)"
            engine.wait(f"heard().length || {saved}")
    return seen


def review(engine: Engine, places: Places) -> Seen:
    """A review begins, and its first question is answered."""
    seen = Seen("began, one answered")
    engine.go(next(one for one in places.pages if "_review.html" in one))
    with without_errors(engine, seen):
        engine.click("named('Begin')")
        engine.wait("heard().length || document.querySelector('.gc-review .gc-question')")
        asked = "document.querySelector('.gc-review .gc-question')"
        kind = engine.ask(f"{asked}?.dataset.kind")
        seen.ask(kind, "no question comes")
        if kind:
            answer(engine, kind, seen, asked)
    engine.run("localStorage.clear();")
    return seen


def words(engine: Engine, places: Places) -> Seen:
    """Words of the glossary are marked, and explain themselves."""
    engine.go(places.lesson)
    first = "document.querySelector('.gc-prose a[href*=\"#term-\"]')"
    seen = Seen("words marked and explained")
    seen.add("not marked", engine.ask("unmarked()"))
    engine.click(first)
    engine.wait("isOnTop(document.querySelector('.gc-term-note'))")
    note = "getComputedStyle(document.querySelector('.gc-term-note')).backgroundColor"
    seen.ask(engine.ask(f"parts({note}).a") == 1, "the page shines through what a word says of itself")
    seen.add("the page says", engine.ask("heard()"))
    return seen


def paper(engine: Engine, places: Places) -> Seen:
    """What is for paper is understood: bars stay away, the text comes."""
    engine.go(places.lesson)
    return Seen("the rules for paper", engine.ask("wrongOnPaper()"))
