"""Sign the course's own lessons with Jupyter's notary, and no others."""

import sqlite3
from contextlib import closing
from pathlib import Path

import nbformat
from nbformat.sign import NotebookNotary

from .language import in_language


def sign_lessons(folder: Path) -> list[str]:
    """Sign the lessons of a folder whose code is all in the language of lessons.

    Returns
    -------
    list of str
        A sentence for each lesson that was left unsigned. It can still be opened, and run by
        hand.
    """
    try:
        notary = NotebookNotary()
        with closing(notary.store):
            said = [_sign(notary, path) for path in sorted(folder.glob("*.ipynb"))]
    except (OSError, sqlite3.Error) as error:
        return [f"The lessons could not be signed ({error}): start them with Run All Cells."]
    return [sentence for sentence in said if sentence]


def _sign(notary: NotebookNotary, path: Path) -> str | None:
    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    except OSError:
        raise
    except Exception:  # nbformat raises whatever it stumbles over in a broken file
        return f"{path.name} is not a notebook that can be read."
    if "good_cry" not in notebook.metadata:
        return None
    if all(in_language(cell.source) for cell in notebook.cells if cell.cell_type == "code"):
        notary.sign(notebook)
        return None
    return f"{path.name} holds code that is not the course's, and does not start by itself."
