"""What a page needs that a kit is looked at in."""

from tests.browser.conftest import context, heard, page

__all__ = ["context", "heard", "page"]
