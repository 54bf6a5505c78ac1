"""The room: what is asked, how far it is, and what a phone and the screen may know of it."""

from collections import Counter
from contextlib import suppress

from ..content import Course
from .ballots import Ballots
from .offered import Ask, CannotAsk, find_ask

# Fewer answers than this could be told apart.
FEWEST = 5


class NotAVote(Exception):
    """Something that no page of ours sends."""


class Room:
    """One poll, from its first question to its end.

    Parameters
    ----------
    course : Course
        Where the questions come from.
    ballots : Ballots
        Where the votes are kept; a poll that was stopped goes on from them.
    class_size : int
        How many people the teacher expects. Twice as many devices are counted, and no more.
    """

    def __init__(self, course: Course, ballots: Ballots, class_size: int) -> None:
        self._course = course
        self._ballots = ballots
        self._class_size = class_size
        self._ask: Ask | None = None
        self._number = 0
        self._phase = "waiting"
        self._votes: dict[bytes, tuple[int, ...]] = {}
        if last := ballots.last_round():
            self._go_on(*last)

    def _go_on(self, number: int, item: str, phase: str) -> None:
        """Go on from the last round, unless its question has left the course meanwhile."""
        with suppress(CannotAsk):
            self._ask = find_ask(self._course, item)
            self._number, self._phase = number, phase
            self._votes = self._ballots.votes(number)

    @property
    def most(self) -> int:
        """How many devices are counted in a round."""
        return 2 * self._class_size

    def ask(self, wanted: str) -> None:
        """Open a question.

        Raises
        ------
        CannotAsk
            Where it is not for the room.
        """
        self._ask = find_ask(self._course, wanted)
        self._number = self._ballots.begin_round(wanted, "open")
        self._phase = "open"
        self._votes = {}

    def move_on(self) -> None:
        """Go one step on: from open to closed, explained, and put away."""
        following = {"open": "closed", "closed": "explained", "explained": "waiting", "waiting": "waiting"}
        self._phase = following[self._phase]
        self._ballots.set_phase(self._number, self._phase)

    def vote(self, token: str, number: int, choice: list[int]) -> str:
        """Count a vote, once for each device; a later one of the same device takes its place.

        Returns
        -------
        str
            "counted" once it is on the disk; "late" where its question is not open; "full" where no more are counted.

        Raises
        ------
        NotAVote
            Where the choice does not belong to the question.
        """
        if self._ask is None or number != self._number or self._phase != "open":
            return "late"
        picked = tuple(sorted(set(choice)))
        if len(picked) != len(choice) or not set(picked) <= set(range(len(self._ask.options))):
            raise NotAVote
        if not picked or (len(picked) > 1 and not self._ask.many):
            raise NotAVote
        device = self._ballots.device(number, token)
        if device not in self._votes and len(self._votes) >= self.most:
            return "full"
        self._ballots.keep(number, device, picked)
        self._votes[device] = picked
        return "counted"

    def for_phones(self) -> dict:
        """Give what every phone may know: the question, and once it is closed what the screen shows."""
        if self._phase == "waiting":
            return {"phase": "waiting"}
        return self._shown(counted=self._phase != "open")

    def for_screen(self) -> dict:
        """Give what the teacher's screen shows."""
        if self._phase == "waiting":
            return {"phase": "waiting"}
        return self._shown(counted=True) | {"id": self._ask.id, "label": self._ask.label, "notice": self._notice()}

    def _shown(self, counted: bool) -> dict:
        answers = len(self._votes)
        options = [{"text": option.text} for option in self._ask.options]
        if counted and answers >= FEWEST:
            chosen = Counter(place for picked in self._votes.values() for place in picked)
            options = [one | {"count": chosen[place]} for place, one in enumerate(options)]
        shown = {
            "phase": self._phase,
            "round": self._number,
            "asks": self._ask.asks,
            "many": self._ask.many,
            "options": options,
        }
        if counted:
            shown |= {"answers": answers, "fewest": FEWEST}
        if self._phase == "explained":
            explained = [{"why": option.why, "fits": option.right} for option in self._ask.options]
            shown["options"] = [one | more for one, more in zip(options, explained, strict=True)]
            shown["found"] = self._ask.found
        return shown

    def _notice(self) -> str:
        answers = len(self._votes)
        words, people = self._course.words, self._class_size
        if answers >= self.most:
            return words("poll-full", answers=str(answers), people=str(people))
        return words("poll-many", people=str(people)) if answers > people else ""
