"""Runs what is asynchronous beside Playwright, which has a loop of its own in the thread of the tests."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from threading import Event
from typing import TypeVar

T = TypeVar("T")
_ENDING: ContextVar[ExitStack] = ContextVar("ending")


def elsewhere(act: Coroutine) -> object:
    """Run this in a thread of its own, since Playwright has a loop in ours; give what it gives."""
    return in_a_thread(asyncio.run, _to_its_end(act))


def in_a_thread(act: Callable[..., T], *given: object) -> T:
    """Call what begins a loop of its own, and give what it gives."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(act, *given).result()


@contextmanager
def staying(act: Coroutine) -> Iterator[None]:
    """Run this in a thread of its own, and keep open what it opened until the block is left."""
    came, left = Event(), Event()

    async def stay() -> None:
        await act
        came.set()
        await asyncio.to_thread(left.wait)

    with ThreadPoolExecutor(1) as thread:
        whole = thread.submit(asyncio.run, _to_its_end(stay()))
        whole.add_done_callback(lambda _: came.set())
        came.wait()
        try:
            yield
        finally:
            left.set()
            whole.result()


def at_the_end(close: Callable[[], object]) -> None:
    """Close something of what runs elsewhere when that ends, before its loop is gone."""
    _ENDING.get().callback(close)


async def _to_its_end(act: Coroutine) -> object:
    with ExitStack() as ending:
        _ENDING.set(ending)
        return await act
