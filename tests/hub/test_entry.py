"""Who comes into a class by the form: names that are names, a code the first time, and patience for who guesses."""

import asyncio
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import bcrypt
import pytest

from tests.elsewhere import elsewhere
from tests.hub.classroom import CODE
from widgets.hub import slowing
from widgets.hub.entry import FREE_CODES, FREE_PASSWORDS, ClassAuthenticator
from widgets.hub.slowing import LONGEST, MOST_AT_ONCE, Slowing, network_of

PASSWORD = "a password of mine"
HERE, THERE = "192.168.1.20", "192.168.1.21"


class Clock:
    """A time that passes only where somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


class Door:
    """The form of a class, in a time of its own."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.entry = ClassAuthenticator(dbm_path=str(folder / "passwords"), class_code=CODE)
        for kind in ("passwords", "codes"):
            free = getattr(self.entry, kind).free
            setattr(self.entry, kind, Slowing(free, self.clock, self.clock.sleep))

    def knock(self, name: str, password: str = PASSWORD, code: str = "", address: str = HERE) -> tuple[str, float]:
        """Give the name, or the sentence, that comes, and after how many seconds."""
        handler = SimpleNamespace(request=SimpleNamespace(remote_ip=address), custom_login_error="")
        begun = self.clock()
        data = {"username": name, "password": password, "otp": code}
        came = elsewhere(self.entry.get_authenticated_user(handler, data))
        return came["name"] if came else handler.custom_login_error, self.clock() - begun


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Door:
    # How long a password takes to check is not what is tested here.
    monkeypatch.setattr(bcrypt, "gensalt", partial(bcrypt.gensalt, 4))
    return Door(tmp_path)


@pytest.mark.parametrize(
    "name",
    ["m" * 300, "m" * 41, "m..", "m.", "m'x", 'm"x', "$(id)", "m`id`", "ab\u202edc", "ab\u200fc", "a\u200bb", "ab\n",
     "ab\x00", "a b", "a,b", "a/b", "..", "", "-rf", "\u0301a", "a%2fb", "a\\b", "~root", "a:b", "😭"],
)  # fmt: skip
def test_what_is_no_name_does_not_come_in_and_is_told_what_a_name_is(door: Door, name: str) -> None:
    said, _ = door.knock(name, code=CODE)
    assert said.startswith("A name is made of letters, digits, - and _, without spaces: 40 at most")
    assert not list(Path(door.entry.dbm_path).parent.glob("passwords*"))


@pytest.mark.parametrize(
    ("name", "kept"),
    [("Ada", "ada"), ("zoë", "zoë"), ("zoe\u0308", "zoë"), ("İpek", "i̇pek"), ("महिमा", "महिमा"), ("李雷", "李雷"),
     ("ａｄａ", "ada"), ("anna-lena_2", "anna-lena_2"), ("_x", "_x"), ("m" * 40, "m" * 40)],
)  # fmt: skip
def test_names_of_all_the_world_come_in_and_what_looks_alike_is_one(door: Door, name: str, kept: str) -> None:
    assert door.knock(name, code=CODE)[0] == kept
    assert door.knock(name)[0] == kept


def test_the_code_is_asked_for_the_first_time_and_then_no_more(door: Door) -> None:
    assert door.knock("ada")[0] == "That is not the code of the class. Ask your teacher for it."
    assert door.knock("ada", code=f" {CODE} ")[0] == "ada"
    assert door.knock("ada", code="forgotten")[0] == "ada"
    assert door.knock("ada", "another password", CODE)[0].startswith("This name has another password.")


def test_who_mistypes_a_few_times_never_waits_and_who_guesses_waits_longer_and_longer(door: Door) -> None:
    door.knock("ada", code=CODE)
    waited = [door.knock("ada", f"guess number {turn}")[1] for turn in range(12)]
    assert waited == [0] * FREE_PASSWORDS + [1, 2, 4, 8, *[LONGEST] * (12 - FREE_PASSWORDS - 4)]
    assert door.knock("ada", address=THERE) == ("ada", 0), "nobody elsewhere is held up"
    assert door.knock("ben", code=CODE) == ("ben", 0), "nor is anybody else at the same address"
    assert door.knock("ada") == ("ada", LONGEST), "who remembers at last comes in"
    assert door.knock("ada", "a slip of hand")[1] == 0


def test_codes_are_guessed_slowly_and_a_class_behind_one_address_may_mistype(door: Door) -> None:
    door.knock("ada", code=CODE)
    for turn in range(FREE_CODES):
        assert door.knock(f"learner{turn}", code="a slip")[1] == 0
    assert [door.knock("eve", code=f"guess {turn}")[1] for turn in range(6)] == [1, 2, 4, 8, LONGEST, LONGEST]
    assert door.knock("ada") == ("ada", 0), "who was there before is not held up"
    assert door.knock("new", code=CODE, address=THERE) == ("new", 0)
    assert door.knock("new-here", code=CODE) == ("new-here", LONGEST)


def test_after_ten_minutes_all_is_forgotten(door: Door) -> None:
    door.knock("ada", code=CODE)
    for turn in range(FREE_PASSWORDS + 3):
        door.knock("ada", f"guess number {turn}")
    door.clock.now += slowing.FORGOTTEN_AFTER + LONGEST
    assert door.knock("ada", "a slip of hand")[1] == 0


def test_many_tries_at_once_from_one_place_wait_in_line_or_are_told_to_come_again() -> None:
    async def at_once() -> tuple[list[bool], float]:
        clock, let_in = Clock(), asyncio.Event()

        async def sleep(seconds: float) -> None:
            await let_in.wait()
            clock.now += seconds

        tries = Slowing(0, clock, sleep)

        async def one() -> bool:
            async with tries.turn(HERE) as turn:
                tries.note(HERE, right=False) if turn else None
                return turn

        knocking = [asyncio.create_task(one()) for _ in range(MOST_AT_ONCE + 3)]
        await asyncio.sleep(0)
        let_in.set()
        return await asyncio.gather(*knocking), clock.now - 1000

    turns, took = elsewhere(at_once())
    assert turns == [True] * MOST_AT_ONCE + [False] * 3
    assert took == 2 + 4 + 8 + LONGEST, "each waits for what the one before it missed"


def test_it_holds_in_memory_only_so_many_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slowing, "MOST_KNOWN", 10)
    tries = Slowing(0, Clock())
    for number in range(50):
        tries.note(number, right=False)
    assert list(tries.known) == list(range(40, 50))


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.168.1.20", "192.168.1.20"),
        ("::ffff:192.168.1.20", "192.168.1.20"),
        ("fd00:1:2:3:4:5:6:7", "fd00:1:2:3::"),
        ("fe80::1%eth0", "fe80::"),
        ("unix", "unix"),
    ],
)
def test_a_machine_does_not_change_its_address_by_taking_another_of_its_own(address: str, network: str) -> None:
    assert network_of(address) == network
