"""The mailbox between the event connection and whoever waits."""

from __future__ import annotations

import asyncio
import threading

import pytest

from invokeai_py_client.kit._async.concurrency import AsyncMailbox
from invokeai_py_client.kit._sync.concurrency import Mailbox


@pytest.mark.parametrize("steps", range(6))
async def test_a_cancellation_is_never_lost_to_a_message_that_comes_with_it(steps: int) -> None:
    mailbox: AsyncMailbox[int] = AsyncMailbox()

    async def wait_for_messages() -> None:
        while True:
            await mailbox.get(10)

    task = asyncio.create_task(wait_for_messages())
    await asyncio.sleep(0.01)
    mailbox.put(1)
    for _ in range(steps):  # so many turns of the loop lie between the two
        await asyncio.sleep(0)
    task.cancel()
    done, _ = await asyncio.wait([task], timeout=5)
    assert done, "the task goes on as if nothing had been said"


async def test_what_comes_is_got_in_order_and_nothing_in_time_is_none() -> None:
    mailbox: AsyncMailbox[int] = AsyncMailbox()
    mailbox.put(1)
    mailbox.put(2)
    assert [await mailbox.get(1), await mailbox.get(1), await mailbox.get(0.01)] == [1, 2, None]


def test_the_same_for_threads() -> None:
    mailbox: Mailbox[int] = Mailbox()
    threading.Timer(0.05, mailbox.put, (1,)).start()
    assert [mailbox.get(5), mailbox.get(0.01)] == [1, None]


@pytest.mark.parametrize("seconds", [0, -1])
def test_no_time_is_no_wait(seconds: float) -> None:
    mailbox: Mailbox[int] = Mailbox()
    assert mailbox.get(seconds) is None
