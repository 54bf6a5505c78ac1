"""Who has a place in a poll, by addresses and a clock; what its file says of tickets, and who may read it."""

import logging
import socket
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest
from tornado.web import HTTPError

from tests.course import COURSE
from tests.patience import PATIENCE
from tests.poll.within import within
from widgets.poll import networks
from widgets.poll.addresses import SHARED, busiest, exposed, stands_out
from widgets.poll.ballots import LETTERS, Ballots
from widgets.poll.crowd import GRACE, LINES_EACH, Crowd, Full
from widgets.poll.guarded import Guarded, OwnPage
from widgets.poll.networks import Network, own_networks


class Guest:
    def __init__(self, token: str, address: str = "", answered: bool = False) -> None:
        self.token, self.address, self.answered = token, address or f"at {token}", answered
        self.gone = False

    def hang_up(self) -> None:
        self.gone = True


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def crowd(*guests: Guest, most: int = 3) -> tuple[Crowd, Clock]:
    clock = Clock()
    made = Crowd(most, clock)
    for one in guests:
        made.let_in(one)
        clock.now += 1
    return made, clock


def test_a_phone_holds_three_lines_and_the_fourth_takes_the_oldest_ones_place() -> None:
    lines = [Guest("one") for _ in range(LINES_EACH + 1)]
    made, _ = crowd(*lines, Guest("other"), most=9)
    assert [one.gone for one in lines] == [True, False, False, False]
    assert len(made) == LINES_EACH + 1
    assert lines[0] not in made and lines[1] in made


def test_where_all_places_are_taken_who_has_long_been_silent_goes_and_nobody_else() -> None:
    quick, silent, answered = Guest("quick"), Guest("silent"), Guest("answered", answered=True)
    made, clock = crowd(answered, silent, quick)
    with pytest.raises(Full):
        made.let_in(Guest("new"))
    clock.now = 1001 + GRACE
    made.let_in(Guest("new"))
    assert (answered.gone, silent.gone, quick.gone) == (False, True, False)
    made.leave(quick)
    assert len(made) == 2
    assert made.leave(quick) is False


def test_an_address_that_holds_more_than_the_newcomers_gives_one_back_the_newest_that_has_not_answered() -> None:
    theirs = [Guest("a", "x", answered=True), Guest("b", "x"), Guest("c", "x")]
    made, _ = crowd(*theirs)
    made.let_in(Guest("new", "y"))
    assert [one.gone for one in theirs] == [False, False, True]
    with pytest.raises(Full):
        made.let_in(Guest("third", "y"))
    two = [Guest("a", "x"), Guest("b", "x")]
    made, _ = crowd(*two, most=2)
    made.let_in(Guest("new", "y"))
    assert [one.gone for one in two] == [False, True], "with one each, both are in"


def test_who_is_kept_out_goes_and_does_not_come_in_again() -> None:
    theirs, other = [Guest("a", "x"), Guest("b", "x")], Guest("c", "y")
    made, _ = crowd(*theirs, other)
    made.bar("x")
    assert [one.gone for one in (*theirs, other)] == [True, True, False]
    with pytest.raises(Full):
        made.let_in(Guest("d", "x"))
    made.send_away_all()
    assert (len(made), other.gone) == (0, True)


def test_an_address_stands_out_where_it_holds_enough_and_not_all() -> None:
    assert busiest([]) == ("", 0)
    assert busiest("abb") == ("b", 2)
    assert stands_out("abbb", 3) == ("b", 3)
    assert stands_out("abb", 3) is None
    assert stands_out("bbb", 3) is None
    assert stands_out("", 1) is None


def test_answers_are_exposed_where_one_device_could_know_all_but_a_few() -> None:
    assert exposed("aabb", 4)
    assert exposed("aabbb", 4)
    assert not exposed("aabbbb", 2)
    assert not exposed("aaaa", 4), "nothing is left"
    assert not exposed("abcd", 4), "one answer of one's own tells nothing"
    assert not exposed("a" * SHARED + "b", 4), "a class behind one address"
    assert exposed("a" * (SHARED - 1) + "b", 4)


def test_tickets_are_made_of_the_secret_count_until_others_do_and_are_there_again(tmp_path: Path) -> None:
    first = Ballots(tmp_path / "votes")
    assert first.tickets() == []
    first.hand_out(3)
    tickets = first.tickets()
    assert len(set(tickets)) == 3
    assert all(set(one) <= set(LETTERS) and len(one) == 8 for one in tickets)
    first.close()
    again = Ballots(tmp_path / "votes")
    assert again.tickets() == tickets
    again.hand_out(1)
    assert again.tickets() == tickets[:1]
    again.hand_out(0)
    assert again.tickets() == []
    again.close()


