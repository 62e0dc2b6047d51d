# Made from tests/live/_async/test_files.py by `python scripts/unasync.py`: edit that file.
"""Files to and from a real server, in portions."""

from __future__ import annotations

import gzip
import os
import threading
from pathlib import Path

import pytest
from invokeai_api.api import images
from invokeai_api.models import BodyUploadImage, ImageDTO

from invokeai_py_client import InvokeAIClient, TransferProgress
from invokeai_py_client.bindings import File, Payload
from invokeai_py_client.exceptions import NotFoundError
from tests.live.pictures import PICTURE, pixels


def upload(client: InvokeAIClient, payload: Payload, name: str = "") -> ImageDTO:
    body = BodyUploadImage(file=File(payload, name))
    return client.send(images.upload_image(body=body, image_category="user", is_intermediate=True))


def fill(pipe: int) -> None:
    with os.fdopen(pipe, "wb") as file:
        file.write(PICTURE.read_bytes())


def test_whatever_holds_a_picture_can_be_uploaded(client: InvokeAIClient, tmp_path: Path) -> None:
    """A pipe and a decompressed file have no length to tell, or tell a wrong one."""
    packed = tmp_path / "picture.png.gz"
    packed.write_bytes(gzip.compress(PICTURE.read_bytes()))
    reading, writing = os.pipe()
    writer = threading.Thread(target=fill, args=(writing,))
    with PICTURE.open("rb") as opened, gzip.open(packed) as unpacked, os.fdopen(reading, "rb") as pipe:
        writer.start()
        payloads: list[tuple[Payload, str]] = [(PICTURE, ""), (str(PICTURE), ""), (PICTURE.read_bytes(), "a.png")]
        for payload, name in [*payloads, (opened, ""), (unpacked, "a.png"), (pipe, "a.png")]:
            record = upload(client, payload, name)
            content = client.send(images.get_image_full(record.image_name))
            assert pixels(content) == pixels(PICTURE.read_bytes())
            client.send(images.delete_image(record.image_name))
        writer.join()


def test_a_streamed_download_is_the_whole_file(client: InvokeAIClient, tmp_path: Path) -> None:
    record = upload(client, PICTURE)
    operation = images.get_image_full(record.image_name)
    content = client.send(operation)
    with client.stream(operation) as download:
        assert (download.status, download.length) == (200, len(content))
        assert download.save(tmp_path / "a.png") == tmp_path / "a.png"
    assert (tmp_path / "a.png").read_bytes() == content
    received = b""
    with client.stream(operation) as download:
        for portion in download:
            received += portion
    assert received == content
    client.send(images.delete_image(record.image_name))
    with pytest.raises(NotFoundError):
        with client.stream(operation):
            pass


def test_transfers_tell_how_far_they_are(client: InvokeAIClient, tmp_path: Path) -> None:
    seen: list[TransferProgress] = []
    size, board = len(PICTURE.read_bytes()), client.board_repo.get_uncategorized_board()
    image = board.upload_image(PICTURE, progress=seen.append)
    assert seen[0].name == "picture.png"
    assert {told.bytes_total for told in seen} == {size}
    assert [told.bytes_done for told in seen] == sorted(told.bytes_done for told in seen)
    assert seen[-1] == TransferProgress("picture.png", size, size, files_done=1)
    seen.clear()
    assert image.save(tmp_path / "a.png", progress=seen.append) == tmp_path / "a.png"
    content = (tmp_path / "a.png").read_bytes()
    assert content == image.bytes()
    assert seen[-1] == TransferProgress("a.png", len(content), len(content), files_done=1)
    client.send(images.delete_image(image.image_name))
    with pytest.raises(NotFoundError):
        image.save(tmp_path / "b.png", progress=seen.append)
