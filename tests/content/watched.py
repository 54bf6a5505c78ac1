"""Remembers what was looked at in a course while a part of it was built, so that only this is built again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from widgets.content import Course
from widgets.content.shelf import Shelf

Look = tuple[str, str | None]
"""The field of the course and the id of a record on it; None where the shelf as a whole was looked through."""
EVERYTHING: Look = ("", None)


class Watched(Shelf):
    """A shelf that notes which of its records are looked at."""

    def __init__(self, name: str, shelf: Shelf, seen: set[Look]) -> None:
        super().__init__(shelf.kind, shelf)
        self.name = name
        self.seen = seen

    def _one(self, wanted: str) -> None:
        self.seen.add((self.name, wanted))

    def _all(self) -> None:
        self.seen.add((self.name, None))

    def __getitem__(self, wanted: str) -> Any:
        self._one(wanted)
        return super().__getitem__(wanted)

    def get(self, wanted: str, instead: Any = None) -> Any:
        self._one(wanted)
        return super().get(wanted, instead)

    def __contains__(self, wanted: object) -> bool:
        self._one(str(wanted))
        return super().__contains__(wanted)

    def __iter__(self) -> Iterator[str]:
        self._all()
        return super().__iter__()

    def __len__(self) -> int:
        self._all()
        return super().__len__()

    def __or__(self, other: dict) -> dict:
        self._all()
        return super().__or__(other)

    def __ror__(self, other: dict) -> dict:
        self._all()
        return super().__ror__(other)

    def keys(self) -> Any:
        self._all()
        return super().keys()

    def values(self) -> Any:
        self._all()
        return super().values()

    def items(self) -> Any:
        self._all()
        return super().items()


@dataclass(frozen=True)
class Part:
    """Something that is built of a course.

    `files` are those that it reads by itself. What takes `long` is left alone where nothing but words are others: those
    are shown by other parts too.
    """

    name: str
    build: Callable[[Course], object]
    files: tuple[str, ...] = ()
    long: bool = False

    @property
    def kind(self) -> str:
        """Give what it is, such as a page; the name says of what besides."""
        return self.name.split()[0]


class Built:
    """A course of which everything was built once; what a change of it can be seen in is built again.

    Parameters
    ----------
    course : Course
        The course as it is.
    parts : list of Part
        All that is built of it.
    forget : callable
        Empties what is kept from one part to the next.
    """

    def __init__(self, course: Course, parts: list[Part], forget: Callable[[], None]) -> None:
        self.parts = parts
        self.forget = forget
        self.looked_at: dict[str, set[Look]] = {}
        self.seen: set[Look] = set()
        self.shelves = {one.name: getattr(course, one.name) for one in fields(course)}
        self.watched = replace(
            course,
            **{
                name: Watched(name, shelf, self.seen)
                for name, shelf in self.shelves.items()
                if isinstance(shelf, Shelf)
            },
        )

    def again(self, course: Course, file: str, *, words: bool) -> None:
        """Build what shows the change of one file, in which only `words` may be others; whatever is wrong raises.

        What all of a kind look through, such as the help lines that stand on every page, is built in the first of them.
        """
        changed = self._changed(course)
        done: set[str] = set()
        for part in self.parts:
            if file not in part.files:
                if words and part.long:
                    continue
                shown = self._shown(part, changed)
                if not shown or (part.kind in done and all(one is None for _, one in shown)):
                    continue
            done.add(part.kind)
            self._build(part, course)

    def _changed(self, course: Course) -> set[Look]:
        """Give the records that differ; the whole where something does that everything shows."""
        changed: set[Look] = set()
        for name, before in self.shelves.items():
            now = getattr(course, name)
            if not isinstance(before, Shelf):
                changed |= {EVERYTHING} if now is not before and now != before else set()
                continue
            differ = {one for one in now if before.get(one) is not now[one] and before.get(one) != now[one]}
            differ |= before.keys() - now.keys()
            if differ or list(before) != list(now):
                changed |= {(name, None), *((name, one) for one in differ)}
        return changed

    def _shown(self, part: Part, changed: set[Look]) -> set[Look]:
        if part.name not in self.looked_at:
            self.seen.clear()
            self._build(part, self.watched)
            self.looked_at[part.name] = {EVERYTHING, *self.seen}
        return changed & self.looked_at[part.name]

    def _build(self, part: Part, course: Course) -> None:
        self.forget()
        try:
            part.build(course)
        finally:
            self.forget()
