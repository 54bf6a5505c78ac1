"""Tell JupyterLab and Notebook 7 where the course's own lessons lie, and what they may say.

The extension in the browser runs only such notebooks as they open; what it is handed is looked at first.
"""

from pathlib import Path
from typing import Any

from jupyter_server.utils import url_path_join

from widgets.content import installed_words
from widgets.content.places import LESSONS

from .handed import watch
from .handler import LessonHandler
from .language import NAMES
from .says import says


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "widgets.lab.server"}]


def _load_jupyter_server_extension(serverapp: Any) -> None:
    folder = lessons_folder(LESSONS, getattr(serverapp.contents_manager, "root_dir", None))
    watch(serverapp.contents_manager, folder)
    words = installed_words()
    address = url_path_join(serverapp.web_app.settings["base_url"], "good-cry", "lesson")
    serverapp.web_app.add_handlers(".*", [(address, LessonHandler, {"folder": folder, "words": words})])
    page_config = serverapp.web_app.settings.setdefault("page_config_data", {})
    page_config["goodCrySays"] = says(words)
    if folder is not None:
        page_config["goodCryLessons"] = folder
        page_config["goodCryWords"] = " ".join(sorted(NAMES))
    # For File › Export, as widgets/lab/nbconvert.json says it for the command.
    serverapp.config.Exporter.preprocessors.append("widgets.lab.export.StillFaces")


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
