"""A poll over plain requests: the same rules as over a socket."""

import pytest

from tests.poll.asker import Asker, answers, opened
from tests.poll.asking import run
from tests.poll.serving import Caller, Poll, fresh_token


def test_votes_are_counted_once_whichever_way_a_phone_takes(poll: Poll) -> None:
    screen, number = opened(poll)
    token = fresh_token()
    first, second = Asker(poll), Asker(poll)
    _, news = first.join(token)
    assert news[0]["phase"] == "open"
    assert first.vote(number, 0) == "counted"
    second.join(token)
    assert second.vote(number, 1) == "counted"

    async def over_a_socket() -> None:
        phone = await Caller.phone(poll, token)
        assert await phone.vote(number, 2) == "counted"
        other = await Caller.phone(poll)
        assert await other.vote(number, 1) == "counted"

    run(over_a_socket())
    answers(screen, 2)


def test_a_page_that_comes_back_takes_the_place_of_its_own_old_line(poll: Poll) -> None:
    token = fresh_token()
    first, second = Asker(poll), Asker(poll)
    first.join(token)
    second.join(token)
    assert first.post(f"hear/{first.name}")[0] == 410
    assert second.say(do="vote", round=0, choice=[0]) == 200


def test_a_flood_ends_the_line_and_counts_nothing_more(poll: Poll) -> None:
    _, number = opened(poll)
    phone = Asker(poll)
    phone.join()
    came = [phone.say(do="vote", round=number, choice=[place % 4]) for place in range(25)]
    assert came.count(200) == 19, "joining was the first of twenty"
    assert came[19] == 403 and set(came[20:]) == {410}


def test_asking_for_news_without_end_ends_the_line(poll: Poll) -> None:
    phone = Asker(poll)
    phone.join()
    came = set()
    for _ in range(30):
        phone.post("say/" + phone.name, {"do": "vote", "round": 0, "choice": [0]})
        came.add(phone.post(f"hear/{phone.name}")[0])
    assert came <= {200, 403, 410} and 410 in came


@pytest.mark.parametrize("part", ["phone", "screen"])
@pytest.mark.parametrize(
    "body", [b"", b"junk", b"\xff\xfe", b"[]", b'{"do": "end"}', b'{"do": "enter", "key": "x"}', b"x" * 5000]
)
def test_junk_opens_no_line(poll: Poll, part: str, body: bytes) -> None:
    asker = Asker(poll, part)
    try:
        status, said = asker.post("begin", body)
    except OSError:  # what is too long is not even read
        assert len(body) == 5000
        return
    assert status in (200, 400, 413) and not said.get("line")


@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Origin": ""}, {"Host": "evil.example:80"}])
@pytest.mark.parametrize("what", ["begin", "say/abc", "hear/abc"])
def test_a_page_elsewhere_is_not_answered(poll: Poll, headers: dict[str, str], what: str) -> None:
    assert Asker(poll).post(what, {"do": "join"}, **headers)[0] in (403, 421)
