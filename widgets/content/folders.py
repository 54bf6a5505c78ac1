"""Writes what is made of a course into a folder."""

from collections.abc import Mapping
from pathlib import Path


def write_into(to: Path, texts: Mapping[str, str]) -> list[Path]:
    """Write texts under their names, over older ones, and give their files; the folder is made where it is missing."""
    to.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (to / name).write_text(text, "utf-8")
    return [to / name for name in texts]
