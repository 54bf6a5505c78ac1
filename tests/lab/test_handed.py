"""What Jupyter's server hands to a page is looked at first: nothing that was saved runs as it opens."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from nbformat.sign import NotebookNotary
from nbformat.v4 import new_output

from tests.lab.notebooks import LESSON, write
from widgets.lab.handed import watch

SCRIPT = new_output("display_data", {"text/html": "<script>alert(1)</script>"})
# What JupyterLab saves of an anywidget.
STATE = {
    "application/vnd.jupyter.widget-state+json": {
        "version_major": 2,
        "version_minor": 0,
        "state": {
            "a1": {
                "model_name": "AnyModel",
                "model_module": "anywidget",
                "model_module_version": "*",
                "state": {"_esm": "globalThis.ran = true; export default {}", "_view_name": "AnyView"},
            }
        },
    }
}


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[LargeFileManager]:
    """Give a contents manager of a person who never used Jupyter before."""
    (tmp_path / "root/lessons").mkdir(parents=True)
    (tmp_path / "data").mkdir()
    notary = NotebookNotary(data_dir=str(tmp_path / "data"))
    manager = LargeFileManager(root_dir=str(tmp_path / "root"), notary=notary)
    watch(manager)
    yield manager
    notary.close()


def edit(path: Path, change: Callable[[Any], None]) -> None:
    notebook = nbformat.read(path, as_version=4)
    change(notebook)
    nbformat.write(notebook, path)


def with_state(notebook: Any) -> None:
    notebook.metadata.widgets = STATE


def with_output(notebook: Any) -> None:
    notebook.cells[-1].outputs = [SCRIPT]


def opened(contents: LargeFileManager, path: str) -> tuple[bool, Any]:
    """Open a notebook; says whether all its code is trusted."""
    notebook = contents.get(path)["content"]
    return all(cell.metadata.trusted for cell in notebook.cells if cell.cell_type == "code"), notebook


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("folder", ["lessons", "downloads"])
def test_a_lesson_comes_without_what_its_pieces_showed(contents: LargeFileManager, folder: str, signed: bool) -> None:
    path = write(Path(contents.root_dir, folder, "00_welcome.ipynb"), "1 + 1", *LESSON)
    edit(path, lambda notebook: notebook.cells[1].outputs.append(SCRIPT))
    edit(path, with_output)
    edit(path, with_state)
    if signed:
        contents.notary.sign(nbformat.read(path, as_version=4))
    before = path.read_bytes()
    trusted, notebook = opened(contents, f"{folder}/00_welcome.ipynb")
    assert trusted == signed, "it is trusted as far as a person trusted it, and needs no more"
    assert notebook.cells[-1].outputs == []
    assert notebook.cells[1].outputs == [SCRIPT], "what other cells showed is the person's own"
    assert "widgets" not in notebook.metadata
    assert path.read_bytes() == before


@pytest.mark.parametrize("path", ["mine.ipynb", "lessons/mine.ipynb", "lessons/below/mine.ipynb"])
def test_an_unsigned_notebook_loses_its_widget_state_and_keeps_the_rest(contents: LargeFileManager, path: str) -> None:
    file = write(Path(contents.root_dir, path), "1 + 1", asks=False)
    edit(file, with_state)
    edit(file, with_output)
    trusted, notebook = opened(contents, path)
    assert not trusted
    assert "widgets" not in notebook.metadata
    # Jupyter itself does not run the outputs of what it does not trust.
    assert notebook.cells[-1].outputs == [SCRIPT]


def test_a_notebook_that_a_person_trusts_keeps_its_widget_state(contents: LargeFileManager) -> None:
    file = write(Path(contents.root_dir, "mine.ipynb"), "1 + 1", asks=False)
    edit(file, with_state)
    contents.notary.sign(nbformat.read(file, as_version=4))
    trusted, notebook = opened(contents, "mine.ipynb")
    assert trusted
    assert notebook.metadata.widgets == STATE


@pytest.mark.parametrize("code", [["1 + 1"], []], ids=["no output", "no code"])
def test_uploading_a_notebook_does_not_arm_its_widget_state(contents: LargeFileManager, code: list[str]) -> None:
    file = write(Path(contents.root_dir, "download.ipynb"), *code, asks=False)
    edit(file, with_state)
    notebook = nbformat.read(file, as_version=4)
    file.unlink()
    contents.save({"type": "notebook", "format": "json", "content": notebook}, "upload.ipynb")
    assert "widgets" not in opened(contents, "upload.ipynb")[1].metadata


def test_a_state_that_a_person_saves_in_a_trusted_notebook_stays(contents: LargeFileManager) -> None:
    file = write(Path(contents.root_dir, "mine.ipynb"), "1 + 1", asks=False)
    contents.notary.sign(nbformat.read(file, as_version=4))
    notebook = opened(contents, "mine.ipynb")[1]
    with_state(notebook)
    contents.save({"type": "notebook", "format": "json", "content": notebook}, "mine.ipynb")
    assert opened(contents, "mine.ipynb")[1].metadata.widgets == STATE
