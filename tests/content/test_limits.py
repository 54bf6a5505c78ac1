"""At each limit that a field of the content has: the last that fits, and the first that does not."""

from typing import Annotated, Any, get_args, get_origin

import pytest
from msgspec import NODEFAULT, Struct, ValidationError, convert
from msgspec.structs import fields

from widgets.content import (
    activities,
    chart_parts,
    chart_settings,
    claims,
    exercises,
    headlines,
    questions,
    records,
    worlds,
)

# The least and the most that fit, and what lies beyond them.
NUMBERS: list[tuple[type[Struct], str, list[float], list[float]]] = [
    (records.Lesson, "minutes", [1, 45], [0, 46]),
    (records.CodeLesson, "minutes", [1, 90], [0, 91]),
    (records.Reference, "year", [1900, 2100], [1899, 2101]),
    (records.Study, "people", [1], [0]),
    (records.Slot, "minutes", [1, 45], [0, 46]),
    (claims.WrittenClaim, "number", [1, 999], [0, 1000]),
    (headlines.Arena, "draw", [2, 9], [1, 10]),
    (activities.Step, "seconds", [1, 12], [0, 13]),
    (exercises.Exercise, "within", [0.001], [0, -1]),
    (chart_parts.Slider, "step", [0.001], [0, -1]),
    (chart_parts.Draw, "step", [0.001], [0]),
    (chart_parts.Draw, "near", [0.001], [0]),
    (chart_parts.Fact, "decimals", [0, 3], [-1, 4]),
    (chart_settings.Most, "most", [0.001], [0]),
    (chart_settings.Hours, "lowest_hour", [0, 23.99], [-0.01, 24]),
    (chart_settings.Hours, "highest_hour", [0, 23.99], [-0.01, 24]),
    (chart_settings.Plasma, "plasma_litres", [0.001], [0]),
    (chart_settings.FastStress, "crh_half_life", [3, 300], [2.9, 300.1]),
    (chart_settings.FastStress, "relief_minutes", [0, 1440], [-0.1, 1440.1]),
    (chart_settings.SlowStress, "pituitary_half_life", [1, 365], [0.9, 365.1]),
    (chart_settings.SlowStress, "adrenal_half_life", [1, 365], [0.9, 365.1]),
    (worlds.Outcome, "reach", [0.001], [0]),
    (worlds.Outcome, "decimals", [0, 3], [-1, 4]),
    (worlds.WorldOutcome, "fade", [0.001], [0]),
    (worlds.WorldOutcome, "noise", [0.001], [0]),
    (worlds.World, "criers", [0.001, 0.999], [0, 1]),
    (worlds.World, "pull", [0, 1], [-0.001, 1.001]),
    (worlds.World, "comfort", [0, 1], [-0.001, 1.001]),
    (worlds.World, "manage_tears", [0, 1], [-0.001, 1.001]),
    (worlds.World, "manage_holding", [0, 1], [-0.001, 1.001]),
    (worlds.Planned, "people", [10, 1000], [9, 1001]),
    (worlds.Planned, "minutes", [0, 20, 90, 1440], [1, 19, 1441]),
    (worlds.IdeaPlan, "seed", [0, 2**31 - 1], [-1, 2**31]),
    (worlds.IdeaPlan, "times", [1, 40], [0, 41]),
]
# How many there are of what a list holds.
LENGTHS: list[tuple[type[Struct], str, list[int], list[int]]] = [
    (records.Lesson, "learn", [1], [0]),
    (records.Study, "number", [1], [0]),
    (records.Together, "minutes", [1], [0]),
    (activities.PortraitPart, "choices", [2], [1]),
    (activities.Portrait, "part", [1], [0]),
    (activities.Explore, "part", [2], [1]),
    (activities.Pattern, "steps", [2], [1]),
    (activities.Breath, "pattern", [1], [0]),
    (activities.Feeling, "finer", [2], [1]),
    (activities.Naming, "feeling", [2], [1]),
    (activities.Plan, "part", [1], [0]),
    (activities.Keepsake, "remember", [3], [2, 4]),
    (activities.Keepsake, "lines", [1], [0]),
    (activities.Beliefs, "statement", [2], [1]),
    (exercises.Slip, "numbers", [1], [0]),
    (exercises.Exercise, "slip", [2], [1]),
    (chart_parts.Slider, "nodes", [2], [1]),
    (worlds.Outcome, "ends", [2], [1, 3]),
    (worlds.WorldOutcome, "comforted", [4], [3, 5]),
    (worlds.WorldOutcome, "alone", [4], [3, 5]),
    (worlds.World, "outcome", [1], [0]),
    (worlds.Idea, "plan", [1], [0]),
]
# Texts of which only some are right.
TEXTS: list[tuple[type[Struct], str, list[str], list[str]]] = [
    (records.About, "id", ["good-cry", "a1-b2"], ["Good", "1a", "a--b", "a-", ""]),
    (records.About, "language", ["en", "gsw", "de-AT"], ["e", "english", "de-at", "DE"]),
    (records.About, "name", ["x"], ["", " \t"]),
    (records.About, "how", ["x", ""], [" "]),
    (records.Lesson, "id", ["02"], ["2", "002", "ab"]),
    (records.Lesson, "file", ["02_the_story.ipynb"], ["2_x.ipynb", "02_X.ipynb", "02_x.py", "02.ipynb"]),
    (records.Reference, "doi", ["10.1000/182", ""], ["https://doi.org/10.1/1", "11.1"]),
    (records.Reference, "url", ["https://a.org", "http://a.org", ""], ["ftp://a.org", "https://a b", 'https://"']),
    (records.HelpLine, "url", ["https://a.org"], ["", "javascript:alert(1)", "https://a<b"]),
    (headlines.Headline, "id", ["sleep-2"], ["Sleep", ""]),
    (activities.Plan, "id", ["02.some-name"], ["2.x", "02.Some", "02x", "02."]),
    (worlds.World, "id", ["calm-1"], ["1-calm", "Calm", ""]),
]


