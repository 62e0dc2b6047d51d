"""Looking at pictures."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "blur_and_resize.json"
PICTURE = ROOT / "examples" / "picture.png"


def pixels(content: bytes) -> tuple[tuple[int, int], bytes]:
    """Size and raw pixels of an image file: files of equal pixels may differ in their metadata."""
    with Image.open(io.BytesIO(content)) as image:
        return image.size, image.convert("RGB").tobytes()
