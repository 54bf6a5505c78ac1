"""Builds the static web site of the course from its notebooks and its content."""

import shutil
from hashlib import sha256
from pathlib import Path

from ..charts import prepare_all
from ..content import Course
from ..content.folders import write_into
from ..pieces.header import page_facts
from . import pages, shared
from .code_pages import code_page
from .prose import page_of
from .shared import SCRIPTS, as_json, empty
from .style import style
from .teachers import teachers_page

# What tells people whom to call: asked for anew, also where the site is kept for offline.
FRESH = ["help.html", "help.json"]


def build_site(course: Course, to: Path) -> list[Path]:
    """Write the whole site into a folder, which is emptied first.

    Returns
    -------
    list of Path
        All files of the site.

    Raises
    ------
    ContentError
        Where a lesson or the content does not fit, or where the folder holds something else.
    """
    prepare_all(course)
    empty(to, "offline.js", "a site")
    beside = {page_of(one.file): code_page(course, one) for one in course.code_lesson.values()}
    beside |= teachers_page(course)
    write_into(to, pages.all_pages(course) | beside | _shared_files(course))
    for one in course.code_lesson.values():
        shutil.copy(course.lessons / one.file, to / one.file)
    shutil.copytree(course.look("fonts"), to / "fonts")
    for icon in course.look("icons").iterdir():
        shutil.copy(icon, to / icon.name)
    write_into(to, {"offline.js": offline_script(course, to)})
    return sorted(path for path in to.rglob("*") if path.is_file())


def _shared_files(course: Course) -> dict[str, str]:
    """Give what several pages share, each file once."""
    return {
        "course.css": style(course),
        "course.js": shared.course_script(course),
        "site.js": shared.site_script(course),
        "schedule.js": shared.schedule_script(),
        "search.js": shared.search_script(course),
        "help.json": as_json(page_facts(course)["help"]),
        "manifest.webmanifest": as_json(_manifest(course)),
        **shared.licences(shared.OF_SITE),
    }


def _manifest(course: Course) -> dict:
    icons = [{"src": f"icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png"} for size in (192, 512)]
    return {
        "name": course.about.name,
        "short_name": course.about.name,
        "description": course.about.description,
        "lang": course.about.language,
        "start_url": "index.html",
        "scope": ".",
        "display": "standalone",
        "background_color": "#fbf9f5",
        "theme_color": "#fbf9f5",
        "icons": [*icons, {"src": "icon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }


def offline_script(course: Course, to: Path) -> str:
    """Give the service worker for a built site: it keeps every file of this edition."""
    files = sorted(path for path in to.rglob("*") if path.is_file() and path.name != "offline.js")
    edition = sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:12]
    names = ["./", *(path.relative_to(to).as_posix() for path in files)]
    known = {"COURSE": course.about.id, "EDITION": edition, "FILES": names, "FRESH": FRESH}
    constants = "".join(f"const {name} = {as_json(value)};\n" for name, value in known.items())
    return constants + (SCRIPTS / "worker.js").read_text("utf-8")
