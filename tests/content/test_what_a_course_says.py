"""What a course says of its records: letters, axes, sources and names, read off a small course made here."""

from dataclasses import replace as with_
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from msgspec.structs import replace

from tests.course import COURSE
from widgets.content import kept
from widgets.content.archive import write_archive
from widgets.content.claims import Part, WrittenClaim, graded
from widgets.content.dates import in_words
from widgets.content.errors import ContentError, first_few, folded, nearest
from widgets.content.exercises import about_exercise
from widgets.content.places import look
from widgets.content.read import name_of

CLAIM = next(one for one in COURSE.claim.values() if len(one.letters) == 1)
ADVICE = next(one for one in COURSE.claim.values() if one.advice)
NEAR, DIRECT = COURSE.directness["near"], COURSE.directness["direct"]
WRITTEN = WrittenClaim(
    id="w", number=1, lesson="02", speaker="s", says="It.", verdict="V.", found="F.", not_tested="N.", references=["r"],
    part=[Part("direct", "strong")], would_change="W.",
)  # fmt: skip


def two(first: Part, second: Part) -> WrittenClaim:
    return replace(WRITTEN, part=[first, second])


def test_a_letter_is_looked_up_by_both_axes() -> None:
    claim = graded(WRITTEN, COURSE.directness)
    assert claim.letters == [DIRECT.letters["strong"]] and claim.grade == claim.letters[0]
    both = graded(two(Part("near", "fair", "rats"), Part("direct", "weak", "people")), COURSE.directness)
    assert both.letters == [NEAR.letters["fair"], DIRECT.letters["weak"]]
    assert graded(replace(WRITTEN, part=[], advice=True, would_change=""), COURSE.directness).letters == ["-"]


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (replace(WRITTEN, advice=True), "needs either 'advice = true' or a 'part' with both axes, and not both"),
        (replace(WRITTEN, part=[]), "needs either 'advice = true' or a 'part'"),
        (replace(WRITTEN, would_change=""), "a claim with a letter needs it, and advice has none"),
        (replace(WRITTEN, part=[], advice=True), "a claim with a letter needs it, and advice has none"),
        (two(Part("near", "fair", "a"), Part("near", "fair")), "where there are two, each must say which it is"),
        (two(Part("near", "fair", "a"), Part("near", "fair", "a")), "one or two of them, each for something else"),
        (replace(WRITTEN, part=[Part("near", "fair", one) for one in "abc"]), "there are one or two of them"),
    ],
)
def test_a_claim_that_cannot_be_graded_is_told_so(written: WrittenClaim, says: str) -> None:
    with pytest.raises(ContentError, match=f"claim 'w': field '(part|would_change)': .*{says}"):
        graded(written, COURSE.directness)


def test_a_letter_is_said_with_its_name_and_two_letters_with_what_each_is_for() -> None:
    name = COURSE.grade[CLAIM.grade].name
    assert COURSE.graded(CLAIM) == COURSE.words("claim-grade", letter=CLAIM.grade, name=name)
    assert COURSE.graded(ADVICE) == COURSE.grade["-"].name.capitalize()
    both = graded(two(Part("near", "fair", "rats"), Part("direct", "weak", "people")), COURSE.directness)
    first, second = both.letters
    assert COURSE.graded(both) == COURSE.words("claim-grades", first=first, second=second)
    named = COURSE.words("claim-grades", first=f"{first} for rats", second=f"{second} for people")
    assert COURSE.graded(both, named=True) == named
    assert COURSE.letters(both) == [f"{first} for rats", f"{second} for people"]
    assert COURSE.meaning(both) == "" and COURSE.meaning(ADVICE) == COURSE.grade["-"].means
    direct, near = COURSE.axes(both)
    assert direct.startswith(f"{first} for rats") and NEAR.name in direct and COURSE.strength["fair"].name in direct
    assert near.startswith(f"{second} for people") and DIRECT.name in near
    assert COURSE.axes(ADVICE) == []


