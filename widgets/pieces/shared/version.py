"""Tells one wording of a piece from another."""

from hashlib import sha256

import msgspec


def version(content: object) -> str:
    """Give a short name for this wording, so that the record can tell when a question was reworded.

    An apostrophe of another shape (’ or ') is no other wording.

    Returns
    -------
    str
        Eight hexadecimal digits of the SHA-256 of the content as JSON.
    """
    words = msgspec.json.encode(content, order="sorted").replace("’".encode(), b"'")
    return sha256(words).hexdigest()[:8]
