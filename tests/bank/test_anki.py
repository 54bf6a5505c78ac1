"""Anki itself takes the deck in, and takes a newer one without forgetting what was learnt."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

from tests.course import COURSE
from widgets.bank import build
from widgets.bank.anki import write_deck
from widgets.cli import main
from widgets.pieces.question.carried import Choice


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    found = Collection(str(tmp_path / "collection.anki2"))
    yield found
    found.close()


def take_in(collection: Collection, deck: Path) -> None:
    options = ImportAnkiPackageOptions(merge_notetypes=True)
    collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(deck), options=options))


def fields(collection: Collection) -> dict[str, dict[str, str]]:
    notes = [collection.get_note(one) for one in collection.find_notes("")]
    return {note["id"]: dict(note.items()) for note in notes}


def test_every_question_is_a_card_with_its_answer_and_an_explanation(
    collection: Collection, bank: Path, items: dict
) -> None:
    take_in(collection, bank / "good-cry-anki.apkg")
    found = fields(collection)
    assert list(found) == list(items)
    assert len(collection.find_cards("")) == len(items)
    for wanted, item in items.items():
        assert item.asks.replace("&", "&amp;") in found[wanted]["question"]
        assert found[wanted]["answer"]
        about = COURSE.claim[item.claim].found.replace("&", "&amp;")
        assert all(part in found[wanted]["about"] for part in about.split("\n\n"))
        if isinstance(item, Choice):
            shown = found[wanted]["explanation"].replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")
            assert all(one.why in shown for one in item.answers)
    names = {one.name for one in collection.decks.all_names_and_ids()}
    assert {
        f"A Good Cry::Lesson {int(one)}, {COURSE.lesson[one].title}" for one in {item.lesson for item in items.values()}
    } <= names


def test_an_update_changes_what_a_card_says_and_not_when_it_comes_back(
    collection: Collection, items: dict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = list(items.values())[:3]
    monkeypatch.setattr("genanki.package.time.time", lambda: 1_700_000_000.0)
    write_deck(COURSE, [first, *others], tmp_path / "old.apkg")
    take_in(collection, tmp_path / "old.apkg")
    [card] = collection.find_cards(f"id:{first.id}")
    for _ in range(3):
        learnt = collection.get_card(card)
        learnt.start_timer()
        collection.sched.answerCard(learnt, 4)
    before = collection.get_card(card)
    assert before.ivl > 0

    monkeypatch.setattr("genanki.package.time.time", lambda: 1_700_000_900.0)
    write_deck(COURSE, [replace(first, asks="Asked anew?"), *others], tmp_path / "new.apkg")
    take_in(collection, tmp_path / "new.apkg")
    assert len(collection.find_cards("")) == 3
    after = collection.get_card(card)
    assert fields(collection)[first.id]["question"] == "<p>Asked anew?</p>"
    assert (after.ivl, after.due, after.reps) == (before.ivl, before.due, before.reps)


def test_where_genanki_is_missing_all_else_is_written_and_one_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)
    monkeypatch.delitem(sys.modules, "widgets.bank.anki")
    assert main(["bank", "--to", str(tmp_path)]) == 0
    assert "There is no deck for Anki, for that needs the package genanki" in capsys.readouterr().out
    assert not (tmp_path / "good-cry-anki.apkg").exists()
    assert {path.name for path in tmp_path.iterdir()} >= {f"good-cry-{build.FILES[one]}" for one in ("moodle", "qti")}
    assert "apkg" not in (tmp_path / "README.txt").read_text("utf-8")