def test_what_a_letter_means_is_said_as_its_place_in_the_table_has_it() -> None:
    table = replace(DIRECT, says={"strong": "Here it means this."})
    course = with_(COURSE, directness=COURSE.directness | {"direct": table})
    assert course.meaning(graded(WRITTEN, COURSE.directness)) == "Here it means this."
    plain = graded(replace(WRITTEN, part=[Part("direct", "fair")]), COURSE.directness)
    assert course.meaning(plain) == COURSE.grade[plain.grade].means


def test_whatever_a_learner_does_is_named_by_what_was_asked_or_shown() -> None:
    asked = COURSE.asked()
    question, headline = next(iter(COURSE.question.values())), next(iter(COURSE.headline.values()))
    drawn = next(one for one in COURSE.chart.values() if one.draw)
    bare = next(one for one in COURSE.chart.values() if not one.draw)
    assert asked[question.id] == question.asks
    assert asked[f"headline:{headline.id}"] == headline.says
    assert asked[f"claim:{CLAIM.id}"] == CLAIM.says
    assert asked[f"chart:{bare.id}"] == bare.title and f"draw:{bare.id}" not in asked
    assert asked[f"chart:{drawn.id}"] == asked[f"draw:{drawn.id}"] == drawn.title
    assert asked["path:02"] == COURSE.lesson["02"].title
    for shelf in (COURSE.portrait, COURSE.naming, COURSE.plan, COURSE.beliefs, COURSE.own_study):
        assert [asked[one.id] for one in shelf.values()] == [one.title for one in shelf.values()]
    for shelf in (COURSE.reflection, COURSE.exercise):
        assert [asked[one.id] for one in shelf.values()] == [one.asks for one in shelf.values()]


def test_a_chart_rests_on_its_own_sources_and_on_those_of_its_numbers_each_once() -> None:
    study = next(one for one in COURSE.study.values() if one.reference)
    row = replace(COURSE.chart["how-often"].row[0], value=f"{study.id}.{study.number[0].id}", low="", high="")
    other = next(one for one in COURSE.reference if one != study.reference)
    chart = replace(COURSE.chart["how-often"], references=[other, study.reference], row=[row, row])
    assert [one.id for one in COURSE.sources(chart)] == [other, study.reference]
    told = replace(row, value="", study=study.id)
    assert [one.id for one in COURSE.sources(replace(chart, references=[], row=[told]))] == [study.reference]
    assert COURSE.number(row.value) == study.number[0]


def test_a_day_is_written_in_words() -> None:
    assert in_words(date(2026, 5, 3), COURSE.words) == "3 May 2026"
    assert in_words(date(2026, 12, 31), COURSE.words) == "31 December 2026"


@pytest.mark.parametrize(
    ("known", "says"),
    [
        ([], "there is none yet"),
        (["abc"], "there is 'abc'"),
        (["b", "a"], "there are 'a', 'b'"),
        ([f"{place}" for place in range(9)], "there are '0', '1', '2', '3', '4', '5', '6', '7', '8'"),
        ([f"{place}" for place in range(10)], "none of the 10 that there are is near it"),
        (["xya", "other"], "the nearest is 'xya'"),
    ],
)
def test_what_is_near_is_named_else_what_there_is(known: list[str], says: str) -> None:
    assert nearest("xyz", known) == says


@pytest.mark.parametrize(
    ("many", "lines"),
    [(1, ["0"]), (3, ["0", "1", "2"]), (5, ["0", "1", "2", "And 2 more: “good-cry check” says all that is off."])],
)
def test_of_many_faults_the_first_few_are_said(many: int, lines: list[str]) -> None:
    assert first_few([f"{place}" for place in range(many)]).split("\n") == lines


def test_what_many_name_that_is_not_there_is_said_once() -> None:
    off = [f"assets/claims.toml: claim '{one}': field 'speaker': there is no 'x'; there is none yet" for one in "abc"]
    other = "assets/claims.toml: claim 'd': field 'number': 7 stands twice"
    assert folded([off[0], other, *off[1:]]) == [f"{off[0]}; 2 more name it", other]
    assert folded([off[0], other, other]) == [off[0], other, other]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/a/assets/claims.toml", "assets/claims.toml"), ("/a/assets/lessons/02.toml", "assets/lessons/02.toml"),
        ("/assets/b/assets/x.toml", "assets/x.toml"), ("/a/b/x.toml", "b/x.toml"),
    ],
)  # fmt: skip
def test_a_file_is_named_as_an_author_names_it(path: str, name: str) -> None:
    assert name_of(Path(path)) == name


