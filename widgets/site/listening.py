"""A client of a kernel that misses no answer.

What Jupyter's own client is sent while it sends something itself (a widget's state, in the midst of a cell) it notices
only as its patience ends, minutes later: sending takes away the sign by which the socket wakes whoever waits. So this
one looks again each second.
"""

import time
from typing import Any

from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.channels import AsyncZMQSocketChannel
from traitlets import Type

AGAIN = 1.0  # seconds


class LooksAgain(AsyncZMQSocketChannel):
    """A channel that waits in short turns."""

    async def get_msg(self, timeout: float | None = None) -> dict[str, Any]:
        """Give the next message.

        Parameters
        ----------
        timeout
            How many seconds to wait; None for as long as it takes.

        Raises
        ------
        queue.Empty
            Where none came meanwhile.
        """
        until = float("inf") if timeout is None else time.monotonic() + timeout
        while until - time.monotonic() > AGAIN:
            if await self.socket.poll(int(1000 * AGAIN)):
                return await self._recv()
        return await super().get_msg(max(0.0, until - time.monotonic()))


class ListeningClient(AsyncKernelClient):
    """A client that asks for what a kernel answers, and does not only wait for it."""

    shell_channel_class = Type(LooksAgain)
