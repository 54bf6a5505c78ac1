"""A study's piece says its rules and numbers as they are computed; what does not fit in its content is said."""

import json
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from html import unescape
from pathlib import Path
from typing import get_args

import pytest
from markupsafe import Markup
from playwright._impl._driver import compute_driver_executable

from tests.bench.study import bytes_of_studies
from tests.course import COURSE
from widgets.content import ContentError, read_course
from widgets.content.places import ASSETS, LESSONS
from widgets.content.worlds import MOMENTS, DesignId
from widgets.lab.notebooks import Call, read_lesson
from widgets.pieces.made import make
from widgets.pieces.study.computed import computed
from widgets.site.onefile import one_file
from widgets.slides.deck import slides
from widgets.worlds import Plan, expected, run_many, true_effect
from widgets.worlds.plan import Design

NODE, _ = compute_driver_executable()
HELPS = {"more": 1, "less": -1}


def test_designs_have_the_same_names_in_content_and_in_worlds() -> None:
    assert get_args(DesignId) == get_args(Design)


@pytest.mark.parametrize("study_id", COURSE.own_study)
def test_the_numbers_of_each_world_that_can_be_read_are_those_that_studies_are_run_with(study_id: str) -> None:
    words = make(COURSE, "study", study_id).words
    study = COURSE.own_study[study_id]
    assert [one["name"] for one in words["worlds"]] == [COURSE.world[wanted].name for wanted in study.worlds]
    for wanted, told in zip(study.worlds, words["worlds"], strict=True):
        world = COURSE.world[wanted].as_world()
        for outcome, added in zip(study.outcomes, told["added"], strict=True):
            truths = [true_effect(world, Plan("lots", 100, minutes, outcome)) for minutes in MOMENTS]
            assert added == pytest.approx(truths, abs=0.005)


@pytest.mark.parametrize("outcome", ["mood", "cortisol"])
def test_each_world_holds_the_catch_that_it_is_there_for(outcome: str) -> None:
    sign = HELPS[COURSE.outcome[outcome].helps]

    def of(world: str, design: str, minutes: int) -> tuple[float, float]:
        rules, plan = COURSE.world[world].as_world(), Plan(design, 100, minutes, outcome)
        return sign * true_effect(rules, plan), sign * expected(rules, plan)

    truth, found = of("nothing", "before-after", 90)
    assert truth == 0 and found > COURSE.outcome[outcome].reach / 4, "everything speaks for tears that do nothing"
    truth, found = of("hardest", "self-chosen", 20)
    assert truth > 0 > found, "those who cry seem worse off for what helps them"
    assert of("late", "lots", 0)[0] < 0 < of("late", "lots", 90)[0], "the moment decides"
    added = next(one for one in COURSE.world["comforted"].outcome if one.id == outcome)
    assert not any(added.alone) and sign * added.comforted[2] > 0, "it takes somebody who comforts"


def test_in_every_world_of_the_course_the_intervals_of_a_fair_plan_hold_the_truth_they_are_for() -> None:
    for world in COURSE.world.values():
        rules, plan = world.as_world(), Plan("lots", 50, 90, "mood")
        mean = expected(rules, plan)
        results = run_many(rules, plan, range(10_000))
        assert sum(one.low <= mean <= one.high for one in results) / 10_000 == pytest.approx(0.95, abs=0.01), world.id


def test_the_eight_ideas_are_met_once_each_and_in_their_order() -> None:
    assert [idea for one in COURSE.own_study.values() for idea in one.ideas] == list(COURSE.idea)
    assert len(COURSE.idea) == 8


def test_no_world_and_no_study_in_one_bears_the_name_of_a_real_one() -> None:
    """Authors stand among the sources as in `Frey WH`."""
    own = [make(COURSE, "study", study_id).html for study_id in COURSE.own_study]
    said = {*re.findall(r"\w+", " ".join([*own, (ASSETS / "worlds.toml").read_text("utf-8")]))}
    listed = ", ".join(one.authors for one in COURSE.reference.values())
    assert {*re.findall(r"\b([A-Z]\w+) [A-Z]{1,3}\b", listed)} & said == set()