def test_an_exercise_tells_each_slip_something_of_its_own_and_none_that_fits() -> None:
    exercise = next(one for one in COURSE.exercise.values() if len(one.answer) == 1)
    value, within = exercise.answer[0], exercise.within
    slip = replace(exercise.slip[0], says="Mine.", numbers=[value + 0.99 * within])
    assert "is as near as 'within' allows" in " ".join(about_exercise(replace(exercise, slip=[slip])))
    assert list(about_exercise(replace(exercise, slip=[replace(slip, numbers=[value + 1.01 * within])]))) == []
    assert list(about_exercise(replace(exercise, slip=[replace(slip, numbers=[value, value])]))) == []
    same = replace(exercise, slip=[replace(slip, numbers=[value + 9 * within], says=exercise.fits)])
    [twice] = about_exercise(same)
    assert twice.endswith("stands twice; each slip is told something of its own")
    called = replace(exercise, calls=[[1.0], [2.0]], answer=[1.0, 2.0, 3.0], slip=[])
    assert "each call must give as many numbers" in " ".join(about_exercise(called))
    assert replace(called, answer=[1.0, 2.0, 3.0, 4.0]).each == 2 and exercise.each == 1


def test_an_archive_is_the_same_whenever_the_same_is_in_it(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        write_archive(tmp_path / name, [("a.txt", "ä" * 1000), ("b/c.txt", "x")])
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with ZipFile(tmp_path / "one.zip") as archive:
        assert {one: archive.read(one).decode() for one in archive.namelist()} == {"a.txt": "ä" * 1000, "b/c.txt": "x"}
        assert archive.infolist()[0].compress_size < 100 and archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_a_look_is_the_courses_own_where_it_brings_one(tmp_path: Path) -> None:
    assert look(tmp_path, "theme.css") == COURSE.look("theme.css")
    (tmp_path / "theme.css").touch()
    assert look(tmp_path, "theme.css") == tmp_path / "theme.css"


def test_what_is_kept_is_made_once_and_made_anew_where_it_is_not_as_it_was_put_there(tmp_path: Path) -> None:
    place, made = tmp_path / "shelf" / "x.json", []

    def make() -> str:
        made.append(1)
        return "one\ntwo\n"

    with kept.noting() as asked_for:
        assert kept.kept(place, make) == kept.kept(place, make) == "one\ntwo\n"
    assert len(made) == 1 and asked_for == {place}
    assert [one.name for one in place.parent.iterdir()] == ["x.json"]
    kept.kept(tmp_path / "other", make)
    assert asked_for == {place}, "it is noted only meanwhile"
    for spoilt in (place.read_bytes() + b"x", b"", b"\xff"):
        place.write_bytes(spoilt)
        assert kept.read_kept(place) is None
        assert kept.kept(place, make) == "one\ntwo\n"
    (tmp_path / "shelf" / "y.json").write_bytes(place.read_bytes())
    assert kept.read_kept(tmp_path / "shelf" / "y.json") is None, "it lies under another name"
    (tmp_path / "file").touch()
    assert kept.kept(tmp_path / "file" / "x", make) == "one\ntwo\n", "where there is no room, it is made each time"


def test_an_edition_is_named_by_all_that_it_is_made_from(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("x")
    names = [
        kept.edition_of("a", files=[one]), kept.edition_of("b", files=[one]), kept.edition_of("a", files=[other]),
        kept.edition_of("a", files=[one, other]), kept.edition_of("a", "b", files=[one]),
        kept.edition_of("a", files=[]),
    ]  # fmt: skip
    assert len(set(names)) == len(names) and all(len(name) == 16 for name in names)
    assert kept.edition_of("a", files=[one]) == names[0]
    one.write_text("y")
    assert kept.edition_of("a", files=[one]) != names[0]
