"""What the browsers open: the site, a lesson in one file, a deck, JupyterLab and a poll, each made when asked for."""

import shutil
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Self

from tests.built import Built
from tests.course import COURSE
from tests.engines.listening import listened_to
from tests.lab.jupyter import ROOT, Jupyter, running
from tests.poll.serving import Poll, polling
from tests.site.serving import Server
from tests.site.whole import whole
from widgets.site.prose import page_of

LESSON = "02"
_PAGE = page_of(COURSE.lesson[LESSON].file)


class Places:
    """All of them, in a folder of their own; what runs ends with the `with`."""

    def __init__(self, folder: Path, built: Built) -> None:
        self._folder, self._built = folder, built
        self._running = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._running.close()

    def _served(self, folder: Path) -> str:
        server = Server(folder, change=listened_to)
        self._running.callback(server.stop)
        return server.address

    @cached_property
    def pages(self) -> list[str]:
        """The addresses of all pages of the site."""
        folder = self._built.site
        address = self._served(folder)
        return [whole(f"{address}/{page.name}") for page in sorted(folder.glob("*.html"))]

    @property
    def lesson(self) -> str:
        """The lesson that has a question of each kind, on the site."""
        return next(one for one in self.pages if _PAGE in one)

    @cached_property
    def file(self) -> str:
        """The same lesson in one file."""
        alone = self._folder / "alone.html"
        alone.write_text(listened_to((self._built.files / _PAGE).read_text("utf-8")), "utf-8")
        return f"{alone.as_uri()}?whole"

    @cached_property
    def deck(self) -> str:
        """Its deck."""
        return f"{self._served(self._built.decks)}/{_PAGE}"

    @cached_property
    def jupyter(self) -> Jupyter:
        """A JupyterLab that trusts the lesson."""
        server = self._running.enter_context(running("jupyterlab", self._folder / "jupyter"))
        shutil.copy(ROOT / "lessons" / COURSE.lesson[LESSON].file, server.lessons)
        return server

    @property
    def lesson_in_jupyter(self) -> str:
        """The lesson in JupyterLab."""
        return self.jupyter.address(self.jupyter.lessons / COURSE.lesson[LESSON].file)

    @cached_property
    def poll(self) -> Poll:
        """A poll in which nothing is asked so far."""
        return self._running.enter_context(polling(self._folder / "poll", class_size=10))
