"""What was kept can be taken away, brought in, and handed in: as a file, in the page and from the shell."""

import gc
import io
import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.course import COURSE
from tests.record.making import attempt, entry, everything_on_disk, keep, setting, snapshot, words
from widgets.cli import main
from widgets.content.places import ROOT
from widgets.record import answer, correspondence, tables
from widgets.record.exchange import bring_in
from widgets.record.lines import read_line

QUESTION, OTHER_QUESTION, *_ = COURSE.question
FORMAT = ROOT / "widgets/record/FORMAT.md"
MARKER = "the heron stood in the rain"


def test_a_record_can_be_taken_to_another_machine_and_merged_without_doubles(home, start_again, monkeypatch, tmp_path):
    keep(attempt(QUESTION), words(MARKER), entry("belief", item="00.eight-statements", answers={"a": 1}))
    exported = answer({"do": "export", "format": "json"})["text"]
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "other"))
    start_again()
    keep(attempt("03.of-the-other"))
    first, second = (answer({"do": "import", "text": exported}) for _ in range(2))
    assert (first["added"], first["known"]) == (3, 0)
    assert (second["added"], second["known"]) == (0, 3)
    assert set(snapshot()["attempts"]) == {QUESTION, "03.of-the-other"}


def test_all_comes_back_from_the_file_as_it_was(home):
    keep(*(attempt(one, right=right) for one in list(COURSE.question)[:5] for right in (True, False)))
    keep(words(MARKER), entry("belief", item="00.eight-statements", answers={"a": 1}), setting("everything"))
    keep(entry("state", item="chart:stress", lesson="02", value={"minutes": 20}))
    exported, before = (answer({"do": "export", "format": "json"})["text"], snapshot())
    answer({"do": "erase", "lesson": None})
    answer({"do": "import", "text": exported})
    assert snapshot() | {"whose": ""} == before | {"whose": ""}


def test_what_comes_in_takes_its_place_in_the_order_of_time(home, start_again, monkeypatch, tmp_path):
    week_ago = (datetime.now(UTC) - timedelta(days=7)).isoformat()
    keep(attempt(QUESTION, at=week_ago, right=False))
    exported = answer({"do": "export", "format": "json"})["text"]
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "other"))
    start_again()
    alone = keep(attempt(QUESTION, right=True))["due"][QUESTION]
    answer({"do": "import", "text": exported})
    found = snapshot()
    assert found["attempts"][QUESTION]["right"] is True
    assert found["attempts"][QUESTION]["times"] == 2
    assert found["due"][QUESTION] != alone, "the schedule knows of both"


def test_the_file_format_is_described_by_an_example_that_can_be_brought_in(home):
    [example] = re.findall(r"```json\n(.*?)```", FORMAT.read_text("utf-8"), re.DOTALL)
    assert answer({"do": "import", "text": example})["added"] == 5
    exported = json.loads(answer({"do": "export", "format": "json"})["text"])
    assert exported == json.loads(example) | {"exported": exported["exported"]}


def test_an_older_word_from_a_file_does_not_replace_a_newer_one(home):
    keep(words("older"))
    exported = answer({"do": "export", "format": "json"})["text"]
    keep(words("newer"))
    answer({"do": "import", "text": exported})
    assert snapshot()["words"]["02.reflect-now"]["words"] == {"words": "newer"}


def test_what_a_newer_word_from_a_file_replaced_is_not_left_in_the_file_of_the_record(home):
    newer = json.dumps({"format": "good-cry-record", "version": 1, "words": [
        {"id": "w", "at": datetime.now(UTC).isoformat(), "item": "02.reflect-now", "words": {"words": "newer"}}
    ]})  # fmt: skip
    keep(words(MARKER) | {"at": "2026-03-01T10:00:00Z"})
    assert answer({"do": "import", "text": newer})["added"] == 1
    assert snapshot()["words"]["02.reflect-now"]["words"] == {"words": "newer"}
    assert MARKER.encode() not in everything_on_disk(home)


def test_the_shell_shows_takes_away_brings_in_and_erases(home, tmp_path, capsys):
    keep(attempt(QUESTION), words(MARKER, item=next(iter(COURSE.reflection))))
    assert main(["record", "show"]) == 0
    assert MARKER in capsys.readouterr().out
    assert main(["record", "export", str(tmp_path / "mine.json")]) == 0
    assert main(["record", "erase", "--yes"]) == 0
    assert not list(home.iterdir())
    assert main(["record", "import", str(tmp_path / "mine.json")]) == 0
    assert "2 entries were brought in" in capsys.readouterr().out
    assert main(["record", "export", str(tmp_path / "mine.txt")]) == 1
    assert "must end in .json or .csv" in capsys.readouterr().err


