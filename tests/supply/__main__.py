"""`python -m tests.supply`: whether all that comes from others is what it was, and nothing is known against it.

With `--renew` it writes the locks of the Python packages anew first.
"""

import sys

from tests.supply.known import vulnerable
from tests.supply.locks import renew
from tests.supply.vendored import changed, folders, not_theirs, unreachable


def main(words: list[str]) -> int:
    """Say what is off: then it gives 1. What nobody could look at is said loudly, and is no fault."""
    troubles, not_looked = [renew()] if words == ["--renew"] else [], []
    for folder in folders():
        troubles += changed(folder)
        theirs = list(not_theirs(folder))
        (not_looked if unreachable(theirs) else troubles).extend(theirs)
    found, unknown = vulnerable()
    troubles = [*filter(None, troubles), *found]
    not_looked += filter(None, [unknown])
    for one in [*troubles, *not_looked]:
        print(one, file=sys.stderr)
    if not troubles:
        print(f"Nothing is off{' in what could be looked at' if not_looked else ''}.")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