@pytest.mark.parametrize("study_id", COURSE.own_study)
def test_a_study_with_its_badge_its_rules_and_its_ideas_is_whole_in_one_file_and_on_a_slide(study_id: str) -> None:
    lesson, words = COURSE.lesson[study_id[:2]], make(COURSE, "study", study_id).words
    [slide] = [one.part for one in slides(COURSE, lesson) if one.part and one.part.made.piece == "study"]
    ideas = [one[name] for one in words["ideas"] for name in ("title", "says", "shows")]
    for html in (one_file(COURSE, lesson, look=""), slide.made.html):
        read = " ".join(unescape(Markup(html).striptags()).split())
        wanted = [words["title"], words["intro"], COURSE.words("study-basis"), *words["rules"], *ideas]
        assert [one for one in wanted if " ".join(one.split()) not in read] == []


@pytest.mark.parametrize("study_id", COURSE.own_study)
def test_after_a_study_comes_one_question_that_takes_what_it_showed_elsewhere(study_id: str) -> None:
    [file] = LESSONS.glob(f"{study_id[:2]}_*.ipynb")
    calls = [one for one in read_lesson(COURSE, file.name) if isinstance(one, Call)]
    after = calls[[one.wanted for one in calls].index(study_id) + 1]
    question = COURSE.question[after.wanted]
    assert question.moment != "before" and question.asks_for in {"design", "flaw", "apply"}
    said = " ".join([question.asks, *(option.text for option in question.options)])
    assert {"chance", "coin", "interval"} & {*re.findall(r"\w+", said)}, "it asks how to tell, and not what was read"


SHOWN = {
    "before-and-after": lambda n: n["low_1"] > 0 == n["truth_1"],
    "hit-harder": lambda n: n["high_1"] < 0 < n["truth_1"],
    "lots": lambda n: n["truth_1"] < n["estimate_1"] <= n["high_1"] < 0,
    "how-many": lambda n: n["striking_1"] < 33 and n["away_1"] > 9 and n["striking_2"] > 90 and n["away_2"] == 0,
    "when": lambda n: n["low_1"] > 0 > n["high_2"],
    "twenty-things": lambda n: n["n"] == 20 and n["striking"] == 1 and n["low"] < 0 < n["high"],
    "printed": lambda n: n["printed_1"] > 2 * n["mean_1"] > 0,
    "put-together": lambda n: n["n"] == 8 and 0 < n["striking"] < 4 and n["low"] > 0,
}


def test_each_idea_of_the_path_stands_in_one_study_and_shows_what_it_says() -> None:
    assert [wanted for study in COURSE.own_study.values() for wanted in study.ideas] == list(COURSE.idea) == list(SHOWN)
    for study_id, study in COURSE.own_study.items():
        told = computed(COURSE, study_id)["told"]
        words = {one["id"]: one for one in make(COURSE, "study", study_id).words["ideas"]}
        for wanted in study.ideas:
            numbers = {name: float(number.replace("−", "-")) for name, number in told[wanted].items()}
            assert SHOWN[wanted](numbers), (wanted, numbers)
            assert "{" not in words[wanted]["says"] + words[wanted]["shows"]


@pytest.mark.parametrize(
    ("file", "change", "says"),
    [
        (
            "lessons/02.toml",
            ('worlds = ["late"', 'worlds = ["lates"'),
            r"02\.toml: own_study '02\.does.*field 'worlds': there is no 'lates'; the nearest is 'late'",
        ),
        (
            "lessons/02.toml",
            ("people = 50, minutes = 20", "people = 5, minutes = 20"),
            r"own_study '02\.does.*'start.people'",
        ),
        (
            "lessons/02.toml",
            ("people = 50, minutes = 20", "people = 50, minutes = 30"),
            r"own_study '02\.does.*'start.minutes'",
        ),
        ("worlds.toml", ("criers = 0.35", "criers = 1.35"), r"worlds\.toml: world 'hardest'.*'criers'"),
        (
            "worlds.toml",
            ("comforted = [0.2, 0.5, 0.5, 0.3]", "comforted = [0.2, 0.5, 0.5]"),
            r"worlds\.toml: world 'hardest'.*comforted'",
        ),
        (
            "worlds.toml",
            ("ends = [0, 10]", "ends = [10, 0]"),
            r"outcome 'mood': field 'ends': the scale must begin below its end",
        ),
        (
            "worlds.toml",
            ("{truth_1} points. Twenty", "{truth_2} points. Twenty"),
            r"idea 'hit-harder': field 'says' or 'shows': there is no number 'truth_2'; the nearest is 'truth_1'",
        ),
        (
            "lessons/01.toml",
            ('"hit-harder"]', '"lots"]'),
            r"own_study '01\.after-a-film': field 'ideas': 'lots' measures 'cortisol', which is none of 'outcomes'",
        ),
        (
            "worlds.toml",
            ("minutes = 1440", "minutes = 90"),
            r"field 'moment': there must be one for each of 0, 20, 90, 1440",
        ),
    ],
)
def test_what_does_not_fit_in_worlds_and_studies_is_said_in_one_sentence(
    tmp_path: Path, file: str, change: tuple[str, str], says: str
) -> None:
    shutil.copytree(ASSETS, tmp_path / "assets")
    path = tmp_path / "assets" / file
    text = path.read_text("utf-8")
    assert change[0] in text
    path.write_text(text.replace(*change, 1), "utf-8")
    with pytest.raises(ContentError, match=says):
        read_course(tmp_path / "assets", LESSONS)


