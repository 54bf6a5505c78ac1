"""The record in Python and the one in a browser give the same answers: what is valid, kept, brought in, erased, due."""

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.course import COURSE
from tests.record.both import BEGIN_ANEW, in_browser, in_python
from tests.record.making import attempt, entry, words
from tests.record.test_hostile import near_entries
from widgets.record import schema
from widgets.worlds import Plan, run

VECTORS = Path(__file__).parent / "vectors"
VALIDITY = json.loads((VECTORS / "validity.json").read_text("utf-8"))
STORIES = json.loads((VECTORS / "stories.json").read_text("utf-8"))
PARTS = ("attempts", "beliefs", "states", "words", "settings")
EXPORT = {"do": "export", "format": "json"}
UNDISTURBED = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


def both(messages):
    """Give what both say to these messages, in pairs; neither begins with anything."""
    messages = [BEGIN_ANEW, *messages]
    return list(zip(in_python(messages), in_browser(messages), strict=True))[1:]


def taken(said):
    """Give the entries of an exported file by their ids, each in its list."""
    record = json.loads(said["text"])
    return {name: {one["id"]: one for one in record[name]} for name in PARTS}


def test_both_keep_and_refuse_the_same_with_the_same_sentence(home):
    said = both({"do": "keep", "entries": [one["entry"]]} for one in VALIDITY)
    for vector, (ours, theirs) in zip(VALIDITY, said, strict=True):
        name, identity = vector["name"], str(vector["entry"].get("id"))
        assert (name, ours["kept"]) == (name, [identity] if vector["kept"] else [])
        assert (name, theirs["kept"]) == (name, ours["kept"])
        assert (name, list(theirs["refused"].values())) == (name, list(ours["refused"].values()))


def test_the_schema_that_a_browser_has_is_that_of_the_types_and_says_what_another_reader_of_it_says():
    assert schema.SCRIPT.read_text("utf-8") == schema.script(), "python -m widgets.record.schema writes it anew"
    kinds = schema.schema()
    for one in VALIDITY:
        kind = kinds.get(one["entry"].get("type"))
        valid = kind is not None and jsonschema.Draft202012Validator(kind).is_valid(one["entry"])
        assert valid or not one["kept"], one["name"]


@pytest.mark.parametrize("story", STORIES, ids=[one["name"] for one in STORIES])
def test_both_end_where_the_story_ends(home, story):
    said = both([*(message for message, _ in story["steps"]), {"do": "recall"}, EXPORT])
    for (_, expected), answers in zip(story["steps"], said, strict=False):
        for answer in answers:
            assert {name: answer.get(name) for name in expected} == expected
        assert answers[0]["trouble"] == answers[1]["trouble"]
    for whose, recalled in zip(("Python", "browser"), said[-2], strict=True):
        shown = recalled["snapshot"]
        for part in ("attempts", "beliefs", "states", "words"):
            ends = story["state"].get(part, {})
            assert (whose, shown[part].keys()) == (whose, ends.keys())
            for item, expected in ends.items():
                assert (whose, shown[part][item] | expected) == (whose, shown[part][item])
    assert taken(said[-1][0]) == taken(said[-1][1])


def history(seed):
    """Sixty questions, each tried a few times in the last months: right and not, after hours and after weeks."""
    chance = random.Random(seed)
    now = datetime.now(UTC)
    for item in chance.sample(sorted(COURSE.question), 60):
        at = now - timedelta(days=chance.uniform(1, 200), microseconds=chance.randrange(1_000_000))
        for _ in range(chance.randint(1, 9)):
            if at > now:
                break
            more = {
                "right": chance.choice([True, True, False, None]),
                "sureness": chance.choice(["guess", "sure", None]),
            }
            yield attempt(item, **more, rating=chance.choice([None, None, 1, 2, 3, 4])) | {"at": at.isoformat()}
            at += timedelta(hours=chance.choice([1, 5.9, 6.1, 7, 23, 26, 60, 200, 400, 2000]))


