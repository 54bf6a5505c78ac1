"""What is the same in every lesson, and the plans: an author who breaks them is told where and how."""

import re
import shutil
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.content import ContentError
from widgets.content.places import ASSETS
from widgets.guide.teaching import read_teaching, teaching

BREAKS = {
    "a slot that is too long": (
        "plans.toml", "minutes = 13, what", "minutes = 14, what",
        r"plan 'one-lesson': session 'The hormone story': field 'minutes': its slots add up to 46, not to 45"),
    "a day that is too short for its lesson": (
        "plans.toml", 'minutes = 45\n  lesson = "04"', 'minutes = 40\n  lesson = "04"',
        r"plan 'week': session 'Day 3.*': field 'minutes': its slots add up to 45, not to 40"),
    "a break that is not counted": (
        "plans.toml", "minutes = 240", "minutes = 195",
        r"plan 'workshop': field 'minutes': its sessions add up to 240, not to 195"),
    "a lesson that does not exist": (
        "plans.toml", 'lesson = "04"', 'lesson = "14"', r"field 'lesson': there is no lesson '14'; the nearest is"),
    "a lesson beside slots": (
        "plans.toml", "  minutes = 20\n  slots", '  minutes = 20\n  lesson = "00"\n  slots',
        r"session 'Arriving': field 'slots': has a lesson and slots of its own"),
    "a chart that does not exist": (
        "plans.toml", '"around-a-film"', '"round-a-film"',
        r"field 'show': there is no 'round-a-film'; the nearest is 'around-a-film'"),
    "a personal part to show": (
        "plans.toml", '"around-a-film"', '"01.two-cries"', r"field 'show': there is no '01.two-cries'"),
    "a plan without a reason": (
        "plans.toml", re.compile(r"^why = .*$", re.MULTILINE), "", r"plan 'one-lesson': field 'why' is missing"),
    "a table that is not known": (
        "plans.toml", "# Three ways", "checked = 1\n# Three ways", r"teaching/plans.toml: 'checked' is not known here"),
    "a field that is misspelt": (
        "course.toml", "every_guide", "each_guide", r"guide: .*each_guide' is not known here; the nearest"),
}  # fmt: skip


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_file_is_said_in_one_sentence(tmp_path: Path, name: str) -> None:
    file, old, new, message = BREAKS[name]
    shutil.copytree(ASSETS / "teaching", tmp_path / "teaching")
    text = (tmp_path / "teaching" / file).read_text("utf-8")
    broken = old.sub(new, text, count=1) if isinstance(old, re.Pattern) else text.replace(old, new, 1)
    assert broken != text, "the fixture no longer breaks anything"
    (tmp_path / "teaching" / file).write_text(broken, "utf-8")
    with pytest.raises(ContentError, match=message) as told:
        read_teaching(COURSE, tmp_path)
    assert all("\n" not in said for said in getattr(told.value, "faults", [str(told.value)]))


def test_there_is_a_plan_for_a_lesson_for_a_week_of_five_and_for_half_a_day() -> None:
    plans = teaching(COURSE).plan
    assert {wanted: plan.minutes for wanted, plan in plans.items()} == {"one-lesson": 45, "week": 225, "workshop": 240}
    assert [session.minutes for session in plans["week"].session] == [45] * 5
    breaks = [one.minutes for one in plans["workshop"].session if not (one.lesson or one.slots)]
    assert len(breaks) >= 2
    assert sum(breaks) >= 30


def test_what_a_plan_shows_is_in_a_lesson_that_it_teaches() -> None:
    for plan in teaching(COURSE).plan.values():
        for session in plan.session:
            asked = [one for slot in session.slots for one in slot.show if one in COURSE.question]
            named = {f"{int(number):02}" for number in re.findall(r"\d", session.title)} or {"02", "04", "06", "08"}
            assert {one[:2] for one in asked} <= named, session.title


def test_each_guide_says_what_to_do_if_somebody_cries_tells_or_is_in_danger() -> None:
    everywhere = [one.id for one in teaching(COURSE).common.care if one.every_guide]
    assert everywhere == ["cries", "tells", "danger"]
