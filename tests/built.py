"""What takes long to build is built once in a run of the tests, for all of its workers; tests only read it."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from tests.course import COURSE
from tests.patience import PATIENCE
from widgets.site.build import build_site
from widgets.site.onefile import build_files
from widgets.slides.build import build_slides


class Built:
    """The folders that were built in this run, below one that all workers have."""

    def __init__(self, run: Path) -> None:
        self._run = run

    @property
    def site(self) -> Path:
        """The site."""
        return self.once("site", lambda folder: build_site(COURSE, folder))

    @property
    def files(self) -> Path:
        """The lessons, each in one file."""
        return self.once("files", lambda folder: build_files(COURSE, folder))

    @property
    def decks(self) -> Path:
        """The decks."""
        return self.once("decks", lambda folder: build_slides(COURSE, folder))

    def once(self, name: str, build: Callable[[Path], object]) -> Path:
        """Give a folder by its name: who asks first builds it, and all others wait until it is whole.

        Where building it fails, the next one tries, and says so too.
        """
        folder, turn = self._run / f"built-{name}", self._run / f"building-{name}"
        until = time.monotonic() + 10 * PATIENCE
        while not folder.exists():
            try:
                turn.mkdir()
            except FileExistsError:
                if time.monotonic() > until:
                    raise TimeoutError(f"another worker builds {turn}, and does not end") from None
                time.sleep(0.1)
                continue
            try:
                if not folder.exists():
                    build(turn / name)
                    (turn / name).rename(folder)
            finally:
                shutil.rmtree(turn)
        return folder
