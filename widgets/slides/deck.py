"""A lesson as slides: one thought on each, and beside it what whoever stands in front says of it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from markupsafe import Markup

from ..content import Course
from ..content.records import Lesson
from ..lab.notebooks import Call, Prose, read_lesson
from ..poll.offered import CannotAsk, find_ask
from ..site.contents import Part, part
from ..site.prose import name_of, to_html
from .blocks import Block, blocks, plain, sentences
from .chosen import chosen_sentences, pieces_for_home

FOR_ONESELF = {"beliefs", "keepsake", "naming", "plan", "portrait", "reflect", "review"}
WORDS_ON_A_SLIDE = 48
TALL = 0.38
_VIEW = re.compile(r'viewBox="([^"]+)"')


@dataclass
class Slide:
    """One slide.

    `kind` names how it is laid out, `id` stands in its address, `heading` is that of its section, which `opens` it
    where the slide is the section's first. `says` is its prose and `part` its piece, each where it has one; `ask` is
    the id under which the poll asks the same. `notes` is the prose for the speaker.
    """

    kind: str
    id: str
    heading: str
    opens: bool = False
    says: list[Markup] = field(default_factory=list)
    part: Part | None = None
    ask: str = ""
    notes: list[Markup] = field(default_factory=list)
    words: int = 0

    @property
    def layout(self) -> str:
        """Say where the words of a chart stand: `beside` a tall one, `around` a flat one; other pieces have none."""
        if self.part is None or self.part.kind != "chart":
            return ""
        _, _, width, height = map(float, _VIEW.search(self.part.content["stages"]["wide"])[1].split())
        return "beside" if height / width > TALL else "around"


def slides(course: Course, lesson: Lesson) -> list[Slide]:
    """Give the slides of a lesson, from its title to the help lines.

    Raises
    ------
    ContentError
        Where the lesson, its content or its chosen sentences do not fit.
    """
    words = course.words
    return [
        Slide("title", "title", lesson.title),
        *([Slide("care", "before-you-begin", words("slides-begin"), opens=True)] if lesson.care else []),
        Slide("aims", "in-this-lesson", words("slides-in-lesson"), opens=True),
        *_Making(course, lesson).slides,
        Slide("discuss", "to-talk-about", words("slides-discuss"), opens=True),
        Slide("help", "help", words("slides-help"), opens=True),
    ]


def pieces(made: Iterable[Slide]) -> list[Part]:
    """Give the living pieces of a deck, each at its place in the list."""
    return [one.part for one in made if one.kind == "piece" and one.part]


class _Making:
    """Reads a lesson from its beginning to its end, and makes slides on the way."""

    def __init__(self, course: Course, lesson: Lesson) -> None:
        self.course = course
        self.slides: list[Slide] = []
        self.heading = lesson.title
        self.chosen = chosen_sentences(course, lesson)
        for_home = pieces_for_home(course, lesson)
        for one in read_lesson(course, lesson.file):
            match one:
                case Prose(text):
                    for block in blocks(text):
                        self._prose(block)
                case Call(word, wanted) if word != "lesson" and wanted not in for_home:
                    self._piece(one)

    def _prose(self, block: Block) -> None:
        if block.text.startswith("# "):
            return
        if block.kind == "heading":
            self.heading = plain(block.text.lstrip("# "))
            self._begin("words", name_of(self.heading), opens=True)
            return
        if block.kind == "list":
            self._say(block.text, alone=True)
        else:
            for thought in _thoughts([one for one in sentences(block.text) if one in self.chosen]):
                self._say(thought)
        if self.slides:
            self.slides[-1].notes.append(_html(block.text, _to_other_sites))

    def _say(self, text: str, alone: bool = False) -> None:
        """Put a text on the slide that is being made if it has room, or on a new one; a list stands alone."""
        last = self.slides[-1] if self.slides and self.slides[-1].kind == "words" else None
        words = len(text.split())
        if last is None or (last.words and (alone or last.words + words > WORDS_ON_A_SLIDE)):
            self._begin("words", name_of(self.heading))
        self.slides[-1].words += words
        self.slides[-1].says.append(_html(text, _to_terms))

    def _piece(self, call: Call) -> None:
        made = part(self.course, call, len(pieces(self.slides)))
        kind = "quiet" if made.kind in FOR_ONESELF else "piece"
        self._begin(kind, f"{call.word}-{call.wanted}".replace(".", "-"))
        self.slides[-1].part = made
        self.slides[-1].ask = _asked(self.course, call)

    def _begin(self, kind: str, name: str, opens: bool = False) -> None:
        taken = sum(one.id == name or one.id.startswith(f"{name}--") for one in self.slides)
        self.slides.append(Slide(kind, f"{name}--{taken + 1}" if taken else name, self.heading, opens))


def _thoughts(said: list[str]) -> list[str]:
    """Join the chosen sentences of a paragraph to texts that are short enough for a slide each."""
    found: list[str] = []
    for sentence in said:
        if found and len(f"{found[-1]} {sentence}".split()) <= WORDS_ON_A_SLIDE:
            found[-1] += f" {sentence}"
        else:
            found.append(sentence)
    return found


def _asked(course: Course, call: Call) -> str:
    """Give the id under which the poll asks the room for this piece, or nothing."""
    if call.word not in ("question", "claim"):
        return ""
    try:
        return find_ask(course, call.wanted).id
    except CannotAsk:
        return ""


def _html(markdown: str, lead: Callable[[str], str | None]) -> Markup:
    """Give Markdown as HTML, with each percent sign on the line of its number."""
    return Markup(to_html(markdown.replace(" %", "\N{NO-BREAK SPACE}%"), lead).html)


def _to_terms(link: str) -> str | None:
    """Keep the words that explain themselves; a link elsewhere would take a room away from the slides."""
    return link if link.startswith("#term-") else None


def _to_other_sites(link: str) -> str | None:
    return link if link.startswith("https://") else None
