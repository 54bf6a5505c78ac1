"""What is put into pages before their own scripts, and what is asked of them afterwards."""

from pathlib import Path

HERE = Path(__file__).parent
# Hears what goes wrong in a page; older drivers keep no log of it.
COLLECTOR = (HERE / "collector.js").read_text("utf-8")
# Functions that look at a page.
PAGE = (HERE / "page.js").read_text("utf-8")
_FIRST = '<meta charset="utf-8">'


def listened_to(page: str) -> str:
    """Put the collector first into a page: before its policy too, which would not let it in."""
    return page.replace(_FIRST, f"{_FIRST}<script>{COLLECTOR}</script>", 1)