def type_of(record: type[Struct], name: str) -> Any:
    """Give the type that a field of a record has."""
    return next(one.type for one in fields(record) if one.name == name)


@pytest.mark.parametrize(("record", "name", "fit", "beyond"), [*NUMBERS, *TEXTS])
def test_what_lies_at_the_limit_fits_and_what_lies_beyond_does_not(
    record: type[Struct], name: str, fit: list, beyond: list
) -> None:
    kind = type_of(record, name)
    assert [convert(one, kind) for one in fit] == fit
    for one in beyond:
        with pytest.raises(ValidationError):
            convert(one, kind)


@pytest.mark.parametrize(("record", "name", "fit", "beyond"), LENGTHS)
def test_a_list_may_be_so_long_and_no_longer_or_shorter(
    record: type[Struct], name: str, fit: list[int], beyond: list[int]
) -> None:
    kind = type_of(record, name)
    assert get_origin(kind) is Annotated
    # Whatever it holds.
    whole = Annotated[list[Any], *get_args(kind)[1:]]
    assert [len(convert([0] * many, whole)) for many in fit] == fit
    for many in beyond:
        with pytest.raises(ValidationError):
            convert([0] * many, whole)


@pytest.mark.parametrize("sign", ["<", "<=", "=", ">=", ">"])
def test_a_condition_of_a_sentence_is_a_sign_and_a_number(sign: str) -> None:
    kind = dict[str, chart_parts.Condition]
    assert convert({"rise": f"{sign} -0.01"}, kind) == {"rise": f"{sign} -0.01"}
    for bad in (f"{sign}1", f"{sign} ", f"{sign} .5", "1", f"{sign} 1."):
        with pytest.raises(ValidationError):
            convert({"rise": bad}, kind)


# What is meant where an author says nothing.
UNSAID: list[tuple[type[Struct], dict[str, Any]]] = [
    (chart_parts.Draw, {"start": 0, "unit": "", "apart": "", "rows": [], "curve": "", "at": [], "turn": ""}),
    (chart_parts.Fact, {"x": 0, "after": "", "against": {}, "decimals": 0}),
    (claims.WrittenClaim, {"part": [], "advice": False, "would_change": ""}),
    (exercises.Exercise, {"unit": "", "units": {}, "calls": [], "any_order": False}),
    (questions.Option, {"right": False}),
    (questions.Question, {"hints": [], "confidence": False, "moment": "after", "asks_for": None}),
    (records.Number, {"low": None, "high": None, "interval": ""}),
    (records.Study, {"people": None, "crying": "", "compared_with": ""}),
    (worlds.IdeaPlan, {"times": 1}),
    (worlds.Idea, {"pool": False, "printed": False}),
    (worlds.OwnStudy, {"ideas": []}),
]


@pytest.mark.parametrize(("record", "unsaid"), UNSAID)
def test_what_an_author_does_not_say_means_this(record: type[Struct], unsaid: dict[str, Any]) -> None:
    meant = {
        one.name: one.default if one.default_factory is NODEFAULT else one.default_factory()
        for one in fields(record)
        if not one.required
    }
    assert meant == unsaid


def test_a_record_does_not_change_and_knows_its_own_fields_alone() -> None:
    option = questions.Option("Text", "Why.")
    with pytest.raises(AttributeError):
        option.text = "Other"
    with pytest.raises(ValidationError, match="unknown field `wye`"):
        convert({"text": "Text", "why": "Why.", "wye": 1}, questions.Option)
