"""Sheets for quiz games hold what a game can take, whole, and nothing that a spreadsheet would run."""

import csv
import io
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.bank.games import GAMES, SECONDS, sheet
from widgets.pieces.question.carried import Answer, Choice

ANSWERS = [f"Answer {number}" for number in range(1, 5)]


@pytest.mark.parametrize("name", GAMES)
def test_each_row_is_a_choice_of_the_course_with_all_its_answers(name: str, bank: Path, items: dict) -> None:
    rows = list(csv.DictReader(io.StringIO((bank / f"good-cry-{name}.csv").read_text("utf-8-sig"))))
    known = {one.asks: one for one in items.values()}
    assert len(rows) > 15
    for row in rows:
        item = known[row["Question Text"]]
        texts = [row[name] for name in ANSWERS if row[name]]
        assert texts == [one.text for one in item.answers]
        right = {texts[int(place) - 1] for place in row["Correct Answer(s)"].split(",")}
        assert right == {one.text for one in item.answers if one.credit > 0}
        assert len(item.asks) <= GAMES[name].asks and max(map(len, texts)) <= GAMES[name].answer
    assert f"{len(rows)} " in (bank / "README.txt").read_text("utf-8").partition("short words: ")[2]


def test_what_is_too_long_or_has_five_answers_stays_out_and_a_formula_is_made_harmless() -> None:
    def asked(asks: str, many: int = 2) -> Choice:
        answers = [Answer(f"={place}", "because", 100 if place == 0 else 0) for place in range(many)]
        return Choice(id="02.x", kind="one", claim="mood", asks=asks, hints=[], answers=answers)

    text = sheet(COURSE, [asked("a" * 121), asked("b", many=5), asked("=c")], GAMES["kahoot"])
    [_, row] = csv.reader(io.StringIO(text))
    assert row == ["1", "'=c", "'=0", "'=1", "", "", str(SECONDS), "1"]
