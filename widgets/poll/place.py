"""Where the service listens, and the address by which phones reach it."""

import os
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from .trouble import PollTrouble

# Addresses for documentation: nothing is sent there, it only makes the system choose a network.
SOMEWHERE = ("192.0.2.1", 9)


@dataclass(frozen=True)
class Place:
    """Where the service is.

    Parameters
    ----------
    listens : str
        The address of the machine that it listens on; empty for all of them.
    port : int
        Its port.
    prefix : str
        The path before all pages; begins and ends with a slash.
    phones : str
        The whole address of the phone's page; ends with a slash.
    teacher : str
        The same for the teacher, who may sit at this very machine.
    in_hub : bool
        Whether JupyterHub runs it.
    """

    listens: str
    port: int
    prefix: str
    phones: str
    teacher: str
    in_hub: bool = False

    def hosts(self) -> set[str]:
        """Give the names under which requests may reach the service; others come from a page that guides them here."""
        own = {f"{name}:{self.port}" for name in ("127.0.0.1", "localhost", self.listens) if name}
        return own | {urlsplit(self.phones).netloc.lower()}


def on_this_machine(host: str | None, port: int) -> Place:
    """Give the place on a teacher's own machine: all its networks, or only itself where `host` says so.

    Raises
    ------
    PollTrouble
        Where the machine is in no network and no host is named.
    """
    host = host or _address_in_the_network()
    itself = host in ("127.0.0.1", "localhost")
    return Place("127.0.0.1" if itself else "", port, "/", f"http://{host}:{port}/", f"http://127.0.0.1:{port}/")


def in_the_hub(address: str | None) -> Place:
    """Give the place that JupyterHub names in the environment of its services.

    Raises
    ------
    PollTrouble
        Where nobody says by which address phones reach the hub.
    """
    listens = urlsplit(os.environ["JUPYTERHUB_SERVICE_URL"])
    prefix = os.environ.get("JUPYTERHUB_SERVICE_PREFIX", "/")
    phones = address or os.environ.get("JUPYTERHUB_PUBLIC_URL", "")
    if not phones.startswith(("http://", "https://")):
        raise PollTrouble(
            "Phones need the hub's public address: set c.JupyterHub.public_url, "
            "or name the poll's own with --address https://hub.example.org/services/poll/"
        )
    phones = phones.rstrip("/") + "/"
    return Place(listens.hostname or "127.0.0.1", listens.port or 80, prefix, phones, phones, in_hub=True)


def _address_in_the_network() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(SOMEWHERE)
            return probe.getsockname()[0]
        except OSError:
            raise PollTrouble(
                "This machine is in no network, so phones cannot reach it: join one, or name its address with --host."
            ) from None
