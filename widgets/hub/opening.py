"""Opens a class: once its door answers and an invented learner came through it, says how learners come in."""

import asyncio
import shutil
import signal
from pathlib import Path
from textwrap import fill
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from jupyterhub.app import JupyterHub

from ..content import Course, say
from .spawner import users_can_differ
from .trial import TRIAL, Trial
from .trouble import HubTrouble

WIDTH = 110  # of what stands in the shell
AGAIN = 1.0  # seconds until the door is tried again
SOON = 10  # seconds in which an address answers, or does not


async def open_class(course: Course, folder: Path, door: str, address: str, code: str, key: str) -> None:
    """Try the way in, and print the welcome; where it is barred, print why, and end the hub.

    Parameters
    ----------
    course : Course
        The course.
    folder : Path
        Where the class is kept.
    door, address : str
        The address of the class for this machine itself, and the one that learners open.
    code, key : str
        The code of the class, and the key of the teacher's page.
    """
    trial, hub = Trial(course, door, code), JupyterHub.instance()
    # To knock before the hub has said its address to its proxy fills the shell with refusals.
    await hub._start_future
    while not await asyncio.to_thread(trial.answers):
        await asyncio.sleep(AGAIN)
    print(say("hub-trying"), flush=True)
    await _leave(hub, folder)
    try:
        await asyncio.to_thread(trial.walk)
    except HubTrouble as trouble:
        print(f"\n{fill(str(trouble), WIDTH)}\n\n{say('hub-not-open')}", flush=True)
        signal.raise_signal(signal.SIGTERM)
        return
    finally:
        await _leave(hub, folder)
    print(_welcome(folder, address, code, key, reached=await asyncio.to_thread(_reached, address)), flush=True)


async def _leave(hub: JupyterHub, folder: Path) -> None:
    """Erase all that is left of the invented learner, also of one who was cut off."""
    if user := hub.users.get(TRIAL):
        if user.running:
            await hub.proxy.delete_user(user, "")
            await user.stop()
        hub.authenticator.delete_user(user)
        await user.delete_spawners()
        hub.users.delete(user)
    shutil.rmtree(folder / "homes" / TRIAL, ignore_errors=True)


def _reached(address: str) -> bool:
    try:
        with build_opener(ProxyHandler({})).open(f"{address}/hub/login", timeout=SOON):
            return True
    except (URLError, OSError):
        return False


def _welcome(folder: Path, address: str, code: str, key: str, *, reached: bool) -> str:
    """Say how learners come in, and what there is to mind."""
    said = [
        say("hub-open"),
        f"    {address}",
        say("hub-the-code"),
        f"    {code}",
        say("hub-own-page"),
        f"    {address}/hub/class?key={key}",
        fill(say("hub-careful"), WIDTH),
        *([] if reached else [fill(say("hub-not-reached", address=address), WIDTH)]),
        *([] if users_can_differ() else [fill(say("hub-not-apart"), WIDTH)]),
        say("hub-lies-in", folder=str(folder)),
    ]
    return "\n" + "\n\n".join(said) + "\n"
