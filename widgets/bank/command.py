"""The command `good-cry bank`: writes the questions as files for other learning platforms."""

import argparse
from pathlib import Path

from ..content import installed_course


def add_bank_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry bank` to the commands."""
    bank = commands.add_parser("bank", help="write the questions as Moodle XML, GIFT and CSV")
    bank.add_argument("--to", type=Path, default=Path("dist/bank"), help="the folder to write (default: dist/bank)")
    bank.set_defaults(run=_bank)


def _bank(options: argparse.Namespace) -> int:
    from .build import build_bank

    items, left_out = build_bank(installed_course(), options.to)
    print(f"{len(items)} questions are in {options.to}; {len(left_out)} are left out, and README.txt there says why.")
    return 0
