"""`good-cry poll`: asks the room."""

import argparse
from pathlib import Path

from ..content import installed_course, installed_words
from ..options import port, whole_number


def add_poll_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry poll` to the commands."""
    words = installed_words()
    poll = commands.add_parser("poll", help=words("cli-poll"))
    poll.add_argument(
        "--host",
        help=words("cli-poll-host"),
    )
    poll.add_argument("--port", type=port(words), default=8870, help=words("cli-poll-port", port="8870"))
    poll.add_argument("--address", help=words("cli-poll-address"))
    people = whole_number(words, 1, 65535)
    poll.add_argument("--class-size", type=people, default=100, help=words("cli-poll-class", n="100"))
    poll.add_argument("--folder", type=Path, help=words("cli-poll-folder"))
    poll.add_argument("--kit", type=Path, help=words("cli-poll-kit"))
    poll.add_argument("--no-browser", dest="browser", action="store_false", help=words("cli-no-browser"))
    poll.set_defaults(run=_poll)


def _poll(options: argparse.Namespace) -> int:
    # Imported here, so that another command never pays for it.
    from .run import run

    run(installed_course(), options)
    return 0
