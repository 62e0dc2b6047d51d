"""Mistakes people make; type checkers find one in each line that ends in `# wrong`, and in no other."""

from __future__ import annotations

from invokeai_api import File, models
from invokeai_api.api import boards, images, model_manager

from invokeai_py_client import InvokeAIClient


def mistakes(client: InvokeAIClient, node: models.AnyInvocation) -> None:
    boards.create_board(name="Cats")  # wrong
    boards.create_board("Cats")  # wrong
    boards.get_board(5)  # wrong
    boards.list_boards(direction="UP")  # wrong
    images.list_image_dtos(categories="user")  # wrong
    images.list_image_dtos(categories=["cats"])  # wrong
    model_manager.list_model_records(model_type="unet")  # wrong
    models.IntegerInvocation(id="i", value="five")  # wrong
    models.IntegerInvocation("i")  # wrong
    models.IntegerInvocation(id="i", valeu=5)  # wrong
    models.IntegerInvocation(value=5)  # wrong
    models.NoiseInvocation(id="n", noise_type="pink")  # wrong
    models.BodyUploadImage(file=b"...")  # wrong
    File(5)  # wrong
    boards.update_board("b", body={"archived": True})  # wrong
    client.send(boards.create_board)  # wrong
    board = client.send(boards.get_board("b"))
    print(board.name)  # wrong
    name: str = client.send(images.get_image_dto("a.png")).width  # wrong
    print(node.value)  # wrong
    if isinstance(node, models.IntegerInvocation):
        print(node.value + 1)  # wrong
    client.stream(images.get_image_full("a.png")).save("a.png")  # wrong
    print(name)
