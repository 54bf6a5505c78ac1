"""Runs the poll, on a teacher's machine or where JupyterHub starts it."""

import argparse
import asyncio
import os
from textwrap import fill

import platformdirs

from ..content import Course, say
from ..lab.opening import opened
from ..words import Words
from .ballots import Ballots
from .order import read_order
from .place import Place, in_the_hub, on_this_machine
from .service import serve
from .trouble import PollTrouble

KEY = "GOOD_CRY_POLL_KEY"
SHORTEST_KEY = 16
WIDTH = 120  # of what stands in the shell


def run(course: Course, options: argparse.Namespace) -> None:
    """Run the poll until it is stopped or has ended.

    Raises
    ------
    PollTrouble
        With the one sentence that says why it cannot run.
    """
    order = read_order(course, options.kit) if options.kit else []
    hub = "JUPYTERHUB_SERVICE_URL" in os.environ
    place = in_the_hub(options.address) if hub else on_this_machine(options.host, options.port)
    ballots = Ballots(options.folder or platformdirs.user_data_path(course.about.id) / "poll")
    teacher = f"{place.teacher}teacher#{_key(ballots)}"
    words = course.words
    print(f"{words('poll-teachers-page')}\n\n    {teacher}\n")
    print(_way_in(words, place, ballots.code), flush=True)
    with opened(course, teacher, wish=options.browser and not hub):
        try:
            ended = asyncio.run(serve(place, course, ballots, options.class_size, _key(ballots), order))
        except KeyboardInterrupt:
            ended = False
    if ended:
        ballots.erase()
        print(words("poll-ended-erased"))
    else:
        ballots.close()
        print(words("poll-stopped"))


def _way_in(words: Words, place: Place, code: str) -> str:
    """Say where phones come in, in each network of this machine."""
    doors = place.doors()
    if not doors:
        return fill(words("poll-no-network-yet", code=code), WIDTH) + "\n"
    ways = "".join(f"    {door.address}{code}{door.network and f'   ({door.network})'}\n" for door in doors)
    more = "" if len(doors) == 1 else words("poll-each-network") + "\n"
    return f"{words('poll-phones-page', code=code)}\n\n{ways}\n{more}"


def _key(ballots: Ballots) -> str:
    key = os.environ.get(KEY) or ballots.teachers_key()
    if len(key) < SHORTEST_KEY:
        raise PollTrouble(say("poll-short-key", variable=KEY, least=str(SHORTEST_KEY)))
    return key
