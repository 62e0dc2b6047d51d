"""Looking at pictures."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from invokeai_py_client import InvokeAIClient

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "blur_and_resize.json"
PICTURE = ROOT / "examples" / "picture.png"


def pixels(content: bytes) -> tuple[tuple[int, int], bytes]:
    """Size and raw pixels of an image file: files of equal pixels may differ in their metadata."""
    with Image.open(io.BytesIO(content)) as image:
        return image.size, image.convert("RGB").tobytes()


def upload_aside(url: str, folder: Path, board_id: str) -> None:
    """Upload a folder as another process would, at the same time."""
    with InvokeAIClient(url) as client:
        client.image_repo.upload_many(folder, board_id, skip_existing=True).raise_if_failed()


def picture(number: int, size: tuple[int, int] = (8, 8)) -> bytes:
    """A small picture that no other number has."""
    buffer = io.BytesIO()
    Image.new("RGB", size, (number % 256, number // 256, 77)).save(buffer, "PNG")
    return buffer.getvalue()
