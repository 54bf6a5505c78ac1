"""Who comes into a class by the form: names that are names, a code the first time, and patience for who guesses."""

import asyncio
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import bcrypt
import pytest

from tests.elsewhere import elsewhere
from tests.hub.classroom import CODE
from widgets.hub import slowing
from widgets.hub.entry import FREE_ACCOUNTS, FREE_CODES, FREE_PASSWORDS, ClassAuthenticator
from widgets.hub.slowing import LONGEST, MOST_WAITING, Slowing, network_of

PASSWORD = "a password of mine"
HERE, THERE = "192.168.1.20", "192.168.1.21"


class Clock:
    """A time that passes only where somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self.now += seconds


class Browser:
    """What the door sees of a browser: its address and its cookies, and the sentence that it is shown."""

    def __init__(self, address: str) -> None:
        self.request = SimpleNamespace(remote_ip=address)
        self.cookies: dict[str, bytes] = {}
        self.custom_login_error = ""

    def set_secure_cookie(self, name: str, value: str, **more: object) -> None:
        self.cookies[name] = value.encode()

    def get_secure_cookie(self, name: str) -> bytes | None:
        return self.cookies.get(name)


class Door:
    """The form of a class, in a time of its own."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.entry = ClassAuthenticator(dbm_path=str(folder / "passwords"), class_code=CODE)
        for slowing_ in (self.entry.passwords, self.entry.accounts, self.entry.codes):
            slowing_.clock, slowing_.sleep = self.clock, self.clock.sleep
        # Like the hub it has one loop, in a thread of its own beside Playwright's.
        self.thread, self.runner = ThreadPoolExecutor(1), asyncio.Runner()

    def do(self, act: Coroutine) -> object:
        return self.thread.submit(self.runner.run, act).result()

    def close(self) -> None:
        self.thread.submit(self.runner.close).result()
        self.thread.shutdown()

    def knock(
        self, name: str, password: str = PASSWORD, code: str = "", address: str = HERE, browser: Browser | None = None
    ) -> tuple[str, float]:
        """Give the name, or the sentence, that comes, and after how many seconds."""
        begun = self.clock()
        return self.do(self.come(browser or Browser(address), name, password, code)), self.clock() - begun

    def all_knock(self, names: list[str], password: str = PASSWORD, code: str = "") -> tuple[list[str], float]:
        """Give the same for many who come from one address at the same moment."""

        async def all_of() -> list[str]:
            return await asyncio.gather(*(self.come(Browser(HERE), name, password, code) for name in names))

        begun = self.clock()
        return self.do(all_of()), self.clock() - begun

    async def come(self, browser: Browser, name: str, password: str, code: str) -> str:
        data = {"username": name, "password": password, "otp": code}
        came = await self.entry.get_authenticated_user(browser, data)
        return came["name"] if came else browser.custom_login_error


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    # How long a password takes to check is not what is tested here.
    monkeypatch.setattr(bcrypt, "gensalt", partial(bcrypt.gensalt, 4))
    door = Door(tmp_path)
    yield door
    door.close()


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


@pytest.mark.parametrize("many", [30, FREE_CODES + 10])
def test_a_class_behind_one_address_comes_in_at_the_same_moment_and_nobody_waits(door: Door, many: int) -> None:
    names = [f"learner{number}" for number in range(many)]
    assert door.all_knock(names, code=CODE) == (names, 0), "the first time, with the code"
    assert door.all_knock(names) == (names, 0), "and when they come again"


def test_whoever_guesses_beside_a_class_holds_up_none_who_was_here_before_and_is_slowed_alone(door: Door) -> None:
    class_, browser = [f"learner{number}" for number in range(30)], Browser(HERE)
    door.all_knock(class_, code=CODE)
    door.knock("ada", code=CODE, browser=browser)
    # Some at a time for each name, so that none of the names is what slows them.
    for turn in range(2):
        door.all_knock(class_, f"a guess {turn}")
    assert door.entry.accounts.known[HERE].missed >= FREE_ACCOUNTS
    door.clock.now += LONGEST
    waited = [door.knock(name, "another guess")[1] for name in class_[:4]]
    assert waited == [0, LONGEST, LONGEST, LONGEST], "one address guesses slowly, whatever the names"
    door.all_knock(["ada"] * 20, "a guess")
    assert door.knock("ada", browser=browser) == ("ada", 0)
    assert door.knock("ada", "a slip of hand", browser=browser)[1] == 0


def test_who_has_a_password_guesses_no_faster_those_of_others(door: Door) -> None:
    class_ = [f"learner{number}" for number in range(FREE_ACCOUNTS + 3)]
    door.all_knock([*class_, "eve"], code=CODE)
    for name in class_[:FREE_ACCOUNTS]:
        assert door.knock(name, "a guess")[1] == 0
        door.knock("eve")
    assert [door.knock(name, "a guess")[1] for name in class_[FREE_ACCOUNTS:]] == [0, 2, 4], (
        "eve waited the first second"
    )


def test_the_first_of_two_who_choose_a_name_at_the_same_moment_has_it(door: Door) -> None:
    async def both() -> list[str]:
        return await asyncio.gather(*(door.come(Browser(HERE), "anna", f"password {one}", CODE) for one in "ab"))

    came = door.do(both())
    assert sorted(came) == [
        "This name has another password. Try again, or choose another name if it is not yours.",
        "anna",
    ]
    first = "ab"[came.index("anna")]
    assert door.knock("anna", f"password {first}")[0] == "anna"


def test_many_guesses_at_once_wait_in_line_and_more_are_told_to_come_again() -> None:
    async def at_once() -> tuple[list[bool | None], float]:
        clock, let_in = Clock(), asyncio.Event()

        async def sleep(seconds: float) -> None:
            await let_in.wait()
            clock.now += seconds

        tries = Slowing(1, clock=clock, sleep=sleep)

        async def misses() -> bool:
            return False

        await tries.look(HERE, misses)
        knocking = [asyncio.create_task(tries.look(HERE, misses)) for _ in range(MOST_WAITING + 3)]
        await asyncio.sleep(0)
        let_in.set()
        return await asyncio.gather(*knocking), clock.now - 1000

    came, took = elsewhere(at_once())
    assert came == [False] * MOST_WAITING + [None] * 3
    assert took == 1 + 2 + 4 + 8 + LONGEST, "each waits for what the one before it missed"


def test_a_line_that_was_free_of_misses_grows_short_as_soon_as_there_is_one() -> None:
    async def at_once() -> list[bool | None]:
        clock = Clock()
        tries = Slowing(0, clock=clock, sleep=clock.sleep)

        async def misses() -> bool:
            return False

        return await asyncio.gather(*(tries.look(HERE, misses) for _ in range(50)))

    assert elsewhere(at_once()).count(False) <= MOST_WAITING + 1


def test_it_holds_in_memory_only_so_many_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slowing, "MOST_KNOWN", 10)
    clock = Clock()
    tries = Slowing(0, clock=clock, sleep=clock.sleep)

    async def misses() -> bool:
        return False

    for number in range(50):
        elsewhere(tries.look(number, misses))
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
