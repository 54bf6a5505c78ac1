"""Tell JupyterLab and Notebook 7 where the course's own lessons lie, and what they may say.

The extension in the browser runs only such notebooks as they open.
"""

from pathlib import Path
from typing import Any

from widgets.content.places import LESSONS

from .language import NAMES


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "widgets.lab.server"}]


def _load_jupyter_server_extension(serverapp: Any) -> None:
    folder = lessons_folder(LESSONS, getattr(serverapp.contents_manager, "root_dir", None))
    if folder is not None:
        page_config = serverapp.web_app.settings.setdefault("page_config_data", {})
        page_config["goodCryLessons"] = folder
        page_config["goodCryWords"] = " ".join(sorted(NAMES))


def lessons_folder(lessons: Path, root: str | None) -> str | None:
    """Name the folder as the browser does, from the server's root.

    Returns
    -------
    str or None
        ``"/"`` for the root itself, ``"/course/lessons"`` for a folder below it,
        None where the server does not serve the lessons.
    """
    if not root or not lessons.is_relative_to(Path(root).resolve()):
        return None
    return "/" + lessons.relative_to(Path(root).resolve()).as_posix().removeprefix(".")
