"""`good-cry poll`: asks the room."""

import argparse
from pathlib import Path

from ..content import installed_course


def add_poll_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry poll` to the commands."""
    poll = commands.add_parser("poll", help="ask a class, which answers on its phones")
    poll.add_argument(
        "--host",
        help="this machine's address or name for the phones, offered first (otherwise all its networks are offered)",
    )
    poll.add_argument("--port", type=_number, default=8870, help="where the poll listens (otherwise 8870)")
    poll.add_argument("--address", help="under JupyterHub: the poll's whole public address (otherwise the hub's own)")
    poll.add_argument("--class-size", type=_number, default=100, help="how many people are expected (otherwise 100)")
    poll.add_argument("--folder", type=Path, help="where the votes are kept until the poll ends")
    poll.add_argument("--no-browser", dest="browser", action="store_false", help="print the address, open nothing")
    poll.set_defaults(run=_poll)


def _poll(options: argparse.Namespace) -> int:
    # Imported here, so that another command never pays for it.
    from .run import run

    run(installed_course(), options)
    return 0


def _number(text: str) -> int:
    if text.isdecimal() and 0 < int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” does not fit here: a number from 1 to 65535")
