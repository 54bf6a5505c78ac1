"""Says how learners come in, and becomes the hub of their class."""

import importlib.util
import os
import secrets
import signal
import sys
from pathlib import Path
from textwrap import fill
from typing import NoReturn

from ..content import say
from ..lab.checks import is_free
from ..lab.surroundings import beside_any_proxy
from ..poll.place import on_this_machine
from .folder import make_folder
from .proxy import proxy_command
from .trouble import HubTrouble

CONFIG = Path(__file__).with_name("jupyterhub_config.py")
PORTS = 4  # learners, the hub itself, the proxy's own, the poll
SHORTEST_CODE = 6
WIDTH = 110  # of what stands in the shell
EASY = "abcdefghjkmnpqrstuvwxyz"  # nothing that looks like something else on a board


def run(folder: Path, code: str | None, host: str | None, port: int) -> NoReturn:
    """Become the hub.

    Parameters
    ----------
    folder
        Where all of the class is kept; made where it is missing.
    code
        The code of the class; None for the one that is kept there, or a new one.
    host
        The address or name of this machine for learners; None to find it.
    port
        The first of four ports in a row.

    Raises
    ------
    HubTrouble
        With the one sentence that says why it cannot run.
    """
    if missing := [name for name in ("jupyterhub", "firstuseauthenticator") if not importlib.util.find_spec(name)]:
        raise HubTrouble(say("hub-no-package", package=missing[0]))
    proxy_command()
    address = on_this_machine(host, port).phones.rstrip("/")
    if not address:
        raise HubTrouble(say("hub-no-network"))
    _check_ports(port)
    environment = beside_any_proxy(os.environ) | {
        "GOOD_CRY_CLASS": str(make_folder(folder)),
        "GOOD_CRY_CLASS_CODE": _code(folder, code),
        "GOOD_CRY_CLASS_ADDRESS": address,
    }
    print(_welcome(environment), flush=True)
    os.chdir(folder)
    # A program started in the background is deaf to this signal, by which the hub ends its services.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execve(sys.executable, [sys.executable, "-m", "jupyterhub", "-f", str(CONFIG)], environment)


def _welcome(environment: dict[str, str]) -> str:
    """Say how learners come in, and what there is to mind."""
    from .spawner import users_can_differ

    said = [
        say("hub-open"),
        f"    {environment['GOOD_CRY_CLASS_ADDRESS']}",
        say("hub-the-code"),
        f"    {environment['GOOD_CRY_CLASS_CODE']}",
        fill(say("hub-careful"), WIDTH),
        *([] if users_can_differ() else [fill(say("hub-not-apart"), WIDTH)]),
        say("hub-lies-in", folder=environment["GOOD_CRY_CLASS"]),
    ]
    return "\n" + "\n\n".join(said) + "\n"


def _code(folder: Path, wanted: str | None) -> str:
    file = folder / "code"
    code = wanted or (file.read_text("utf-8") if file.exists() else "".join(secrets.choice(EASY) for _ in range(8)))
    if len(code) < SHORTEST_CODE:
        raise HubTrouble(say("hub-short-code", code=code, least=str(SHORTEST_CODE)))
    file.touch(mode=0o600)
    file.write_text(code, "utf-8")
    return code


def _check_ports(first: int) -> None:
    for port in range(first, first + PORTS):
        if not is_free(port):
            raise HubTrouble(say("hub-port-taken", port=str(port), many=str(PORTS), first=str(first)))
