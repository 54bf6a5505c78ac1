"""Short words of a room: nobody sees one before the teacher lets it through, and nothing else of them is kept."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.elsewhere import elsewhere
from tests.poll.serving import Caller, Poll, fresh_token
from tests.poll.test_pages import FITS, Visit, screen_of, visit
from widgets.poll.ballots import FILES, NAME, Ballots
from widgets.poll.cloud import LONGEST, MOST
from widgets.poll.messages import LONGEST as LONGEST_MESSAGE
from widgets.poll.offered import find_ask
from widgets.poll.results import as_csv
from widgets.poll.room import Room
from widgets.poll.showing import FEWEST

__all__ = ["visit"]
ITEM = "02.better-anyway"
SAID = ["a cold", "A cold!", "hiccups", "“hiccups”", "hiccups", "Somebody’s name"]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return asked(tmp_path)


def asked(folder: Path, class_size: int = 10) -> Room:
    room = Room(COURSE, Ballots(folder / "votes"), class_size)
    room.ask(ITEM)
    return room


def write(room: Room, *words: str) -> None:
    for one in words:
        assert room.hear_words(fresh_token(), room.for_screen()["round"], one) == "counted"


def listed(room: Room) -> list[tuple[str, int]]:
    return room.for_screen()["words"].get("list", [])


def let(room: Room, *texts: str) -> None:
    shown = room.for_screen()
    places = [place for place, (text, _) in enumerate(listed(room)) if text in texts]
    room.let_through(shown["round"], shown["words"].get("mark", 0), places)


def everything(room: Room) -> str:
    return f"{room.for_screen()} {room.for_phones()}"


def test_nobody_sees_words_while_people_write_and_then_the_teacher_alone_with_the_same_counted_together(
    room: Room,
) -> None:
    write(room, *SAID)
    assert not any(one in everything(room) for one in SAID)
    room.move_on()
    assert listed(room) == [("hiccups", 3), ("a cold", 2), ("Somebody’s name", 1)]
    assert not any(one in str(room.for_phones()) for one in SAID)


def test_what_is_let_through_is_shown_to_all_with_how_often_it_was_said_and_may_be_taken_back(room: Room) -> None:
    write(room, *SAID)
    room.move_on()
    let(room, "hiccups")
    for shown in (room.for_screen(), room.for_phones()):
        assert (shown["phase"], shown["words"]["shown"]) == ("explained", [("hiccups", 3)])
    let(room)
    assert room.for_phones()["words"]["shown"] == []
    let(room, *SAID)
    assert len(room.for_phones()["words"]["shown"]) == 3, "all of them may be shown"


def test_with_fewer_than_five_answers_not_even_the_teacher_sees_them(room: Room) -> None:
    write(room, *SAID[: FEWEST - 1])
    room.move_on()
    assert not listed(room)
    let(room, *SAID)
    assert room.for_phones()["phase"] == "closed"


def test_words_of_a_list_that_has_changed_meanwhile_are_not_let_through(room: Room) -> None:
    for place, one in enumerate(SAID):
        room.hear_words(fresh_token(), 1, one, f"10.0.0.{place}")
    room.move_on()
    mark = room.for_screen()["words"]["mark"]
    room.counted.leave_out({"10.0.0.5"})
    room.let_through(1, mark, [0])
    assert room.for_screen()["phase"] == "closed" and "name" not in str(listed(room))


@pytest.mark.parametrize("places", [[-1], [3], [0, 99]])
def test_what_stands_nowhere_in_the_list_is_not_let_through(room: Room, places: list[int]) -> None:
    write(room, *SAID)
    room.move_on()
    room.let_through(1, room.for_screen()["words"]["mark"], places)
    assert room.for_screen()["phase"] == "closed"


def test_a_step_on_puts_words_away_unseen(room: Room) -> None:
    write(room, *SAID)
    assert all(one in str(vars(room._ask)) for one in SAID)
    room.move_on()
    room.move_on()
    assert room.for_screen() == room.for_phones() == {"phase": "waiting"}
    assert not any(one in str(vars(room._ask)) for one in SAID), "they are in memory no longer"


def test_a_device_says_one_thing_and_may_say_another_while_it_is_open(room: Room) -> None:
    token = fresh_token()
    write(room, *["x"] * 4)
    assert [room.hear_words(token, 1, one) for one in ("first", " \u200b\n", "second")] == [
        "counted",
        "empty",
        "counted",
    ]
    room.move_on()
    assert listed(room) == [("x", 4), ("second", 1)]
    assert room.hear_words(token, 1, "late") == "late"


def test_words_are_one_line_of_what_can_be_seen_and_no_longer_than_allowed(room: Room) -> None:
    write(room, "  two\n\twords\u202e ", "ﬃ" * LONGEST, "😢", "?!", "?!")
    room.move_on()
    assert {text for text, _ in listed(room)} == {"two words", ("ffi" * LONGEST)[:LONGEST], "😢", "?!"}


def test_of_very_many_words_the_most_frequent_are_listed_and_letting_all_through_is_one_message(tmp_path: Path) -> None:
    room = asked(tmp_path, class_size=200)
    write(room, *(f"word {place}" for place in range(MOST + 50)), "word 249", "word 249")
    room.move_on()
    assert len(listed(room)) == MOST and listed(room)[0] == ("word 249", 3)
    message = {"do": "let through", "round": 99, "mark": 2**32, "places": list(range(MOST))}
    assert len(str(message).replace(" ", "")) < LONGEST_MESSAGE


def test_only_what_was_let_through_is_in_the_results_and_on_the_disk(tmp_path: Path) -> None:
    room = asked(tmp_path)
    write(room, *SAID)

    def on_disk() -> bytes:
        paths = (tmp_path / "votes" / f"{NAME}{ending}" for ending in FILES)
        return b"".join(path.read_bytes() for path in paths if path.exists())

    room.move_on()
    assert not any(one.encode() in on_disk() for one in SAID)
    let(room, "hiccups")
    room.move_on()
    assert b"hiccups" in on_disk() and b"cold" not in on_disk() and b"name" not in on_disk().replace(b"names", b"")
    table = as_csv(COURSE, room._ballots, room.withheld())
    assert f'1,,{ITEM},"{COURSE.prompt[ITEM].asks}",hiccups,,3,6' in table
    assert "cold" not in table and table.count(ITEM) == 1


def test_after_a_restart_what_was_shown_is_still_shown_and_what_nobody_had_seen_is_asked_anew(tmp_path: Path) -> None:
    room = asked(tmp_path)
    write(room, *SAID)
    room.move_on()
    room._ballots.close()
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=10)
    shown = room.for_screen()
    assert (shown["phase"], shown["round"], shown["answers"]) == ("open", 2, 0)
    write(room, *SAID)
    room.move_on()
    let(room, "hiccups")
    room._ballots.close()
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=10)
    assert room.for_phones()["words"]["shown"] == [("hiccups", 3)]


def test_every_prompt_of_the_course_is_short_enough_to_be_read_and_asks_of_nobody() -> None:
    assert {one.id[:2] for one in COURSE.prompt.values()} == set(COURSE.lesson)
    assert all(find_ask(COURSE, one).words for one in COURSE.prompt)


def test_a_class_writes_words_the_teacher_looks_and_a_quiet_cloud_is_shown(poll: Poll, visit: Visit) -> None:
    async def others(*words: str) -> None:
        for one in words:
            phone = await Caller.phone(poll)
            await phone.say(do="words", round=(await phone.hear("phase"))["round"], text=one)
            assert (await phone.hear("vote"))["vote"] == "counted"

    screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code, 320)
    screen.evaluate("hash => { location.hash = hash; }", f"{poll.key}&ask={ITEM}&1")
    own = phone.get_by_role("textbox", name="Your words")
    expect(own).to_have_accessible_description(COURSE.words("poll-words-how"))
    phone.get_by_role("button", name="Send my answer").click()
    expect(phone.get_by_text("Write a word or two first")).to_be_visible()
    own.fill("hiccups")
    own.press("Enter")
    expect(phone.get_by_text("Your answer is in.")).to_be_visible()
    assert "hiccups" not in phone.evaluate("JSON.stringify(localStorage)")
    phone.reload()
    expect(phone.get_by_role("button", name="Change my answer")).to_be_visible()
    assert complaints(phone) == [] and phone.evaluate(FITS)
    elsewhere(others("hiccups", "a cold", "A cold", "hiccups", "a name", "a headache"))
    expect(screen.get_by_text("7 answers")).to_be_visible()
    screen.get_by_role("button", name="Close the question").click()
    expect(phone.get_by_text("Your teacher looks through the words now.")).to_be_visible()

    # What the projector shows says nothing of it; in a second window, which knows the key, keys open the list.
    assert "a name" not in screen.locator("body").inner_text()
    with screen.expect_popup() as opened:
        screen.get_by_role("link", name="open this page in a second window").click()
    own_window = opened.value
    own_window.get_by_role("button", name="Look through the words").press("Enter")
    expect(own_window.get_by_text("Tick what the room may see")).to_be_focused()
    for key in ("Tab", "Space", "Tab", "Space", "Tab", "Tab", "Space"):
        own_window.keyboard.press(key)
    ticked = own_window.get_by_role("checkbox", checked=True)
    assert [one.evaluate("box => box.parentNode.textContent") for one in ticked.all()] == [
        "hiccups said 3 times",
        "a cold said 2 times",
        "a name said once",
    ]
    own_window.get_by_role("checkbox", name="a name").press("Space")
    own_window.get_by_role("checkbox", name="a headache").press("Space")
    assert complaints(own_window) == []
    own_window.get_by_role("button", name="Show what is ticked").press("Enter")

    cloud = screen.get_by_role("list", name="What the room says").get_by_role("listitem")
    expect(cloud).to_have_text(["hiccups, said 3 times", "a cold, said 2 times", "a headache, said once"])
    sizes = cloud.evaluate_all("all => all.map((one) => parseFloat(getComputedStyle(one).fontSize))")
    assert sizes == sorted(sizes, reverse=True) and sizes[0] > 2 * sizes[-1] > 40
    left, top = (screen.locator(".screen-cloud li").nth(place).bounding_box()["x"] for place in (2, 1))
    assert left < top, "the largest stands in the middle"
    expect(phone.get_by_role("listitem")).to_have_text(
        ["hiccupssaid 3 times", "a coldsaid 2 times", "a headachesaid once"]
    )
    screen.emulate_media(color_scheme="dark")
    assert complaints(screen) == complaints(phone) == []
    screen.set_viewport_size({"width": 320, "height": 800})
    assert screen.evaluate(FITS) and phone.evaluate(FITS)
