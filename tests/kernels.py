"""What runs a notebook in a kernel of its own; a test that asks for it is none of the quick ones."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import pytest

from tests.patience import PATIENCE
from widgets.content.places import LESSONS

if TYPE_CHECKING:
    from nbformat import NotebookNode

Run: TypeAlias = "Callable[[NotebookNode], NotebookNode]"


@pytest.fixture(scope="session")
def in_kernel() -> Run:
    """Run a notebook from top to bottom in a fresh kernel, in the folder of the lessons."""
    # It takes half a second to import, and each run of tests reads this file.
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient

    from widgets.site.listening import ListeningClient

    def run(notebook: "NotebookNode") -> "NotebookNode":
        kernel = AsyncKernelManager(client_factory=ListeningClient)
        folder = {"metadata": {"path": str(LESSONS)}}
        return NotebookClient(notebook, km=kernel, timeout=2 * PATIENCE, resources=folder).execute()

    return run
