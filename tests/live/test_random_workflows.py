"""The server takes what is built, and makes of it what it should: 200 workflows made at random, and 1,000 items."""

from __future__ import annotations

import collections
import math

from invokeai_api.api import queue
from invokeai_api.models import BodyCancelByBatchIds

from invokeai_py_client import InvokeAIClient, RequestInfo
from tests.live.pictures import PICTURE
from tests.live.random_workflows import anything, computed
from tests.workflow_files import invocation, workflow_file

ANYTHING, COMPUTED = 100, 100


def test_the_server_takes_workflows_of_any_nodes(ready_url: str) -> None:
    with InvokeAIClient(ready_url) as client:
        image = client.board_repo.get_uncategorized_board().upload_image(PICTURE)
        client.send(queue.pause("default"))
        sent: list[str] = []
        types: collections.Counter[str] = collections.Counter()
        try:
            for seed in range(ANYTHING):
                workflow = client.create_workflow(anything(seed, image.image_name).file)
                assert workflow.warnings == (), seed
                refused = [problem for problem in workflow.validate() if problem.kind != "connection"]
                assert refused == [], seed
                if workflow.validate():
                    continue
                sent.append(workflow.submit().batch_id)
                types.update(node["type"] for node in workflow.build_graph()["nodes"].values())
        finally:
            client.send(queue.cancel_by_batch_ids("default", body=BodyCancelByBatchIds(batch_ids=sent)))
            client.send(queue.resume("default"))
    assert len(sent) > ANYTHING * 0.8
    assert len(types) > 100, "of many types"


def test_values_are_those_expected(ready_url: str) -> None:
    with InvokeAIClient(ready_url) as client:
        made = [computed(seed) for seed in range(COMPUTED)]
        workflows = [client.create_workflow(each.file) for each in made]
        submitted = [(workflow, workflow.submit()) for workflow in workflows]
        compared = 0
        for each, (workflow, submission) in zip(made, submitted, strict=True):
            assert workflow.warnings == (), each.file
            result = workflow.wait_for_completion(submission, timeout=120)
            for node_id, expected in each.values.items():
                value = result.outputs[node_id].value
                assert value == expected or math.isclose(value, expected), (node_id, each.file)
                compared += 1
    assert compared > COMPUTED * 5


def test_a_thousand_items_are_one_request_and_few_to_collect_them(ready_url: str) -> None:
    sent: collections.Counter[str] = collections.Counter()

    def note(request: RequestInfo) -> None:
        sent[request.path.rsplit("/", 1)[-1]] += 1

    with InvokeAIClient(ready_url, on_request=note) as client:
        workflow = client.create_workflow(workflow_file(invocation("a", "add", intermediate=False, b=1)))
        sent.clear()
        result = workflow.sweep({"a": range(1000)}, timeout=300)
    assert [(item.values["a"], item.outputs["a"].value) for item in result] == [(n, n + 1) for n in range(1000)]
    assert sent["enqueue_batch"] == 1
    assert sent["items_by_ids"] == math.ceil(1000 / 250)
    assert sent.total() - sent["status"] == 5, sent
