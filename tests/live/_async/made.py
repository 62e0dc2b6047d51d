"""Workflows the tests run."""

from __future__ import annotations

import random
from typing import Any

from invokeai_py_client import AsyncInvokeAIClient, AsyncWorkflow
from tests.live.conftest import MODEL
from tests.workflow_files import invocation, workflow_file

TOO_WIDE = 2**31
"""More pixels than any picture can have; nothing but the node that makes it says so."""


async def adding(client: AsyncInvokeAIClient, **values: Any) -> AsyncWorkflow:
    """Adds two numbers, in no time."""
    node = invocation("add", "add", intermediate=False, **values)
    node["data"]["useCache"] = False
    return await client.create_workflow(workflow_file(node))


async def resizing(client: AsyncInvokeAIClient, *widths: int) -> AsyncWorkflow:
    """Makes a picture of each width, a queue item each; `TOO_WIDE` fails."""
    resize = invocation("resize", "img_resize", intermediate=False, height=8)
    resize["data"]["label"] = "To Size"
    return await client.create_workflow(
        workflow_file(
            invocation("blank", "blank_image", width=8, height=8),
            invocation("widths", "integer_batch", batch_group_id="None", integers=[*widths]),
            resize,
            edges=[("blank.image", "resize.image"), ("widths.value", "resize.width")],
        )
    )


async def denoising(client: AsyncInvokeAIClient, steps: int = 2000) -> AsyncWorkflow:
    """Generates an image, which takes as long as there are steps."""
    workflow = await client.workflow_repo.get_workflow("Text to Image - SD1.5")
    workflow.set(model=MODEL, width=64, height=64, steps=steps, scheduler="euler", seed=random.getrandbits(32))
    return workflow
