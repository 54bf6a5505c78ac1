"""What runs a notebook in a kernel of its own; a test that asks for it is none of the quick ones."""

from collections.abc import Callable

import nbclient
import nbformat
import pytest

from tests.patience import PATIENCE
from widgets.content.places import LESSONS

Run = Callable[[nbformat.NotebookNode], nbformat.NotebookNode]


@pytest.fixture(scope="session")
def in_kernel() -> Run:
    """Run a notebook from top to bottom in a fresh kernel, in the folder of the lessons."""
    folder = {"metadata": {"path": str(LESSONS)}}
    return lambda notebook: nbclient.NotebookClient(notebook, timeout=2 * PATIENCE, resources=folder).execute()
