# Made from tests/live/_async/made.py by `python scripts/unasync.py`: edit that file.
"""Workflows the tests run."""

from __future__ import annotations

import random
from typing import Any

from invokeai_py_client import InvokeAIClient, Workflow
from tests.live.conftest import MODEL
from tests.workflow_files import invocation, workflow_file

TOO_WIDE = 2**31
"""More pixels than any picture can have; nothing but the node that makes it says so."""


def adding(client: InvokeAIClient, **values: Any) -> Workflow:
    """Adds two numbers, in no time."""
    node = invocation("add", "add", intermediate=False, **values)
    node["data"]["useCache"] = False
    return client.create_workflow(workflow_file(node))


def resizing(client: InvokeAIClient, *widths: int) -> Workflow:
    """Makes a picture of each width, a queue item each; `TOO_WIDE` fails."""
    resize = invocation("resize", "img_resize", intermediate=False, height=8)
    resize["data"]["label"] = "To Size"
    return client.create_workflow(
        workflow_file(
            invocation("blank", "blank_image", width=8, height=8),
            invocation("widths", "integer_batch", batch_group_id="None", integers=[*widths]),
            resize,
            edges=[("blank.image", "resize.image"), ("widths.value", "resize.width")],
        )
    )


def denoising(client: InvokeAIClient, steps: int = 2000) -> Workflow:
    """Generates an image, which takes as long as there are steps."""
    workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
    workflow.set(model=MODEL, width=64, height=64, steps=steps, scheduler="euler", seed=random.getrandbits(32))
    return workflow
