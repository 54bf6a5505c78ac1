"""Says how learners come in, and becomes the hub of their class."""

import importlib.util
import os
import secrets
import signal
import sys
from pathlib import Path
from typing import NoReturn

from ..content import say
from ..lab.checks import is_free
from ..lab.surroundings import beside_any_proxy
from ..poll.place import on_this_machine
from .easy import easy
from .folder import make_folder
from .proxy import proxy_command
from .spawner import users_can_differ
from .trouble import HubTrouble

CONFIG = Path(__file__).with_name("jupyterhub_config.py")
PORTS = 4  # learners, the hub itself, the proxy's own, the poll
SHORTEST_CODE = 6


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
        "GOOD_CRY_CLASS": str(make_folder(folder, for_others=users_can_differ())),
        "GOOD_CRY_CLASS_CODE": _code(folder, code),
        "GOOD_CRY_CLASS_ADDRESS": address,
        "GOOD_CRY_CLASS_KEY": _key(folder),
    }
    os.chdir(folder)
    # A program started in the background is deaf to this signal, by which the hub ends its services.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execve(sys.executable, [sys.executable, "-m", "jupyterhub", "-f", str(CONFIG)], environment)


def _code(folder: Path, wanted: str | None) -> str:
    code = wanted or _kept(folder / "code") or easy(8)
    if len(code) < SHORTEST_CODE:
        raise HubTrouble(say("hub-short-code", code=code, least=str(SHORTEST_CODE)))
    return _keep(folder / "code", code)


def _key(folder: Path) -> str:
    """Give the key of the teacher's page; it stays the same while the class does."""
    return _kept(folder / "key") or _keep(folder / "key", secrets.token_urlsafe(16))


def _kept(file: Path) -> str:
    return file.read_text("utf-8") if file.exists() else ""


def _keep(file: Path, text: str) -> str:
    file.touch(mode=0o600)
    file.write_text(text, "utf-8")
    return text


def _check_ports(first: int) -> None:
    for port in range(first, first + PORTS):
        if not is_free(port):
            raise HubTrouble(say("hub-port-taken", port=str(port), many=str(PORTS), first=str(first)))
