"""Runs through a connection that fails, to a real server: no job runs twice, none is lost."""

from __future__ import annotations

import random
import threading
import time

import pytest
from invokeai_api.api import queue

from invokeai_py_client import AsyncInvokeAIClient, AsyncWorkflow, Progress
from invokeai_py_client.exceptions import ConnectionError, SubmissionUnknownError
from tests.live.pictures import EXAMPLE, PICTURE
from tests.live.proxy import FaultProxy, fault_proxy

ENQUEUE = b"POST /api/v1/queue/default/enqueue_batch"


async def blur(client: AsyncInvokeAIClient) -> AsyncWorkflow:
    """A workflow no run of which was ever made before."""
    workflow = await client.workflow_repo.create_workflow(EXAMPLE)
    picture = await client.board_repo.get_uncategorized_board().upload_image(PICTURE)
    workflow.set(picture=picture, blur_radius=random.uniform(1, 9))
    return workflow


def times_sent(proxy: FaultProxy) -> int:
    return sum(head.startswith(ENQUEUE) for head in proxy.passed)


async def test_a_job_whose_answer_is_lost_is_found_and_not_sent_again(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url) as client:
            workflow = await blur(client)
            before = (await client.send(queue.get_queue_status("default"))).queue.total
            proxy.lose_answer_to = ENQUEUE
            result = await workflow.run(timeout=60)
            assert len(result.images) == 1
            assert proxy.lose_answer_to is None
            assert times_sent(proxy) == 1
            assert (await client.send(queue.get_queue_status("default"))).queue.total == before + 1


async def test_when_the_server_cannot_be_asked_the_error_carries_the_batch(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        client = AsyncInvokeAIClient(proxy.url, max_retries=0)
        await client.connect()
        workflow = await blur(client)

        def lose_everything_then() -> None:
            while proxy.lose_answer_to:
                time.sleep(0.001)
            proxy.away = True

        proxy.lose_answer_to = ENQUEUE
        leaving = threading.Thread(target=lose_everything_then)
        leaving.start()
        with pytest.raises(
            SubmissionUnknownError, match="the outcome is unknown: whether the server has taken batch"
        ) as unknown:
            await workflow.submit()
        leaving.join()
        assert times_sent(proxy) == 1
        assert unknown.value.batch_id in str(unknown.value)
        await client.disconnect()
    async with AsyncInvokeAIClient(ready_url) as client:
        status = await client.send(queue.get_batch_status("default", unknown.value.batch_id))
        assert status.total == 1, "the id is the one to ask for"


async def test_a_job_whose_answer_stalls_is_found_and_not_sent_again(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url, timeout=1) as client:
            workflow = await blur(client)
            before = (await client.send(queue.get_queue_status("default"))).queue.total
            proxy.stall_answer_to = ENQUEUE
            submission = await workflow.submit()
            assert proxy.stall_answer_to is None
            assert len((await workflow.wait_for_completion(submission, timeout=60)).images) == 1
            assert times_sent(proxy) == 1
            assert (await client.send(queue.get_queue_status("default"))).queue.total == before + 1


async def test_a_job_that_was_lost_on_its_way_is_not_sent_on_a_guess(ready_url: str) -> None:
    """From here it looks like one whose answer was lost."""
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url) as client:
            workflow = await blur(client)
            before = (await client.send(queue.get_queue_status("default"))).queue.total
            proxy.reset = ENQUEUE
            with pytest.raises(SubmissionUnknownError, match="the outcome is unknown") as unknown:
                await workflow.submit()
            assert proxy.reset is None
            assert times_sent(proxy) == 0
            status = await client.send(queue.get_batch_status(unknown.value.queue_id, unknown.value.batch_id))
            assert status.total == 0
            assert (await client.send(queue.get_queue_status("default"))).queue.total == before
            submission = await workflow.submit()
            assert len((await workflow.wait_for_completion(submission, timeout=60)).images) == 1


async def test_a_server_out_of_reach_for_seconds_costs_no_result(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url) as client:
            workflow = await client.workflow_repo.get_workflow("Text to Image - SD1.5")
            workflow.set(model="tiny-sd15", width=64, height=64, steps=100, scheduler="euler")

            def leave(progress: Progress) -> None:
                if progress.message == "Denoising" and not proxy.away and progress.fraction and progress.fraction < 0.5:
                    proxy.leave()
                    threading.Timer(4, setattr, (proxy, "away", False)).start()

            result = await workflow.run(timeout=60, progress=leave)
            assert len(result.images) == 1
            assert times_sent(proxy) == 1


async def test_a_request_that_never_arrived_is_an_error_and_no_job(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url, max_retries=1) as client:
            workflow = await blur(client)
            proxy.close()
            with pytest.raises(ConnectionError):
                await workflow.run(timeout=10)
            assert times_sent(proxy) == 0
