"""Says how learners come in, and becomes the hub of their class."""

import importlib.util
import os
import secrets
import signal
import socket
import sys
from pathlib import Path
from typing import NoReturn

from ..lab.surroundings import beside_any_proxy
from ..poll.place import on_this_machine
from .folder import make_folder
from .proxy import proxy_command
from .trouble import HubTrouble

CONFIG = Path(__file__).with_name("jupyterhub_config.py")
PORTS = 4  # learners, the hub itself, the proxy's own, the poll
SHORTEST_CODE = 6
EASY = "abcdefghjkmnpqrstuvwxyz"  # nothing that looks like something else on a board
WELCOME = """
A class is open. Learners open this address in a browser:

    {address}

The code of the class:

    {code}

THIS IS FOR THE NETWORK OF A CLASSROOM. Whoever knows the code can run programs on this machine, and what is
typed travels unencrypted. Do not open it to the internet.
{shared}
All of the class lies in {folder}. To stop, press Ctrl+C here.
"""
SHARED = """
The learners are not separate users of this machine: one who knows how to can read what another has kept.
Started by root, with the course installed where every user can read it, the hub keeps them apart.
"""


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
        raise HubTrouble(f"The Python package “{missing[0]}” is not installed: run “make hub” in the course's folder.")
    proxy_command()
    from .spawner import users_can_differ

    address = on_this_machine(host, port).phones.rstrip("/")
    if not address:
        raise HubTrouble(
            "This machine is in no network, so learners cannot reach it: join one, or name it with --host."
        )
    _check_ports(port)
    environment = beside_any_proxy(os.environ) | {
        "GOOD_CRY_CLASS": str(make_folder(folder)),
        "GOOD_CRY_CLASS_CODE": _code(folder, code),
        "GOOD_CRY_CLASS_ADDRESS": address,
    }
    shared = "" if users_can_differ() else SHARED
    code = environment["GOOD_CRY_CLASS_CODE"]
    print(WELCOME.format(address=address, code=code, folder=environment["GOOD_CRY_CLASS"], shared=shared), flush=True)
    os.chdir(folder)
    # A program started in the background is deaf to this signal, by which the hub ends its services.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execve(sys.executable, [sys.executable, "-m", "jupyterhub", "-f", str(CONFIG)], environment)


def _code(folder: Path, wanted: str | None) -> str:
    file = folder / "code"
    code = wanted or (file.read_text("utf-8") if file.exists() else "".join(secrets.choice(EASY) for _ in range(8)))
    if len(code) < SHORTEST_CODE:
        raise HubTrouble(f"The code “{code}” is too short to keep others out: take {SHORTEST_CODE} letters or more.")
    file.touch(mode=0o600)
    file.write_text(code, "utf-8")
    return code


def _check_ports(first: int) -> None:
    for port in range(first, first + PORTS):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                raise HubTrouble(
                    f"Port {port} is taken, and the hub needs {PORTS} in a row from {first} on: "
                    "name another with --port."
                ) from None
