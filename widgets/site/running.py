"""Runs a notebook with code for its page, and keeps what it shows: the same notebook is not run twice."""

import json
import subprocess
from importlib.metadata import version
from typing import Any

from ..content import Course
from ..content.errors import ContentError
from ..content.kept import edition_of, kept, shelf
from ..content.places import ENGINE
from ..content.records import CodeLesson

GROUND = ("behind", "content", "physiology", "worlds")
HANGS = 300  # seconds for one cell
# Of two kernels that start at once, one may be given a port that the other has taken, and then it ends.
TRIES = 2


def shown_by(course: Course, lesson: CodeLesson) -> dict[str, list[dict[str, Any]]]:
    """Give what each code cell of a notebook shows, by the cell's id.

    Raises
    ------
    ContentError
        Where a cell ends in an error.
    """
    place = shelf(course.about.id, "code") / f"{lesson.id}-{_edition(course, lesson)}.json"
    return json.loads(kept(place, lambda: json.dumps(_run(course, lesson))))


def _run(course: Course, lesson: CodeLesson, tries: int = TRIES) -> dict[str, list[dict[str, Any]]]:
    import nbclient
    import nbformat
    from jupyter_client.manager import AsyncKernelManager
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    from ..lab.kernel import ThisPythonAlone
    from .listening import ListeningClient

    notebook = nbformat.read(course.lessons / lesson.file, as_version=4)
    surroundings = {"metadata": {"path": str(course.lessons)}}
    kernel = AsyncKernelManager(
        kernel_name="python3", kernel_spec_manager=ThisPythonAlone(), client_factory=ListeningClient
    )
    client = nbclient.NotebookClient(notebook, km=kernel, timeout=HANGS, resources=surroundings)
    try:
        client.execute(stderr=subprocess.DEVNULL)  # where the kernel says how it is reached
    except CellExecutionError as error:
        raise ContentError(f"lessons/{lesson.file}: a cell stopped: {error.ename}: {error.evalue}") from None
    except (DeadKernelError, CellTimeoutError) as error:
        if isinstance(error, DeadKernelError) and tries > 1:
            return _run(course, lesson, tries - 1)
        raise ContentError(
            f"lessons/{lesson.file}: what runs its cells ended, or took longer than {HANGS // 60} minutes over one: "
            "close other programs, and try again"
        ) from None
    return {cell.id: cell.outputs for cell in notebook.cells if cell.cell_type == "code"}


def _edition(course: Course, lesson: CodeLesson) -> str:
    """Name all that a notebook's figures and tables come from."""
    scripts = [path for name in GROUND for path in sorted((ENGINE / name).glob("*.py"))]
    files = [*scripts, *sorted(course.assets.rglob("*.toml")), course.lessons / lesson.file]
    return edition_of(version("matplotlib"), version("numpy"), course.words.edition, files=files)
