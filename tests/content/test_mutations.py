"""However an author damages the content, it is said in a sentence with file, id and field, or it builds something.

A sample is tried each time, another with each seed; `--mutations=all` tries every one, which takes hours.
"""

import copy
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.content.building import build
from tests.content.mutations import Mutation, mutations, read
from widgets.content import ContentError, ContentFaults, read_course, reading
from widgets.content.places import ASSETS, LESSONS
from widgets.guide import teaching
from widgets.site import need
from widgets.slides import chosen

FILES = read(ASSETS)
WITHOUT_DOI = next(at for at, one in enumerate(FILES["headlines.toml"]["source"]) if "doi" not in one)
# A sentence names the file; then the record with its id, and the field, or what the file as a whole has too little of.
NAMES = re.compile(
    r"assets/[\w/.-]+\.toml: (([a-z_]+ ('[^']*'|number \d+)|about|teacher|guide): .*field|field '\w+': |"
    r"'[^']*' is not known here|there is no )|lessons/\w+\.ipynb: cell '[\w-]+': there is no "
)


@pytest.fixture
def damaged(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict]:
    """Give the tables of the files, to be changed: whoever reads a file is handed these."""
    tables = dict(FILES)

    def handed(path: Path) -> dict:
        return copy.deepcopy(tables[path.relative_to(ASSETS).as_posix()])

    for module in (reading, need, chosen, teaching):
        monkeypatch.setattr(module, "read_toml", handed)
    return tables


def try_it(one: Mutation, tables: dict) -> None:
    tables[one.file] = one.apply(FILES[one.file])
    try:
        build(read_course(ASSETS, LESSONS), one.file)
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
    sample = every if wanted == "all" else random.Random(seed).sample(every, int(wanted))
    off = {}
    for one in sample:
        try:
            try_it(one, damaged)
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
        read_course(ASSETS, LESSONS)
    assert len(told.value.faults) == 1, told.value.faults
    assert re.search(message, told.value.faults[0]), told.value.faults


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
