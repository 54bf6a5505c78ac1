"""How a source is handed to a script."""

from ...content.records import Reference


def named(reference: Reference) -> dict:
    """Give a reference as a script shows it: who, when, what, where, and its link."""
    return {
        "authors": reference.authors,
        "year": reference.year,
        "title": reference.title,
        "journal": reference.journal,
        "link": f"https://doi.org/{reference.doi}" if reference.doi else reference.url,
        "seen": reference.seen,
    }
