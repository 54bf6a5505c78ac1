"""Options of the commands that are whole numbers, such as a port."""

import argparse
from collections.abc import Callable

from .words import Words


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
