"""The language of lessons: all that a cell of a lesson may say.

    from widgets import lesson, claim
    lesson("02")  # The hormone story

Lines of these two kinds, with names that the package offers to lessons and plain text between
the quotes, and nothing else; after a line, two spaces, # and a space, plain words for whoever reads
it where it is not alive. The extension in the browser reads the same calls out of a cell
(labextension/static/calls.js); a test holds the two together.
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
# The tag of a cell for whoever reads a lesson where it is not alive; wherever it is, its header says the same.
NOT_ALIVE = "good-cry-not-alive"
_PLAIN = re.compile(r"[ -\[\]-~\n]*")  # printable ASCII without the backslash
_COMMENT = re.compile(r"# [!-\[\]-~][ -\[\]-~]*")
_SPACE = {tokenize.NEWLINE, tokenize.NL, tokenize.ENDMARKER}


def in_language(source: str) -> bool:
    """Say whether a code cell holds nothing but what a lesson says.

    Python parses the cell. From what it means the only spelling allowed is written anew, and
    the cell must be spelled like that: so brackets, prefixes and the like are out. A comment may only
    end a line that says something.
    """
    if len(source) > LONGEST or not _PLAIN.fullmatch(source):
        return False
    try:
        allowed = [token for line in ast.parse(source).body for token in _spelling(line)]
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        found = [token.string for token in _without_comments(tokens, source) if token.type not in _SPACE]
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


def calls(source: str) -> list[tuple[str, str]]:
    """Give what a cell in the language calls, in order: the word, such as `claim`, and the id (empty where none is)."""
    lines = [line.value for line in ast.parse(source).body if isinstance(line, ast.Expr)]
    called = [(one.func.id, one.args) for one in lines if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)]
    return [(word, ast.literal_eval(given[0]) if given else "") for word, given in called]


def _without_comments(tokens: list[tokenize.TokenInfo], source: str) -> Iterator[tokenize.TokenInfo]:
    lines = source.split("\n")
    for token, after in pairwise([*tokens, tokens[-1]]):
        if token.type != tokenize.COMMENT:
            yield token
            continue
        row, column = token.start
        before = lines[row - 1][:column]
        # Within brackets, or on a line of its own, no line of the program ends with it.
        if after.type != tokenize.NEWLINE or before != before.rstrip() + "  " or not _COMMENT.fullmatch(token.string):
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
