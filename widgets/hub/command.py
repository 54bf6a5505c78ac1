"""`good-cry hub`: one server for a whole class."""

import argparse
import os
from pathlib import Path

from .trouble import HubTrouble


def add_hub_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry hub` to the commands."""
    hub = commands.add_parser("hub", help="one server for a class, on this machine")
    hub.add_argument("--folder", type=Path, help="where the class is kept (otherwise a folder in your home)")
    hub.add_argument("--code", help="the code that learners are told (otherwise one is made, and kept)")
    hub.add_argument("--host", help="this machine's address or name for learners (otherwise found by itself)")
    hub.add_argument("--port", type=_port, default=8000, help="the first of four ports in a row (otherwise 8000)")
    hub.set_defaults(run=_hub)


def _hub(options: argparse.Namespace) -> int:
    if not hasattr(os, "fork"):
        raise HubTrouble(
            "The hub needs Linux or macOS, where one server can be forked for each learner: "
            "on Windows, start it in the Windows Subsystem for Linux (WSL)."
        )
    # Imported here, so that another command never pays for it.
    from ..content import installed_course
    from .run import run

    folder = options.folder or Path.home() / f"{installed_course().about.id}-class"
    return run(folder, options.code, options.host, options.port)


def _port(text: str) -> int:
    if text.isdecimal() and 1024 <= int(text) < 65533:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is not a port for the hub: a number from 1024 to 65532")
