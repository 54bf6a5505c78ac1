"""What is said when something does not go, and when the content does not fit together."""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

NEAR = 0.5  # the share of letters that must stand in the same order
FEW = 9
SAID = 3
# What many say alike: file, kind, and what is said of a field that names what is not there; or of a scale too short.
ALIKE = {
    " more name it": re.compile(
        r"(assets/\S+): (\w+) '[^']*': ((?:field '[^']*': )+(?:there is no|'[^']*' has no place) .*)"
    ),
    " more name numbers of that study": re.compile(r"assets/\S+: \w+ '[^']*': row .*there is no number '([\w-]+)\..*"),
    " more lie outside it": re.compile(r"(assets/\S+: \w+ '[^']*'): row .* is \S+, (and the scale ends at .*)"),
}


class Trouble(Exception):
    """Something stands in the way; the message is the one sentence that a person reads."""


class ContentError(Trouble):
    """A file of the course says something that does not fit; the message names file, id and field."""


class ContentFaults(ContentError):
    """Several things do not fit; the message says the first few of them, and how many more there are.

    Parameters
    ----------
    faults : list of str
        A sentence for each.
    """

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__(first_few(faults))


def first_few(faults: list[str]) -> str:
    """Give the first sentences of a list, and how many more there are, a line for each."""
    more = len(faults) - SAID
    rest = [f"And {more} more: “good-cry check” says all that is off."] if more > 0 else []
    return "\n".join([*faults[:SAID], *rest])


def folded(faults: Iterable[str]) -> list[str]:
    """Say once what many say alike, such as all that name what is not there, and how many more do."""
    said: list[str] = []
    many: dict[tuple[str, ...], list[int]] = {}
    for place, fault in enumerate(faults):
        alike = [(more, *found.groups()) for more, form in ALIKE.items() if (found := form.fullmatch(fault))]
        key = alike[0] if alike else (str(place),)
        if key not in many:
            said.append(fault)
        many.setdefault(key, [len(said) - 1, -1])[1] += 1
    for (ending, *_), (place, more) in many.items():
        said[place] += f"; {more}{ending}" if more else ""
    return said


def nearest(unknown: str, known: Iterable[str]) -> str:
    """Say which id is near to one that does not exist; where none is, which there are."""
    known = sorted(known)
    if close := get_close_matches(unknown, known, n=1, cutoff=NEAR):
        return f"the nearest is {close[0]!r}"
    if len(known) > FEW:
        return f"none of the {len(known)} that there are is near it"
    return f"there {'is' if len(known) == 1 else 'are'} {', '.join(map(repr, known))}" if known else "there is none yet"


def no_such(kind: str, wanted: str, known: Iterable[str]) -> str:
    """Say that nothing of a kind has this id, and which is near to it; `kind` is empty where the field says what is."""
    return f"there is no {f'{kind} {wanted!r}'.lstrip()}; {nearest(wanted, known)}"


def each(where: str, faults: Iterable[str]) -> Iterator[str]:
    """Say of each fault where it is."""
    return (f"{where}: {said}" for said in faults)


def twice(field: str, part: str, texts: Iterable[str]) -> Iterator[str]:
    """Say of each text that stands twice among the parts of a field."""
    seen: set[str] = set()
    for text in texts:
        if text in seen:
            yield f"field {field!r}: two have the same {part!r}: {text[:60]!r}"
        seen.add(text)
