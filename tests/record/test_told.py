"""What the page and the shell tell of a record is what it holds, word by word, and each command says what it did."""

import json
from datetime import UTC, datetime

import pytest

from tests.course import COURSE
from tests.record.making import attempt, everything_on_disk, keep, setting, words
from widgets.cli import main
from widgets.record import answer

ONE, OTHER = "00.try-one", "01.one-cause"
REFLECTS = "00.why-here"
SAYS = COURSE.words


def at(day: int) -> dict[str, str]:
    return {"at": f"2026-03-{day:02}T10:00:00.000000Z"}


# In the order in which they are exported: by their types and times.
ENTRIES = [
    attempt(ONE, id="a1", right=False, sureness="guess", response=["x"], **at(1)),
    attempt(ONE, id="a2", sureness="sure", response=["y"], **at(2)),
    attempt(OTHER, id="a3", right=None, rating=2, response=None, **at(3)),
    attempt(f"{OTHER}-gone", id="a4", right=False, **at(4)),
    {"type": "belief", "id": "b1", "item": "00.eight-statements", "answers": {"one": 4, "two": 0}} | at(3),
    {"type": "setting", "id": "k1", "name": "keep", "value": "everything"} | at(6),
    {"type": "state", "id": "s1", "item": "chart:stress", "lesson": "02", "value": {"minutes": 20}} | at(4),
    {"type": "state", "id": "s2", "item": "draw:months", "lesson": "03", "value": {"drawn": [1, 2]}} | at(5),
    {"type": "state", "id": "s3", "item": "draw:day", "lesson": "03", "value": None} | at(6),
    words("two\nlines", item=REFLECTS) | {"id": "w1"} | at(5),
    words("ö", item="99.gone") | {"id": "w2"} | at(6),
]
SENTENCES = {
    "00": [
        f"“{COURSE.question[ONE].asks}” – answered 2 times, last on 2 March 2026: your answer fitted what is known.",
        f"“{COURSE.asked()['00.eight-statements']}” – you chose for 2 sentences, last on 3 March 2026.",
    ],
    "01": [
        f"“{COURSE.question[OTHER].asks}” – answered once, on 3 March 2026: you compared.",
        "“A question that the lesson no longer asks” – answered once, on 4 March 2026: something else fitted better.",
    ],
    "02": [f"Where you left “{COURSE.asked()['chart:stress']}”, on 4 March 2026."],
    "03": [
        f"That you saw “{COURSE.asked()['draw:day']}” without drawing it first, on 6 March 2026.",
        f"What you drew on “{COURSE.asked()['draw:months']}” before you saw the finding, on 5 March 2026.",
    ],
    "99": [],
}
GONE = "No lesson that the course still has"


def typed(*command: str) -> int:
    return main(["record", *command])


def test_the_page_tells_all_that_is_kept_by_lessons(home) -> None:
    keep(*reversed(ENTRIES))
    told = answer({"do": "show"})["kept"]
    assert [(one["lesson"], one["sentences"]) for one in told["lessons"]] == list(SENTENCES.items())
    titles = [COURSE.lesson[one].title for one in ("00", "01", "02", "03")]
    assert [one["title"] for one in told["lessons"]] == [*titles, GONE]
    assert [one["attempts"] for one in told["lessons"]] == [2, 2, 0, 0, 0]
    asks = COURSE.reflection[REFLECTS].asks
    assert told["words"] == [
        {"lesson": "00", "asks": asks, "words": {"words": "two\nlines"}} | at(5),
        {"lesson": "99", "asks": "99.gone", "words": {"words": "ö"}} | at(6),
    ]
    assert told["settings"] == {"keep": "everything"}
    assert told["where"] == str(home / "record.sqlite")


@pytest.mark.parametrize("nothing", [False, True])
def test_the_shell_shows_the_same(home, capsys, nothing: bool) -> None:
    keep(*ENTRIES)
    keep(*[setting("nothing")] * nothing)
    assert typed("show") == 0
    lines = [SAYS("record-nothing-is-kept")] * nothing
    own = {"00": (COURSE.reflection[REFLECTS].asks, ["two", "lines"]), "99": ("99.gone", ["ö"])}
    for lesson, sentences in SENTENCES.items():
        name = COURSE.lesson[lesson].title if lesson in COURSE.lesson else GONE
        lines += ["", f"Lesson {lesson}: {name}", *(f"  {one}" for one in sentences)]
        if lesson in own:
            asks, said = own[lesson]
            lines += [f"  You kept what you wrote under “{asks}”:", *(f"    {one}" for one in said)]
    lines += ["", f"All of it lies in {home / 'record.sqlite'}."]
    assert capsys.readouterr().out.splitlines() == lines


