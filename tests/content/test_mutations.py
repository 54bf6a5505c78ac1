"""However an author damages the content, it is said in a sentence with file, id and field, or it builds something.

A sample is tried each time, another with each seed. `--mutations=kinds` tries one of each kind in ten minutes,
`--mutations=all` every one in an hour and a half. What a change leaves as it is, is neither read nor built again.
"""

import copy
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.content import building
from tests.content.mutations import Mutation, mutations, of_each_kind, read
from tests.content.once import Once
from tests.content.watched import Built
from widgets.content import ContentError, ContentFaults, kits, read_course, reading
from widgets.content.places import ASSETS, LESSONS
from widgets.content.shelf import Shelf
from widgets.guide import teaching
from widgets.guide.pages import code_guide, lesson_guide
from widgets.pieces import gallery
from widgets.site import need
from widgets.site.need import needs
from widgets.slides import chosen

FILES = read(ASSETS)
WITHOUT_DOI = next(at for at, one in enumerate(FILES["headlines.toml"]["source"]) if "doi" not in one)
TWO_PARTS = next(at for at, one in enumerate(FILES["claims.toml"]["claim"]) if len(one.get("part", ())) == 2)
NEAR = next(at for at, one in enumerate(FILES["grades.toml"]["directness"]) if one["id"] == "near")
SHOWN = next(at for at, one in enumerate(FILES["studies.toml"]["study"]) if one["id"] == "cbt-depression")
SCALED = next(at for at, one in enumerate(FILES["charts.toml"]["chart"]) if one["id"] == "what-helps")
FACT = next(
    (at, "fact", place)
    for at, one in enumerate(FILES["charts.toml"]["chart"])
    for place, fact in enumerate(one.get("fact", ()))
    if "decimals" in fact
)
# A sentence names the file; then the record with its id, and the field, or what the file as a whole has too little of.
NAMES = re.compile(
    r"assets/[\w/.-]+\.toml: (([a-z_]+ ('[^']*'|number \d+)|about|teacher|guide|letter): .*field|field '\w+': |"
    r"letter: must be a table|'[^']*' is not known here|there is no )|lessons/\w+\.ipynb: cell '[\w-]+': there is no "
)


@pytest.fixture
def damaged(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict]:
    """Give the tables of the files, to be changed: whoever reads a file is handed these."""
    tables = dict(FILES)
    once = Once(FILES)

    def handed(path: Path) -> dict:
        return tables[path.relative_to(ASSETS).as_posix()]

    once.put_in(monkeypatch, handed, reading, need, chosen, teaching, kits)
    # Another process would draw the charts of the files.
    monkeypatch.setattr(gallery, "drawn", building.drawn_once)
    return tables


def try_it(one: Mutation, tables: dict, built: Built) -> None:
    tables[one.file] = one.apply(FILES[one.file])
    try:
        built.again(read_course(ASSETS, LESSONS), one.file, words=one.change == "other")
    except ContentError as error:
        said = error.faults if isinstance(error, ContentFaults) else [str(error)]
        assert said and all("\n" not in sentence for sentence in said), one
        assert all(NAMES.match(sentence) for sentence in said), (str(one), said)
        assert len(said) <= 12, (str(one), said)
    finally:
        tables[one.file] = FILES[one.file]


def test_damaged_content_is_said_in_sentences_or_builds(damaged: dict, request: pytest.FixtureRequest) -> None:
    every = list(mutations(FILES))
    wanted = request.config.getoption("mutations")
    seed = request.config.getoption("mutations_seed")
    assert len(every) > 40_000
    chance = random.Random(seed)
    if wanted == "kinds":
        sample = of_each_kind(FILES, chance)
    else:
        sample = every if wanted == "all" else chance.sample(every, int(wanted))
    course = read_course(ASSETS, LESSONS)
    built = Built(course, building.parts(course), building.forget)
    off = {}
    for one in sample:
        try:
            try_it(one, damaged, built)
        except Exception as error:
            off[str(one)] = f"{type(error).__name__}: {error}"
    assert not off, f"of {len(sample)} mutations, with --mutations-seed={seed}"


