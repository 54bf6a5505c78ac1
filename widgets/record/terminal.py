"""What others wrote, as it may be written into a terminal."""

import unicodedata

# They turn round what stands beside them: a name could then look like another.
TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def plainly(text: str) -> str:
    """Leave out the signs with which a text could give orders to a terminal, or be read in another order."""
    return "".join(sign for sign in text if sign == "\n" or not (_orders(sign) or _turns(sign)))


def on_one_line(text: str) -> str:
    """Give a name, which has one line, whatever somebody put into it."""
    return " ".join(plainly(text).split())


def _orders(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs")


def _turns(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in TURNING
