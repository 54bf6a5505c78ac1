"""The room: what is asked, how far it is, and what a phone and the screen may know of it."""

import time
from collections.abc import Collection
from contextlib import suppress
from functools import partial

from ..content import Course
from .ballots import Ballots, Choice
from .cloud import Cloud, tidy
from .counted import Counted
from .joint import Joint, Planned, Unlike
from .offered import Ask, CannotAsk, find_ask
from .showing import FEWEST, Before, counts, shown_question

A_MINUTE = 60.0
FIRST = "first"  # the phase of a round that was voted on once more


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
        How many people the teacher expects.

    Attributes
    ----------
    hidden : bool
        Whether it is hidden how often each answer was chosen, until the teacher shows it or what was found.
    counted : Counted
        The answers to what is open. Twice as many devices are counted as the class has people, and no more.
    """

    def __init__(self, course: Course, ballots: Ballots, class_size: int) -> None:
        self._course = course
        self._ballots = ballots
        self._class_size = class_size
        self._ask: Ask | Joint | Cloud | None = None
        self._number = 0
        self._phase = "waiting"
        self.counted = Counted(ballots, 2 * class_size)
        self.hidden = False
        self._before: Before | None = None
        self._quiet_until = 0.0
        if last := ballots.last_round():
            self._go_on(*last)

    def _go_on(self, number: int, item: str, phase: str) -> None:
        """Go on from the last round, unless its question has left the course meanwhile."""
        with suppress(CannotAsk):
            self._ask = self._find(item, number)
            self._number, self._phase = number, "pairs" if phase == FIRST else phase
            self.counted.begin(number)
            if isinstance(self._ask, Cloud) and phase in ("open", "closed"):
                # What nobody has looked through is written nowhere, and gone.
                self.ask(item)
            if isinstance(self._ask, Ask) and self._ballots.round(number - 1) == (item, FIRST):
                self._before = _summed(self._ask, self._ballots.votes(number - 1).values())

    def ask(self, wanted: str) -> None:
        """Open a question.

        Raises
        ------
        CannotAsk
            Where it is not for the room.
        """
        if wanted not in self._course.own_study:
            find_ask(self._course, wanted)
        self._number = self._ballots.begin_round(wanted, "open")
        self._ask = self._find(wanted, self._number)
        self._phase = "open"
        self.counted.begin(self._number)
        self._before = None

    def _find(self, wanted: str, number: int) -> Ask | Joint | Cloud:
        if wanted in self._course.own_study:
            return Joint(self._course, self._course.own_study[wanted], partial(self._ballots.draw, number))
        ask = find_ask(self._course, wanted)
        return Cloud(ask, self._ballots.words(number)) if ask.words else ask

    def ask_anew(self) -> None:
        """Open the question that is open once more, with no answers."""
        if self._ask and self._phase == "open":
            self.ask(self._ask.id)

    def discuss(self) -> None:
        """Let people talk about a question in pairs, after a first vote that nobody sees, and before a second one."""
        if isinstance(self._ask, Ask) and self._phase in ("open", "closed") and not self._before:
            self._phase, self._quiet_until = "pairs", time.monotonic() + A_MINUTE
            self._ballots.set_phase(self._number, self._phase)

    def _vote_again(self, ask: Ask) -> None:
        self._ballots.set_phase(self._number, FIRST)
        votes = self.counted.votes().values()
        before = _summed(ask, votes if self.counted.may_be_shown() else ())
        self.ask(ask.id)
        self._before = before

    def move_on(self) -> None:
        """Go one step on: from open to closed, explained, and put away; after a talk in pairs, to a second vote."""
        if isinstance(self._ask, Ask) and self._phase == "pairs":
            self._vote_again(self._ask)
            return
        following = {"open": "closed", "closed": "explained", "explained": "waiting", "waiting": "waiting"}
        self._phase = following[self._phase]
        if isinstance(self._ask, Cloud) and self._phase != "closed":
            # Words are shown by letting them through, and by nothing else.
            self._phase = "waiting"
            self._ask.forget()
        self._ballots.set_phase(self._number, self._phase)

    def withheld(self) -> set[int]:
        """Give the rounds whose votes are not to be seen yet: the open one, and the one before a second vote."""
        if self._phase in ("open", "pairs"):
            return {self._number, self._number - 1} if self._before else {self._number}
        return set() if self.counted.may_be_shown() or self._phase == "waiting" else {self._number}

    def vote(self, token: str, number: int, choice: list[int], address: str = "") -> str:
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
        ask = self._ask
        if not isinstance(ask, Ask) or not self._is_open(number):
            return "late"
        if ask.ordered:
            if sorted(choice) != list(range(ask.places)):
                raise NotAVote
            return self._take(token, tuple(choice), address)
        picked = tuple(sorted(set(choice)))
        if len(picked) != len(choice) or not set(picked) <= set(range(ask.places)):
            raise NotAVote
        if not picked or (len(picked) > 1 and not ask.many):
            raise NotAVote
        return self._take(token, picked, address)

    def study(self, token: str, number: int, found: Planned, address: str = "") -> str:
        """Count a study, once for each device: what has been run is not run again until it pleases.

        Returns and raises as `vote` does, the latter for a result that its plan and seed do not give.
        """
        ask = self._ask
        if not isinstance(ask, Joint) or not self._is_open(number):
            return "late"
        if self.counted.has(token):
            return "counted"
        try:
            return self._take(token, ask.looked_at(token, found), address)
        except Unlike:
            raise NotAVote from None

    def hear_words(self, token: str, number: int, text: str, address: str = "") -> str:
        """Count an answer in words, once for each device; that there is one is written down, and never the words.

        Returns "empty" where nothing of it can be read, and else as `vote` does.
        """
        ask = self._ask
        if not isinstance(ask, Cloud) or not self._is_open(number):
            return "late"
        if not (words := tidy(text)):
            return "empty"
        if (came := self._take(token, (), address)) == "counted":
            ask.hear(self.counted.device(token), words)
        return came

    def let_through(self, number: int, mark: int, places: list[int]) -> None:
        """Show these words of the list to all, in place of what was shown of it before; not if the list has changed."""
        ask = self._ask
        if not isinstance(ask, Cloud) or number != self._number or self._phase not in ("closed", "explained"):
            return
        if self.counted.may_be_shown() and ask.let_through(self.counted.votes(), mark, places):
            self._ballots.show_words(number, ask.shown)
            self._phase = "explained"
            self._ballots.set_phase(number, self._phase)

    def _is_open(self, number: int) -> bool:
        return number == self._number and self._phase == "open"

    def _take(self, token: str, picked: Choice, address: str) -> str:
        return "counted" if self.counted.take(token, picked, address) else "full"

    def for_phones(self) -> dict:
        """Give what every phone may know: the question, and once it is closed what the screen shows."""
        return self._shown(for_screen=False, counted=self._phase not in ("open", "pairs"))

    def for_one(self, token: str) -> dict:
        """Give what one phone alone may know beside that."""
        return {"seed": self._ask.seed(token)} if isinstance(self._ask, Joint) and self._phase != "waiting" else {}

    def for_screen(self) -> dict:
        """Give what the teacher's screen shows."""
        if self._ask is None or self._phase == "waiting":
            return {"phase": "waiting"}
        own = {"id": self._ask.id, "label": self._ask.label, "notice": self._notice()}
        return self._shown(for_screen=True, counted=True) | own

    def _shown(self, for_screen: bool, counted: bool) -> dict:
        ask = self._ask
        if ask is None or self._phase == "waiting":
            return {"phase": "waiting"}
        votes = self.counted.votes()
        enough = self.counted.may_be_shown()
        shown: dict[str, object] = {"phase": self._phase, "round": self._number}
        if counted:
            may_hide = self._phase != "explained" and not isinstance(ask, Cloud)
            hidden = self._phase == "pairs" or (self.hidden and may_hide)
            shown |= {"answers": len(votes), "fewest": FEWEST, "shown": enough and not hidden, "hidden": hidden}
        if self._phase == "pairs":
            shown["seconds"] = max(0, round(self._quiet_until - time.monotonic()))
        if isinstance(ask, Ask):
            visible = votes.values() if shown.get("shown") else None
            return shown | shown_question(ask, self._phase, visible, self._before) | {"again": bool(self._before)}
        if isinstance(ask, Cloud):
            devices = votes if for_screen and enough else ()
            return shown | ask.told(self._phase, devices)
        show = ask.for_screen if for_screen else ask.for_phones
        return shown | show(self._phase, list(votes.values()))

    def _notice(self) -> str:
        answers = len(self.counted.votes())
        words, people = self._course.words, self._class_size
        if answers >= self.counted.most:
            return words("poll-full", answers=str(answers), people=str(people))
        return words("poll-many", people=str(people)) if answers > people else ""


def _summed(ask: Ask, votes: Collection[Choice]) -> Before:
    return Before(len(votes), counts(ask, votes) if len(votes) >= FEWEST else None)
