"""`good-cry hub`: one server for a whole class."""

import argparse
import os
from pathlib import Path

from ..content import installed_words, say
from ..options import port
from .trouble import HubTrouble


def add_hub_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry hub` to the commands."""
    words = installed_words()
    hub = commands.add_parser("hub", help=words("cli-hub"))
    hub.add_argument("--folder", type=Path, help=words("cli-hub-folder"))
    hub.add_argument("--code", help=words("cli-hub-code"))
    hub.add_argument("--host", help=words("cli-hub-host"))
    hub.add_argument("--port", type=port(words, 1024, 65532), default=8000, help=words("cli-hub-port", port="8000"))
    hub.set_defaults(run=_hub)


def _hub(options: argparse.Namespace) -> int:
    if not hasattr(os, "fork"):
        raise HubTrouble(say("hub-no-fork"))
    # Imported here, so that another command never pays for it.
    from ..content import installed_course
    from .folder import usual_folder
    from .run import run

    folder = options.folder or usual_folder(installed_course().about.id)
    return run(folder, options.code, options.host, options.port)
