"""What people write with the bindings; type checkers find nothing wrong with it, and know every type in it."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from invokeai_api import UNSET, File, Unset, models
from invokeai_api.api import boards, images, model_manager, queue

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.bindings import Operation


def operations_know_their_answers(client: InvokeAIClient) -> None:
    operation = boards.create_board(board_name="Cats")
    assert_type(operation, Operation[models.BoardDTO])
    board = client.send(operation)
    assert_type(board, models.BoardDTO)
    assert_type(board.board_id, str)
    assert_type(client.send(images.get_image_full("a.png")), bytes)
    page = client.send(images.list_image_dtos(board_id=board.board_id, categories=["general"], limit=10))
    assert_type([image.width for image in page.items], list[int])
    assert_type(client.send(queue.get_queue_status("default")).queue.pending, int)
    client.send(boards.delete_board(board.board_id, include_images=True))


async def the_same_async(client: AsyncInvokeAIClient) -> None:
    assert_type(await client.send(boards.get_board("b")), models.BoardDTO)
    async with client.stream(images.get_image_full("a.png")) as download:
        async for portion in download:
            assert_type(portion, bytes)


def files_of_every_kind(client: InvokeAIClient) -> None:
    with Path("a.png").open("rb") as opened:
        for file in (File(Path("a.png")), File("a.png"), File(b"...", "a.png"), File(opened, mime_type="image/png")):
            body = models.BodyUploadImage(file=file)
            record = client.send(images.upload_image(body=body, image_category="user", is_intermediate=False))
            assert_type(record, models.ImageDTO)


def graphs_of_typed_nodes() -> models.Graph:
    noise = models.NoiseInvocation(id="noise", width=512, height=512, seed=1)
    custom = models.UnknownInvocation(id="c", type_="my_node", additional_properties={"strength": 0.5})
    edge = models.Edge(
        source=models.EdgeConnection(node_id="noise", field="noise"),
        destination=models.EdgeConnection(node_id="c", field="noise"),
    )
    return models.Graph(nodes={noise.id: noise, custom.id: custom}, edges=[edge])


def nodes_are_told_apart(node: models.AnyInvocation) -> int:
    if isinstance(node, models.IntegerInvocation):
        assert_type(node.value, int | Unset)
        return 0 if node.value is UNSET else node.value
    if isinstance(node, models.UnknownInvocation):
        return len(node.additional_properties)
    return len(node.id)


def models_are_told_apart(client: InvokeAIClient) -> list[str]:
    found = client.send(model_manager.list_model_records(model_type="main")).models
    assert_type(found, list[models.AnyModelConfig])
    return [model.name for model in found if not isinstance(model, models.UnknownModelConfig)]
