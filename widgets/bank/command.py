"""The command `good-cry bank`: writes the questions as files for other learning platforms."""

import argparse

from ..content import installed_course, say
from ..options import add_folder


def add_bank_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry bank` to the commands."""
    bank = commands.add_parser("bank", help=say("cli-bank"))
    add_folder(bank, "dist/bank")
    bank.set_defaults(run=_bank)


def _bank(options: argparse.Namespace) -> int:
    from .build import build_bank

    bank = build_bank(installed_course(), options.to)
    print(say("cli-bank-done", n=len(bank.items), folder=str(options.to), left=str(len(bank.left_out))))
    if not bank.has_deck:
        print(say("cli-bank-no-deck"))
    return 0
