"""An answer that comes while the client of a kernel sends something is heard soon, and not minutes later."""

import asyncio
import time
from contextlib import closing
from queue import Empty

import pytest
import zmq
import zmq.asyncio
from jupyter_client.session import Session

from tests.elsewhere import elsewhere
from tests.patience import PATIENCE
from widgets.site import listening


def test_an_answer_whose_sign_was_taken_away_is_heard_all_the_same() -> None:
    session = Session(key=b"key")
    channel = listening.ListeningClient.shell_channel_class.klass

    async def ask() -> tuple[str, float]:
        with (
            zmq.asyncio.Context() as ours,
            zmq.Context() as theirs,
            closing(ours.socket(zmq.DEALER)) as client,
            closing(theirs.socket(zmq.ROUTER)) as kernel,
        ):
            client.connect(f"tcp://127.0.0.1:{kernel.bind_to_random_port('tcp://127.0.0.1')}")
            session.send(client, "execute_request")
            names, _ = session.feed_identities(kernel.recv_multipart())
            answer = asyncio.ensure_future(channel(client, session).get_msg(PATIENCE))
            await asyncio.sleep(listening.AGAIN / 10)  # it waits now
            session.send(kernel, "execute_reply", ident=names)
            # What sends looks what has come, and so does this; whoever waits is not woken then.
            socket = zmq.Socket.shadow(client.underlying)
            while not socket.get(zmq.EVENTS) & zmq.POLLIN:
                time.sleep(0.01)
            began = time.monotonic()
            return (await answer)["msg_type"], time.monotonic() - began

    said, seconds = elsewhere(ask())
    assert said == "execute_reply" and seconds < PATIENCE / 2


def test_nothing_is_waited_for_longer_than_was_said() -> None:
    async def ask() -> None:
        with zmq.asyncio.Context() as ours, closing(ours.socket(zmq.DEALER)) as client:
            await listening.LooksAgain(client, Session()).get_msg(listening.AGAIN / 10)

    with pytest.raises(Empty):
        elsewhere(ask())
