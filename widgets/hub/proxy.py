"""The proxy that stands before the hub: JupyterHub's own, from npm."""

import os
import shlex
import shutil
import sys
from pathlib import Path

from ..content import say
from .trouble import HubTrouble

OTHER = "GOOD_CRY_PROXY"
PLACE = Path(sys.prefix) / "proxy"


def proxy_command() -> list[str]:
    """Give the command that starts the proxy.

    Raises
    ------
    HubTrouble
        It is not installed, or Node.js, which it needs, is not.
    """
    if other := os.environ.get(OTHER):
        return shlex.split(other)
    if not shutil.which("node"):
        raise HubTrouble(say("hub-no-node"))
    command = PLACE / "node_modules/.bin/configurable-http-proxy"
    if not command.is_file():
        by_hand = f"npm install --prefix {PLACE} configurable-http-proxy"
        raise HubTrouble(say("hub-no-proxy", command=by_hand))
    return [str(command)]
