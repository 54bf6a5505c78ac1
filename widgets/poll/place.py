"""Where the service listens, and the addresses by which phones reach it."""

import os
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..content import say
from .networks import own_networks
from .trouble import PollTrouble

ITSELF = ("127.0.0.1", "localhost")


@dataclass(frozen=True)
class Door:
    """A way in for phones: the whole address of their page, ending with a slash, and the network that it is in."""

    address: str
    network: str = ""


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
    teacher : str
        The whole address of the pages for the teacher, who may sit at this very machine; ends with a slash.
    named : str
        The same for phones, where somebody named it.
    in_hub : bool
        Whether JupyterHub runs it.
    """

    listens: str
    port: int
    prefix: str
    teacher: str
    named: str = ""
    in_hub: bool = False

    def doors(self) -> list[Door]:
        """Give the ways in, the likeliest first; none where the machine is in no network now."""
        named = [Door(self.named)] if self.named else []
        if self.listens:
            return named
        found = (Door(f"http://{one.address}:{self.port}/", one.card) for one in own_networks())
        return [*named, *(door for door in found if door.address != self.named)]

    @property
    def phones(self) -> str:
        """The likeliest address for phones; empty where there is none."""
        return next((door.address for door in self.doors()), "")

    def knows(self, host: str) -> bool:
        """Say whether a request for this name may be for the service; others come from a page that guides them here."""
        own = {f"{name}:{self.port}" for name in (*ITSELF, self.listens) if name}
        return host in own or host in {urlsplit(door.address).netloc.lower() for door in self.doors()}


def on_this_machine(host: str | None, port: int) -> Place:
    """Give the place on a teacher's own machine: all its networks, or only itself where `host` says so."""
    listens = "127.0.0.1" if host in ITSELF else ""
    return Place(listens, port, "/", f"http://127.0.0.1:{port}/", f"http://{host}:{port}/" if host else "")


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
        raise PollTrouble(say("poll-no-address"))
    phones = phones.rstrip("/") + "/"
    return Place(listens.hostname or "127.0.0.1", listens.port or 80, prefix, phones, phones, in_hub=True)
