"""The pages, and the few files that they load."""

import re
from pathlib import Path

from tornado.template import Template
from tornado.web import HTTPError

from ..content import Course
from ..content.records import About
from ..pieces.shared.scripts import PIECES
from .guarded import Guarded

HERE = Path(__file__).parent / "pages"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}
_NOTES = re.compile(rb"/\*.*?\*/\s*", re.DOTALL)


def files(course: Course) -> dict[str, Path]:
    """Give all files that the pages may load, by the names they ask for."""
    scripts = [PIECES / "shared" / "announce.js", PIECES / "shared" / "dom.js", *HERE.glob("*.js")]
    styles = [course.look("theme.css"), course.look("fonts.css"), *HERE.glob("*.css")]
    fonts = {f"fonts/{path.name}": path for path in course.look("fonts").glob("*.woff2")}
    return {path.name: path for path in (*scripts, *styles)} | fonts


class Page(Guarded):
    """A page of the poll; it holds nothing of the poll itself, all of that comes later over its line."""

    name: str
    about: About

    def get(self, *_: str) -> None:
        """Give the page."""
        text = Template((HERE / f"{self.name}.html").read_text("utf-8"), autoescape="xhtml_escape")
        self.set_header("Content-Type", TYPES[".html"])
        self.write(text.generate(course=self.about))


class File(Guarded):
    """A script, a style or a font of a page."""

    known: dict[str, Path]

    def get(self, name: str) -> None:
        """Give the file."""
        if name not in self.known:
            raise HTTPError(404)
        _give(self, self.known[name])


def _give(handler: Guarded, path: Path) -> None:
    handler.set_header("Content-Type", TYPES[path.suffix])
    text = path.read_bytes()
    # Notes for whoever writes a style are not sent to every phone.
    handler.write(_NOTES.sub(b"", text) if path.suffix == ".css" else text)
