"""Writes ZIP files that are the same whenever the same is put into them."""

from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# The oldest day that a ZIP file can name.
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def write_archive(path: Path, files: Iterable[tuple[str, str]]) -> None:
    """Write texts, each under its name, over an older file."""
    with ZipFile(path, "w") as archive:
        for name, text in files:
            archive.writestr(ZipInfo(name, LONG_AGO), text.encode(), ZIP_DEFLATED, 9)