@pytest.mark.parametrize("seed", range(4))
def test_a_question_comes_back_at_the_same_second(home, seed):
    entries = list(history(seed))
    random.Random(seed).shuffle(entries)
    [_, (ours, theirs)] = both([{"do": "keep", "entries": entries}, {"do": "recall"}])
    ours, theirs = ours["snapshot"], theirs["snapshot"]
    assert len(ours["due"]) > 40
    assert theirs["due"] == ours["due"]
    assert theirs["remembered"] == pytest.approx(ours["remembered"], abs=0.0011)
    assert {one: shown["at"] for one, shown in ours["attempts"].items()} == {
        one: shown["at"] for one, shown in theirs["attempts"].items()
    }


def test_the_due_days_are_those_that_were_once_found_right(home):
    vector = json.loads((VECTORS / "scheduling.json").read_text("utf-8"))
    [_, said] = both([{"do": "keep", "entries": vector["entries"]}, {"do": "recall"}])
    for one in said:
        assert one["snapshot"]["due"] == vector["due"]


def test_a_study_is_kept_as_any_attempt_and_its_people_come_back_from_plan_and_seed(home):
    plan = {"design": "lots", "people": 300, "minutes": 90, "outcome": "mood"}
    found = run(COURSE.world["late"].as_world(), Plan(**plan), 77)
    numbers = {"estimate": found.estimate, "low": found.low, "high": found.high}
    said = {"world": "late", "plan": plan, "seed": 77, "expects": "more", "concludes": "open", **numbers}
    one = attempt("02.does-a-cry-calm", response=said, right=None, sureness="guess")
    _, exports, recalled = both([{"do": "keep", "entries": [one]}, EXPORT, {"do": "recall"}])
    for exported, whole in zip(exports, recalled, strict=True):
        kept = taken(exported)["attempts"][one["id"]]["response"]
        again = run(COURSE.world[kept["world"]].as_world(), Plan(**kept["plan"]), kept["seed"])
        assert (again.estimate, again.low, again.high) == (kept["estimate"], kept["low"], kept["high"])
        assert whole["snapshot"]["attempts"][one["item"]]["response"] == said
        assert one["item"] not in whole["snapshot"]["due"], "nobody is asked for it again"


def can_be_sent(entry):
    """A page can send no number without end: it would write it as null."""
    return "Infinity" not in json.dumps(entry)


def kept_of(entries):
    return [{"do": "keep", "entries": entries}, EXPORT, {"do": "erase", "lesson": None}]


@settings(max_examples=60, **UNDISTURBED)
@given(near=st.lists(near_entries, max_size=3))
def test_whatever_is_exported_comes_in_again_as_it_was(home, near):
    *_, exported, _ = in_python([BEGIN_ANEW, *kept_of(near)])
    brought, again = in_python([{"do": "import", "text": exported["text"]}, EXPORT])
    assert brought["trouble"] is None and brought["known"] == 0
    assert taken(again) == taken(exported)


@settings(max_examples=6, **UNDISTURBED)
@given(near=st.lists(near_entries.filter(can_be_sent), max_size=3))
def test_what_one_exports_the_other_brings_in_and_gives_back_as_it_was(home, near):
    entries = [
        *near,
        words("שלום 👩🏽"),
        entry("belief", item="00.eight", answers={"a": 1}),
        attempt(response=[0.1, 1e-7]),
    ]
    ours, theirs = both(kept_of(entries))[1]
    assert taken(ours) == taken(theirs)
    swapped = [{"do": "import", "text": theirs["text"]}, EXPORT], [{"do": "import", "text": ours["text"]}, EXPORT]
    for answers in (in_python([BEGIN_ANEW, *swapped[0]]), in_browser([BEGIN_ANEW, *swapped[1]])):
        assert answers[1]["trouble"] is None
        assert taken(answers[2]) == taken(ours)


