"""Lays the lessons into a learner's home, and brings new ones later without touching what the learner changed."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

LAID = ".laid.json"
MINE = "-mine"


def lay_lessons(course: Path, home: Path) -> list[Path]:
    """Bring a learner's lessons up to date with the course.

    A lesson whose cells say what they said when it was laid is replaced. One that the learner
    changed stays as it is until the course has a newer one: then theirs is put beside it, as
    ``02_the_hormone_story-mine.ipynb``.

    Parameters
    ----------
    course : Path
        The folder of the course's lessons; it is only read.
    home : Path
        The learner's folder of lessons; made where it is missing.

    Returns
    -------
    list of Path
        The learner's own versions that were put aside.
    """
    home.mkdir(parents=True, exist_ok=True)
    laid = _read(home / LAID)
    now = {path.name: _digest(path) for path in sorted(course.glob("[0-9][0-9]_*.ipynb"))}
    aside = []
    for name in sorted(laid.keys() | now):
        if name in now and laid.get(name) == now[name] and (home / name).exists():
            continue
        if (home / name).exists() and _digest(home / name) not in {laid.get(name), now.get(name)}:
            aside.append(_put_aside(home / name))
        if name in now:
            _copy(course / name, home / name)
        else:
            (home / name).unlink(missing_ok=True)
    _write(home / LAID, now)
    return aside


def _digest(lesson: Path) -> str:
    """Name what the cells of a lesson say. Saving it with what it shows changes nothing in that."""
    try:
        text = lesson.read_bytes()
    except OSError:
        # A folder, or what cannot be read: no lesson of the course.
        return ""
    try:
        said = [(cell["cell_type"], "".join(cell["source"])) for cell in json.loads(text)["cells"]]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return sha256(text).hexdigest()
    return sha256(json.dumps(said).encode()).hexdigest()


def _put_aside(lesson: Path) -> Path:
    number = 1
    while True:
        mine = lesson.with_stem(f"{lesson.stem}{MINE}{f'-{number}' if number > 1 else ''}")
        if not mine.exists():
            return lesson.rename(mine)
        number += 1


def _copy(lesson: Path, place: Path) -> None:
    """Copy whole or not at all: a server may be stopped at any moment."""
    unfinished = place.with_suffix(".unfinished")
    shutil.copyfile(lesson, unfinished)
    unfinished.replace(place)


def _read(file: Path) -> dict[str, str]:
    try:
        laid = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    fine = isinstance(laid, dict) and all(isinstance(one, str) and one for one in laid.values())
    # A name leads to a lesson and nowhere else.
    return laid if fine and all(Path(name).name == name for name in laid) else {}


def _write(file: Path, laid: dict[str, str]) -> None:
    unfinished = file.with_suffix(".unfinished")
    unfinished.write_text(json.dumps(laid, indent=1), "utf-8")
    unfinished.replace(file)
