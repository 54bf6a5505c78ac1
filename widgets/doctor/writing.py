"""Puts a file in place of another whole, or not at all."""

import shutil
from pathlib import Path


def replace(path: Path, content: bytes) -> None:
    """Replace what a file says, and keep its rights.

    It is never written into: installers let many environments share one file.
    """
    unfinished = path.with_name(f"{path.name}.unfinished")
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished.write_bytes(content)
    if path.exists():
        shutil.copymode(path, unfinished)
    unfinished.replace(path)
