"""What a workflow's values name, looked up on the server before anything is sent.

The server takes names of things it does not have, and finds out while it runs, or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from invokeai_py_client._core.graph import FieldKey
from invokeai_py_client._core.inputs import WorkflowInput
from invokeai_py_client._core.jsons import is_object
from invokeai_py_client._core.models import ModelIdentifier, find_model
from invokeai_py_client._core.outputs import image_names
from invokeai_py_client._core.values import ModelReference
from invokeai_py_client.exceptions import InputValueError, NotFoundError

if TYPE_CHECKING:
    from invokeai_py_client._async.client import AsyncInvokeAIClient

NAMES_AT_ONCE = 1000
"""Image names the server takes in one request."""


async def looked_up(
    client: AsyncInvokeAIClient, values: Mapping[FieldKey, Any], inputs: Iterable[WorkflowInput]
) -> dict[FieldKey, Any]:
    """The values, with models given by name as the identifiers the server knows.

    Those of the workflow file are looked up too: it may come from another server.

    Raises:
        ModelNotFoundError: A model is not installed, or a name fits several.
        InputValueError: An image or a board does not exist.
    """
    given = [(entry, values[entry.key]) for entry in inputs if values.get(entry.key) is not None]
    images = [(entry, value) for entry, value in given if entry.field.type_name == "ImageField"]
    boards = [(entry, value) for entry, value in given if entry.field.type_name == "BoardField" and is_object(value)]
    await _check_images(client, {name: entry for entry, value in images for name in image_names(value)})
    await _check_boards(client, {value["board_id"]: entry for entry, value in boards})
    models = [(entry, value) for entry, value in given if entry.field.type_name == "ModelIdentifierField"]
    if not models:
        return dict(values)
    installed: list[ModelIdentifier] = [record.to_dict() for record in await client.model_repo.list_models()]
    return {**values, **{entry.key: _identifier(value, installed, entry) for entry, value in models}}


def _identifier(value: Any, installed: list[ModelIdentifier], entry: WorkflowInput) -> dict[str, Any]:
    if isinstance(value, ModelReference):
        return find_model(value.name, installed, entry.field, str(entry))
    if any(model["key"] == value["key"] for model in installed):
        return dict(value)
    return {**value, **find_model(value["name"], installed, entry.field, str(entry))}


async def _check_boards(client: AsyncInvokeAIClient, boards_by_id: Mapping[str, WorkflowInput]) -> None:
    from invokeai_api.api import boards

    for board_id, entry in boards_by_id.items():
        try:
            await client.send(boards.get_board(board_id))
        except NotFoundError as error:
            raise InputValueError(f"input {entry}: the server has no board {board_id!r}") from error


async def _check_images(client: AsyncInvokeAIClient, images_by_name: Mapping[str, WorkflowInput]) -> None:
    from invokeai_api.api import images
    from invokeai_api.models import BodyGetImagesByNames

    names = list(images_by_name)
    there: set[str] = set()
    for start in range(0, len(names), NAMES_AT_ONCE):
        body = BodyGetImagesByNames(image_names=names[start : start + NAMES_AT_ONCE])
        there |= {record.image_name for record in await client.send(images.get_images_by_names(body=body))}
    for name in names:
        if name not in there:
            entry = images_by_name[name]
            raise InputValueError(
                f"input {entry}: the server has no image {name!r}; upload a file first (`board.upload_image(path)`)"
            )
