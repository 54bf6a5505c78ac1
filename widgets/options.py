"""Options that several commands take: whole numbers, such as a port, and the folder to write."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from .content import say
from .words import Words

# What a command adds itself to; argparse has no other name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def whole_number(words: Words, least: int = 1, most: int = 65535) -> Callable[[str], int]:
    """Give what turns the text of an option into its number, or refuses it with a sentence.

    Parameters
    ----------
    words : Words
        Says the sentence.
    least, most : int
        The smallest and the largest number that fit; otherwise those of ports.
    """

    def read(text: str) -> int:
        if text.isdecimal() and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(words("cli-number", text=text, least=str(least), most=str(most)))

    return read


def add_folder(command: argparse.ArgumentParser, usual: str) -> None:
    """Let a command be told the folder to write, with one that it writes otherwise."""
    command.add_argument("--to", type=Path, default=Path(usual), help=say("cli-to", folder=usual))
