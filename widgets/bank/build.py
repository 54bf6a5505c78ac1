"""Writes the bank: the questions in three formats, and what to know of them."""

from collections import Counter
from pathlib import Path

from ..content import Course
from .choose import bank_of
from .gift import gift
from .items import AnyItem, LeftOut
from .moodle import moodle_xml
from .table import table

FILES = {"moodle": "moodle.xml", "gift": "gift.txt", "table": "questions.csv"}
KINDS = {
    "one": "one answer of several",
    "several": "several answers",
    "truth": "true, not true, or not known",
    "grade": "how well a claim is supported, A to E",
    "order": "put in order (as a matching of things and places)",
    "match": "bring together",
    "estimate": "estimate a number",
    "words": "in one's own words (as a text that counts nothing)",
}


def build_bank(course: Course, to: Path) -> tuple[list[AnyItem], list[LeftOut]]:
    """Write the files into a folder, over older ones, and give what is in them and what is not."""
    items, left_out = bank_of(course)
    to.mkdir(parents=True, exist_ok=True)
    (to / f"{course.about.id}-{FILES['moodle']}").write_text(moodle_xml(course, items), "utf-8")
    (to / f"{course.about.id}-{FILES['gift']}").write_text(gift(course, items), "utf-8")
    # With a mark in front, else some spreadsheets take UTF-8 for something else.
    (to / f"{course.about.id}-{FILES['table']}").write_text(table(course, items), "utf-8-sig", newline="")
    (to / "README.txt").write_text(readme(course, items, left_out), "utf-8")
    return items, left_out


def readme(course: Course, items: list[AnyItem], left_out: list[LeftOut]) -> str:
    """Say what the files hold, how they are imported, and what is not in them."""
    counts = Counter(item.kind for item in items)
    files = {one: f"{course.about.id}-{name}" for one, name in FILES.items()}
    wide = max(map(len, files.values()))
    return HEAD.format(
        name=course.about.name,
        license=course.about.license,
        **{one: name.ljust(wide) for one, name in files.items()},
        count=len(items),
        kinds="\n".join(f"  {counts[kind]:3}  {says}" for kind, says in KINDS.items()),
        left=len(left_out),
        names="\n".join(f"  {one.id}: {one.why}" for one in left_out),
    )


HEAD = """{name}: the question bank

{count} questions of the course, the same in three files:

  {moodle}  Moodle: Question bank, Import, Moodle XML format
  {gift}  GIFT, for Moodle and many other platforms; it has no hints
  {table}  a table, for a spreadsheet

{kinds}

Each question carries an explanation of every answer, the claim that it is about, what was found, what nobody has
tested, and the sources. Its name, and in Moodle its ID number, is its id in the course, such as 02.cascade. That id
stays, so that you can find a question again after an update. The questions lie in a category for each lesson.

Credit: where several answers fit, they share it, and each answer that does not fit takes away its share. Whoever ticks
everything gets nothing. A number fits within the range that the course takes. Moodle gives part of the credit for
part of a matching. Texts in one's own words count nothing: read them, or let learners compare them with the example.
The course itself counts no points. If you can, use the questions in the same way: for practice, with any number of
tries. In Moodle, "Interactive with multiple tries" shows the hints, one at a time.

Not in the files, on purpose: everything personal. Reflections, beliefs, portraits, feelings, plans and letters belong
to the learner, and are never a question for others.

Not in the files, because no file can carry them as they are ({left}):

{names}

Text and questions: {license}. Name "{name}" as the source.
"""