def test_the_shell_asks_before_it_erases(home, monkeypatch, capsys):
    keep(attempt(QUESTION))
    for said in ("no\n", ""):
        monkeypatch.setattr("sys.stdin", io.StringIO(said))
        assert main(["record", "erase"]) == 1
        out, err = capsys.readouterr()
        assert "The course cannot bring it back. Traces can stay on the disk or in a backup" in out
        assert "Nothing was erased." in err
    assert snapshot()["attempts"]
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))
    assert main(["record", "erase", "--lesson", QUESTION[:2]]) == 0
    assert not snapshot()["attempts"]


def test_answers_to_hand_in_hold_nothing_personal_and_are_a_record_to_read(home, tmp_path, capsys):
    belief = entry("belief", item="00.eight-statements", answers={"one": 4})
    keep(attempt(QUESTION, right=False), attempt(OTHER_QUESTION, right=None, rating=2), belief, words(MARKER))
    said = answer({"do": "export", "format": "answers"})
    names = {said["name"], *(answer({"do": "export", "format": "answers"})["name"] for _ in range(9))}
    assert len(names) > 5, "a class would share one name"
    assert all(re.fullmatch(r"good-cry-answers-[0-9]{5}-[0-9]{4}-[0-9]{2}-[0-9]{2}[.]json", name) for name in names)
    assert [one["item"] for one in json.loads(said["text"])["attempts"]] == [QUESTION]
    assert MARKER not in said["text"] and "00.eight-statements" not in said["text"]
    file = tmp_path / "mine.json"
    assert main(["record", "export", "--answers-only", str(file)]) == 0
    assert MARKER not in file.read_text("utf-8")
    assert main(["record", "export", "--answers-only", str(tmp_path / "mine.csv")]) == 1
    assert "must end in .json" in capsys.readouterr().err


def test_a_large_file_comes_in_by_parts_and_whole_or_not_at_all(home):
    text = json.dumps({"format": "good-cry-record", "version": 1, "attempts": [
        {name: value for name, value in attempt(f"02.{number}").items() if name != "type"} for number in range(50)
    ]})  # fmt: skip
    parts = [text[start : start + 1000] for start in range(0, len(text), 1000)]
    messages = [{"do": "import", "text": one, "part": at, "parts": len(parts)} for at, one in enumerate(parts)]
    assert [answer(one).get("added") for one in messages] == [None] * (len(parts) - 1) + [50]
    assert "did not come whole" in [answer(one) for one in (messages[0], messages[2])][1]["trouble"]
    assert [answer(one) for one in messages][-1]["known"] == 50


def test_what_comes_in_is_written_once_and_not_read_again(home, monkeypatch):
    keep(attempt("02.there"), attempt("02.before"))
    read = []
    monkeypatch.setattr(tables, "read_line", lambda line, *more: read.append(line) or read_line(line, *more))
    entries = [
        {name: value for name, value in attempt(f"03.{number}").items() if name != "type"} for number in range(50)
    ]
    said = answer(
        {"do": "import", "text": json.dumps({"format": "good-cry-record", "version": 1, "attempts": entries})}
    )
    assert said["added"] == 50
    assert len(read) == 2, "of the file only what was there before"
    assert answer({"do": "repair"})["said"] == "Your record holds 52 entries, and every one of them is whole."


@pytest.mark.parametrize("looks", [True, False])
def test_python_looks_for_rubbish_after_a_file_came_in_as_it_did_before(home, monkeypatch, looks):
    looked = []
    monkeypatch.setattr(correspondence, "bring_in", lambda *given: looked.append(gc.isenabled()) or bring_in(*given))
    keep(attempt(QUESTION))
    text = answer({"do": "export", "format": "json"})["text"]
    try:
        (gc.enable if looks else gc.disable)()
        assert answer({"do": "import", "text": text})["known"] == 1
        assert (looked, gc.isenabled()) == ([False], looks)
    finally:
        gc.enable()


def test_a_file_beyond_all_measure_is_refused_by_its_size(home, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr("widgets.record.exchange.MOST_SIGNS", 1000)
    monkeypatch.setattr("widgets.record.command.MOST_SIGNS", 1000)
    (tmp_path / "large.json").write_text("x" * 5000)
    assert main(["record", "import", str(tmp_path / "large.json")]) == 1
    assert "at most 64 MB can be brought in" in capsys.readouterr().err
    assert "at most 64 MB" in answer({"do": "import", "text": "x" * 1001})["trouble"]


def test_a_file_that_an_editor_began_with_a_sign_of_its_own_comes_in_from_the_shell(home, tmp_path, capsys):
    keep(attempt(QUESTION))
    (tmp_path / "mine.json").write_text(answer({"do": "export", "format": "json"})["text"], "utf-8-sig")
    answer({"do": "erase", "lesson": None})
    assert main(["record", "import", str(tmp_path / "mine.json")]) == 0
    assert "1 entries" not in capsys.readouterr().out
