"""Tells the page why a lesson may not start: ``GET good-cry/lesson?path=02_the_hormone_story.ipynb&held=no``.

Parameters of the question
--------------------------
path
    The notebook, from the server's root, as JupyterLab names it.
held
    ``no`` where what the page holds is not to be started by the page's own look (not trusted, or not in the language
    of lessons); left out otherwise.

The answer
----------
``{"may_start": bool, "cause": str, "say": str, "do": str}``, found out anew each time from the file on the disk.
Where it may start, the three texts are empty. Otherwise `cause` is one of

- ``elsewhere``: not in the course's folder;
- ``moved``: in another copy of the course than the one that runs;
- ``other-code``: a cell holds code that is not the course's;
- ``attachment``: something other than a picture is attached to a cell;
- ``unreadable``, ``conflict``: the file is no notebook, or holds marks of an unfinished merge;
- ``other-python``: the kernel is a Python without this course;
- ``other-version``: the file may start, and what the page holds may not: it is to be loaded again.

`say` is one sentence for the line above the lesson, and `do` is the way out, one or two sentences. Both are plain
text. This is the server's half alone: the page starts nothing that its own look does not allow too.

Only who is logged in is answered.
"""

import asyncio
import json
from pathlib import Path
from typing import Any

from jupyter_server.base.handlers import APIHandler
from tornado.web import authenticated

from widgets.content.places import LESSONS
from widgets.words import Words

from .handed import folder_of
from .kernel import imports_this_course
from .verdict import ELSEWHERE, OTHER_VERSION, Verdict, judge_file, moved, other_python


class LessonHandler(APIHandler):
    """Answers the page of a lesson."""

    def initialize(self, folder: str | None, words: Words) -> None:
        """Take the folder of the lessons, as the page names it, and the words of the course."""
        self.folder, self.words = folder, words

    @authenticated
    async def get(self) -> None:
        """Say whether a lesson may start."""
        verdict = await self._verdict(self.get_query_argument("path", ""))
        if verdict.may_start and self.get_query_argument("held", "") == "no":
            verdict = OTHER_VERSION
        self.set_header("Cache-Control", "no-store")
        self.finish(json.dumps(verdict.as_json(self.words)))

    async def _verdict(self, path: str) -> Verdict:
        if folder_of(path) != self.folder:
            return outside(Path(self.contents_manager.root_dir, path.strip("/")))
        verdict = judge_file(LESSONS / Path(path).name)
        if verdict.may_start and (other := await self._other_python(path)):
            return other_python(other)
        return verdict

    async def _other_python(self, path: str) -> str | None:
        """Name the Python of a lesson's kernel where it does not import this course."""
        command = kernel_command(self.kernel_spec_manager, LESSONS / Path(path).name)
        if not command or await asyncio.to_thread(imports_this_course, command):
            return None
        return command[0]


def outside(notebook: Path) -> Verdict:
    """Say why a notebook outside the course's folder does not start."""
    course = notebook.resolve().parent.parent
    if (course / "widgets/lab/language.py").is_file() and course != LESSONS.parent:
        return moved(course, LESSONS.parent)
    return ELSEWHERE


def kernel_command(specs: Any, lesson: Path) -> tuple[str, ...]:
    """Say how a lesson's kernel would be started; nothing where Jupyter would ask which kernel to take."""
    try:
        wanted = json.loads(lesson.read_text("utf-8"))["metadata"]["kernelspec"]["name"]
        return tuple(specs.get_kernel_spec(wanted).argv)
    except (OSError, ValueError, LookupError, TypeError):  # NoSuchKernel is a KeyError
        return ()
