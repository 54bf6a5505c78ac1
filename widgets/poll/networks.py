"""The networks that this machine is in, and its own address in each, whether or not they lead anywhere else."""

import ipaddress
import re
import socket
from dataclasses import dataclass

import psutil

# Addresses for documentation: nothing is sent there, it only makes the system choose a network.
SOMEWHERE = ("192.0.2.1", 9)
# Cards that lead into this machine itself: containers, virtual machines, tunnels.
WITHIN = re.compile(
    r"^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|lxc|cni|tun|tap|utun|wg|zt|bridge)", re.IGNORECASE
)


@dataclass(frozen=True)
class Network:
    """A network: the name of the card that is in it, and this machine's address there as addresses of pages hold it."""

    card: str
    address: str


def own_networks() -> list[Network]:
    """Give all networks, those first that phones are likely to share; addresses of the newer kind come last."""
    likely = _towards_elsewhere()
    found = []
    for card, addresses in _cards().items():
        for text in addresses:
            address = ipaddress.ip_address(text)
            if not address.is_loopback:
                rank = (address.version, text != likely, address.is_link_local, bool(WITHIN.match(card)))
                found.append((rank, Network(card, text if address.version == 4 else f"[{text}]")))
    return [network for _, network in sorted(found, key=lambda one: one[0])]


def _cards() -> dict[str, list[str]]:
    """Give the addresses of each card that is on; those that hold for one cable only (`fe80::…%eth0`) are left out."""
    states = psutil.net_if_stats()
    return {
        card: [
            one.address
            for one in addresses
            if one.family in (socket.AF_INET, socket.AF_INET6) and "%" not in one.address
        ]
        for card, addresses in psutil.net_if_addrs().items()
        if card in states and states[card].isup
    }


def _towards_elsewhere() -> str:
    """Give the address from which this machine would reach the rest of the world; empty where it does not."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(SOMEWHERE)
            return probe.getsockname()[0]
        except OSError:
            return ""
