"""The pages, and the few files that they load, as they are handed to whoever opens them."""

import re
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from tornado.web import HTTPError

from ..content import Course
from ..pieces.shared.bundle import bundle
from .guarded import Guarded

HERE = Path(__file__).parent / "pages"
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}
STUDY_STYLE = HERE.parents[1] / "pieces" / "study" / "study.css"
SCRIPTS = ("phone", "screen")
MODULES = ("guess", "order", "results", "study", "ticket", "words")  # a phone asks for them only when it needs them
_NOTES = re.compile(rb"/\*.*?\*/\s*", re.DOTALL)


def pages(course: Course) -> dict[str, bytes]:
    """Give the two pages by their names."""
    templates = Environment(loader=PackageLoader("widgets.poll", "pages"), autoescape=True, undefined=StrictUndefined)
    given = {"say": course.words, "course": course.about}
    return {name: templates.get_template(f"{name}.html").render(given).encode() for name in SCRIPTS}


def files(course: Course) -> dict[str, bytes]:
    """Give all files that the pages may load, by the names they ask for."""
    scripts = {f"{name}.js": bundle(HERE / f"{name}.js", course.words) for name in SCRIPTS}
    for name in MODULES:
        scripts[f"{name}.js"] = f"export default {bundle(HERE / f'{name}.js', course.words)}"
    styles = [course.look("theme.css"), course.look("fonts.css"), STUDY_STYLE, *HERE.glob("*.css")]
    fonts = {f"fonts/{path.name}": path.read_bytes() for path in course.look("fonts").glob("*.woff2")}
    # Notes for whoever writes a style are not sent to every phone.
    plain = {path.name: _NOTES.sub(b"", path.read_bytes()) for path in styles}
    return {name: text.encode() for name, text in scripts.items()} | plain | fonts


class Page(Guarded):
    """A page of the poll; it holds nothing of the poll itself, all of that comes later over its line."""

    text: bytes

    def get(self, *_: str) -> None:
        """Give the page."""
        _give(self, ".html", self.text)


class File(Guarded):
    """A script, a style or a font of a page."""

    known: dict[str, bytes]

    def get(self, name: str) -> None:
        """Give the file."""
        if name not in self.known:
            raise HTTPError(404)
        _give(self, Path(name).suffix, self.known[name])


def _give(handler: Guarded, kind: str, text: bytes) -> None:
    handler.set_header("Content-Type", TYPES[kind])
    handler.write(text)