def asked(**sent: list) -> dict:
    """Ask the scripts, which a browser runs too."""
    script = Path(__file__).with_name("study.mjs")
    sent = {"bodies": [], "timed": []} | sent
    done = subprocess.run([NODE, script], input=json.dumps(sent), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def body(*studies: tuple[str, int, float, float]) -> dict:
    """Give studies by design, people, estimate and standard error, of a claim that it becomes more."""
    return {
        "sign": 1,
        "reach": 4,
        "studies": [
            {"plan": {"design": design, "people": people}, "result": {"estimate": estimate, "error": error}}
            for design, people, estimate, error in studies
        ],
    }


BODIES = [
    (body(*[("lots", 100, 0.5, 0.1)] * 4), "strong"),
    (body(*[("lots", 100, 0.5, 0.1)] * 3), "fair"),
    (body(("lots", 100, 0.5, 0.1)), "weak"),
    (body(*[("lots", 100, 1.5, 0.1), ("lots", 100, 0.5, 0.1)] * 2), "fair"),
    (body(("lots", 500, 0.1, 0.2)), "weak"),
    (body(("lots", 1000, 0.0, 0.05)), "against"),
    (body(("lots", 100, -0.5, 0.1)), "against"),
    (body(*[("before-after", 1000, 2.0, 0.1)] * 9), "weak"),
    (body(*[("self-chosen", 100, 0.5, 0.1)] * 4), "fair"),
    (body(*[("self-chosen", 100, 0.5, 0.1)] * 3), "weak"),
]


@cache
def letters() -> list[dict]:
    return asked(bodies=[studies for studies, _ in BODIES])["letters"]


@pytest.mark.parametrize("number", range(len(BODIES)))
def test_a_body_of_studies_earns_what_the_table_of_grades_gives(number: int) -> None:
    _, strength = BODIES[number]
    assert letters()[number]["strength"] == strength
    assert strength in COURSE.directness["direct"].letters


def test_what_only_crosses_people_over_never_speaks_as_loudly_as_lots() -> None:
    """Nine studies that look at the same people before and after add nothing to one small study by lot."""
    lone, many = ("lots", 100, 0.5, 0.1), [("before-after", 1000, 2.0, 0.1)] * 9
    one, all_ = asked(bodies=[body(lone), body(lone, *many)])["letters"]
    assert one == all_


def test_a_hundred_studies_cost_no_more_than_a_hundred_times_one() -> None:
    """The time itself is no matter for a busy machine: what one costs stays the same."""
    world = COURSE.world["late"].as_world().as_data()
    plan = {"design": "lots", "people": 1000, "minutes": 90, "outcome": "mood"}
    one, hundred = asked(timed=[{"world": world, "plan": plan, "times": n} for n in (10, 100)])["costs"]
    print(f"one study of 1,000 people: {one / 10:.2f} ms of CPU; a hundred: {hundred:.1f} ms")
    assert hundred < 30 * one


KERNEL = """
import sys
from widgets.content import installed_course
from widgets.pieces.made import make
from widgets.pieces.shared.bundle import NOTES
from widgets.pieces.shared.scripts import PIECES, WORLDS
make(installed_course(), "study", "02.does-a-cry-calm").html
print("numpy" in sys.modules)
"""


def test_a_kernel_that_finds_what_was_computed_need_not_load_numpy(tmp_path: Path) -> None:
    env = os.environ | {"XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    first, again = (
        subprocess.run([sys.executable, "-c", KERNEL], env=env, capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    )
    assert (first.strip(), again.strip()) == ("True", "False")


def test_studies_add_less_than_twenty_kilobytes_to_what_every_page_is_sent() -> None:
    assert bytes_of_studies() < 20_000