# What once was built, or ended in a traceback.
ONCE = {
    "all help lines removed": (("help.toml", ("line",), "gone"), r"help.toml: there is no \[\[line\]\] in it"),
    "a help line that leads to a script": (
        ("help.toml", ("line", 0, "url"), "other", "javascript:alert(1)"),
        r"help.toml: line '[\w-]+': field 'url': ",
    ),
    "a help line without a number": (
        (
            "help.toml",
            ("line", 0),
            "other",
            {"id": "a", "where": "b", "name": "c", "url": "https://d.org", "seen_at": "e"},
        ),
        r"help.toml: line 'a': needs a field 'call' or 'text'",
    ),
    "a graded claim without references": (
        ("claims.toml", ("claim", 0, "references"), "empty", []),
        r"claims.toml: claim '[\w-]+': field 'references': a claim with the letter",
    ),
    "an empty glossary": (("glossary.toml", ("term",), "empty", []), r"glossary.toml: there is no \[\[term\]\] in it"),
    "nobody who says what is claimed": (("claims.toml", ("speaker",), "gone"), r"there is no \[\[speaker\]\] in it"),
    "no letters": (("grades.toml", ("grade",), "gone"), r"grades.toml: there is no \[\[grade\]\] in it"),
    "nothing that was found": (
        ("references.toml", ("reference",), "gone"),
        r"claims.toml: claim '[\w-]+': field 'references': there is no '[\w-]+'; there is none yet",
    ),
    "a source without an address": (
        ("headlines.toml", ("source", WITHOUT_DOI, "url"), "gone"),
        r"headlines.toml: source '[\w-]+': field 'url': a source needs this or a 'doi'",
    ),
    "a text of spaces": (
        ("glossary.toml", ("term", 0, "says"), "spaces", "  "),
        r"glossary.toml: term '[\w-]+': field 'says': must have words",
    ),
    "no notes for the teacher": (
        ("lessons/02.toml", ("teacher",), "gone"),
        r"lessons/02.toml: lesson '02': field 'teacher': ",
    ),
    "a claim of three parts": (
        ("claims.toml", ("claim", TWO_PARTS, "part", 1), "twice"),
        r"claims.toml: claim '[\w-]+': field 'part': there are one or two of them, each for something else",
    ),
    "somebody who speaks in many claims": (
        ("claims.toml", ("speaker", 0, "id"), "other", "nobody-at-all"),
        r"claims.toml: claim '[\w-]+': field 'speaker': there is no '\w+'; .*; \d\d more name it",
    ),
    "no moment at which it is measured": (
        ("worlds.toml", ("moment", 0), "gone"),
        r"worlds.toml: field 'moment': there must be one for each of 0, 20, 90, 1440",
    ),
    "no worlds": (("worlds.toml", ("world",), "empty", []), r"worlds.toml: idea '[\w-]+': field 'world': there is no"),
    "no sources of headlines": (
        ("headlines.toml", ("source",), "gone"),
        r"headlines.toml: headline '[\w-]+': field 'sources': there is no '[\w-]+'; there is none yet",
    ),
    "a part of a claim that is named by spaces": (
        ("claims.toml", ("claim", TWO_PARTS, "part", 0, "of"), "spaces", " \t "),
        r"claims.toml: claim '[\w-]+': field 'part 1.of': must have words in it",
    ),
    "a need that has no name": (
        ("need.toml", ("need", 0, "id"), "empty", ""),
        r"need.toml: need '': field 'id'",
    ),
    "decimals below nought": (
        ("charts.toml", ("chart", *FACT, "decimals"), "turned", -2),
        r"charts.toml: chart '[\w-]+': field 'fact \d+.decimals'",
    ),
    "more decimals than anybody reads": (
        ("charts.toml", ("chart", *FACT, "decimals"), "vast", 10**9),
        r"charts.toml: chart '[\w-]+': field 'fact \d+.decimals'",
    ),
    "an outcome that a world has twice": (
        ("worlds.toml", ("world", 0, "outcome", 0), "twice"),
        r"worlds.toml: world '[\w-]+': field 'outcome': two have the same 'id'",
    ),
    "an arena with nothing to grade": (
        ("headlines.toml", ("headline",), "gone"),
        r"headlines.toml: arena '[\w.-]+': field 'headline': there is no \[\[headline\]\]",
    ),
    "a scale that is too short for all that it shows": (
        ("charts.toml", ("chart", SCALED, "settings", "most"), "nought", 0.0),
        r"charts.toml: chart 'what-helps': row '\w+': field 'value': .* the scale ends at .*; 17 more lie outside it",
    ),
    "a study of which many numbers are shown": (
        ("studies.toml", ("study", SHOWN), "gone"),
        r"charts.toml: chart '[\w-]+': row .*: there is no number .*; \d+ more name numbers of that study",
    ),
    "a drawing that is not there": (
        ("course.toml", ("lesson", 2, "drawing"), "other", "hormons"),
        r"course.toml: lesson '02': field 'drawing': there is no drawing 'hormons'; the nearest is 'hormones'",
    ),
}


@pytest.mark.parametrize("name", ONCE)
def test_what_once_was_built_or_broke_is_said(damaged: dict, name: str) -> None:
    given, message = ONCE[name]
    one = Mutation(*given)
    damaged[one.file] = one.apply(FILES[one.file])
    with pytest.raises(ContentFaults) as told:
        needs(read_course(ASSETS, LESSONS))
    assert len(told.value.faults) == 1, told.value.faults
    assert re.search(message, told.value.faults[0]), told.value.faults


