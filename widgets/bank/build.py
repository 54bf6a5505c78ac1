"""Writes the bank: the questions in each format that platforms, cards and games take, and what to know of them."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from ..content import Course
from ..pieces.question.carried import AnyItem
from .choose import LeftOut, bank_of
from .games import GAMES, fits, sheet
from .gift import carried_by_gift, gift
from .moodle import moodle_xml
from .qti_package import write_packages
from .table import table

FILES = {
    "moodle": "moodle.xml",
    "gift": "gift.txt",
    "qti12": "qti-1.2.zip",
    "qti": "qti-2.1.zip",
    "anki": "anki.apkg",
    "table": "questions.csv",
    "kahoot": "kahoot.csv",
    "blooket": "blooket.csv",
}


@dataclass(frozen=True)
class Bank:
    """What was written: the questions that are in it, those that are not, and whether there is a deck of cards."""

    items: list[AnyItem]
    left_out: list[LeftOut]
    has_deck: bool


def build_bank(course: Course, to: Path) -> Bank:
    """Write the files into a folder, over older ones, and give what is in them and what is not."""
    items, left_out = bank_of(course)
    to.mkdir(parents=True, exist_ok=True)
    path = {name: to / f"{course.about.id}-{file}" for name, file in FILES.items()}
    path["moodle"].write_text(moodle_xml(course, items), "utf-8")
    path["gift"].write_text(gift(course, items), "utf-8")
    write_packages(course, items, to)
    # With a mark in front, else some spreadsheets take UTF-8 for something else.
    path["table"].write_text(table(course, items), "utf-8-sig", newline="")
    for name, game in GAMES.items():
        path[name].write_text(sheet(course, items, game), "utf-8-sig", newline="")
    bank = Bank(items, left_out, _deck(course, items, path["anki"]))
    (to / "README.txt").write_text(readme(course, bank), "utf-8")
    return bank


def _deck(course: Course, items: list[AnyItem], to: Path) -> bool:
    """Write the deck of cards where genanki is installed, which nothing else needs."""
    try:
        from .anki import write_deck
    except ModuleNotFoundError as missing:
        if missing.name != "genanki":
            raise
        return False
    write_deck(course, items, to)
    return True


def readme(course: Course, bank: Bank) -> str:
    """Say what the files hold, how they are imported, and what is not in them."""
    words, items = course.words, bank.items
    counts = Counter(item.kind for item in items).most_common()
    files = {one: f"{course.about.id}-{name}" for one, name in FILES.items() if one != "anki" or bank.has_deck}
    wide = max(map(len, files.values()))
    kept_back = [item for item in items if not carried_by_gift(item)]
    return words(
        "bank-readme",
        n=str(len(items)),
        files="\n".join(f"  {name.ljust(wide)}  {words(f'bank-file-{one}')}" for one, name in files.items()),
        kinds="\n".join(f"  {count:3}  {words(f'question-kind-{kind}')}" for kind, count in counts),
        left=str(len(bank.left_out)),
        names="\n".join(f"  {one.id}: {one.why}" for one in bank.left_out),
        gift=str(len(items) - len(kept_back)),
        kept=str(len(kept_back)),
        kahoot=str(sum(fits(one, GAMES["kahoot"]) for one in items)),
        blooket=str(sum(fits(one, GAMES["blooket"]) for one in items)),
    )
