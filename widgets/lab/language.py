"""The language of lessons: all that a cell may say and still be run as its lesson opens.

    from widgets import lesson, claim
    lesson("02")

Lines of these two kinds, with names that the package offers to lessons and plain text between
the quotes, and nothing else. The extension says the same in the browser
(labextension/static/language.js); a test holds the two together.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from itertools import pairwise

import widgets

NAMES = frozenset(widgets.__all__)
LONGEST = 2000
_PLAIN = re.compile(r"[ -\[\]-~\n]*")  # printable ASCII without the backslash
_SPACE = {tokenize.NEWLINE, tokenize.NL, tokenize.ENDMARKER}


def in_language(source: str) -> bool:
    """Say whether a code cell holds nothing but what a lesson says.

    Python parses the cell. From what it means the only spelling allowed is written anew, and
    the cell must be spelled like that: so brackets, comments, prefixes and the like are out.
    """
    if len(source) > LONGEST or not _PLAIN.fullmatch(source):
        return False
    try:
        allowed = [token for line in ast.parse(source).body for token in _spelling(line)]
        found = [
            token.string for token in tokenize.generate_tokens(io.StringIO(source).readline) if token.type not in _SPACE
        ]
    except (SyntaxError, ValueError, RecursionError, MemoryError, tokenize.TokenError, _NotLessons):
        return False
    return _without_quotes_and_last_commas(found) == allowed


class _NotLessons(Exception):
    """A line says something else."""


def _spelling(line: ast.stmt) -> Iterator[str]:
    match line:
        case ast.ImportFrom(module="widgets", level=0, names=names):
            yield from ("from", "widgets", "import")
            yield from _with_commas([_name(alias.name) for alias in names])
        case ast.Expr(ast.Call(func=ast.Name(id=name), args=arguments, keywords=[])):
            yield from (_name(name), "(")
            yield from _with_commas([_text(argument) for argument in arguments])
            yield ")"
        case _:
            raise _NotLessons


def _name(name: str) -> str:
    if name not in NAMES:
        raise _NotLessons
    return name


def _text(argument: ast.expr) -> str:
    match argument:
        case ast.Constant(value=str(text)):
            return f'"{text}"'
    raise _NotLessons


def _with_commas(tokens: list[str]) -> list[str]:
    return [token for item in tokens for token in (item, ",")][:-1]


def _without_quotes_and_last_commas(tokens: list[str]) -> list[str]:
    """Take either quotes for the same, and forgive a comma before a closing bracket."""
    same = [f'"{token[1:-1]}"' if re.fullmatch("'.*'", token) else token for token in tokens]
    return [token for token, after in pairwise([*same, ""]) if (token, after) != (",", ")")]