TWICE = ["portrait.0.part.0.choices.0", "naming.0.feeling.0", "naming.0.feeling.0.finer.0", "plan.0.part.0"]


@pytest.mark.parametrize("where", TWICE)
def test_what_stands_twice_among_choices_of_ones_own_is_said(damaged: dict, where: str) -> None:
    place = tuple(int(step) if step.isdigit() else step for step in where.split("."))
    file = next(file for file, tables in FILES.items() if place[0] in tables and file.startswith("lessons/"))
    damaged[file] = Mutation(file, place, "twice").apply(FILES[file])
    with pytest.raises(ContentFaults, match=rf"{file}: {place[0]} '[\w.-]+': field '\w+': two have the same"):
        read_course(ASSETS, LESSONS)


def test_a_lesson_that_is_gone_is_missed_by_its_file_in_a_sentence(damaged: dict) -> None:
    damaged["course.toml"] = Mutation("course.toml", ("lesson", 7), "gone").apply(FILES["course.toml"])
    with pytest.raises(ContentFaults) as told:
        read_course(ASSETS, LESSONS)
    assert [one for one in told.value.faults if not NAMES.match(one)] == []
    assert any("as assets/lessons/07.toml is called" in one for one in told.value.faults)


def test_an_exercise_that_a_notebook_checks_and_that_is_gone_is_said_with_its_cell(damaged: dict) -> None:
    damaged["lessons/09.toml"] = Mutation("lessons/09.toml", ("exercise",), "gone").apply(FILES["lessons/09.toml"])
    course = read_course(ASSETS, LESSONS)
    with pytest.raises(ContentError, match=r"^lessons/09_\w+\.ipynb: cell '[\w-]+': there is no exercise '09\.\w+'"):
        code_guide(course, course.code_lesson["09"], "A4")


def test_a_question_that_a_lesson_asks_and_that_is_gone_is_said_with_its_cell_in_a_guide_too(damaged: dict) -> None:
    whole = read_course(ASSETS, LESSONS)
    left = Shelf("question", {wanted: one for wanted, one in whole.question.items() if not wanted.startswith("02.")})
    with pytest.raises(ContentError, match=r"^lessons/02_\w+\.ipynb: cell '[\w-]+': there is no "):
        lesson_guide(replace(whole, question=left), whole.lesson["02"], "A4")


@pytest.mark.parametrize("half_life", [-3.2, 0.0, float("nan"), float("inf"), 1e9])
def test_a_half_life_that_is_none_is_said_before_anything_is_drawn(damaged: dict, half_life: float) -> None:
    studies = copy.deepcopy(FILES["studies.toml"])
    [study] = [one for one in studies["study"] if one["id"] == "half-life-acth-injected"]
    study["number"][0]["value"] = half_life
    damaged["studies.toml"] = studies
    with pytest.raises(
        ContentFaults, match=r"assets/(studies.toml: study 'half-life-acth-injected'|charts.toml: chart)"
    ):
        read_course(ASSETS, LESSONS)


@pytest.mark.parametrize(("low", "high"), [(99.0, 100.0), (None, 0.1)])
def test_a_range_that_does_not_hold_its_number_is_said(damaged: dict, low: float | None, high: float) -> None:
    studies = copy.deepcopy(FILES["studies.toml"])
    [number] = [one for study in studies["study"] for one in study["number"] if study["id"] == "wanting-to-help"][:1]
    number |= {"low": low, "high": high} if low else {"high": high}
    damaged["studies.toml"] = studies
    with pytest.raises(ContentFaults, match=r"study 'wanting-to-help': field 'number': '\w+': 'low', 'value', 'high'"):
        read_course(ASSETS, LESSONS)


def test_a_part_that_its_drawing_lacks_is_said(damaged: dict) -> None:
    file, lesson = next((file, copy.deepcopy(one)) for file, one in FILES.items() if "explore" in one)
    part = lesson["explore"][0]["part"][0]
    lesson["explore"][0]["part"][0] = part | {"id": f"{part['id']}x"}
    damaged[file] = lesson
    with pytest.raises(
        ContentFaults, match=rf"field 'part': the drawing '\S+' has no part .*; the nearest is '{part['id']}'"
    ):
        read_course(ASSETS, LESSONS)


def test_what_many_claims_have_and_the_table_lacks_is_said_once(damaged: dict) -> None:
    one = Mutation("grades.toml", ("directness", NEAR, "letters", "weak"), "gone")
    damaged[one.file] = one.apply(FILES[one.file])
    with pytest.raises(ContentFaults) as told:
        read_course(ASSETS, LESSONS)
    of_claims = [fault for fault in told.value.faults if "claims.toml" in fault]
    assert len(of_claims) == 1
    assert re.search(r"'weak' has no place in the row 'near' .*; \d\d more name it", of_claims[0])
