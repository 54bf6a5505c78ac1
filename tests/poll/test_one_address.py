"""Whoever floods a poll from one address takes nobody's place at another, and only a hub says which address it was."""

from pathlib import Path

from tests.poll.asking import opened, run
from tests.poll.serving import Caller, Poll, polling
from tests.poll.test_floods import FLOODER, HONEST, flood, until
from tests.poll.test_running import HUB


def test_fresh_tokens_from_one_address_cannot_take_the_places_of_others(tmp_path: Path) -> None:
    async def act(poll: Poll) -> None:
        screen, number = await opened(poll)
        lines, came = await flood(poll, number, 14)
        assert came == ["counted"] * 12 + ["full"] * 2
        for address in HONEST:
            phone = await Caller.phone(poll, source=address)
            assert await phone.vote(number, 1) == "counted", address
        room = await until(screen, "crowded", {"answers": 6, "phones": 14})
        assert room["answers"] == 12 and [option["count"] for option in room["options"]] == [6, 6, 0, 0]
        assert (await lines[11].hear("vote"))["vote"] == "full", "a phone is told that its place is gone"

    with polling(tmp_path / "votes", class_size=6) as poll:
        run(act(poll))


def test_whoever_came_in_and_holds_all_lines_keeps_no_other_address_out_and_the_teacher_never(tmp_path: Path) -> None:
    async def act(poll: Poll) -> None:
        held = [await Caller.phone(poll, source=FLOODER)]
        while await held[-1].hear("phase"):
            held.append(await Caller.phone(poll, source=FLOODER))
        screen, number = await opened(poll)
        for address in HONEST:
            phone = await Caller.phone(poll, source=address)
            assert await phone.vote(number, 0) == "counted", address
        await screen.say(do="keep out", on=True)
        room = await until(screen, "barred", 1)
        assert room["phones"] == len(HONEST) and room["crowded"] is None
        shut = await Caller.phone(poll, source=FLOODER)
        assert await shut.closed() == 1013
        await screen.say(do="keep out", on=False)
        await until(screen, "barred", 0)
        again = await Caller.phone(poll, source=FLOODER)
        assert await again.vote(number, 0) == "counted"

    with polling(tmp_path / "votes", class_size=6) as poll:
        run(act(poll))


def test_only_a_hubs_proxy_may_say_whose_address_it_is(poll: Poll, tmp_path: Path) -> None:
    async def act(poll: Poll) -> None:
        screen, number = await opened(poll)
        for place in range(8):
            headers = {"X-Forwarded-For": f"192.0.2.{place if place < 3 else 9}"}
            phone = await Caller.phone(poll, **headers)
            assert await phone.vote(number, 0) == "counted"
        room = await until(screen, "answers", 8)
        assert room["crowded"] == ((poll.hub and {"answers": 5, "phones": 5}) or None)

    run(act(poll))
    with polling(tmp_path / "votes", class_size=6, hub=HUB) as behind_a_proxy:
        run(act(behind_a_proxy))
