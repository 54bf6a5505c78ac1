"""Reads the catalogue and says its messages.

What only puts texts into a line is said without Fluent, which takes 0.2 s and 16 MB to load: a kernel need not.
"""

import re
import warnings
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from .compact import compact, is_plain, plain, variables
from .counted import ENGLISH, form_of
from .trouble import MissingWords, WordsError

_START = re.compile(r"(-?[a-zA-Z][\w-]*) *=")
_VARIABLE = re.compile(r"\{ *\$(\w+) *\}")
_OTHER_MESSAGE = re.compile(r"\{ *(-?[a-z][\w-]*) *\}")
_PLACE = re.compile(rf"{_VARIABLE.pattern}|{_OTHER_MESSAGE.pattern}")
# Stand for what is markup while Fluent puts a sentence together: private characters, which no text holds.
_MARK = 0xE000
_MARKS = re.compile("([\ue000-\ue0ff])")


class Words:
    """Says the words of the interface in one language, or in English what that language lacks.

    Parameters
    ----------
    spoken : mapping
        The messages of each language, the preferred one first: Fluent's text of each message by its id.
    known : mapping
        Variables that every message may use, such as the name of the course.
    """

    def __init__(self, spoken: Mapping[str, Mapping[str, str]], known: Mapping[str, str]) -> None:
        self._spoken = {language: dict(messages) for language, messages in spoken.items()}
        self._known = dict(known)
        self._bundles: dict[str, Any] = {}

    @property
    def language(self) -> str:
        """The language of what is said, as `lang` takes it."""
        return next(iter(self._spoken))

    @cached_property
    def edition(self) -> str:
        """A short name for all that is said, which changes with any of it."""
        return sha256(repr((self._spoken, self._known)).encode()).hexdigest()[:16]

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all messages."""
        return frozenset(name for messages in self._spoken.values() for name in messages if not name.startswith("-"))

    @cached_property
    def within_others(self) -> frozenset[str]:
        """The ids of messages whose words others take into their own."""
        texts = (text for messages in self._spoken.values() for text in messages.values())
        return frozenset(name for text in texts for name in _OTHER_MESSAGE.findall(text))

    @cached_property
    def lacking(self) -> frozenset[str]:
        """The ids of messages that this language lacks, and that are said in English."""
        return self.ids - self._spoken[self.language].keys()

    def faults(self, known: Container[str]) -> Iterator[str]:
        """Say in sentences which messages cannot be read, and which name what they are not given.

        Parameters
        ----------
        known
            All names in the sources that say them.
        """
        given: dict[str, set[str]] = {}
        for language, messages in reversed(self._spoken.items()):
            for one in sorted(self.ids & messages.keys()):
                try:
                    named = variables(compact(one, messages)) - self._known.keys()
                except WordsError as error:
                    yield f"assets/words/{language}/: {error}"
                    continue
                # What English names, and a source too.
                right = given.setdefault(one, {name for name in named if name in known})
                for name in sorted(named - right):
                    instead = " and ".join(f"${other}" for other in sorted(right)) or "nothing"
                    yield f"assets/words/{language}/: {one!r} names ${name}, and is given {instead}"

    def __call__(self, message_id: str, /, **values: object) -> str:
        """Say a message.

        Parameters
        ----------
        message_id
            Its id in the catalogue.
        **values
            Its variables. A value that is markup (a link, say) makes the whole answer markup, the rest of it escaped.
        """
        if any(hasattr(value, "__html__") for value in values.values()):
            return self._around(message_id, values)
        for language, messages in self._spoken.items():
            if message_id in messages:
                return self._said(language, message_id, values)
        _complain(f"no catalogue has the message {message_id!r}")
        return message_id

    def form_of(self, forms: str, number: str = "") -> str:
        """Give the form of a word that goes with a number as it is written; without a number the last.

        Parameters
        ----------
        forms
            Such as "minute|minutes", in the order that `counted.py` tells.
        number
            Such as "1" or "under 1".
        """
        return form_of(forms, number, self.language)

    def for_scripts(self, named: Iterable[str]) -> dict:
        """Give what `say.js` needs to say these messages; a name that ends with a dash stands for a family of them.

        Returns
        -------
        dict
            `language`, `known`, the variables of every message, and `spoken`, pairs of a language and its patterns by
            id.

        Raises
        ------
        WordsError
            Where one of them holds what scripts cannot say.
        """
        left = sorted(self._meant(named))
        spoken = []
        for language, messages in self._spoken.items():
            if here := [one for one in left if one in messages]:
                spoken.append([language, {one: compact(one, messages) for one in here}])
                left = [one for one in left if one not in messages]
        return {"language": self.language, "known": self._known, "spoken": spoken}

    def _meant(self, named: Iterable[str]) -> set[str]:
        """Give the ids that names in a source stand for."""
        exact = set(named)
        families = tuple(name for name in exact if name.endswith("-"))
        return {one for one in self.ids if one in exact or (families and one.startswith(families))}

    def _said(self, language: str, message_id: str, values: Mapping[str, object]) -> str:
        text = self._spoken[language][message_id]
        given = self._known | dict(values)
        if (simple := _simple(text, given, self._spoken[language])) is not None:
            return simple
        bundle = self._bundle(language, message_id)
        said, problems = bundle.format_pattern(bundle.get_message(message_id).value, given)
        for problem in problems:
            _complain(f"the message {message_id!r} could not be said whole: {problem}")
        return said

    def _bundle(self, language: str, message_id: str) -> Any:
        """Give what formats a language, with this message read into it."""
        from fluent.runtime import FluentBundle, FluentResource

        if language not in self._bundles:
            self._bundles[language] = FluentBundle([language], use_isolating=False)
        bundle = self._bundles[language]
        self._add(bundle, FluentResource, language, message_id)
        return bundle

    def _add(self, bundle: Any, resource: Any, language: str, message_id: str) -> None:
        """Let a bundle read a message, and those whose words it takes into its own."""
        messages = self._spoken[language]
        if bundle.has_message(message_id) or message_id not in messages:
            return
        bundle.add_resource(resource(messages[message_id]))
        for other in _OTHER_MESSAGE.findall(messages[message_id]):
            self._add(bundle, resource, language, other)

    def _around(self, message_id: str, values: Mapping[str, object]) -> str:
        """Say a message around pieces of markup."""
        from markupsafe import Markup, escape

        markup = [name for name, value in values.items() if hasattr(value, "__html__")]
        marks = {name: chr(_MARK + number) for number, name in enumerate(markup)}
        given = {mark: escape(values[name]) for name, mark in marks.items()}
        parts = _MARKS.split(self(message_id, **{**values, **marks}))
        return Markup("").join(given.get(part, escape(part)) for part in parts)


def read_words(folders: Iterable[Path], language: str = ENGLISH, **known: str) -> Words:
    """Read the catalogue of a language, and the English one for what it lacks.

    Parameters
    ----------
    folders
        Each has a folder for each language, with Fluent's files in it; a message of an earlier one counts.
    language
        Which of them.
    **known
        Variables that every message may use.

    Raises
    ------
    WordsError
        Where nothing is written in this language, or two messages have one id.
    """
    folders = list(dict.fromkeys(folders))
    spoken: dict[str, dict[str, str]] = {}
    # In English every message is written; another language falls back to it, message by message.
    for one in dict.fromkeys([language, ENGLISH]):
        spoken[one] = {name: text for folder in reversed(folders) for name, text in _read(folder / one).items()}
        if not spoken[one]:
            raise WordsError(f"{folders[0] / one}: there are no words in this language (no .ftl file)")
    return Words(spoken, known)


def _read(folder: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted(folder.glob("*.ftl")):
        for name, text in _messages(file.read_text("utf-8")):
            if name in found:
                raise WordsError(f"words/{folder.name}/{file.name}: the message {name!r} is there twice")
            found[name] = text
    return found


def _messages(text: str) -> list[tuple[str, str]]:
    """Cut a file into its messages, without the notes between them."""
    found: list[list[str]] = []
    names = []
    for line in text.splitlines(keepends=True):
        if start := _START.match(line):
            names.append(start[1])
            found.append([line])
        elif found and not line.startswith("#"):
            found[-1].append(line)
    return [(name, "".join(lines).rstrip() + "\n") for name, lines in zip(names, found, strict=True)]


def _simple(text: str, values: Mapping[str, object], messages: Mapping[str, str]) -> str | None:
    """Say a message of one line in which nothing but texts and other such messages have a place."""
    parts: list[object] = [values.get(name) for name in _VARIABLE.findall(text)]
    parts += [_simple(messages.get(name, "{"), values, messages) for name in _OTHER_MESSAGE.findall(text)]
    if not is_plain(_PLACE.sub("", text)) or not all(isinstance(part, str) for part in parts):
        return None

    def said(place: re.Match) -> str:
        return str(values[place[1]] if place[1] else _simple(messages[place[2]], values, messages))

    return _PLACE.sub(said, plain(text))


def _complain(problem: str) -> None:
    warnings.warn(problem, MissingWords, stacklevel=3)
