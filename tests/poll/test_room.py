"""What is counted, what is shown of it, and what lies on the disk."""

import sqlite3
import stat
import time
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.poll.serving import fresh_token
from widgets.poll import ballots as ballots_module
from widgets.poll.ballots import LETTERS, NAME, Ballots
from widgets.poll.offered import CannotAsk
from widgets.poll.pace import Pace
from widgets.poll.room import NotAVote, Room
from widgets.poll.showing import FEWEST
from widgets.poll.trouble import PollTrouble

ONE, SEVERAL = "02.how-many-studies", "02.when-oxytocin-rises"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=4)
    room.ask(ONE)
    return room


def counts(shown: dict) -> list[int | None]:
    return [option.get("count") for option in shown["options"]]


def test_under_five_answers_only_their_number_is_shown(room: Room) -> None:
    for answers in range(1, FEWEST):
        room.vote(fresh_token(), 1, [0])
        assert room.for_screen()["answers"] == answers and set(counts(room.for_screen())) == {None}
    room.move_on()
    room.move_on()
    assert set(counts(room.for_screen()) + counts(room.for_phones())) == {None}


def test_from_five_answers_on_the_screen_shows_them_and_the_phones_only_once_it_is_closed(room: Room) -> None:
    for place in (0, 0, 1, 3, 3):
        room.vote(fresh_token(), 1, [place])
    assert counts(room.for_screen()) == [2, 1, 0, 2]
    assert set(counts(room.for_phones())) == {None} and "answers" not in room.for_phones()
    assert not any("why" in option or "fits" in option for option in room.for_screen()["options"])
    room.move_on()
    assert counts(room.for_phones()) == [2, 1, 0, 2]
    room.move_on()
    assert [option["fits"] for option in room.for_screen()["options"]] == [False, False, False, True]
    assert all(option["why"] for option in room.for_phones()["options"])


def test_answers_are_shown_where_without_those_of_any_one_address_enough_are_left(room: Room) -> None:
    for address in "aabcd":
        room.vote(fresh_token(), 1, [0], address)
    assert set(counts(room.for_screen())) == {None}, "who gave two of them would know the other three"
    room.vote(fresh_token(), 1, [0], "e")
    assert counts(room.for_screen()) == [6, 0, 0, 0]


def test_a_device_counts_once_and_may_change_its_mind(room: Room) -> None:
    token = fresh_token()
    for place in (0, 0, 2):
        assert room.vote(token, 1, [place]) == "counted"
    for _ in range(4):
        room.vote(fresh_token(), 1, [0])
    assert counts(room.for_screen()) == [4, 0, 1, 0]


@pytest.mark.parametrize("choice", [[], [4], [-1], [0, 1], [0, 0]])
def test_a_choice_that_no_page_sends_is_no_vote(room: Room, choice: list[int]) -> None:
    with pytest.raises(NotAVote):
        room.vote(fresh_token(), 1, choice)
    assert room.for_screen()["answers"] == 0


def test_several_may_be_chosen_where_several_may_fit(room: Room) -> None:
    room.ask(SEVERAL)
    for _ in range(5):
        room.vote(fresh_token(), 2, [2, 0])
    assert counts(room.for_screen())[:3] == [5, 0, 5]
    every = list(range(len(room.for_screen()["options"])))
    assert room.vote(fresh_token(), 2, every) == "counted"


def test_a_closed_or_earlier_or_unknown_question_takes_no_vote(room: Room) -> None:
    assert room.vote(fresh_token(), 7, [0]) == "late"
    room.move_on()
    assert room.vote(fresh_token(), 1, [0]) == "late"
    room.ask(ONE)
    assert room.vote(fresh_token(), 1, [0]) == "late"
    assert room.for_screen()["answers"] == 0


def test_only_what_is_open_is_asked_anew(room: Room) -> None:
    room.vote(fresh_token(), 1, [0])
    room.ask_anew()
    assert (room.for_screen()["round"], room.for_screen()["answers"]) == (2, 0)
    room.move_on()
    room.ask_anew()
    assert (room.for_screen()["round"], room.for_screen()["phase"]) == (2, "closed")


def test_what_is_not_for_the_room_begins_no_round_and_the_open_question_stays(room: Room) -> None:
    room.vote(fresh_token(), 1, [0])
    before = room.for_screen()
    with pytest.raises(CannotAsk):
        room.ask("02.what-you-hope")
    assert room.for_screen() == before and len(room._ballots.rounds()) == 1


def test_new_tokens_are_counted_up_to_twice_the_class_and_the_screen_says_so(room: Room) -> None:
    first = fresh_token()
    came = [room.vote(token, 1, [0]) for token in [first, *(fresh_token() for _ in range(9))]]
    assert came == ["counted"] * 8 + ["full"] * 2
    assert room.vote(first, 1, [1]) == "counted"
    assert "no more phones are counted" in room.for_screen()["notice"]


