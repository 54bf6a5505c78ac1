"""The bank as a table: every question on one row, and nothing that a spreadsheet would run."""

import csv
import io
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.bank.table import table
from widgets.cli import main
from widgets.pieces.question.carried import Answer, Choice, Matching


@pytest.fixture(scope="module")
def rows(bank: Path) -> list[dict[str, str]]:
    with (bank / "good-cry-questions.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_question_has_a_row_with_its_answers(rows: list[dict[str, str]], items: dict) -> None:
    assert [row["id"] for row in rows] == list(items)
    for row in rows:
        item = items[row["id"]]
        assert row["question"] == item.asks
        if isinstance(item, Choice):
            assert [row[f"answer {n}"] for n, _ in enumerate(item.answers, 1)] == [one.text for one in item.answers]
            assert [row[f"explanation {n}"] for n, _ in enumerate(item.answers, 1)] == [one.why for one in item.answers]
        if isinstance(item, Matching):
            fits = [one.fits for one in item.pairs] + item.others
            assert [row[f"belongs to {n}"] for n, _ in enumerate(fits, 1)] == fits


def test_no_cell_begins_like_a_formula(rows: list[dict[str, str]]) -> None:
    for row in rows:
        for name, cell in row.items():
            assert not cell.startswith(("=", "+", "@", "\t", "\r")), (row["id"], name)
            if cell.startswith("-"):
                float(cell)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_formula_among_the_words_is_made_harmless(sign: str) -> None:
    text = f'{sign}HYPERLINK("x")'
    item = Choice(id="02.x", kind="one", claim="mood", asks=text, hints=[text], answers=[Answer(text, text, 100)])
    [row] = csv.DictReader(io.StringIO(table(COURSE, [item])))
    assert {row[name] for name in ("question", "hints", "answer 1", "explanation 1")} == {f"'{text}"}


def test_the_command_says_how_many_and_where(tmp_path: Path, capsys: pytest.CaptureFixture, items: dict) -> None:
    assert main(["bank", "--to", str(tmp_path / "bank")]) == 0
    assert f"{len(items)} questions are in {tmp_path / 'bank'}" in capsys.readouterr().out


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    (tmp_path / "bank").write_text("a file")
    assert main(["bank", "--to", str(tmp_path / "bank")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
