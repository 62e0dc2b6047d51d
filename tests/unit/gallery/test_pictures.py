"""Whatever is a picture is taken wherever one is wanted."""

from __future__ import annotations

import io
from collections.abc import Callable, Generator
from typing import Any

import numpy as np
import pytest
from PIL import Image as PILImage

from invokeai_py_client import Image, InvokeAIClient
from invokeai_py_client.exceptions import InvalidImageError
from invokeai_py_client.testing import Answer, FakeTransport, stub_server
from tests.live.pictures import PICTURE

PNG = PICTURE.read_bytes()
RECORD = {"image_name": "p.png", "board_id": "b", "width": 8, "height": 8}
WORKFLOW = {"workflow_id": "w", "name": "W", "workflow": {"meta": {"category": "user"}}}
PRESET = {"id": "s", "name": "S", "type": "user", "preset_data": {"positive_prompt": "", "negative_prompt": ""}}
THERE = {"/api/v1/boards/b": {"board_id": "b", "board_name": "B"}, "/api/v1/workflows/i/w": WORKFLOW}
TAKING = {
    ("POST", "/api/v1/images/upload"): RECORD,
    ("PUT", "/api/v1/workflows/i/w/thumbnail"): WORKFLOW,
    ("PATCH", "/api/v2/models/i/m/image"): None,
    ("POST", "/api/v1/style_presets/"): PRESET,
}

Door = Callable[[InvokeAIClient, Any], Any]
DOORS: dict[str, Door] = {
    "an upload": lambda client, picture: client.image_repo.upload(picture, "b"),
    "an upload to a board": lambda client, picture: client.board_repo.get_board_by_id("b").upload_image(picture),
    "a workflow's": lambda client, picture: client.workflow_repo.set_thumbnail("w", picture),
    "a model's": lambda client, picture: client.model_repo.set_model_image("m", picture),
    "a preset's": lambda client, picture: client.style_preset_repo.create("S", image=picture),
}
SOURCES: dict[str, Callable[[], Any]] = {
    "a path": lambda: PICTURE,
    "a path as text": lambda: str(PICTURE),
    "bytes": lambda: PNG,
    "a bytearray": lambda: bytearray(PNG),
    "an open file": lambda: io.BytesIO(PNG),
}


@pytest.fixture
def fake() -> FakeTransport:
    fake = FakeTransport()
    fake.answer("GET", "/api/v1/images/i/p.png/full", content=PNG)
    for path, record in THERE.items():
        fake.answer("GET", path, json=record)
    for (method, path), answer in TAKING.items():
        fake.answer(method, path, json=answer)
    return fake


@pytest.fixture
def client(fake: FakeTransport) -> Generator[InvokeAIClient]:
    with InvokeAIClient("http://invokeai.test", transport=fake) as client:
        yield client


@pytest.fixture(params=[*DOORS.values()], ids=[*DOORS])
def door(request: pytest.FixtureRequest) -> Door:
    found: Door = request.param
    return found


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES.keys())
def test_the_file_of_a_picture_is_sent(
    client: InvokeAIClient, fake: FakeTransport, door: Door, source: Callable[[], Any]
) -> None:
    door(client, source())
    assert PNG in fake.requests[-1].body


def test_pixels_are_sent_as_png(client: InvokeAIClient, fake: FakeTransport, door: Door) -> None:
    pixels = PILImage.new("RGB", (8, 8), "teal")
    for source in (pixels, np.asarray(pixels)):
        door(client, source)
        body = fake.requests[-1].body
        sent = PILImage.open(io.BytesIO(body[body.index(b"\x89PNG") :]))
        assert (sent.size, sent.getpixel((0, 0))) == ((8, 8), (0, 128, 128))


def test_a_picture_of_the_web_and_one_of_a_server_are_fetched(
    client: InvokeAIClient, fake: FakeTransport, door: Door
) -> None:
    with stub_server(Answer(200, PNG, "image/png")) as web:
        for source in (f"{web.url}/cat.png", Image(client, "p.png")):
            door(client, source)
            assert PNG in fake.requests[-1].body


@pytest.mark.parametrize("source", [7, None, object(), ["a.png"]], ids=["number", "nothing", "object", "list"])
def test_what_is_no_picture_is_refused(client: InvokeAIClient, fake: FakeTransport, door: Door, source: Any) -> None:
    if source is None and door is DOORS["a preset's"]:
        return  # one without a picture
    with pytest.raises(InvalidImageError, match=rf"expected a path, a URL, .*, got {type(source).__name__}"):
        door(client, source)
    assert {request.method for request in fake.requests} == {"GET"}


def test_a_picture_the_server_cannot_read_is_none(door: Door) -> None:
    fake = FakeTransport()
    for method, path in TAKING:
        fake.answer(method, path, json={"detail": "Not an image"}, status=415)
    for path, record in THERE.items():
        fake.answer("GET", path, json=record)
    with (
        InvokeAIClient("http://invokeai.test", transport=fake) as client,
        pytest.raises(InvalidImageError, match="is not an image the server can read: Not an image"),
    ):
        door(client, PNG[:20])