def test_more_answers_than_people_are_noticed(room: Room) -> None:
    for _ in range(4):
        room.vote(fresh_token(), 1, [0])
    assert room.for_screen()["notice"] == ""
    room.vote(fresh_token(), 1, [0])
    assert "more answers than people" in room.for_screen()["notice"]


def test_a_restart_goes_on_from_the_file(room: Room, tmp_path: Path) -> None:
    tokens = [fresh_token() for _ in range(5)]
    for token in tokens:
        room.vote(token, 1, [0])
    before, file = room.for_screen(), room._ballots
    file.close()
    again = Ballots(tmp_path / "votes")
    assert (again.code, again.teachers_key()) == (file.code, file.teachers_key())
    room = Room(COURSE, again, class_size=4)
    assert room.for_screen() == before
    room.vote(tokens[0], 1, [1])
    assert counts(room.for_screen()) == [4, 1, 0, 0]


def test_a_question_that_left_the_course_meanwhile_is_put_away(tmp_path: Path) -> None:
    ballots = Ballots(tmp_path)
    ballots.begin_round("02.gone", "open")
    assert Room(COURSE, ballots, class_size=4).for_phones() == {"phase": "waiting"}


def test_no_token_is_on_the_disk_and_rounds_cannot_be_brought_together(room: Room, tmp_path: Path) -> None:
    token = fresh_token()
    room.vote(token, 1, [0])
    room.ask(ONE)
    room.vote(token, 2, [0])
    written = b"".join(path.read_bytes() for path in (tmp_path / "votes").iterdir())
    assert token.encode() not in written and bytes.fromhex(token) not in written
    room._ballots.close()
    with sqlite3.connect(tmp_path / "votes" / NAME) as file:
        first, second = (device for (device,) in file.execute("SELECT device FROM vote"))
        columns = {row[1] for table in ("vote", "round", "poll") for row in file.execute(f"PRAGMA table_info({table})")}
    assert first != second
    assert columns == {"round", "device", "choice", "number", "item", "phase", "secret", "code", "began"}


def test_the_file_is_its_owners_alone_and_gone_when_it_is_erased(tmp_path: Path) -> None:
    ballots = Ballots(tmp_path / "votes")
    ballots.keep(ballots.begin_round(ONE, "open"), b"device", (0,))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in [tmp_path / "votes", *tmp_path.glob("votes/*")]}
    assert modes.pop("votes") == 0o700 and NAME in modes and set(modes.values()) == {0o600}
    ballots.erase()
    assert not (tmp_path / "votes").exists()


def test_a_file_that_others_could_read_becomes_its_owners_alone(tmp_path: Path) -> None:
    (tmp_path / "votes").mkdir(mode=0o755)
    (tmp_path / "votes" / NAME).touch()
    for path, open_to_all in ((tmp_path / "votes", 0o755), (tmp_path / "votes" / NAME, 0o644)):
        path.chmod(open_to_all)
    Ballots(tmp_path / "votes")
    assert stat.S_IMODE((tmp_path / "votes").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "votes" / NAME).stat().st_mode) == 0o600


def test_erasing_leaves_what_is_not_the_polls(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    Ballots(tmp_path).erase()
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_the_poll_of_yesterday_is_erased_and_a_new_one_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ballots = Ballots(tmp_path)
    ballots.begin_round(ONE, "open")
    key = ballots.teachers_key()
    ballots.close()
    tomorrow = time.time() + 13 * 3600
    monkeypatch.setattr(ballots_module.time, "time", lambda: tomorrow)
    anew = Ballots(tmp_path)
    assert anew.last_round() is None and anew.teachers_key() != key


def test_two_polls_cannot_share_a_file_and_a_broken_one_is_named(tmp_path: Path) -> None:
    with pytest.raises(PollTrouble, match="running already"):
        _open = [Ballots(tmp_path / "a"), Ballots(tmp_path / "a")]
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / NAME).write_text("no database " * 100)
    with pytest.raises(PollTrouble, match=r"damaged: remove that folder\.$"):
        Ballots(tmp_path / "b")


def test_a_disk_that_does_not_hold_the_file_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(sqlite3, "connect", fails)
    with pytest.raises(PollTrouble) as said:
        Ballots(tmp_path)
    assert str(said.value) == f"The poll cannot keep its votes in {tmp_path}: disk I/O error."


def test_a_code_is_unmistakable() -> None:
    assert not set(LETTERS) & set("0OQ1IL5S2Z8BUVMNGAE")


def test_a_pace_lets_through_what_fingers_send_and_then_waits() -> None:
    pace = Pace()
    assert [pace.allows(now=0.01 * number) for number in range(21)] == [True] * 20 + [False]
    assert not pace.allows(now=9.9) and pace.allows(now=10)
