# Made from tests/live/_async/test_faults.py by `python scripts/unasync.py`: edit that file.
"""Runs through a connection that fails, to a real server: no job runs twice, none is lost."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from invokeai_api.api import queue

from invokeai_py_client import BulkResult, InvokeAIClient, Job, Progress, Workflow
from invokeai_py_client.exceptions import ConnectionError, NotConfirmedError, NotFoundError, SubmissionUnknownError
from tests.live.pictures import EXAMPLE, PICTURE
from tests.live.proxy import FaultProxy, fault_proxy

ENQUEUE = b"POST /api/v1/queue/default/enqueue_batch"


def blur(client: InvokeAIClient) -> Workflow:
    """A workflow no run of which was ever made before."""
    workflow = client.workflow_repo.create_workflow(EXAMPLE)
    picture = client.board_repo.get_uncategorized_board().upload_image(PICTURE)
    workflow.set(picture=picture, blur_radius=random.uniform(1, 9))
    return workflow


def times_sent(proxy: FaultProxy) -> int:
    return sum(head.startswith(ENQUEUE) for head in proxy.passed)


def test_a_job_whose_answer_is_lost_is_found_and_not_sent_again(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url) as client:
            workflow = blur(client)
            before = (client.send(queue.get_queue_status("default"))).queue.total
            proxy.lose_answer_to = ENQUEUE
            result = workflow.run(timeout=60)
            assert len(result.images) == 1
            assert proxy.lose_answer_to is None
            assert times_sent(proxy) == 1
            assert (client.send(queue.get_queue_status("default"))).queue.total == before + 1


def test_when_the_server_cannot_be_asked_the_error_carries_the_batch(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        client = InvokeAIClient(proxy.url, max_retries=0)
        client.connect()
        workflow = blur(client)

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
            workflow.submit()
        leaving.join()
        assert times_sent(proxy) == 1
        assert unknown.value.batch_id in str(unknown.value)
        client.disconnect()
    with InvokeAIClient(ready_url) as client:
        status = client.send(queue.get_batch_status("default", unknown.value.batch_id))
        assert status.total == 1, "the id is the one to ask for"


def test_a_job_whose_answer_stalls_is_found_and_not_sent_again(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url, timeout=1) as client:
            workflow = blur(client)
            before = (client.send(queue.get_queue_status("default"))).queue.total
            proxy.stall_answer_to = ENQUEUE
            submission = workflow.submit()
            assert proxy.stall_answer_to is None
            assert len((workflow.wait_for_completion(submission, timeout=60)).images) == 1
            assert times_sent(proxy) == 1
            assert (client.send(queue.get_queue_status("default"))).queue.total == before + 1


def test_a_job_that_was_lost_on_its_way_is_not_sent_on_a_guess(ready_url: str) -> None:
    """From here it looks like one whose answer was lost."""
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url) as client:
            workflow = blur(client)
            before = (client.send(queue.get_queue_status("default"))).queue.total
            proxy.reset = ENQUEUE
            with pytest.raises(SubmissionUnknownError, match="the outcome is unknown") as unknown:
                workflow.submit()
            assert proxy.reset is None
            assert times_sent(proxy) == 0
            status = client.send(queue.get_batch_status(unknown.value.queue_id, unknown.value.batch_id))
            assert status.total == 0
            assert (client.send(queue.get_queue_status("default"))).queue.total == before
            submission = workflow.submit()
            assert len((workflow.wait_for_completion(submission, timeout=60)).images) == 1


def test_a_server_out_of_reach_for_seconds_costs_no_result(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url) as client:
            workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
            workflow.set(model="tiny-sd15", width=64, height=64, steps=100, scheduler="euler")

            def leave(progress: Progress) -> None:
                if progress.message == "Denoising" and not proxy.away and progress.fraction and progress.fraction < 0.5:
                    proxy.leave()
                    threading.Timer(4, setattr, (proxy, "away", False)).start()

            result = workflow.run(timeout=60, progress=leave)
            assert len(result.images) == 1
            assert times_sent(proxy) == 1


def test_a_request_that_never_arrived_is_an_error_and_no_job(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url, max_retries=1) as client:
            workflow = blur(client)
            proxy.close()
            with pytest.raises(ConnectionError):
                workflow.run(timeout=10)
            assert times_sent(proxy) == 0


def test_a_count_is_that_of_the_act_and_not_of_its_repetition(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url) as client:
            repo = client.queue_repo
            repo.pause()
            try:
                workflow = blur(client)
                acts: list[tuple[bytes, Callable[[Job], Any]]] = [
                    (b"PUT /api/v1/queue/default/clear", lambda _: repo.clear()),
                    (b"PUT /api/v1/queue/default/cancel_all_except", lambda _: repo.cancel_all_except_current()),
                    (b"PUT /api/v1/queue/default/delete_all_except", lambda _: repo.delete_all_except_current()),
                    (b"PUT /api/v1/queue/default/cancel_by_dest", lambda _: repo.cancel_destination("there")),
                    (b"DELETE /api/v1/queue/default/d/there", lambda _: repo.delete_destination("there")),
                    (b"PUT /api/v1/queue/default/cancel_by_batch", lambda job: repo.cancel_batches(job.batch_id)),
                ]
                for line, count in acts:
                    repo.clear()
                    job = workflow.submit(runs=4, destination="there")
                    proxy.lose_answer_to = line
                    assert count(job) == 4, line
                    assert proxy.lose_answer_to is None, line
                repo.clear()
                (workflow.submit(runs=3)).cancel()
                proxy.lose_answer_to = b"PUT /api/v1/queue/default/prune"
                assert repo.prune() == 3
            finally:
                repo.clear()
                repo.resume()


def test_what_was_deleted_before_its_answer_was_lost_is_deleted(ready_url: str) -> None:
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url) as client:
            board = client.board_repo.create_board("Lost")
            image = client.image_repo.upload(PICTURE, board)
            proxy.lose_answer_to = b"DELETE /api/v1/images/i/"
            image.delete()
            assert proxy.lose_answer_to is None
            with pytest.raises(NotFoundError):  # by another one, for good
                image.delete()
            saved = client.workflow_repo.save_workflow(EXAMPLE, name="Lost")
            proxy.lose_answer_to = b"DELETE /api/v1/workflows/i/"
            client.workflow_repo.delete_workflow(saved.workflow_id)
            proxy.lose_answer_to = b"DELETE /api/v1/boards/"
            with pytest.raises(NotConfirmedError, match="the board 'Lost' is deleted, but the answer was lost"):
                board.delete()
            assert client.board_repo.get_boards_by_name("Lost") == []


def test_many_are_watched_until_the_server_has_done_it(ready_url: str) -> None:
    """A portion whose answer does not come in time, or is lost, is no failure where the server finishes it."""
    told: list[int] = []
    with fault_proxy(ready_url) as proxy:
        with InvokeAIClient(proxy.url, timeout=2, max_retries=0) as client:
            board = client.board_repo.create_board("Watched")
            images = [client.image_repo.upload(PICTURE, board) for _ in range(3)]
            names = tuple(image.image_name for image in images)
            proxy.lose_answer_to = b"POST /api/v1/images/star"
            assert (client.image_repo.star(images)).affected == names
            proxy.stall_answer_to = b"POST /api/v1/images/unstar"
            assert (client.image_repo.unstar(images)).affected == names
            proxy.lose_answer_to = b"POST /api/v1/board_images/batch"
            assert (client.image_repo.move(images, "none")).affected == names
            proxy.stall_answer_to = b"POST /api/v1/images/delete"
            result = client.image_repo.delete(images, progress=lambda done: told.append(done.files_done))
            assert (result.affected, result.unaffected, told) == (names, (), [3])
            image = client.image_repo.upload(PICTURE, board)
            proxy.lose_answer_to = b"POST /api/v1/images/star"
            with pytest.raises(ConnectionError) as caught:  # who knows whether the other one is starred some day
                client.image_repo.star([image, "no.png"])
            assert caught.value.result == BulkResult((image.image_name,), ("no.png",))
            board.delete(delete_images=True)


def test_places_in_the_queue_are_those_of_its_order(ready_url: str) -> None:
    dice = random.Random(20)
    with InvokeAIClient(ready_url) as client:
        client.queue_repo.pause()
        try:
            workflow = blur(client)
            jobs: list[Job] = []
            for number in range(24):
                jobs.append(workflow.submit(runs=dice.randrange(1, 4), prepend=number > 8 and dice.random() < 0.3))
                if dice.random() < 0.3:
                    dice.choice(jobs).cancel()
                if number % 4 == 3:
                    items = client.queue_repo.list_pending()
                    order = sorted(items, key=lambda item: (-int(item.record["priority"]), item.item_id))
                    places = [item.item_id for item in order]
                    for job in [*jobs, client.queue_repo.job_of(jobs[-1].item_ids[-1])]:
                        job.refresh()
                        pending = [item_id for item_id in job.item_ids if item_id in places]
                        assert job.position == (places.index(min(pending)) if pending else None), (number, job)
        finally:
            client.queue_repo.clear()
            client.queue_repo.resume()
