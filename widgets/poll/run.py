"""Runs the poll, on a teacher's machine or where JupyterHub starts it."""

import argparse
import asyncio
import os

import platformdirs

from ..content import Course
from ..lab.opening import opened
from .ballots import Ballots
from .place import Place, in_the_hub, on_this_machine
from .service import serve
from .trouble import PollTrouble

NO_NETWORK = """\
This machine is in no network now, so phones cannot reach it. Join one, or open a hotspot on a phone and join that: it
needs no internet. The address then stands on the teacher's page. The code will be {code}.
"""
KEY = "GOOD_CRY_POLL_KEY"
SHORTEST_KEY = 16


def run(course: Course, options: argparse.Namespace) -> None:
    """Run the poll until it is stopped or has ended.

    Raises
    ------
    PollTrouble
        With the one sentence that says why it cannot run.
    """
    hub = "JUPYTERHUB_SERVICE_URL" in os.environ
    place = in_the_hub(options.address) if hub else on_this_machine(options.host, options.port)
    ballots = Ballots(options.folder or platformdirs.user_data_path(course.about.id) / "poll")
    teacher = f"{place.teacher}teacher#{_key(ballots)}"
    print(f"The teacher's page, with its key, for you alone:\n\n    {teacher}\n")
    print(_way_in(place, ballots.code), flush=True)
    with opened(course, teacher, wish=options.browser and not hub):
        try:
            ended = asyncio.run(serve(place, course, ballots, options.class_size, _key(ballots)))
        except KeyboardInterrupt:
            ended = False
    if ended:
        ballots.erase()
        print("The poll has ended, and its file is erased.")
    else:
        ballots.close()
        print("The poll has stopped. Start it again within twelve hours to go on where it was.")


def _way_in(place: Place, code: str) -> str:
    """Say where phones come in, in each network of this machine."""
    doors = place.doors()
    if not doors:
        return NO_NETWORK.format(code=code)
    ways = "".join(f"    {door.address}{code}{door.network and f'   ({door.network})'}\n" for door in doors)
    more = "" if len(doors) == 1 else "Each is for phones in that network. The teacher's page shows any of them.\n"
    return f"The phones' page, with the code {code}:\n\n{ways}\n{more}"


def _key(ballots: Ballots) -> str:
    key = os.environ.get(KEY) or ballots.teachers_key()
    if len(key) < SHORTEST_KEY:
        raise PollTrouble(f"The key in {KEY} is too short to keep others out: take {SHORTEST_KEY} letters or more.")
    return key
