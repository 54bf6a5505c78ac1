"""The command `good-cry handouts`: writes the course for paper."""

import argparse

from ..content import installed_course, say
from ..door.progress import sign_of_life
from ..options import add_folder, add_paper


def add_handouts_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry handouts` to the commands."""
    handouts = commands.add_parser("handouts", help=say("cli-handouts"))
    add_folder(handouts, "dist/handouts")
    add_paper(handouts)
    handouts.set_defaults(run=_handouts)


def _handouts(options: argparse.Namespace) -> int:
    from .browser import printing
    from .handouts import make_handouts

    with printing("handouts", options.to):
        with sign_of_life(lambda: say("cli-doing-handouts")):
            printed = make_handouts(installed_course(), options.to, options.paper)
        print(say("cli-handouts-done", n=len(printed), folder=str(options.to), first=str(printed[0])))
    return 0
