"""The proxy that stands before the hub: JupyterHub's own, from npm."""

import os
import shlex
import shutil
import sys
from pathlib import Path

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
        raise HubTrouble(
            "The hub's proxy needs Node.js, and there is none: install it (on Debian: apt-get install nodejs npm), "
            "and run “make hub” again."
        )
    command = PLACE / "node_modules/.bin/configurable-http-proxy"
    if not command.is_file():
        raise HubTrouble(
            "The hub's proxy is not installed: run “make hub” in the course's folder, "
            f"or “npm install --prefix {PLACE} configurable-http-proxy”."
        )
    return [str(command)]
