"""Short words of a room: nobody sees them until its teacher has looked through them and let some of them through."""

import unicodedata
import zlib
from collections import Counter
from collections.abc import Collection, Sequence

from .offered import Ask

LONGEST = 24  # letters
MOST = 200  # different words in the teacher's list: more is looked through by nobody
INVISIBLE = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")

Counted = tuple[str, int]


class Cloud:
    """A prompt that a room answers in words. They are in memory alone, and only for as long as their round lasts.

    Parameters
    ----------
    ask : Ask
        The prompt.
    shown : sequence of tuple
        The words that all may see already, with how often each was said.
    """

    def __init__(self, ask: Ask, shown: Sequence[Counted] = ()) -> None:
        self.id, self.asks, self.lesson, self.label = ask.id, ask.asks, ask.lesson, ask.label
        self.shown = list(shown)
        self._said: dict[bytes, str] = {}

    def hear(self, device: bytes, words: str) -> None:
        """Take the words of a device, in place of its earlier ones."""
        self._said[device] = words

    def forget(self) -> None:
        """Forget what was said."""
        self._said.clear()

    def let_through(self, devices: Collection[bytes], mark: int, places: list[int]) -> bool:
        """Show the words at these places of the list to all; False, and nothing, where the list is another by now."""
        found = self._list(devices)
        if mark != _mark(found) or not set(places) <= set(range(len(found))):
            return False
        self.shown = [found[place] for place in sorted(set(places))]
        return True

    def told(self, phase: str, devices: Collection[bytes] = ()) -> dict:
        """Give the prompt, what was let through once it is shown, and the list of what these devices said.

        There is no list while people answer: who watches it grow sees who wrote.
        """
        words: dict[str, object] = {"longest": LONGEST}
        if phase == "explained":
            words["shown"] = self.shown
        if phase != "open" and (found := self._list(devices)):
            words |= {"list": found, "mark": _mark(found), "most": MOST}
        return {"asks": self.asks, "words": words}

    def _list(self, devices: Collection[bytes]) -> list[Counted]:
        """Give what these devices said, the same words counted together, the most frequent first."""
        spelt: dict[str, Counter[str]] = {}
        for words in (self._said[one] for one in devices if one in self._said):
            spelt.setdefault(_same(words), Counter())[words] += 1
        # By their letters where they are as frequent, so that neither list nor spelling tells who was first to answer.
        usual = [(min(one, key=lambda words: (-one[words], words.swapcase())), one.total()) for one in spelt.values()]
        return sorted(usual, key=lambda counted: (-counted[1], counted[0].casefold(), counted[0]))[:MOST]


def tidy(text: str) -> str:
    """Write words as they are shown: in one line, without signs that cannot be seen, and not too long."""
    plain = unicodedata.normalize("NFKC", text)
    seen = "".join(" " if unicodedata.category(one) in INVISIBLE else one for one in plain)
    return " ".join(seen.split())[:LONGEST].strip()


def _same(words: str) -> str:
    """Give what two spellings of the same words have in common: no capitals, and no marks around them."""
    marks = {one for one in words if unicodedata.category(one).startswith("P")}
    return words.casefold().replace("’", "'").strip("".join(marks) + " ") or words


def _mark(found: list[Counted]) -> int:
    """Give a number by which a list is told from another."""
    return zlib.crc32(repr(found).encode())
