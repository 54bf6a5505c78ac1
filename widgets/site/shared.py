"""The scripts of the site, as texts: what all pages share, and what a few of them need besides."""

import base64
import json
import shutil
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from ..content import ContentError, Course
from ..pieces.header import page_facts
from ..pieces.shared.bundle import bundle
from .need import needs
from .searched import searched

SCRIPTS = Path(__file__).parent / "scripts"
VENDOR = Path(__file__).parent / "vendor"
# Which libraries of others come along with the site, and with a package for a learning platform.
OF_SITE = ("minisearch", "ts-fsrs")
OF_PACKAGES = ("fflate", "ts-fsrs")


def course_script(course: Course) -> str:
    """Give the content that every page needs."""
    facts = page_facts(course)
    lessons = {one.id: one.title for one in (course.lesson | course.code_lesson).values()}
    about = facts.pop("course") | {"lessons": lessons, "asked": course.asked()}
    return f"globalThis.goodCryCourse = {as_json({'about': about} | facts)};\n"


def site_script(course: Course) -> str:
    """Give the script that brings a page to life."""
    return bundle(SCRIPTS / "site.js", course.words)


def packed_scripts(course: Course) -> list[str]:
    """Give what brings a lesson in a package to life: a library that deflates, and the script."""
    library = (VENDOR / "fflate" / "fflate.js").read_text("utf-8")
    return [library, bundle(SCRIPTS / "package" / "packed.js", course.words)]


def schedule_script() -> str:
    """Give the library that says when a question comes back."""
    return (VENDOR / "ts-fsrs" / "ts-fsrs.js").read_text("utf-8")


def search_script(course: Course) -> str:
    """Give the library of the search, what it looks through, and the words that lead to help."""
    library = (VENDOR / "minisearch" / "minisearch.js").read_text("utf-8")
    content = {"goodCrySearch": searched(course), "goodCryNeed": needs(course)}
    return "\n".join([library, *(f"globalThis.{name} = {as_json(value)};" for name, value in content.items()), ""])


def allowed(texts: Iterable[str]) -> str:
    """Give what a page's policy says to let scripts with just these texts run where they stand."""
    return " ".join(f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)


def licences(libraries: Iterable[str]) -> dict[str, str]:
    """Give the licences of these libraries, each by the name of its file."""
    return {f"LICENSE-{one}.txt": (VENDOR / one / "LICENSE.txt").read_text("utf-8") for one in libraries}


def empty(to: Path, mark: str, what: str) -> None:
    """Make a folder new that is to hold what was made of the course; one without its `mark` holds something else.

    Raises
    ------
    ContentError
        Where it does: it is left alone.
    """
    if to.exists() and not (to / mark).is_file() and any(to.iterdir()):
        raise ContentError(f"{to} holds other things than {what} of the course; name an empty folder")
    shutil.rmtree(to, ignore_errors=True)
    to.mkdir(parents=True)


def as_json(value: object) -> str:
    """Write a value as JSON, as short as it goes, with nothing in it that could end a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("<!--", "<\\u0021--")
