"""Looks at each notebook as Jupyter's server hands it to a page, so that opening it runs nothing unasked.

- A lesson in the course's own folder that says only what lessons say is trusted, judged anew each time: what it
  showed when it was saved is taken out first. No signature of earlier is needed, and none that a file brings counts.
- Any other notebook that nobody here trusted loses its saved widget state: a page restores that as it opens, and a
  widget's script would run.
- Saving does not make such a state trusted, as Jupyter's own rule would where no cell has an output.

What lies on the disk is not touched.
"""

from pathlib import Path
from typing import Any

import nbformat

from .verdict import judge


def watch(contents: Any, folder: str | None) -> None:
    """Put this look into a contents manager; `folder` is that of the lessons, as the page names it."""
    mark, sign = contents.mark_trusted_cells, contents.check_and_sign

    def mark_trusted_cells(notebook: Any, path: str = "") -> None:
        if folder_of(path) == folder and is_lesson(notebook) and judge(notebook.cells, path).may_start:
            take_out_what_it_showed(notebook)
            contents.notary.mark_cells(notebook, True)
            return
        if "widgets" in notebook.metadata and not contents.notary.check_signature(notebook):
            del notebook.metadata["widgets"]
        mark(notebook, path)

    def check_and_sign(notebook: Any, path: str = "", **rest: Any) -> None:
        if notebook.metadata.get("widgets") and not _is_trusted_on_disk(contents, path):
            return
        sign(notebook, path, **rest)

    contents.mark_trusted_cells, contents.check_and_sign = mark_trusted_cells, check_and_sign


def folder_of(path: str) -> str:
    """Give the folder of a notebook as the page names it: ``"/"`` for the root, ``"/course/lessons"`` below it."""
    return "/" + path.strip("/").rpartition("/")[0]


def is_lesson(notebook: Any) -> bool:
    """Say whether a notebook says that it is a lesson."""
    mark = notebook.metadata.get("good_cry")
    return isinstance(mark, dict) and isinstance(mark.get("lesson"), str)


def take_out_what_it_showed(notebook: Any) -> None:
    """Take out all that running or saving put into a notebook, and every word of its own about trust."""
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        cell.metadata.pop("trusted", None)
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None


def _is_trusted_on_disk(contents: Any, path: str) -> bool:
    try:
        notebook = nbformat.read(Path(contents.root_dir, path.strip("/")), as_version=4)
        return contents.notary.check_signature(notebook)
    except Exception:  # nbformat raises whatever it stumbles over in a broken file
        return False
