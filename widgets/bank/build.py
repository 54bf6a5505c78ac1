"""Writes the bank: the questions in three formats, and what to know of them."""

from collections import Counter
from pathlib import Path
from typing import get_args

from ..content import Course
from ..content.questions import AnyQuestion
from ..pieces.question.carried import AnyItem
from .choose import LeftOut, bank_of
from .gift import gift
from .moodle import moodle_xml
from .qti_package import write_packages
from .table import table

FILES = {"moodle": "moodle.xml", "gift": "gift.txt", "table": "questions.csv"}
KINDS = [kind.__struct_config__.tag for kind in get_args(AnyQuestion)]


def build_bank(course: Course, to: Path) -> tuple[list[AnyItem], list[LeftOut]]:
    """Write the files into a folder, over older ones, and give what is in them and what is not."""
    items, left_out = bank_of(course)
    to.mkdir(parents=True, exist_ok=True)
    (to / f"{course.about.id}-{FILES['moodle']}").write_text(moodle_xml(course, items), "utf-8")
    (to / f"{course.about.id}-{FILES['gift']}").write_text(gift(course, items), "utf-8")
    # With a mark in front, else some spreadsheets take UTF-8 for something else.
    (to / f"{course.about.id}-{FILES['table']}").write_text(table(course, items), "utf-8-sig", newline="")
    write_packages(course, items, to)
    (to / "README.txt").write_text(readme(course, items, left_out), "utf-8")
    return items, left_out


def readme(course: Course, items: list[AnyItem], left_out: list[LeftOut]) -> str:
    """Say what the files hold, how they are imported, and what is not in them."""
    words, counts = course.words, Counter(item.kind for item in items)
    files = {one: f"{course.about.id}-{name}" for one, name in FILES.items()}
    wide = max(map(len, files.values()))
    return words(
        "bank-readme",
        n=str(len(items)),
        files="\n".join(f"  {name.ljust(wide)}  {words(f'bank-file-{one}')}" for one, name in files.items()),
        kinds="\n".join(f"  {counts[kind]:3}  {words(f'bank-kind-{kind}')}" for kind in KINDS if counts[kind]),
        left=str(len(left_out)),
        names="\n".join(f"  {one.id}: {one.why}" for one in left_out),
    )
