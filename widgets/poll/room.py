"""The room: what is asked, how far it is, and what a phone and the screen may know of it."""

import time
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from functools import partial

from ..content import Course
from .addresses import busiest, exposed
from .ballots import Ballots, Choice
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
        How many people the teacher expects. Twice as many devices are counted, and no more.

    Attributes
    ----------
    hidden : bool
        Whether it is hidden how often each answer was chosen, until the teacher shows it or what was found.
    displaced : callable
        Is told the round and the device whose answer gave place to that of another.
    """

    displaced: Callable[[int, bytes], None]

    def __init__(self, course: Course, ballots: Ballots, class_size: int) -> None:
        self._course = course
        self._ballots = ballots
        self._class_size = class_size
        self._ask: Ask | Joint | None = None
        self._number = 0
        self._phase = "waiting"
        self._votes: dict[bytes, Choice] = {}
        # Where devices answer from, since this process runs: never written.
        self._from: dict[bytes, str] = {}
        self._left_out: frozenset[str] = frozenset()
        self.hidden = False
        self._before: Before | None = None
        self._quiet_until = 0.0
        self.displaced = lambda number, device: None
        if last := ballots.last_round():
            self._go_on(*last)

    def _go_on(self, number: int, item: str, phase: str) -> None:
        """Go on from the last round, unless its question has left the course meanwhile."""
        with suppress(CannotAsk):
            self._ask = self._find(item, number)
            self._number, self._phase = number, "pairs" if phase == FIRST else phase
            self._votes = self._ballots.votes(number)
            if isinstance(self._ask, Ask) and self._ballots.round(number - 1) == (item, FIRST):
                self._before = _summed(self._ask, self._ballots.votes(number - 1).values())

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
        if wanted not in self._course.own_study:
            find_ask(self._course, wanted)
        self._number = self._ballots.begin_round(wanted, "open")
        self._ask = self._find(wanted, self._number)
        self._phase = "open"
        self._votes = {}
        self._from = {}
        self._before = None

    def _find(self, wanted: str, number: int) -> Ask | Joint:
        if wanted in self._course.own_study:
            return Joint(self._course, self._course.own_study[wanted], partial(self._ballots.draw, number))
        return find_ask(self._course, wanted)

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
        votes = self._counted().values()
        before = _summed(ask, votes if self._may_show() else ())
        self.ask(ask.id)
        self._before = before

    def _may_show(self) -> bool:
        return len(self._counted()) >= FEWEST and not exposed(self.addresses(), FEWEST - 1)

    def move_on(self) -> None:
        """Go one step on: from open to closed, explained, and put away; after a talk in pairs, to a second vote."""
        if isinstance(self._ask, Ask) and self._phase == "pairs":
            self._vote_again(self._ask)
            return
        following = {"open": "closed", "closed": "explained", "explained": "waiting", "waiting": "waiting"}
        self._phase = following[self._phase]
        self._ballots.set_phase(self._number, self._phase)

    def withheld(self) -> set[int]:
        """Give the rounds whose votes are not to be seen yet: the open one, and the one before a second vote."""
        if self._phase in ("open", "pairs"):
            return {self._number, self._number - 1} if self._before else {self._number}
        return set() if self._may_show() or self._phase == "waiting" else {self._number}

    def device(self, token: str) -> bytes:
        """Give the name of a device in this round."""
        return self._ballots.device(self._number, token)

    def addresses(self) -> list[str]:
        """Give where each answer that is counted came from; after a restart each has an address of its own."""
        return [self._from.get(device, device.hex()) for device in self._counted()]

    def leave_out(self, addresses: Iterable[str]) -> None:
        """Count all answers but those from these addresses."""
        self._left_out = frozenset(addresses)

    def vote(self, token: str, number: int, choice: list[int], address: str = "") -> str:
        """Count a vote, once for each device; a later one of the same device takes its place.

        Where all places are taken, an address that holds more of them than this one gives one back.

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
        if self.device(token) in self._votes:
            return "counted"
        try:
            return self._take(token, ask.looked_at(token, found), address)
        except Unlike:
            raise NotAVote from None

    def _is_open(self, number: int) -> bool:
        return number == self._number and self._phase == "open"

    def _take(self, token: str, picked: Choice, address: str) -> str:
        device = self.device(token)
        if device not in self._votes and len(self._counted()) >= self.most and not self._make_place(address):
            return "full"
        self._ballots.keep(self._number, device, picked)
        self._votes[device] = picked
        self._from[device] = address
        return "counted"

    def _make_place(self, address: str) -> bool:
        """Take the last answer of the busiest address back, unless this address holds about as many."""
        addresses = self.addresses()
        crowded, most = busiest(addresses)
        theirs = [device for device in self._counted() if self._from.get(device) == crowded]
        if most <= addresses.count(address) + 1 or not theirs:
            return False
        self._ballots.drop(self._number, theirs[-1])
        del self._votes[theirs[-1]], self._from[theirs[-1]]
        self.displaced(self._number, theirs[-1])
        return True

    def _counted(self) -> dict[bytes, Choice]:
        out = self._left_out
        return {device: picked for device, picked in self._votes.items() if self._from.get(device) not in out}

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
        votes = self._counted()
        enough = self._may_show()
        shown: dict[str, object] = {"phase": self._phase, "round": self._number}
        if counted:
            hidden = self._phase == "pairs" or (self.hidden and self._phase != "explained")
            shown |= {"answers": len(votes), "fewest": FEWEST, "shown": enough and not hidden, "hidden": hidden}
        if self._phase == "pairs":
            shown["seconds"] = max(0, round(self._quiet_until - time.monotonic()))
        if isinstance(ask, Ask):
            visible = votes.values() if shown.get("shown") else None
            return shown | shown_question(ask, self._phase, visible, self._before) | {"again": bool(self._before)}
        show = ask.for_screen if for_screen else ask.for_phones
        return shown | show(self._phase, list(votes.values()))

    def _notice(self) -> str:
        answers = len(self._counted())
        words, people = self._course.words, self._class_size
        if answers >= self.most:
            return words("poll-full", answers=str(answers), people=str(people))
        return words("poll-many", people=str(people)) if answers > people else ""


def _summed(ask: Ask, votes: Collection[Choice]) -> Before:
    return Before(len(votes), counts(ask, votes) if len(votes) >= FEWEST else None)
