"""The settings of matplotlib under which all is drawn: its own defaults, whatever anybody has changed in them."""

from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib


@contextmanager
def as_it_comes(own: dict | None = None) -> Iterator[None]:
    """Draw from matplotlib's defaults and these settings of our own, whatever files, styles or code said before."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(own or {})
        yield
