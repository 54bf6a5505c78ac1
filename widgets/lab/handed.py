"""Looks at each notebook as Jupyter's server hands it to a page, so that opening it runs nothing unasked.

- A lesson comes without what its pieces showed when it was saved: its page puts them there anew.
- Any other notebook that nobody here trusted loses its saved widget state: a page restores that as it opens, and a
  widget's script would run.
- Saving does not make such a state trusted, as Jupyter's own rule would where no cell has an output.

What lies on the disk is not touched.
"""

from pathlib import Path
from typing import Any

import nbformat

from .language import in_language


def watch(contents: Any) -> None:
    """Put this look into a contents manager."""
    mark, sign = contents.mark_trusted_cells, contents.check_and_sign

    def mark_trusted_cells(notebook: Any, path: str = "") -> None:
        if is_lesson(notebook):
            mark(notebook, path)
            take_out_what_pieces_showed(notebook)
            return
        if "widgets" in notebook.metadata and not contents.notary.check_signature(notebook):
            del notebook.metadata["widgets"]
        mark(notebook, path)

    def check_and_sign(notebook: Any, path: str = "", **rest: Any) -> None:
        if notebook.metadata.get("widgets") and not _is_trusted_on_disk(contents, path):
            return
        sign(notebook, path, **rest)

    contents.mark_trusted_cells, contents.check_and_sign = mark_trusted_cells, check_and_sign


def is_lesson(notebook: Any) -> bool:
    """Say whether a notebook says that it is a lesson."""
    mark = notebook.metadata.get("good_cry")
    return isinstance(mark, dict) and isinstance(mark.get("lesson"), str)


def take_out_what_pieces_showed(notebook: Any) -> None:
    """Take out what came of the cells that call pieces, and the state of all widgets."""
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        if cell.cell_type == "code" and in_language(cell.source):
            cell.outputs, cell.execution_count = [], None


def _is_trusted_on_disk(contents: Any, path: str) -> bool:
    try:
        notebook = nbformat.read(Path(contents.root_dir, path.strip("/")), as_version=4)
        return contents.notary.check_signature(notebook)
    except Exception:  # nbformat raises whatever it stumbles over in a broken file
        return False
