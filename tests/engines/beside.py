"""The walks beside the site: a lesson in one file, a deck, a phone in a poll, and JupyterLab."""

from tests.course import COURSE
from tests.elsewhere import elsewhere
from tests.engines.engine import ENTER, RIGHT, Engine
from tests.engines.hands import answer, slide
from tests.engines.listening import COLLECTOR
from tests.engines.places import LESSON, Places
from tests.engines.seen import Seen
from tests.engines.walks import dialog, without_errors
from tests.poll.asking import opened

# anywidget says so of a piece that takes more than two seconds to come, as on a busy machine, and goes on waiting.
ANYWIDGETS_HASTE = "Failed to initialize model."
STATE = "document.querySelector('.jp-NotebookPanel.gc-lesson')?.dataset.gcState"
SHOWN = "document.querySelector('.gc-slide:not([hidden])').dataset.gcSlide"


def one_file(engine: Engine, places: Places) -> Seen:
    """A lesson in one file, opened as a file, is alive and keeps what was done."""
    seen = Seen("alive, kept over a reload")
    engine.go(places.file)
    with without_errors(engine, seen):
        seen.add("one file", engine.ask("lifeless()"))
        answer(engine, "one", seen)
        slide(engine, seen)
        dialog(engine, "Help", seen)
        engine.wait("kept('state')")
        engine.come_again()
        seen.ask(engine.ask("isAnswered(question('one'))"), "the answer is gone after a reload")
    return seen


def deck(engine: Engine, places: Places) -> Seen:
    """A deck goes on by keys, and a question on a slide is answered."""
    seen = Seen("slides by keys, a live question")
    engine.go(f"{places.deck}#/title")
    with without_errors(engine, seen):
        engine.press("document.body", RIGHT)
        seen.ask(engine.ask(SHOWN) != "title", "the deck does not go on")
        seen.add("colours", engine.ask("colourless()"))
        engine.go(f"{places.deck}#/question-02-stand-in")
        shown = "document.querySelector('.gc-slide:not([hidden]) .gc-question')"
        answer(engine, "one", seen, shown)
    return seen


def phone(engine: Engine, places: Places) -> Seen:
    """A phone comes into a poll with the code, and its answer is counted."""
    seen = Seen("came in, answered, counted")
    elsewhere(opened(places.poll))
    engine.go(places.poll.address, "document.querySelector('main input')")
    engine.run(COLLECTOR)
    engine.press("document.querySelector('main input')", places.poll.code.lower(), ENTER)
    engine.wait("document.querySelector('main input[type=radio]')")
    engine.run(COLLECTOR)
    with without_errors(engine, seen):
        engine.click("document.querySelector('main input[type=radio]')")
        engine.click("named('Send my answer')")
        engine.wait("document.querySelector('.poll-status').textContent.startsWith('Your answer is in.')")
        seen.add("colours", engine.ask("colourless()"))
    return seen


def jupyterlab(engine: Engine, places: Places) -> Seen:
    """A lesson in JupyterLab is alive when it opens, and answers."""
    engine.go(places.lesson_in_jupyter, "document.head")
    engine.run(COLLECTOR)
    engine.wait(f"!['starting', undefined].includes({STATE})")
    asked = [one for one in COURSE.question if one.startswith(f"{LESSON}.")]
    seen = Seen(f"alive, {len(asked)} questions")
    engine.wait("all('.gc-question').length === arguments[0]", len(asked))
    seen.add("colours", engine.ask("colourless()"))
    answer(engine, "one", seen)
    slide(engine, seen)
    dialog(engine, "Help", seen)
    seen.add("the page says", [one for one in engine.ask("heard()") if ANYWIDGETS_HASTE not in one])
    return seen
