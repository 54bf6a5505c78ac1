"""Nobody keeps out a class or its teacher: not with tokens without end, not with lines that say nothing."""

import asyncio
import socket
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.patience import PATIENCE
from tests.poll.asking import ask, opened, run
from tests.poll.serving import Caller, Poll, fresh_token
from widgets.poll.addresses import SHARED
from widgets.poll.ballots import Ballots
from widgets.poll.crowd import GRACE, LINES_EACH, Crowd, Full
from widgets.poll.live import Live
from widgets.poll.room import Room
from widgets.poll.showing import FEWEST
from widgets.poll.strangers import MOST, Strangers

QUESTION = "02.how-many-studies"
FLOODER, HONEST = "127.0.0.1", [f"127.0.0.{place}" for place in range(2, 8)]


async def flood(poll: Poll, number: int, many: int, **headers: str) -> tuple[list[Caller], list[str | None]]:
    """Vote with as many fresh tokens from one address."""
    lines = [await Caller.phone(poll, source=FLOODER, **headers) for _ in range(many)]
    return lines, [await one.vote(number, 0) for one in lines]


async def until(screen: Caller, what: str, value: object) -> dict:
    """Wait until the screen shows this."""
    while (room := await screen.hear("phase")).get(what) != value:
        pass
    return room


def test_lines_and_connections_that_say_nothing_keep_nobody_out(poll: Poll) -> None:
    async def act() -> None:
        silent = [await Caller.call(poll, "phone") for _ in range(40)]
        slow = socket.create_connection(("127.0.0.1", poll.port), PATIENCE, source_address=(HONEST[0], 0))
        bare = [socket.create_connection(("127.0.0.1", poll.port), timeout=PATIENCE) for _ in range(MOST)]
        slow.sendall(f"GET /teacher HTTP/1.1\r\nHost: 127.0.0.1:{poll.port}\r\n\r\n".encode())
        assert slow.recv(15) == b"HTTP/1.1 200 OK", "it came first, and is no part of the crowd at the door"
        assert ask(poll, "teacher")[0] == 200
        bare[0].settimeout(PATIENCE / 3)  # after three times as long, any idle connection goes
        assert bare[0].recv(1) == b"", "the oldest of the crowd has left the door"
        screen, number = await opened(poll)
        phone = await Caller.phone(poll)
        assert await phone.vote(number, 0) == "counted"
        await until(screen, "answers", 1)
        await silent[0].closed()  # it gave place, or its time was over
        for one in (slow, *bare):
            one.close()

    run(act())


def test_a_class_that_shares_one_address_is_counted_whole_and_nothing_looks_odd(tmp_path: Path) -> None:
    live = Live(Room(COURSE, Ballots(tmp_path / "votes"), class_size=30))
    live.room.ask(QUESTION)
    for _ in range(30):
        live.phones.let_in(Phone("a"))
        assert live.room.vote(fresh_token(), 1, [0], "a") == "counted"
    room = live.for_screen()
    assert room["shown"] and room["crowded"] is None and room["options"][0]["count"] == 30


def test_with_tickets_each_counts_once_and_nobody_is_let_in_without(poll: Poll) -> None:
    async def act() -> None:
        screen, number = await opened(poll)
        lines, _ = await flood(poll, number, 12)
        await screen.say(do="tickets", on=True)
        assert (await lines[0].hear("ticket"))["ticket"] and await lines[0].closed() == 1013
        tickets = (await screen.hear("tickets"))["tickets"]
        assert len(set(tickets)) == 6
        room = await until(screen, "answers", 0)
        stranger = await Caller.phone(poll, ticket="ABCDEFGH")
        assert (await stranger.hear("ticket"))["ticket"] and await stranger.closed() == 1008
        for ticket in tickets:
            for choice in (0, 1):
                phone = await Caller.phone(poll, ticket=ticket.lower())
                assert await phone.vote(room["round"], choice) == "counted"
        while [option.get("count") for option in room["options"]] != [0, 6, 0, 0]:
            room = await screen.hear("phase")
        assert room["answers"] == 6
        poll.kill()
        await asyncio.to_thread(poll.start)
        assert (await (await Caller.phone(poll)).hear("ticket"))["ticket"], "tickets outlive a restart"
        screen = await Caller.screen(poll)
        assert (await screen.hear("welcome"))["welcome"]["tickets"] == tickets
        await screen.say(do="tickets", on=False)
        assert (await screen.hear("tickets"))["tickets"] == []
        assert (await (await Caller.phone(poll)).hear("phase"))["phase"] == "open"

    run(act())


