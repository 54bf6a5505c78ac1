"""Cuts a lesson into slides: its headings, its chosen sentences and its pieces, one thought on each."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from html import unescape

from markupsafe import Markup

from ..content import ContentFaults, Course
from ..content.records import Lesson
from ..content.steps import step_name
from ..lab.notebooks import Call, Prose, read_lesson
from ..pieces.made import FOR_ONESELF
from ..poll.offered import CannotAsk, find_ask
from ..site.contents import Part, part
from ..site.prose import to_html
from .blocks import Block, blocks, plain, sentences
from .chosen import FILE
from .whole import left_open, points_back

WORDS_ON_A_SLIDE = 48
ROOM_FOR_WHAT_POINTS_BACK = 60  # words: what is said of something stays beside it
TALL = 0.38
_VIEW = re.compile(r'viewBox="([^"]+)"')


@dataclass
class Slide:
    """One slide.

    `kind` names how it is laid out, `id` stands in its address, `heading` is that of its section, which `opens` it
    where the slide is the section's first. `says` is its prose, which is Markdown in `said`, and `part` its piece, the
    one called `wanted`, each where it has one; `ask` is the id under which the poll asks the same. `notes` is the prose
    for the speaker, and `when` says when in a class the slide has its turn, where that is planned.
    """

    kind: str
    id: str
    heading: str
    opens: bool = False
    says: list[Markup] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    part: Part | None = None
    wanted: str = ""
    ask: str = ""
    notes: list[Markup] = field(default_factory=list)
    words: int = 0
    when: str = ""

    @property
    def is_list(self) -> bool:
        """Whether a list stands on it, which stands alone."""
        return bool(self.says) and self.says[0].startswith(("<ul", "<ol"))

    @property
    def layout(self) -> str:
        """Say where the words of a chart stand: `beside` a tall one, `around` a flat one; other pieces have none."""
        if self.part is None or self.part.kind != "chart":
            return ""
        _, _, width, height = map(float, _VIEW.findall(self.part.content["stages"]["wide"])[0].split())
        return "beside" if height / width > TALL else "around"


def pieces(made: Iterable[Slide]) -> list[Part]:
    """Give the living pieces of a deck, each at its place in the list."""
    return [one.part for one in made if one.kind == "piece" and one.part]


class Making:
    """Reads a lesson from its beginning to its end, and makes slides on the way."""

    def __init__(
        self,
        course: Course,
        lesson: Lesson,
        chosen: Collection[str],
        shows: Callable[[str], bool],
        make: Callable[..., Part | None] = part,
    ) -> None:
        self.course = course
        self.lesson = lesson
        self.make = make
        self.slides: list[Slide] = []
        self.heading = lesson.title
        self.chosen = chosen
        for one in read_lesson(course, lesson.file):
            match one:
                case Prose(text):
                    for block in blocks(text):
                        self._prose(block)
                case Call(word, wanted) if word != "lesson" and shows(wanted):
                    self._piece(one)

    def left_open(self) -> Iterator[str]:
        """Give a sentence for each slide that cannot be understood as it stands."""
        for one in self.slides:
            texts = [] if one.is_list else [unescape(text.striptags()) for text in one.says]
            for said in left_open(texts, self.course.words):
                yield f"assets/{FILE}: deck {self.lesson.id!r}: field 'sentences': the slide {one.id!r} {said}"

    def refuse_what_is_open(self) -> None:
        """Raise a ContentFaults where a slide cannot be understood."""
        if said := list(self.left_open()):
            raise ContentFaults(said)

    def _prose(self, block: Block) -> None:
        if block.text.startswith("# "):
            return
        if block.kind == "heading":
            self.heading = plain(block.text.lstrip("# "))
            self._begin("words", step_name(self.heading), opens=True)
            return
        if block.kind == "list":
            self._say(block.text, alone=True)
        else:
            said = [one for one in sentences(block.text) if one in self.chosen]
            if said and self._points_back(said[0]) and not self._has_room(self._thoughts(said)[0]):
                # What points back stays beside what it points to; the rest of its paragraph has a slide of its own.
                self._say(said.pop(0))
            for thought in self._thoughts(said):
                self._say(thought)
        if self.slides:
            self.slides[-1].notes.append(_html(block.text, _to_other_sites))

    def _say(self, text: str, alone: bool = False) -> None:
        """Put a text on the slide that is being made if it has room, or on a new one; a list stands alone."""
        if not self._has_room(text) or (alone and self.slides[-1].words):
            self._begin("words", step_name(self.heading))
        self.slides[-1].words += len(text.split())
        self.slides[-1].said.append(text)
        self.slides[-1].says.append(_html(text, _to_terms))

    def _thoughts(self, said: list[str]) -> list[str]:
        """Join the chosen sentences of a paragraph to texts that are short enough for a slide each."""
        found: list[str] = []
        for sentence in said:
            if found and len(f"{found[-1]} {sentence}".split()) <= self._room_for(sentence):
                found[-1] += f" {sentence}"
            else:
                found.append(sentence)
        return found

    def _has_room(self, text: str) -> bool:
        if not self.slides or self.slides[-1].kind != "words":
            return False
        words = self.slides[-1].words
        return not words or words + len(text.split()) <= self._room_for(text)

    def _room_for(self, text: str) -> int:
        return ROOM_FOR_WHAT_POINTS_BACK if self._points_back(text) else WORDS_ON_A_SLIDE

    def _points_back(self, text: str) -> bool:
        return bool(points_back(plain(text), self.course.words))

    def _piece(self, call: Call) -> None:
        made = self.make(self.course, call, len(pieces(self.slides)))
        kind = "quiet" if made and made.kind in FOR_ONESELF else "piece"
        self._begin(kind, call.name)
        self.slides[-1].part = made
        self.slides[-1].wanted = call.wanted
        self.slides[-1].ask = _asked(self.course, call)

    def _begin(self, kind: str, name: str, opens: bool = False) -> None:
        taken = sum(one.id == name or one.id.startswith(f"{name}--") for one in self.slides)
        self.slides.append(Slide(kind, f"{name}--{taken + 1}" if taken else name, self.heading, opens))


def _asked(course: Course, call: Call) -> str:
    """Give the id under which the poll asks the room for this piece, or nothing."""
    if call.word not in ("question", "claim"):
        return ""
    try:
        return find_ask(course, call.wanted).id
    except CannotAsk:
        return ""


@cache
def _html(markdown: str, lead: Callable[[str], str | None]) -> Markup:
    """Give Markdown as HTML, with each percent sign on the line of its number."""
    return Markup(to_html(markdown.replace(" %", "\N{NO-BREAK SPACE}%"), lead).html)


def _to_terms(link: str) -> str | None:
    """Keep the words that explain themselves; a link elsewhere would take a room away from the slides."""
    return link if link.startswith("#term-") else None


def _to_other_sites(link: str) -> str | None:
    return link if link.startswith("https://") else None
