"""The command `good-cry bank`: writes the questions as files for other learning platforms."""

import argparse
from pathlib import Path

from ..content import installed_course, installed_words


def add_bank_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry bank` to the commands."""
    words = installed_words()
    bank = commands.add_parser("bank", help=words("cli-bank"))
    bank.add_argument("--to", type=Path, default=Path("dist/bank"), help=words("cli-to", folder="dist/bank"))
    bank.set_defaults(run=_bank)


def _bank(options: argparse.Namespace) -> int:
    words = installed_words()
    from .build import build_bank

    items, left_out = build_bank(installed_course(), options.to)
    print(words("cli-bank-done", n=len(items), folder=str(options.to), left=str(len(left_out))))
    return 0
