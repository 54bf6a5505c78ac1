"""The ways through a lesson that Orca is taken on, and what it says on them, as text."""

from collections.abc import Callable

from tests.voices.orca import Reader

LESSON = "02_the_hormone_story.html"
# A page has fewer stops than this.
MOST = 400
# What rests comes a moment after the hand does.
RESTS = 2.5


class Walk:
    """A walk in the making: each key, and below it what is said."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.lines: list[str] = []

    def press(self, key: str, silence: float = 1.0) -> list[str]:
        """Press a key, and write down what is said."""
        said = self._reader.press(key, silence)
        self.lines += [f"[{key}]", *said, ""]
        return said

    def go(self, key: str, words: str) -> None:
        """Press a key until these words are said; only the last stop is written down."""
        for _ in range(MOST):
            said = self._reader.press(key)
            if any(words in one for one in said):
                self.lines += [f"[{key} … to “{words}”]", *said, ""]
                return
        raise LookupError(f"{key} never comes to “{words}”")

    def whole(self, key: str) -> None:
        """Press a key from the top of the page until it leads back there."""
        self._reader.press("ctrl+Home")
        first: list[str] = []
        for _ in range(MOST):
            said = self._reader.press(key)
            if "Wrapping to top." in said or said == first or not said:
                return
            first = first or said
            self.lines += [*said, ""]


def question(walk: Walk) -> None:
    """A question: its heading, an answer, how sure one is, and what is said of it."""
    walk.go("h", "How many studies")
    for key in ("Tab", "space", "Tab", "Tab", "Return"):
        walk.press(key, RESTS)


def claim(walk: Walk) -> None:
    """A claim card: the claim, a guess, the grade, and what was found."""
    walk.go("h", "Crying makes the body release oxytocin")
    for key in ("Tab", "space", "Tab", "Return", "h", "h"):
        walk.press(key, RESTS)


def chart(walk: Walk) -> None:
    """A chart: its heading, a slider that is moved, and the sentence once the hand rests."""
    walk.go("h", "A stress, and what comes after")
    for key in ("Tab", "Right", "Right"):
        walk.press(key, RESTS)


def dialog(walk: Walk) -> None:
    """A dialog after a question was answered: it is heard as it opens, and nothing is read once more as it closes."""
    walk.go("h", "How many studies")
    for key in ("Tab", "space", "Tab", "Tab", "Return"):
        walk.press(key, RESTS)
    # The last button of the page.
    for key in ("ctrl+End", "shift+b", "Return", "Tab", "Escape"):
        walk.press(key, RESTS)


WALKS: dict[str, Callable[[Walk], None]] = {
    "question": question,
    "claim": claim,
    "chart": chart,
    "dialog": dialog,
    "by-heading": lambda walk: walk.whole("h"),
    "by-form": lambda walk: walk.whole("f"),
    "by-tab": lambda walk: walk.whole("Tab"),
}


def walked(name: str, reader: Reader) -> str:
    """Take Orca on this walk, and give what it says."""
    walk = Walk(reader)
    WALKS[name](walk)
    return "\n".join(walk.lines).rstrip() + "\n"