def test_an_empty_record_is_said_to_be_empty(home, capsys) -> None:
    assert typed("show") == typed("repair") == 0
    assert capsys.readouterr().out.splitlines() == [
        "Nothing about you is kept so far.", "", f"All of it lies in {home / 'record.sqlite'}.",
        "Your record holds nothing yet.",
    ]  # fmt: skip


def test_each_command_says_what_it_did_and_to_how_many(home, tmp_path, capsys) -> None:
    keep(*ENTRIES)
    file = tmp_path / "mine.json"
    assert [typed("export", str(file)), typed("import", str(file)), typed("repair")] == [0, 0, 0]
    assert [typed("erase", "--lesson", "00", "--yes"), typed("import", str(file)), typed("erase", "--yes")] == [0, 0, 0]
    assert capsys.readouterr().out.splitlines() == [
        f"Your record is in {file}.",
        "0 entries were brought in; 11 were there already.",
        "Your record holds 11 entries, and every one of them is whole.",
        "Erased: 4 entries.",
        "4 entries were brought in; 7 were there already.",
        "Erased: 11 entries.",
    ]
    (tmp_path / "none").write_bytes(b"\xff\xfe\x00")
    assert typed("import", str(tmp_path / "none")) == 1
    assert capsys.readouterr().err.strip() == SAYS("record-no-text", file=str(tmp_path / "none"))


def test_the_file_to_take_away_holds_each_entry_as_it_was_in_the_order_of_types_and_times(home) -> None:
    keep(*reversed(ENTRIES))
    text = answer({"do": "export", "format": "json"})["text"]
    given = json.loads(text)
    now = datetime.now(UTC)
    assert abs((now - datetime.fromisoformat(given.pop("exported"))).total_seconds()) < 60
    assert (given.pop("format"), given.pop("version")) == ("good-cry-record", 1)
    lists = {"attempts": "attempt", "beliefs": "belief", "states": "state", "words": "words", "settings": "setting"}
    assert list(given) == list(lists)
    for name, kind in lists.items():
        kept = [{key: one[key] for key in one if key != "type"} for one in ENTRIES if one["type"] == kind]
        assert [one["id"] for one in given[name]] == [one["id"] for one in kept]
        assert all(one.items() <= there.items() for one, there in zip(kept, given[name], strict=True))
    # For whoever looks into it: in lines, and in the letters that were written.
    assert '"words": "ö"' in text and text.count("\n") > 50
    handed_in = json.loads(answer({"do": "export", "format": "answers"})["text"])
    assert [one["id"] for one in handed_in["attempts"]] == ["a1", "a2", "a4"]
    assert not any(handed_in[name] for name in lists if name != "attempts")


def test_the_table_to_take_away_says_each_entry_in_a_row(home) -> None:
    keep(*ENTRIES)
    said = answer({"do": "export", "format": "csv"})
    assert said["name"] == f"good-cry-record-{datetime.now(UTC):%Y-%m-%d}.csv"
    rows = said["text"].splitlines()
    assert rows[0] == "type,id,at,item,version,right,sureness,rating,content"
    assert rows[1] == 'attempt,a1,2026-03-01T10:00:00.000000Z,00.try-one,v1,False,guess,,"[""x""]"'
    assert rows[3] == "attempt,a3,2026-03-03T10:00:00.000000Z,01.one-cause,v1,,,2,null"
    assert rows[5] == ('belief,b1,2026-03-03T10:00:00.000000Z,00.eight-statements,,,,,"{""one"": 4, ""two"": 0}"')
    assert rows[6] == 'setting,k1,2026-03-06T10:00:00.000000Z,keep,,,,,"""everything"""'
    assert rows[11] == 'words,w2,2026-03-06T10:00:00.000000Z,99.gone,,,,,"{""words"": ""ö""}"'
    assert len(rows) == 12


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"do": "erase"}, "record-which-lesson"),
        ({"do": "erase", "lesson": ""}, "record-which-lesson"),
        ({"do": "erase", "lesson": 2}, "record-which-lesson"),
        ({"do": "export", "format": "xml"}, "record-export-how"),
        ({"do": "export"}, "record-export-how"),
        ({"do": "import"}, "record-no-file"),
        ({"do": "import", "text": "{}", "part": 1, "parts": 2}, "record-not-whole"),
        ({"do": "dance"}, "record-asked-unknown"),
        ({}, "record-asked-unknown"),
        (7, "record-asked-unknown"),
    ],
)
def test_what_cannot_be_done_is_answered_in_its_sentence_and_changes_nothing(home, asked: object, says: str) -> None:
    keep(*ENTRIES)
    before = everything_on_disk(home)
    assert answer(asked) == {"answer": None, "trouble": SAYS(says)}
    assert everything_on_disk(home) == before
    named = answer({"do": "recall", "ask": "seven"})
    assert (named["answer"], named["trouble"]) == ("seven", None)