def test_what_was_left_is_told_by_what_stands_there_and_not_by_a_name_in_the_program(home):
    left = {"claim:coping": COURSE.claim["coping"].says, "chart:stress": COURSE.chart["stress"].title}
    for item, title in left.items():
        state = entry("state", item=item, lesson="02", value={"open": True})
        *_, (ours, theirs) = both([{"do": "keep", "entries": [state]}, {"do": "show"}])
        [said], [same] = (one["kept"]["lessons"][0]["sentences"] for one in (ours, theirs))
        assert said == same and said.startswith(f"Where you left “{title}”, on ")


def test_what_was_drawn_before_a_finding_was_seen_is_told_as_that(home):
    title = COURSE.chart["how-often"].title
    says = {
        f"What you drew on “{title}” before you saw the finding, on ": [{"drawn": [4.5, None]}],
        f"That you saw “{title}” without drawing it first, on ": [{"drawn": None}, {}, None, {"drawn": 4}],
    }
    for begins, values in says.items():
        for value in values:
            state = entry("state", item="draw:how-often", lesson="01", value=value)
            *_, (ours, theirs) = both([{"do": "keep", "entries": [state]}, {"do": "show"}])
            [said], [same] = (one["kept"]["lessons"][0]["sentences"] for one in (ours, theirs))
            assert said == same and said.startswith(begins)


def test_names_that_every_object_of_a_browser_has_are_names_as_any_other(home):
    names = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "toJSON", "length", "0"]
    entries = [one for name in names for one in (
        attempt(name), attempt(f"02.{name}", id=name, response={name: {name: [name]}}),
        entry("state", item=f"{name}:x", lesson=name, value={name: 1}), entry("belief", item=name, answers={name: 3}),
        entry("words", item=name, words={name: "x"}),
    )]  # fmt: skip
    bad = [attempt(7, id=name) for name in names]
    kept, (ours, theirs), exports, erased = both(
        [{"do": "keep", "entries": entries + bad}, {"do": "show"}, EXPORT, {"do": "erase", "lesson": "__proto__"}]
    )
    assert [len(one["kept"]) for one in kept] == [len(entries)] * 2
    assert [one["refused"].keys() for one in kept] == [set(names)] * 2
    assert taken(exports[0]) == taken(exports[1])
    assert [one["erased"] for one in erased] == [1, 1]
    lessons = [{one["lesson"]: one for one in said["kept"]["lessons"]} for said in (ours, theirs)]
    for lesson in (*names, "", "02"):
        assert lessons[0][lesson]["title"] == lessons[1][lesson]["title"]
        assert set(lessons[0][lesson]["sentences"]) == set(lessons[1][lesson]["sentences"])
    assert "native code" not in json.dumps(theirs) and "[object" not in json.dumps(theirs)


ONE = {"id": "a", "at": "2026-11-24T17:30:00Z", "item": "02.x"}
FILES = {
    "before there was time": [ONE | {"at": "1970-01-01T00:00:00+14:00"}],
    "the year 1": [ONE | {"at": "0001-01-01T00:00:00+14:00"}],
    "30 February": [ONE | {"at": "2026-02-30T10:00:00Z"}],
    "half a sign": [ONE | {"response": "\ud800"}],
    "a number without end": [ONE | {"response": "1e999"}],
    "the same three times": [ONE, ONE, ONE],
}


@pytest.mark.parametrize("name", FILES)
def test_both_take_or_refuse_an_odd_file_alike_and_what_came_in_goes_out_and_in_again(home, name):
    text = json.dumps({"format": "good-cry-record", "version": 1, "attempts": FILES[name]}).replace('"1e999"', "1e999")
    (ours, theirs), exports = both([{"do": "import", "text": "\ufeff" + text}, EXPORT])
    assert (ours["trouble"], ours.get("added"), ours.get("known")) == (
        theirs["trouble"],
        theirs.get("added"),
        theirs.get("known"),
    )
    refused = name != "the same three times"
    assert bool(ours["trouble"]) == refused
    assert (ours.get("added"), ours.get("known")) == ((None, None) if refused else (1, 2))
    for side, exported in zip((in_python, in_browser), exports, strict=True):
        [_, again] = side([BEGIN_ANEW, {"do": "import", "text": exported["text"]}])
        assert again["trouble"] is None
