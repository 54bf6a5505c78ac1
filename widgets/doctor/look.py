"""All looks, in the order in which one thing rests on another."""

from collections.abc import Callable, Iterable, Iterator

from .finding import Finding
from .home import look_at_home
from .installed import look_at_extension, look_at_packages
from .machine import look_at_disk, look_at_lessons, look_at_ports, look_at_proxy, look_at_record
from .moved import look_at_place
from .started import look_at_browser, look_at_kernel

Look = Callable[[], Finding | Iterable[Finding]]

# What is quick, and done at every start.
QUICK: tuple[Look, ...] = (
    look_at_home,
    look_at_proxy,
    look_at_packages,
    look_at_place,
    look_at_extension,
    look_at_disk,
    look_at_lessons,
    look_at_record,
)
# What takes seconds, or is no hindrance.
SLOW: tuple[Look, ...] = (look_at_ports, look_at_kernel, look_at_browser)


def at_start() -> list[str]:
    """Look at all that is quick, and mend what may be mended; gives a sentence for each of the rest."""
    return [one.say for one in _look(QUICK) if not one.well or one.mended]


def on_request() -> Iterator[Finding]:
    """Look at everything."""
    yield from _look((*QUICK, *SLOW))


def _look(looks: Iterable[Look]) -> Iterator[Finding]:
    for look in looks:
        found = look()
        yield from [found] if isinstance(found, Finding) else found
