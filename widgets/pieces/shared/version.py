"""Tells one wording of a piece from another."""

from hashlib import sha256

import msgspec


def version(content: object) -> str:
    """Give a short name for this wording, so that the record can tell when a question was reworded.

    Returns
    -------
    str
        Eight hexadecimal digits of the SHA-256 of the content as JSON.
    """
    return sha256(msgspec.json.encode(content, order="sorted")).hexdigest()[:8]
