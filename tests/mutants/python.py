"""The small faults that a Python file can have: another comparison, sign or number, a line that is gone."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from .mutant import Mutant

COMPARED = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
    "in": "not in", "not in": "in", "is": "is not", "is not": "is",
}  # fmt: skip
SIGNS = {"+": "-", "-": "+", "*": "/", "/": "*", "//": "*", "%": "*", "**": "*", "|": "&", "&": "|"}
JOINED = {"and": "or", "or": "and"}


def mutants_of(file: str, text: str) -> list[Mutant]:
    """Give every fault that is tried in a file."""
    return sorted(_Looking(file, text).look(), key=lambda one: (one.begin, one.end))


class _Looking:
    def __init__(self, file: str, text: str) -> None:
        self._file, self._text = file, text
        self._lines = [0]
        for line in text.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def look(self) -> Iterator[Mutant]:
        yield from self._within(ast.parse(self._text))

    def _within(self, node: ast.AST) -> Iterator[Mutant]:
        yield from self._of(node)
        for name, value in ast.iter_fields(node):
            # What is said of types is not run, and a sentence of a fault is no rule.
            if name in ("annotation", "returns", "decorator_list") or isinstance(node, ast.Raise):
                continue
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, ast.AST) and not _is_run_elsewhere(one) and not _is_a_promise(one):
                    yield from self._within(one)

    def _of(self, node: ast.AST) -> Iterator[Mutant]:
        match node:
            case ast.Compare(left=left, comparators=others):
                for one, other in zip([left, *others], others, strict=False):
                    yield from self._between(one, other, COMPARED)
            case ast.BoolOp(values=values):
                for one, other in pairwise(values):
                    yield from self._between(one, other, JOINED)
            case ast.BinOp(left=left, right=right) if not _is_text(left) and not _is_text(right):
                yield from self._between(left, right, SIGNS)
            case ast.UnaryOp(op=ast.Not() | ast.USub() as sign):
                yield self._put(self._at(node), self._at(node) + (3 if isinstance(sign, ast.Not) else 1), "")
            case ast.Constant(value=bool() as value):
                yield self._instead(node, str(not value))
            case ast.Constant(value=int() | float() as value):
                yield self._instead(node, repr(value + 1))
            case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
                yield self._instead(test, f"(not ({self._source(test)}))")
            case ast.Return(value=ast.expr() as value) if not _is_none_or_no(value):
                yield self._instead(value, "None")
            case ast.Break():
                yield self._instead(node, "continue")
            case ast.Continue():
                yield self._instead(node, "break")
            case ast.Expr(value=ast.Call()):
                yield self._instead(node, "pass")

    def _between(self, one: ast.expr, other: ast.expr, ways: dict[str, str]) -> Iterator[Mutant]:
        """Change what stands between two operands."""
        begin, end = self._end(one), self._at(other)
        found = re.search(r"not\s+in|is\s+not|[a-z]+|[<>=!+*/%|&-]+", self._text[begin:end])
        if found and (new := ways.get(" ".join(found[0].split()))):
            yield self._put(begin + found.start(), begin + found.end(), new)

    def _instead(self, node: ast.expr | ast.stmt, new: str) -> Mutant:
        return self._put(self._at(node), self._end(node), new)

    def _put(self, begin: int, end: int, new: str) -> Mutant:
        return Mutant(self._file, begin, end, new)

    def _source(self, node: ast.expr) -> str:
        return self._text[self._at(node) : self._end(node)]

    def _place(self, line: int, column: int) -> int:
        """Turn what `ast` counts, lines and bytes, into signs of the text."""
        start = self._lines[line - 1]
        row = self._text[start : self._lines[line]].encode()
        return start + len(row[:column].decode())

    def _at(self, node: ast.expr | ast.stmt) -> int:
        return self._place(node.lineno, node.col_offset)

    def _end(self, node: ast.expr | ast.stmt) -> int:
        return self._place(node.end_lineno, node.end_col_offset)


def _is_run_elsewhere(node: ast.AST) -> bool:
    """Say whether only who checks types reads it, or whoever starts the module as a program."""
    return isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "__name__ == '__main__'")


def _is_a_promise(node: ast.AST) -> bool:
    """Say whether it is what `zip` is told of equal lengths: that check only meets what went wrong somewhere else."""
    return isinstance(node, ast.keyword) and ast.unparse(node) == "strict=True"


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _is_none_or_no(node: ast.expr) -> bool:
    """Say whether giving nothing back would be the same to whoever asks."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)