def test_a_round_is_known_by_its_number_and_draws_what_it_drew(tmp_path: Path) -> None:
    ballots = Ballots(tmp_path / "votes")
    assert ballots.last_round() is None and ballots.round(1) is None
    assert [ballots.begin_round(item, "open") for item in ("a", "b")] == [1, 2]
    ballots.set_phase(1, "closed")
    assert (ballots.round(1), ballots.round(2), ballots.last_round()) == (
        ("a", "closed"),
        ("b", "open"),
        (2, "b", "open"),
    )
    assert ballots.draw(1, "x") == ballots.draw(1, "x") < 2**32
    assert len({ballots.draw(1, "x"), ballots.draw(2, "x"), ballots.draw(1, "y")}) == 3
    assert len({ballots.device(1, "t"), ballots.device(2, "t"), ballots.device(1, "u")}) == 3
    ballots.keep(1, b"d", (2.0,))
    ballots.keep(1, b"e", (0.0,))
    ballots.drop(1, b"d")
    assert (ballots.votes(1), ballots.votes(2)) == ({b"e": (0.0,)}, {})
    ballots.close()


def test_a_folder_that_others_could_read_is_closed_to_them_and_goes_when_it_is_empty(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "votes"
    folder.mkdir(parents=True, mode=0o755)
    ballots = Ballots(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()} == {0o600}
    (folder / "of somebody").write_text("else", "utf-8")
    ballots.erase()
    assert [one.name for one in folder.iterdir()] == ["of somebody"]
    (folder / "of somebody").unlink()
    Ballots(folder).erase()
    assert not folder.exists()
    Ballots(tmp_path / "of" / "nobody" / "yet").close()
    assert stat.S_IMODE((tmp_path / "of" / "nobody" / "yet").stat().st_mode) == 0o700


def test_networks_that_phones_share_come_first_and_those_within_this_machine_last(monkeypatch) -> None:
    cards = {
        "docker0": ["172.17.0.1"],
        "lo": ["127.0.0.1", "::1"],
        "eth1": ["169.254.3.4", "10.1.1.1", "fd00::7"],
        "wlan0": ["192.168.1.5"],
    }
    monkeypatch.setattr(networks, "_cards", lambda: cards)
    monkeypatch.setattr(networks, "_towards_elsewhere", lambda: "192.168.1.5")
    assert own_networks() == [
        Network("wlan0", "192.168.1.5"),
        Network("eth1", "10.1.1.1"),
        Network("docker0", "172.17.0.1"),
        Network("eth1", "169.254.3.4"),
        Network("eth1", "[fd00::7]"),
    ]


def test_the_network_that_leads_elsewhere_is_known_by_this_machines_own_address_in_it(monkeypatch) -> None:
    monkeypatch.setattr(networks, "SOMEWHERE", ("127.0.0.1", 9))
    assert networks._towards_elsewhere() == "127.0.0.1"


def test_our_own_faults_are_logged_and_nobody_elses(caplog) -> None:
    handler = Guarded.__new__(Guarded)
    with caplog.at_level(logging.ERROR, "good-cry.poll"):
        handler.log_exception(HTTPError, HTTPError(404), None)
        assert caplog.records == []
        fault = KeyError("ours")
        handler.log_exception(KeyError, fault, None)
    assert [one.exc_info[1] for one in caplog.records] == [fault]


def test_whoever_sends_what_is_no_request_stands_in_no_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with within(tmp_path / "votes", class_size=6) as poll, caplog.at_level(logging.DEBUG):
        with socket.create_connection(("127.0.0.1", poll.port), timeout=PATIENCE) as visitor:
            visitor.sendall(b"no request\r\n\r\n")
            assert visitor.recv(12) == b"HTTP/1.1 400"
        assert "127.0.0.1" not in caplog.text


def test_a_page_elsewhere_and_another_name_are_turned_away() -> None:
    def answered(host: str, origin: str) -> int:
        handler = OwnPage.__new__(OwnPage)
        handler.knows = {"here:1"}.__contains__
        handler.request = SimpleNamespace(host=host, headers={"Origin": origin})
        handler.set_header = lambda *_: None
        try:
            handler.prepare()
        except HTTPError as error:
            return error.status_code
        return 200

    assert answered("HERE:1", "http://here:1") == 200
    assert answered("there:1", "http://here:1") == 421
    assert answered("here:1", "http://there:1") == 403
    assert answered("here:1", "") == 403


@pytest.mark.parametrize(
    ("status", "says"),
    [(404, "poll-no-page"), (421, "poll-other-address"), (403, "poll-does-not"), (500, "poll-does-not")],
)
def test_a_refusal_is_one_sentence_and_says_nothing_of_the_machine(status: int, says: str) -> None:
    handler, written, headers = Guarded.__new__(Guarded), [], {}
    handler.finish, handler.set_header = written.append, headers.__setitem__
    handler.write_error(status, exc_info=(KeyError, KeyError("of ours"), None))
    assert written == [COURSE.words(says)]
    assert headers == {"Content-Type": "text/plain; charset=utf-8"}
