"""A shelf: all records of one kind by their ids, which says what is nearest where an id is not there."""

from collections.abc import Mapping
from typing import NoReturn, TypeVar

from .errors import ContentError, no_such

R = TypeVar("R")


class Shelf(dict[str, R]):
    """The records of a kind, in the order in which they are written.

    Parameters
    ----------
    kind : str
        What an error calls a record, such as `question`.
    records : mapping
        The records by their ids.
    """

    def __init__(self, kind: str, records: Mapping[str, R] | None = None) -> None:
        super().__init__(records or {})
        self.kind = kind

    def __missing__(self, wanted: str) -> NoReturn:
        """Raise a ContentError that names the nearest id."""
        raise ContentError(no_such(self.kind, wanted, self))