@pytest.mark.parametrize(
    ("addresses", "shown"),
    [
        (["a"] * 4 + ["b"], False),  # four of one's own, and the one that they would tell
        (["a"] * 7 + ["b", "c", "d"], False),
        (["a"] * 4 + ["b", "c", "d", "e"], True),
        (["a"] * 5, True),  # a class behind one address
        (["a"] * (SHARED + 5) + ["b", "c"], True),
        (list("abcde"), True),
        (list("abcd"), False),
    ],
)
def test_four_answers_of_ones_own_do_not_open_the_bars(tmp_path: Path, addresses: list[str], shown: bool) -> None:
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=20)
    room.ask(QUESTION)
    for address in addresses:
        room.vote(fresh_token(), 1, [0], address)
    seen = room.for_screen()
    assert seen["shown"] is shown and seen["answers"] == len(addresses)
    assert all(("count" in option) is shown for option in seen["options"])
    room.move_on()
    assert all(("count" in option) is shown for option in room.for_phones()["options"])


def test_what_an_address_answered_counts_again_once_it_is_let_back(tmp_path: Path) -> None:
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=20)
    room.ask(QUESTION)
    for address in ["a"] * 6 + list("bcdef"):
        room.vote(fresh_token(), 1, [0], address)
    room.counted.leave_out({"a"})
    assert room.for_screen()["answers"] == FEWEST
    room.counted.leave_out(())
    assert room.for_screen()["answers"] == 11


class Phone:
    """A phone in a crowd."""

    def __init__(self, address: str, token: str = "", answered: bool = False) -> None:
        self.address, self.token, self.answered, self.there = address, token or fresh_token(), answered, True

    def write_message(self, text: str) -> None:
        """Hear nothing."""

    def hang_up(self) -> None:
        self.there = False


def test_who_never_answers_gives_place_after_a_while_and_who_has_answered_keeps_it() -> None:
    clock = [0.0]
    crowd = Crowd(3, now=lambda: clock[0])
    faithful, silent, later = Phone("a", answered=True), Phone("a"), Phone("a")
    for one in (faithful, silent, later):
        crowd.let_in(one)
    with pytest.raises(Full):
        crowd.let_in(Phone("a"))
    clock[0] = GRACE
    crowd.let_in(Phone("a", answered=True))
    assert faithful.there and later.there and not silent.there and len(crowd) == 3


def test_the_lines_of_one_phone_take_the_place_of_its_own_oldest() -> None:
    crowd, token = Crowd(50), fresh_token()
    lines = [Phone("a", token) for _ in range(LINES_EACH + 1)]
    for one in lines:
        crowd.let_in(one)
    assert [one.there for one in lines] == [False] + [True] * LINES_EACH and len(crowd) == LINES_EACH


class Stream:
    """A connection at the door."""

    there = True

    def close(self) -> None:
        self.there = False

    def closed(self) -> bool:
        return not self.there


def test_the_oldest_of_the_busiest_address_leaves_the_door() -> None:
    strangers = Strangers(4)
    one, *crowd = (Stream() for _ in range(6))
    strangers.came(one, "b")
    for stream in crowd:
        strangers.came(stream, "a")
    assert one.there and [stream.there for stream in crowd] == [False, False, True, True, True]
    strangers.is_known(crowd[2])
    strangers.came(Stream(), "a")
    assert crowd[2].there, "who has said what they want is no stranger"
