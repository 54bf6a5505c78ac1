"""Where phones come in: each network of this machine, a name that somebody gave it, or the hub's address."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.course import COURSE
from tests.elsewhere import in_a_thread
from tests.poll.asking import run
from tests.poll.serving import Caller, Poll
from tests.poll.within import within
from tests.ports import free_port
from widgets.cli import main
from widgets.hub.trouble import HubTrouble
from widgets.poll import networks
from widgets.poll.ballots import Ballots
from widgets.poll.networks import Network, own_networks
from widgets.poll.place import Door, Place, in_the_hub, on_this_machine
from widgets.poll.trouble import PollTrouble

CARDS = {
    "lo": ["127.0.0.1", "::1"],
    "docker0": ["172.17.0.1"],
    "wlan0": ["192.168.43.7", "fe80::1%wlan0", "fd00::7"],
    "eth0": ["10.1.2.3"],
    "eth1": ["169.254.8.8"],
    "off0": ["192.168.99.9"],
}


def have(monkeypatch: pytest.MonkeyPatch, cards: dict[str, list[str]], towards: str = "") -> None:
    """Let this machine have these cards, and lead elsewhere from this address."""
    family = {True: socket.AF_INET6, False: socket.AF_INET}
    listed = {
        card: [SimpleNamespace(family=family[":" in text], address=text) for text in texts]
        for card, texts in cards.items()
    }
    states = {card: SimpleNamespace(isup=not card.startswith("off")) for card in cards}
    monkeypatch.setattr(networks.psutil, "net_if_addrs", lambda: listed)
    monkeypatch.setattr(networks.psutil, "net_if_stats", lambda: states)
    monkeypatch.setattr(networks, "_towards_elsewhere", lambda: towards)


def test_all_own_addresses_are_offered_the_likeliest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, CARDS, towards="10.1.2.3")
    assert own_networks() == [
        Network("eth0", "10.1.2.3"),
        Network("wlan0", "192.168.43.7"),
        Network("docker0", "172.17.0.1"),
        Network("eth1", "169.254.8.8"),
        Network("wlan0", "[fd00::7]"),
    ]


def test_a_router_that_leads_nowhere_is_a_network_too(monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, {"lo": ["127.0.0.1"], "wlan0": ["192.168.43.7"]})
    place = on_this_machine(None, 8870)
    assert place.phones == "http://192.168.43.7:8870/"
    assert place.doors() == [Door("http://192.168.43.7:8870/", "wlan0")]


def test_every_own_address_is_answered_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, CARDS)
    place = on_this_machine(None, 8870)
    for host in ("10.1.2.3", "192.168.43.7", "172.17.0.1", "169.254.8.8", "[fd00::7]", "127.0.0.1", "localhost"):
        assert place.knows(f"{host}:8870"), host
    for host in ("192.168.99.9:8870", "10.1.2.4:8870", "10.1.2.3:80", "10.1.2.3", "evil.example:8870"):
        assert not place.knows(host), host
    have(monkeypatch, {"eth0": ["10.9.9.9"]})
    assert place.knows("10.9.9.9:8870") and not place.knows("10.1.2.3:8870"), "networks come and go"


def test_a_named_host_stands_first_and_loopback_stands_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    have(monkeypatch, CARDS)
    assert [door.address for door in on_this_machine("10.1.2.3", 80).doors()][:2] == [
        "http://10.1.2.3:80/",
        "http://192.168.43.7:80/",
    ]
    alone = on_this_machine("127.0.0.1", 80)
    assert [door.address for door in alone.doors()] == ["http://127.0.0.1:80/"] and not alone.knows("10.1.2.3:80")


def test_a_hub_in_no_network_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # With it comes JupyterHub, which takes most of a second to import.
    from widgets.hub.run import run as run_hub

    monkeypatch.setattr("widgets.hub.run.proxy_command", lambda: [])
    have(monkeypatch, {"lo": ["127.0.0.1"]})
    with pytest.raises(HubTrouble, match=r"This machine is in no network"):
        run_hub(tmp_path / "class", "a-code-for-it", None, 8000)


def test_the_help_of_the_command_explains_its_host(capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit):
        main(["poll", "--help"])
    assert "otherwise all its networks are offered" in " ".join(capsys.readouterr().out.split())


def test_a_named_host_is_what_phones_are_told_and_what_is_answered() -> None:
    place = on_this_machine("class.local", 8870)
    assert (place.listens, place.phones) == ("", "http://class.local:8870/")
    assert place.teacher == "http://127.0.0.1:8870/" and place.knows("class.local:8870")
    assert not place.knows("elsewhere.local:8870") and not place.knows("class.local:8871")
    assert on_this_machine("127.0.0.1", 8870).listens == "127.0.0.1"


HUB = {"JUPYTERHUB_SERVICE_URL": "http://10.0.0.7:9999/", "JUPYTERHUB_SERVICE_PREFIX": "/services/poll/"}


@pytest.mark.parametrize(
    ("named", "public", "phones"),
    [
        (None, "https://hub.org/services/poll/", "https://hub.org/services/poll/"),
        ("http://short.org", "https://hub.org/", "http://short.org/"),
        ("https://short.org///", "", "https://short.org/"),
    ],
)
def test_in_a_hub_it_listens_where_the_hub_says_and_phones_come_by_the_public_address(
    monkeypatch: pytest.MonkeyPatch, named: str | None, public: str, phones: str
) -> None:
    for name, value in (HUB | {"JUPYTERHUB_PUBLIC_URL": public}).items():
        monkeypatch.setenv(name, value)
    assert in_the_hub(named) == Place("10.0.0.7", 9999, "/services/poll/", phones, phones, in_hub=True)
    monkeypatch.setenv("JUPYTERHUB_SERVICE_URL", "http:///")
    monkeypatch.delenv("JUPYTERHUB_SERVICE_PREFIX")
    assert in_the_hub("http://a.org") == Place("127.0.0.1", 80, "/", "http://a.org/", "http://a.org/", in_hub=True)
    for wrong in ("hub.org", "ftp://hub.org"):
        with pytest.raises(PollTrouble):
            in_the_hub(wrong)


@pytest.mark.parametrize(
    ("ended", "last"), [(True, "poll-ended-erased"), (False, "poll-stopped"), (KeyboardInterrupt, "poll-stopped")]
)
def test_the_shell_is_told_the_teachers_page_the_way_in_and_how_it_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, ended: bool | type, last: str
) -> None:
    given: list = []

    async def serve(*what: object) -> bool:
        given.append(what)
        if not isinstance(ended, bool):
            raise ended
        return ended

    monkeypatch.setattr("widgets.poll.run.serve", serve)
    monkeypatch.setenv("GOOD_CRY_POLL_KEY", "k" * 16)
    folder, port = tmp_path / "votes", free_port()
    typed = ["--host", "127.0.0.1", "--port", str(port), "--class-size", "7", "--folder", str(folder)]
    assert in_a_thread(main, ["poll", "--no-browser", *typed]) == 0
    [(place, course, ballots, class_size, key, order)] = given
    assert (place.port, class_size, key, course, [*order]) == (port, 7, "k" * 16, COURSE, [])
    said = capsys.readouterr().out
    assert f"\n    http://127.0.0.1:{port}/teacher#{'k' * 16}\n" in said
    assert f"\n    http://127.0.0.1:{port}/{ballots.code}\n" in said
    assert said.endswith(f"{COURSE.words(last)}\n")
    assert folder.exists() is (ended is not True)
    Ballots(folder).close()  # where it was still held, this would say that the poll runs already


@pytest.mark.parametrize("teacher", [True, False])
def test_a_service_knows_whether_its_teacher_has_ended_it(tmp_path: Path, teacher: bool) -> None:
    async def end(poll: Poll) -> None:
        screen = await Caller.screen(poll)
        await screen.say(do="end")
        assert (await screen.hear("ended"))["ended"]

    with within(tmp_path / "votes", class_size=6) as poll:
        if teacher:
            run(end(poll))
    assert poll.ended is teacher


@pytest.mark.parametrize(
    ("hub", "typed", "wish"), [(False, [], True), (False, ["--no-browser"], False), (True, [], False)]
)
def test_the_teachers_page_is_opened_here_unless_it_is_a_hubs_or_nobody_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hub: bool, typed: list[str], wish: bool
) -> None:
    wished: list[bool] = []

    @contextmanager
    def opened(course: object, page: str, *, wish: bool) -> Iterator[bool]:
        wished.append(wish)
        yield wish

    async def serve(*_: object) -> bool:
        return True

    monkeypatch.setattr("widgets.poll.run.opened", opened)
    monkeypatch.setattr("widgets.poll.run.serve", serve)
    for name, value in (HUB | {"JUPYTERHUB_PUBLIC_URL": "https://hub.org/"}).items() if hub else ():
        monkeypatch.setenv(name, value)
    where = ["--host", "127.0.0.1", "--port", str(free_port()), "--folder", str(tmp_path / "votes")]
    assert in_a_thread(main, ["poll", *where, *typed]) == 0
    assert wished == [wish]
