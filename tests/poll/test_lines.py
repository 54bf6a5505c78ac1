"""A line over a socket that says in time what it is for stays open; one that does not is closed."""

from types import SimpleNamespace

import pytest

from widgets.poll.lines import AGAINST_RULES, SocketLine


@pytest.mark.parametrize(("joined", "closed"), [(True, []), (False, [AGAINST_RULES])], ids=["joined", "silent"])
def test_only_a_line_that_never_said_what_it_is_for_is_given_up(joined: bool, closed: list[int]) -> None:
    said: list[int] = []
    line = SocketLine.__new__(SocketLine)
    line.talk, line.close = SimpleNamespace(known=joined), said.append
    line._give_up()
    assert said == closed
