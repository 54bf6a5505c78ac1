"""How a source is handed to a script, and the order in which sources are listed."""

import unicodedata
from collections.abc import Iterable

from ...content.records import Reference


def named(reference: Reference) -> dict:
    """Give a reference as a script shows it: who, when, what, where, and its link."""
    return {
        "authors": reference.authors,
        "year": reference.year,
        "title": reference.title,
        "journal": reference.journal,
        "link": reference.link,
        "seen": reference.seen,
    }


def by_author(references: Iterable[Reference]) -> list[Reference]:
    """Give references in the order of a list of sources; those without authors come last."""
    return sorted(references, key=lambda one: _plain(one.authors) or "~")


def _plain(text: str) -> str:
    """Take the marks from the letters: one author is spelled with them and without."""
    letters = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
