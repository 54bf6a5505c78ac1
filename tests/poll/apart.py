"""A machine of a test's own, with its own network cards: a network namespace, where the system gives one."""

import json
import os
import shutil
import subprocess
import sys
from functools import cache

from tests.lab.jupyter import ROOT

AS_ROOT = [] if os.geteuid() == 0 else ["--map-root-user"]
ALONE = ["unshare", *AS_ROOT, "--net"]
SEND = """
import sys
from urllib.request import Request, urlopen
address, host, body = sys.argv[1:]
origin = {"Host": host, "Origin": f"http://{host}"}
print(urlopen(Request(address, body.encode(), origin), timeout=60).read().decode())
"""
# Where there is none, the poll is told that these are the machine's cards.
PRETENDED = """
import json, sys
from widgets.poll import networks
networks._cards = lambda: json.loads(sys.argv[1])
networks._towards_elsewhere = lambda: ""
from widgets.cli import main
main(sys.argv[2:])
"""


@cache
def has_namespaces() -> bool:
    """Say whether a test may have a machine of its own here."""
    tools = all(shutil.which(tool) for tool in ("unshare", "nsenter", "ip"))
    tried = [*ALONE, "sh", "-c", _cards({"wlan0": "192.168.43.7"})]
    return tools and subprocess.run(tried, capture_output=True).returncode == 0


class Machine:
    """A machine with these cards and no way elsewhere, on which `good-cry` runs with these words."""

    def __init__(self, cards: dict[str, str], *words: str) -> None:
        if has_namespaces():
            own = [sys.executable, "-m", "widgets.cli", *words]
            command = [*ALONE, "sh", "-c", f'{_cards(cards)} && exec "$@"', "sh", *own]
        else:
            listed = json.dumps({card: [address] for card, address in cards.items()})
            command = [sys.executable, "-c", PRETENDED, listed, *words]
        self.child = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | {"PYTHONUNBUFFERED": "1"}, stdout=subprocess.PIPE, text=True
        )

    def said(self, last: str) -> list[str]:
        """Give what the command says, up to what begins with this."""
        lines = []
        for line in self.child.stdout:
            lines.append(line.strip())
            if line.startswith(last):
                return lines
        raise RuntimeError(f"It did not come so far: {lines}")

    def post(self, host: str, path: str, body: dict) -> dict:
        """Send something as a page from this host of the machine does, and give the answer."""
        inside = []
        reached = f"127.0.0.1:{host.rpartition(':')[2]}"
        if has_namespaces():
            own_user = ["--user", "--preserve-credentials"] if AS_ROOT else []
            inside, reached = ["nsenter", "--target", str(self.child.pid), *own_user, "--net"], host
        command = [*inside, sys.executable, "-c", SEND, f"http://{reached}/{path}", host, json.dumps(body)]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    def stop(self) -> None:
        """Switch it off."""
        self.child.kill()
        self.child.communicate()


def _cards(cards: dict[str, str]) -> str:
    steps = ["ip link set lo up"]
    for card, address in cards.items():
        steps += [
            f"ip link add {card} type veth peer name {card}-cable",
            f"ip addr add {address}/24 dev {card}",
            f"ip link set {card} up",
            f"ip link set {card}-cable up",
        ]
    return " && ".join(steps)
