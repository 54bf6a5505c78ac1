"""The command `good-cry bank`: writes the questions as files for other learning platforms."""

import argparse
import sys
from pathlib import Path


def add_bank_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry bank` to the commands."""
    bank = commands.add_parser("bank", help="write the questions as Moodle XML, GIFT and CSV")
    bank.add_argument("--to", type=Path, default=Path("dist/bank"), help="the folder to write (default: dist/bank)")
    bank.set_defaults(run=_bank)


def _bank(options: argparse.Namespace) -> int:
    from ..content.errors import ContentError
    from .build import build_bank

    try:
        items, left_out = build_bank(options.to)
    except ContentError as problem:
        print(problem, file=sys.stderr)
        return 1
    except OSError as problem:
        print(f"The bank could not be written to {options.to}: {problem.strerror}.", file=sys.stderr)
        return 1
    print(f"{len(items)} questions are in {options.to}; {len(left_out)} are left out, and README.txt there says why.")
    return 0
