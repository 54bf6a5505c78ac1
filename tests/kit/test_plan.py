"""A plan fits its minutes: the heart of a lesson is always in, and a longer class has all of a shorter."""

from itertools import pairwise

import pytest

from tests.course import COURSE
from widgets.check.minutes import SECONDS
from widgets.cli import main
from widgets.content.kits import is_id, kits
from widgets.kit.deck import deck
from widgets.kit.pages import asked, sheets
from widgets.kit.plan import TALKED, CannotPlan, Room, groups, make_plan, minutes_of_beat
from widgets.kit.tasks import tasks
from widgets.lab.notebooks import Call, read_lesson

LESSONS = list(COURSE.lesson)
MINUTES = (35, 45, 60, 90)
a_lesson = pytest.mark.parametrize("lesson", LESSONS)


@a_lesson
def test_the_stretches_add_up_to_the_minutes_and_follow_one_another(lesson: str) -> None:
    for minutes in MINUTES:
        rows = make_plan(COURSE, lesson, Room(minutes)).rows
        assert rows[0].begins == 0
        assert rows[-1].ends == minutes
        assert all(before.ends == after.begins for before, after in pairwise(rows))
        assert [row.kind for row in rows if not row.beat] == ["open", "talk", "ticket", "close"]


@a_lesson
def test_the_heart_is_always_in_and_a_longer_class_has_all_of_a_shorter(lesson: str) -> None:
    kit = kits(COURSE).kit[lesson]
    plans = [make_plan(COURSE, lesson, Room(minutes)) for minutes in MINUTES]
    hearts = [beat for beat in kit.beat if beat.first == 1]
    for plan in plans:
        assert [beat for beat in plan.beats if beat.first == 1] == hearts
        assert [beat for beat in kit.beat if beat in plan.beats] == plan.beats, "in the order of the lesson"
    for shorter, longer in pairwise(plans):
        assert all(beat in longer.beats for beat in shorter.beats)
    assert len(plans[-1].left) <= len(plans[0].left)


def test_minutes_are_counted_from_what_is_said_done_and_talked_about() -> None:
    lesson, kit = COURSE.lesson["02"], kits(COURSE).kit["02"]
    stress = next(beat for beat in kit.beat if "stress" in beat.show)
    pieces = sum(SECONDS[word] + TALKED[word] for word in ("chart", "question")) / 60
    assert pieces + stress.talk < minutes_of_beat(COURSE, lesson, stress) + 0.5 < pieces + stress.talk + 1.5
    assert set(TALKED) <= set(SECONDS)


@a_lesson
def test_a_class_of_45_minutes_has_about_eighteen_slides_each_with_its_time(lesson: str) -> None:
    plan = make_plan(COURSE, lesson, Room(45))
    slides = deck(COURSE, plan)
    assert 11 <= len(slides) <= 22
    assert [one.wanted for one in slides if one.wanted] == plan.shown
    starts = [int(one.when.split(":")[0][3:]) * 60 + int(one.when.split(":")[1][:2]) for one in slides]
    assert starts == sorted(starts)
    assert starts[-1] < 45


@a_lesson
def test_a_kit_asks_and_shows_only_what_its_lesson_has_and_nothing_twice(lesson: str) -> None:
    kit = kits(COURSE).kit[lesson]
    called = {one.wanted for one in read_lesson(COURSE, COURSE.lesson[lesson].file) if isinstance(one, Call)}
    shown = [wanted for beat in kit.beat for wanted in beat.show]
    beside = [wanted for wanted in (*kit.ticket, *kit.step, *kit.further) if is_id(wanted)]
    assert set(shown) | set(beside) <= called
    assert len(beside) == len(set(beside))
    if lesson != "00":  # which has one question
        at_45 = make_plan(COURSE, lesson, Room(45)).shown
        assert not set(beside) & set(at_45), "what a class has done already is no task for it"


@a_lesson
def test_the_poll_has_what_the_room_can_be_asked_in_the_order_of_the_plan(lesson: str) -> None:
    plan = make_plan(COURSE, lesson, Room(60))
    *asks, prompt = [ask.id for _, ask in asked(COURSE, plan)]
    assert asks == [wanted for wanted in plan.shown if wanted in asks]
    assert asks and COURSE.prompt[prompt].id.startswith(lesson), "with the talk comes a prompt"


@a_lesson
@pytest.mark.parametrize("minutes", MINUTES)
def test_a_worksheet_has_its_tasks_in_order_and_numbered_and_the_heart_first(lesson: str, minutes: int) -> None:
    plan = make_plan(COURSE, lesson, Room(minutes))
    made = tasks(COURSE, plan, "letter")
    numbers = [task.piece.number for task in made.on_sheet if task.piece and task.piece.number]
    assert numbers == list(range(1, len(numbers) + 1))
    written = [task.asks for task in made.on_sheet if not task.piece]
    assert [beat.write for beat in plan.beats if beat.first == 1 and beat.write] == [
        one for one in written if one in {beat.write for beat in plan.beats if beat.first == 1}
    ]
    fewer = tasks(COURSE, plan, "letter", fewer=1)
    assert len(fewer.on_sheet) == len(made.on_sheet) - 1


def test_with_each_letter_goes_a_page_of_whom_to_reach_and_some_are_left_for_the_door() -> None:
    plan = make_plan(COURSE, "02", Room(45, 28, 10))
    copies = {sheet.name: sheet.copies for sheet in sheets(plan, tasks(COURSE, plan, "A4"))}
    assert copies["parents"] == 28 < copies["who-can-be-reached"]


@pytest.mark.parametrize(
    ("learners", "devices", "shared"),
    [(28, 10, [(8, 3), (2, 2)]), (28, 28, [(28, 1)]), (28, 40, [(28, 1)]), (28, 9, []), (28, 0, []), (6, 3, [(3, 2)])],
)
def test_devices_are_shared_so_that_everybody_sees_them(learners: int, devices: int, shared: list) -> None:
    assert groups(Room(45, learners, devices)) == shared


def test_what_does_not_fit_is_said_in_one_sentence_with_the_least_minutes_that_do() -> None:
    with pytest.raises(CannotPlan, match=r"Lesson 02 does not fit into 20 minutes: its heart takes (\d+)") as told:
        make_plan(COURSE, "02", Room(20))
    least = int(str(told.value).split("takes ")[1].split(",")[0])
    assert make_plan(COURSE, "02", Room(least)).beats
    with pytest.raises(CannotPlan):
        make_plan(COURSE, "02", Room(least - 1))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["14"], "there is no lesson '14'"),
        (["02", "--minutes", "20"], "does not fit into 20 minutes"),
        (["02", "--minutes", "long"], "“long” does not fit here: a number from 1 to 240"),
        (["02", "--learners", "0"], "“0” does not fit here: a number from 1 to 500"),
        (["02", "--devices", "-1"], "“-1” does not fit here: a number from 0 to 500"),
    ],
)
def test_bad_input_gets_one_sentence(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(["kit", *words])
    except SystemExit as left:
        code = left.code
    assert code
    told = capsys.readouterr().err
    assert said in told.replace("--devices: expected one argument", "“-1” does not fit here: a number from 0 to 500")
    assert "Traceback" not in told
