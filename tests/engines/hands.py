"""How a hand answers: by the native control of each kind of question, as a mouse and a keyboard do it."""

from collections.abc import Callable

from tests.engines.engine import END, ENTER, HOME, RIGHT, Engine
from tests.engines.seen import Seen


def _choose(engine: Engine, within: str) -> None:
    engine.click(f"{within}.querySelector('.gc-option input')")


def _order(engine: Engine, within: str) -> None:
    engine.click(f"{within}.querySelector('li + li [aria-label^=\"Move up\"]')")
    engine.press(f"{within}.querySelector('li [aria-label^=\"Move down\"]')", ENTER)


def _match(engine: Engine, within: str) -> None:
    for number in range(engine.ask(f"all('select', {within}).length")):
        # As a screen's own list of choices cannot be reached, the keyboard chooses.
        select = f"all('select', {within})[{number}]"
        engine.press(select, engine.ask(f"{select}.options[1].text")[:3])


def _estimate(engine: Engine, within: str) -> None:
    engine.press(f"{within}.querySelector('input[type=range]')", RIGHT)


def _words(engine: Engine, within: str) -> None:
    engine.press(f"{within}.querySelector('textarea')", "So I would say it.")


def _case(engine: Engine, within: str) -> None:
    engine.click(f"{within}.querySelector('.gc-choice')")


HANDS: dict[str, Callable[[Engine, str], None]] = {
    "one": _choose,
    "several": _choose,
    "order": _order,
    "match": _match,
    "estimate": _estimate,
    "case": _case,
    "words": _words,
}


def answer(engine: Engine, kind: str, seen: Seen, within: str | None = None) -> None:
    """Answer the first question of a kind, and look whether it explains itself."""
    within = within or f"question('{kind}')"
    HANDS[kind](engine, within)
    if kind != "case":
        engine.click(f"{within}.querySelector('.gc-actions .gc-main')")
    engine.wait(f"isAnswered({within})")
    seen.ask(engine.ask(f"isAnswered({within})"), f"the question of the kind “{kind}” says nothing")


def slide(engine: Engine, seen: Seen, slider: str = "sliders()[0]") -> None:
    """Move a slider to its other end by the keyboard, and look whether curve and sentence follow."""
    chart = f"{slider}.closest('.gc-chart')"
    look = f"[drawn({chart}), sentence({chart})]"
    before = engine.ask(look)
    engine.press(slider, HOME if engine.ask(f"{slider}.value === {slider}.max") else END)
    after = engine.ask(look)
    seen.ask(before[0] != after[0], "the curve does not follow the slider")
    seen.ask(before[1] != after[1], "the sentence does not follow the slider")
