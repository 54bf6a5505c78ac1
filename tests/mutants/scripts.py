"""The small faults that a script can have, found by its words and signs, without a reader of the language."""

import re
from collections.abc import Iterator

from .mutant import Mutant

# Notes, texts and patterns come first, so that nothing within them is taken for code.
TOKENS = re.compile(
    r"""(?P<note>//[^\n]*|/\*.*?\*/)
    |(?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)
    |(?P<pattern>(?<=[(,=:\[!&|?{};\s])/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/[a-z]*)
    |(?P<number>\b\d[\d_]*(?:\.\d+)?(?:e\d+)?\b)
    |(?P<word>[A-Za-z_$][\w$]*)
    |(?P<sign>===|!==|=>|>>>=?|>>=?|<<=?|\.\.\.|\?\?=|\|\|=|&&=|\?\?|\?\.|&&|\|\||<=|>=|\*\*|\+\+|--|[-+*/%]=|[-+*/%<>!])""",
    re.VERBOSE | re.DOTALL,
)
SIGNS = {
    "===": "!==", "!==": "===", "<": "<=", "<=": "<", ">": ">=", ">=": ">", "&&": "||", "||": "&&", "??": "&&",
    "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "**": "*", "+=": "-=", "-=": "+=",
}  # fmt: skip
WORDS = {"true": "false", "false": "true", "break": "continue", "continue": "break", "some": "every", "every": "some"}
# A line that is one whole call, and what is given back on one line.
CALLS = re.compile(r"^[ \t]+((?!return\b|await import|throw\b|const\b|let\b)[\w.?]+\([^\n]*\);)$", re.MULTILINE)
GIVEN = re.compile(r"^[ \t]*(?:[^\n]*\) )?return ([^\n;]+);$", re.MULTILINE)

# Giving nothing back would be the same to whoever asks.
NOTHING = ("undefined", "null", "false")


def mutants_of(file: str, text: str) -> list[Mutant]:
    """Give every fault that is tried in a script."""
    return sorted({*_signs(file, text), *_lines(file, text)}, key=lambda one: (one.begin, one.end))


def _signs(file: str, text: str) -> Iterator[Mutant]:
    code = _without_texts(text)
    for found in TOKENS.finditer(text):
        kind, here = found.lastgroup, found[0]
        if kind == "number":
            yield Mutant(file, *found.span(), str(float(here.replace("_", "")) + 1).removesuffix(".0"))
        elif kind == "word" and here in WORDS:
            yield Mutant(file, *found.span(), WORDS[here])
        elif kind == "word" and here == "if":
            begin, end = found.end() + 2, _closing(code, found.end() + 1)
            yield Mutant(file, begin, end, f"!({text[begin:end]})")
        elif kind == "sign" and here == "!":
            yield Mutant(file, *found.span(), "")
        elif kind == "sign" and here in SIGNS:
            yield Mutant(file, *found.span(), SIGNS[here])


def _lines(file: str, text: str) -> Iterator[Mutant]:
    for found in CALLS.finditer(text):
        yield Mutant(file, *found.span(1), ";")
    for found in GIVEN.finditer(text):
        if found[1] not in NOTHING and not found[1].endswith(("(", "{", "[")):
            yield Mutant(file, *found.span(1), "undefined")


def _closing(code: str, opening: int) -> int:
    """Give the place of the bracket that closes this one."""
    deep = 0
    for place in range(opening, len(code)):
        deep += {"(": 1, ")": -1}.get(code[place], 0)
        if deep == 0:
            return place
    return len(code)


def _without_texts(text: str) -> str:
    """Give a script whose texts, patterns and notes are dashes, so that no bracket in them counts."""
    return TOKENS.sub(
        lambda found: "_" * len(found[0]) if found.lastgroup in ("note", "text", "pattern") else found[0], text
    )
