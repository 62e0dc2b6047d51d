"""Values that only the server can make up for batch nodes: prompts with alternatives, and the images of a board."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import WorkflowError
from invokeai_py_client.workflows.batches import asked_generators
from invokeai_py_client.workflows.graph import Values
from invokeai_py_client.workflows.loading import LoadedWorkflow

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.workflows._async.access import AsyncWorkflowAccess

CATEGORIES: Mapping[str, list[api_models.ImageCategory]] = {
    "images": ["general"],
    "assets": ["control", "mask", "user", "other"],
}
"""Categories of images by the gallery's tabs."""
SEEDS = 2**32


async def make_values(client: AsyncWorkflowAccess, workflow: LoadedWorkflow, values: Values) -> dict[str, list[Any]]:
    """The values of the generators a server has to be asked for, by node id.

    Raises:
        WorkflowError: The server finds a prompt malformed.
    """
    made: dict[str, list[Any]] = {}
    for node_id, generator in asked_generators(workflow, values).items():
        if generator["type"] == "image_generator_images_from_board":
            made[node_id] = await _images_of_board(client, generator)
        else:
            made[node_id] = await _prompts(client, generator, workflow.nodes[node_id].name)
    return made


async def _prompts(client: AsyncWorkflowAccess, generator: Mapping[str, Any], node_name: str) -> list[Any]:
    from invokeai_api.api import utilities
    from invokeai_api.models import BodyParseDynamicprompts

    every = generator["type"].endswith("combinatorial")
    body = BodyParseDynamicprompts(
        prompt=generator["input"],
        max_prompts=generator["maxPrompts" if every else "count"],
        combinatorial=every,
    )
    if not every:
        body.seed = generator.get("seed", secrets.randbelow(SEEDS))
    answer = await client.send(utilities.parse_dynamicprompts(body=body))
    if answer.error:
        raise WorkflowError(f"node {node_name!r}: the server cannot read the prompt {body.prompt!r}: {answer.error}")
    return list(answer.prompts)


async def _images_of_board(client: AsyncWorkflowAccess, generator: Mapping[str, Any]) -> list[Any]:
    from invokeai_api.api import boards

    board_id = generator.get("board_id")
    if not board_id:
        return []
    names = await client.send(
        boards.list_all_board_image_names(board_id, categories=CATEGORIES[generator["category"]], is_intermediate=False)
    )
    return [{"image_name": name} for name in names]
