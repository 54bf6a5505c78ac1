"""`check`: hands an answer to an exercise, and gets back a sentence about it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Any
from uuid import uuid4

from markupsafe import Markup

from ..content import ContentError, installed_course, installed_words
from ..content.exercises import Exercise
from ..pieces.shared.version import version
from ..words import Words
from .judge import Judged, judge

LONGEST_NAME = 60
COLOURS = {True: "#1f8a70", False: "#b7791f", None: "#8a8f98"}  # each seen on white and on black
LINE = Markup(
    '<div class="gc-check" role="status" style="border-inline-start:4px solid {};padding:.1em .9em;margin:.6em 0;'
    'max-width:42em;line-height:1.5;font-size:1em">{}</div>'
)


@dataclass(frozen=True)
class Check:
    """What was said about an answer: shown as words in any notebook, and as plain text anywhere else.

    Attributes
    ----------
    fits : bool or None
        Whether the answer fits; None where there was nothing to judge yet.
    says : str
        The sentence.
    hints : tuple of str
        Hints, from the first step to nearly all of it; none where the answer fits.
    note : str
        What else there is to say, such as that the answer could not be kept.
    """

    fits: bool | None
    says: str
    words: Words
    hints: tuple[str, ...] = ()
    note: str = ""

    def __repr__(self) -> str:
        """Give it as plain text, with the first hint."""
        hint = [f"{self._hint_at(0)}: {self.hints[0]}"] if self.hints else []
        return "\n".join(one for one in (f"{self._verdict} {self.says}", *hint, self.note) if one)

    def _repr_html_(self) -> str:
        hints = Markup("")
        for place in reversed(range(len(self.hints))):
            hints = Markup("<details><summary>{}</summary><p>{}</p>{}</details>").format(
                self._hint_at(place), self.hints[place], hints
            )
        note = Markup("<p>{}</p>").format(self.note) if self.note else ""
        said = Markup("<p><strong>{}</strong> {}</p>{}{}").format(self._verdict, self.says, hints, note)
        return str(LINE.format(COLOURS[self.fits], said))

    @property
    def _verdict(self) -> str:
        verdicts = {True: "exercise-fits", False: "exercise-look-again", None: "exercise-not-yet"}
        return self.words(verdicts[self.fits]) if self.says else ""

    def _hint_at(self, place: int) -> str:
        return self.words("exercise-hint") if place == 0 else self.words("exercise-next-hint")


def check(exercise_id: str, answer: Any = ..., *, keep: bool = True) -> Check:
    """Say what fits in an answer to an exercise, and where to look.

    Hand over a number, a list, an array, a text such as ``"20 min"``, or a function where one is asked for. Whatever
    it is, nothing breaks, and nothing is counted.

    Parameters
    ----------
    exercise_id : str
        The name of the exercise, such as ``"09.left"``.
    answer
        What you have found; leave it out to see what is asked.
    keep : bool
        Whether the answer is kept with your others, on this computer alone. On one that others use too, say
        ``keep=False``.

    Returns
    -------
    Check
        Shows itself as the last line of a cell.

    Examples
    --------
    >>> check("09.left", 0.125, keep=False).fits
    True
    >>> check("09.left", "12.5 %", keep=False).fits
    True
    """
    words = installed_words()
    try:
        exercises = installed_course().exercise
    except ContentError as error:
        return Check(None, str(error), words)
    # The type alone is looked at: an object may raise whatever is asked of it.
    name = str(exercise_id).strip().lower()[:LONGEST_NAME] if issubclass(type(exercise_id), str) else ""
    exercise = exercises.get(name)
    if exercise is None:
        [near] = get_close_matches(name, exercises, 1) or [""]
        said = words("exercise-nearest", name=name, near=near) if near else words("exercise-which")
        return Check(None, said, words)
    judged = judge(exercise, answer, words)
    hints = () if judged.fits else tuple(exercise.hints)
    says = judged.says if answer is not ... else exercise.asks
    note = _kept(exercise, judged) if keep and judged.fits is not None else ""
    return Check(judged.fits, says, words, hints, note)


def _kept(exercise: Exercise, judged: Judged) -> str:
    """Keep an answer like any attempt; give what stood in the way, if anything."""
    from ..record import answer

    attempt = {
        "type": "attempt",
        "id": uuid4().hex,
        "at": datetime.now(UTC).isoformat(),
        "item": exercise.id,
        "version": version(exercise),
        "response": [float(one) for one in judged.numbers],
        "right": judged.fits,
    }
    said = answer({"do": "keep", "ask": exercise.id, "entries": [attempt]})
    return said["trouble"] or ""
