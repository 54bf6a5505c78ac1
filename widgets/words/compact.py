"""Messages as scripts take them: what Fluent's own reader found in them, as lists that a few lines of script can say.

Fluent's library for browsers would weigh half as much as all scripts of a phone's page of the poll. A browser knows
plurals and numbers by itself, so what is left is to put texts beside each other. A pattern is a text, or a list of
parts: a text, a variable as `[name]`, or a choice as `[name, [[key, pattern], …], place of the usual one]`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from .trouble import WordsError


def compact(message_id: str, messages: Mapping[str, str]) -> str | list:
    """Give the pattern of a message.

    Parameters
    ----------
    message_id
        Its id.
    messages
        Fluent's texts of all messages of its language: what one takes from another is put in.

    Raises
    ------
    WordsError
        Where it is no message, or holds what scripts cannot say.
    """
    text = messages[message_id]
    if is_plain(text):
        return plain(text)
    if (pattern := _read(text)) is None:
        raise WordsError(f"the message {message_id!r} cannot be read: {text.strip()!r}")
    return _pattern(pattern, message_id, messages)


def variables(pattern: str | list) -> set[str]:
    """Give the names of all variables in a pattern."""
    found: set[str] = set()
    for name, *choices in (part for part in pattern if isinstance(part, list)):
        inner = [one for _, one in choices[0]] if choices else []
        found.update([name], *map(variables, inner))
    return found


def is_plain(text: str) -> bool:
    """Say whether a message is one line without variables."""
    return "{" not in text and "\n" not in text.strip()


def plain(text: str) -> str:
    """Give the words of such a message."""
    return text.partition("=")[2].strip()


@cache
def _read(text: str) -> Any:
    """Read a message as Fluent does; None where it is none, or more than one."""
    from fluent.syntax import FluentParser, ast

    entry, *more = FluentParser(with_spans=False).parse(text).body
    return None if more or not isinstance(entry, ast.Message) else entry.value


def _pattern(pattern: Any, message_id: str, messages: Mapping[str, str]) -> str | list:
    whole: list = []
    for part in [part for element in pattern.elements for part in _parts(element, message_id, messages)]:
        if whole and isinstance(part, str) and isinstance(whole[-1], str):
            whole[-1] += part
        else:
            whole.append(part)
    return whole[0] if len(whole) == 1 and isinstance(whole[0], str) else whole


def _parts(element: Any, message_id: str, messages: Mapping[str, str]) -> list:
    from fluent.syntax import ast

    match element:
        case ast.TextElement(value=text):
            return [text]
        case ast.Placeable(expression=inner):
            return _parts(inner, message_id, messages)
        case ast.StringLiteral():
            return [element.parse()["value"]]
        case ast.VariableReference(id=ast.Identifier(name=name)):
            return [[name]]
        case ast.MessageReference(id=ast.Identifier(name=name), attribute=None) if name in messages:
            taken = compact(name, messages)
            return [taken] if isinstance(taken, str) else taken
        case ast.SelectExpression(selector=ast.VariableReference(id=ast.Identifier(name=name)), variants=variants):
            usual = next(place for place, variant in enumerate(variants) if variant.default)
            return [[name, [[_key(one.key), _pattern(one.value, message_id, messages)] for one in variants], usual]]
    raise WordsError(f"the message {message_id!r} holds a {type(element).__name__}, which scripts cannot say")


def _key(key: Any) -> str:
    return getattr(key, "name", None) or key.value
