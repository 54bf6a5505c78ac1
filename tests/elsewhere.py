"""Runs what is asynchronous beside Playwright, which has a loop of its own in the thread of the tests."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor


def elsewhere(act: Coroutine) -> object:
    """Run this in a thread of its own, since Playwright has a loop in ours; give what it gives."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, act).result()
