"""Runs through a connection that fails, to a real server: no job runs twice, none is lost."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from invokeai_api.api import queue

from invokeai_py_client import AsyncInvokeAIClient, AsyncJob, AsyncWorkflow, BulkResult, Progress
from invokeai_py_client.exceptions import ConnectionError, NotConfirmedError, NotFoundError, SubmissionUnknownError
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


async def test_a_count_is_that_of_the_act_and_not_of_its_repetition(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url) as client:
            repo = client.queue_repo
            await repo.pause()
            try:
                workflow = await blur(client)
                acts: list[tuple[bytes, Callable[[AsyncJob], Any]]] = [
                    (b"PUT /api/v1/queue/default/clear", lambda _: repo.clear()),
                    (b"PUT /api/v1/queue/default/cancel_all_except", lambda _: repo.cancel_all_except_current()),
                    (b"PUT /api/v1/queue/default/delete_all_except", lambda _: repo.delete_all_except_current()),
                    (b"PUT /api/v1/queue/default/cancel_by_dest", lambda _: repo.cancel_destination("there")),
                    (b"DELETE /api/v1/queue/default/d/there", lambda _: repo.delete_destination("there")),
                    (b"PUT /api/v1/queue/default/cancel_by_batch", lambda job: repo.cancel_batches(job.batch_id)),
                ]
                for line, count in acts:
                    await repo.clear()
                    job = await workflow.submit(runs=4, destination="there")
                    proxy.lose_answer_to = line
                    assert await count(job) == 4, line
                    assert proxy.lose_answer_to is None, line
                await repo.clear()
                await (await workflow.submit(runs=3)).cancel()
                proxy.lose_answer_to = b"PUT /api/v1/queue/default/prune"
                assert await repo.prune() == 3
            finally:
                await repo.clear()
                await repo.resume()


async def test_what_was_deleted_before_its_answer_was_lost_is_deleted(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url) as client:
            board = await client.board_repo.create_board("Lost")
            image = await client.image_repo.upload(PICTURE, board)
            proxy.lose_answer_to = b"DELETE /api/v1/images/i/"
            await image.delete()
            assert proxy.lose_answer_to is None
            with pytest.raises(NotFoundError):  # by another one, for good
                await image.delete()
            saved = await client.workflow_repo.save_workflow(EXAMPLE, name="Lost")
            proxy.lose_answer_to = b"DELETE /api/v1/workflows/i/"
            await client.workflow_repo.delete_workflow(saved.workflow_id)
            proxy.lose_answer_to = b"DELETE /api/v1/boards/"
            with pytest.raises(NotConfirmedError, match="the board 'Lost' is deleted, but the answer was lost"):
                await board.delete()
            assert await client.board_repo.get_boards_by_name("Lost") == []


async def test_many_are_watched_until_the_server_has_done_it(ready_url: str) -> None:
    """A portion whose answer does not come in time, or is lost, is no failure where the server finishes it."""
    told: list[int] = []
    with fault_proxy(ready_url) as proxy:
        async with AsyncInvokeAIClient(proxy.url, timeout=2, max_retries=0) as client:
            board = await client.board_repo.create_board("Watched")
            images = [await client.image_repo.upload(PICTURE, board) for _ in range(3)]
            names = tuple(image.image_name for image in images)
            proxy.lose_answer_to = b"POST /api/v1/images/star"
            assert (await client.image_repo.star(images)).affected == names
            proxy.stall_answer_to = b"POST /api/v1/images/unstar"
            assert (await client.image_repo.unstar(images)).affected == names
            proxy.lose_answer_to = b"POST /api/v1/board_images/batch"
            assert (await client.image_repo.move(images, "none")).affected == names
            proxy.stall_answer_to = b"POST /api/v1/images/delete"
            result = await client.image_repo.delete(images, progress=lambda done: told.append(done.files_done))
            assert (result.affected, result.unaffected, told) == (names, (), [3])
            image = await client.image_repo.upload(PICTURE, board)
            proxy.lose_answer_to = b"POST /api/v1/images/star"
            with pytest.raises(ConnectionError) as caught:  # who knows whether the other one is starred some day
                await client.image_repo.star([image, "no.png"])
            assert caught.value.result == BulkResult((image.image_name,), ("no.png",))
            await board.delete(delete_images=True)


async def test_places_in_the_queue_are_those_of_its_order(ready_url: str) -> None:
    dice = random.Random(20)
    async with AsyncInvokeAIClient(ready_url) as client:
        await client.queue_repo.pause()
        try:
            workflow = await blur(client)
            jobs: list[AsyncJob] = []
            for number in range(24):
                jobs.append(
                    await workflow.submit(runs=dice.randrange(1, 4), prepend=number > 8 and dice.random() < 0.3)
                )
                if dice.random() < 0.3:
                    await dice.choice(jobs).cancel()
                if number % 4 == 3:
                    items = await client.queue_repo.list_pending()
                    order = sorted(items, key=lambda item: (-int(item.record["priority"]), item.item_id))
                    places = [item.item_id for item in order]
                    for job in [*jobs, await client.queue_repo.job_of(jobs[-1].item_ids[-1])]:
                        await job.refresh()
                        pending = [item_id for item_id in job.item_ids if item_id in places]
                        assert job.position == (places.index(min(pending)) if pending else None), (number, job)
        finally:
            await client.queue_repo.clear()
            await client.queue_repo.resume()
