"""The answers of a round that are counted: one for each device, where each came from, and who is left out."""

from collections.abc import Callable, Iterable

from .addresses import busiest, exposed
from .ballots import Ballots, Choice
from .showing import FEWEST


class Counted:
    """The answers of the round that goes on.

    Parameters
    ----------
    ballots : Ballots
        Where they are kept.
    most : int
        How many devices are counted.

    Attributes
    ----------
    displaced : callable
        Is told the round and the device whose answer gave place to that of another.
    """

    displaced: Callable[[int, bytes], None]

    def __init__(self, ballots: Ballots, most: int) -> None:
        self.most = most
        self.displaced = lambda number, device: None
        self._ballots = ballots
        self._number = 0
        self._votes: dict[bytes, Choice] = {}
        # Where devices answer from, since this process runs: never written.
        self._from: dict[bytes, str] = {}
        self._left_out: frozenset[str] = frozenset()

    def begin(self, number: int) -> None:
        """Go on with the round of this number, and with what was kept of it."""
        self._number, self._votes, self._from = number, self._ballots.votes(number), {}

    def device(self, token: str) -> bytes:
        """Give the name of a device in this round."""
        return self._ballots.device(self._number, token)

    def has(self, token: str) -> bool:
        """Say whether a device has answered."""
        return self.device(token) in self._votes

    def votes(self) -> dict[bytes, Choice]:
        """Give the answers by their devices."""
        out = self._left_out
        return {device: picked for device, picked in self._votes.items() if self._from.get(device) not in out}

    def addresses(self) -> list[str]:
        """Give where each answer that is counted came from; after a restart each has an address of its own."""
        return [self._from.get(device, device.hex()) for device in self.votes()]

    def may_be_shown(self) -> bool:
        """Say whether there are enough answers that nobody can be told apart."""
        return len(self.votes()) >= FEWEST and not exposed(self.addresses(), FEWEST - 1)

    def leave_out(self, addresses: Iterable[str]) -> None:
        """Count all answers but those from these addresses."""
        self._left_out = frozenset(addresses)

    def take(self, token: str, picked: Choice, address: str) -> bool:
        """Count an answer in place of an earlier one of the device; False where all places are taken.

        When this returns, the answer is on the disk. Where all places are taken, an address that holds more of them
        than this one gives one back.
        """
        device = self.device(token)
        if device not in self._votes and len(self.votes()) >= self.most and not self._make_place(address):
            return False
        self._ballots.keep(self._number, device, picked)
        self._votes[device] = picked
        self._from[device] = address
        return True

    def _make_place(self, address: str) -> bool:
        """Take the last answer of the busiest address back, unless this address holds about as many."""
        addresses = self.addresses()
        crowded, most = busiest(addresses)
        theirs = [device for device in self.votes() if self._from.get(device) == crowded]
        if most <= addresses.count(address) + 1 or not theirs:
            return False
        self._ballots.drop(self._number, theirs[-1])
        del self._votes[theirs[-1]], self._from[theirs[-1]]
        self.displaced(self._number, theirs[-1])
        return True
