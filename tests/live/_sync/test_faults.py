# Made from tests/live/_async/test_faults.py by `python scripts/unasync.py`: edit that file.
"""Runs through a connection that fails, to a real server: no job runs twice, none is lost."""

from __future__ import annotations

import random
import threading
import time

import pytest
from invokeai_api.api import queue

from invokeai_py_client import InvokeAIClient, Progress, Workflow
from invokeai_py_client.exceptions import ConnectionError, SubmissionUnknownError
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
