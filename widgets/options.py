"""Options that several commands take: whole numbers, the port that a browser opens, and the folder to write."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from .content import say
from .words import Words

# Where no browser opens a page, for other programs speak there (fetch.spec.whatwg.org, "bad port").
CLOSED_TO_BROWSERS = {
    1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
    111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
    540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
    6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
}  # fmt: skip

# What a command adds itself to; argparse has no other name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def whole_number(words: Words, least: int, most: int) -> Callable[[str], int]:
    """Give what turns the text of an option into its number, or refuses it with a sentence.

    Parameters
    ----------
    words : Words
        Says the sentence.
    least, most : int
        The smallest and the largest number that fit.
    """

    def read(text: str) -> int:
        if text.isdecimal() and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(words("cli-number", text=text, least=str(least), most=str(most)))

    return read


def port(words: Words, least: int = 1, most: int = 65535) -> Callable[[str], int]:
    """Give the same for a port that a browser shall open: some are closed to it."""
    number = whole_number(words, least, most)

    def read(text: str) -> int:
        if (found := number(text)) in CLOSED_TO_BROWSERS:
            raise argparse.ArgumentTypeError(words("cli-port-closed", port=text))
        return found

    return read


def add_paper(command: argparse.ArgumentParser, name: str = "--paper") -> None:
    """Let a command be told the size of the paper that its pages are printed on."""
    command.add_argument(name, choices=("A4", "letter"), default="A4", help=say("cli-paper"))


def add_folder(command: argparse.ArgumentParser, usual: str) -> None:
    """Let a command be told the folder to write, with one that it writes otherwise."""
    command.add_argument("--to", type=Path, default=Path(usual), help=say("cli-to", folder=usual))
