"""Reads GIFT as Moodle's importer does, step by step, for it is Moodle that the file is written for."""

import re
from dataclasses import dataclass

# A sign with a backslash before it stands for itself, and is kept aside while the others are looked for.
_ASIDE = {sign: chr(0xE000 + number) for number, sign in enumerate(":#={}~n\\")}
_BACK = {aside: "\n" if sign == "n" else sign for sign, aside in _ASIDE.items()}
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d+)?)%")


@dataclass(frozen=True)
class Offered:
    """An answer, what is said of it, and its credit in percent."""

    text: str
    why: str
    credit: float


@dataclass(frozen=True)
class Asked:
    """A question: `kind` is one of one, several, match, number and essay."""

    name: str
    text: str
    kind: str
    answers: list[Offered]
    afterwards: str


def read(gift: str) -> dict[str, list[Asked]]:
    """Give the questions of each category, in the order of the file."""
    found: dict[str, list[Asked]] = {}
    category = ""
    for block in re.split(r"\n\s*\n", gift):
        lines = [line for line in block.splitlines() if not line.lstrip().startswith("//")]
        text = re.sub(r"\\([:#={}~n\\])", lambda sign: _ASIDE[sign[1]], "\n".join(lines).strip())
        if text.startswith("$CATEGORY:"):
            category = _words(text.removeprefix("$CATEGORY:"))
        elif text:
            found.setdefault(category, []).append(_question(text))
    return found


def _question(text: str) -> Asked:
    parts = re.fullmatch(r"::(?P<name>[^:]+)::\[html\](?P<asks>[^{}]*)\{(?P<answers>[^{}]*)\}", text)
    assert parts, f"no question with a name, a text and one pair of braces: {_words(text)}"
    listed, _, afterwards = parts["answers"].strip().rpartition("####")
    kind, answers = _answers(listed.strip())
    return Asked(_words(parts["name"]), _words(parts["asks"]), kind, answers, _words(afterwards))


def _answers(listed: str) -> tuple[str, list[Offered]]:
    if not listed:
        return "essay", []
    if listed.startswith("#"):
        return "number", _split(listed[1:], "=", 100)
    if "~" in listed:
        if "=" not in listed:
            return "several", _split(listed, "~", 0)
        each = re.findall(r"([~=])([^~=]*)", listed)
        return "one", [_offered(words, 100 if sign == "=" else 0) for sign, words in each]
    assert "->" in listed, f"neither a choice nor a matching: {_words(listed)}"
    return "match", _split(listed, "=", 100)


def _split(listed: str, sign: str, credit: float) -> list[Offered]:
    before, *each = listed.split(sign)
    assert not before.strip(), f"words before the first answer: {_words(before)}"
    return [_offered(words, credit) for words in each]


def _offered(words: str, credit: float) -> Offered:
    words = words.strip()
    if weight := _WEIGHT.match(words):
        credit, words = float(weight[1]), words[weight.end() :]
    text, _, why = words.partition("#")
    return Offered(_words(text), _words(why), credit)


def _words(text: str) -> str:
    return "".join(_BACK.get(sign, sign) for sign in text).strip()
