"""The built site and a browser, for what is seen."""

from tests.browser.conftest import context, heard, page
from tests.site.conftest import site

__all__ = ["context", "heard", "page", "site"]
