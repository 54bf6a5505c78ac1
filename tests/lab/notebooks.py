"""Small notebooks for tests: lessons, and notebooks that pretend to be one."""

from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

LESSON = ("from widgets import lesson", 'lesson("00")')
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def write(path: Path, *code: str, text: str = "# A lesson", asks: bool = True) -> Path:
    """Write a notebook with some text and then code; by default it asks to be run as it opens."""
    folded = {"jupyter": {"source_hidden": True}}
    cells = [new_markdown_cell(text), *(new_code_cell(cell, metadata=folded) for cell in code)]
    metadata = {"kernelspec": KERNEL} | ({"good_cry": {"lesson": "00"}} if asks else {})
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=cells, metadata=metadata), path)
    return path


def leaving(path: Path) -> str:
    """Give code that leaves a file behind, wherever it is run."""
    return f"open({str(path)!r}, 'w').close()"
