"""Runs what is asynchronous beside Playwright, which has a loop of its own in the thread of the tests."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from contextvars import ContextVar

_ENDING: ContextVar[ExitStack] = ContextVar("ending")


def elsewhere(act: Coroutine) -> object:
    """Run this in a thread of its own, since Playwright has a loop in ours; give what it gives."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, _to_its_end(act)).result()


def at_the_end(close: Callable[[], object]) -> None:
    """Close something of what runs elsewhere when that ends, before its loop is gone."""
    _ENDING.get().callback(close)


async def _to_its_end(act: Coroutine) -> object:
    with ExitStack() as ending:
        _ENDING.set(ending)
        return await act
