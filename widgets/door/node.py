"""Installs the proxy of the hub, which is written for Node.js."""

import shutil

from .install import CannotInstall, Environment

NO_NODE = "The hub's proxy needs Node.js and npm. Install them (on Debian: apt-get install nodejs npm)."
NO_PROXY = "The hub's proxy could not be installed from npm: is this machine online?"


def install_proxy(here: Environment) -> None:
    """Install it in .venv, if it is not there.

    Raises
    ------
    CannotInstall
        Where there is no npm, or where npm does not go.
    """
    proxy = here.folder / "proxy"
    if (proxy / "node_modules/.bin").is_dir():
        return
    npm = shutil.which("npm")
    if npm is None:
        raise CannotInstall(NO_NODE)
    command = [npm, "install", "--no-audit", "--no-fund", "--prefix", str(proxy), "configurable-http-proxy@5"]
    if not here.run(command, "asking npm for the hub's proxy"):
        raise CannotInstall(NO_PROXY)
