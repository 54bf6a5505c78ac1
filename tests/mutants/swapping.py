"""Puts a fault into a module that is in use, where it lies within a function: nothing need be imported anew."""

import ast
import gc
from collections.abc import Iterator
from types import CodeType, FunctionType

from .mutant import Mutant


def swap(mutant: Mutant, text: str, path: str) -> bool:
    """Have the function of this file run as the fault has it; False where the fault lies in none, or cannot be put in.

    Parameters
    ----------
    text : str
        The file as it is.
    path : str
        Where the module in use was read from.
    """
    place = _function_at(text, mutant)
    before, after = (list(_functions(compile(one, path, "exec"))) for one in (text, mutant.spoil(text)))
    if place is None or len(before) != len(after):
        return False
    old, new = next((pair for pair in zip(before, after, strict=True) if pair[0].co_firstlineno == place), (None, None))
    if old is None or new is None or old.co_freevars != new.co_freevars:
        return False
    # Not isinstance, which asks the object itself what it is.
    found = (one for one in gc.get_objects() if type(one) is FunctionType)
    live = [one for one in found if one.__code__.co_filename == path and _name(one.__code__) == _name(old)]
    for function in live:
        function.__code__ = new
    return bool(live)


def _function_at(text: str, mutant: Mutant) -> int | None:
    """Give the line at which the outermost function begins whose body holds the fault."""
    first, last = mutant.lines(text)[0], mutant.lines(text)[-1]

    def within(node: ast.AST) -> int | None:
        for one in ast.iter_child_nodes(node):
            if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
                if one.body[0].lineno <= first and last <= (one.end_lineno or 0):
                    return min([one.lineno, *(each.lineno for each in one.decorator_list)])
            elif isinstance(one, ast.ClassDef) and (found := within(one)):
                return found
        return None

    return within(ast.parse(text))


def _functions(code: CodeType) -> Iterator[CodeType]:
    """Give the functions of a module and of its classes, without those within functions."""
    for one in code.co_consts:
        if isinstance(one, CodeType):
            if one.co_flags & 0x2:  # it has names of its own, as a function has and the body of a class has not
                yield one
            else:
                yield from _functions(one)


def _name(code: CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno
