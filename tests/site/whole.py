"""A lesson's page with all of it in sight, instead of a step at a time."""

import re


def whole(address: str) -> str:
    """Give the address under which a page of the site shows all of itself; pages that are no lesson have one alone."""
    page, hash_mark, name = address.partition("#")
    return f"{page}?whole{hash_mark}{name}" if re.search(r"/\d\d_\w+\.html$", page) else address
