"""Previews: read without complaint, complained about when they are wanted."""

from __future__ import annotations

import base64
import io
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from invokeai_py_client import PreviewImage
from invokeai_py_client.exceptions import InvalidImageError, MissingExtraError
from invokeai_py_client.kit.media import pil_reader

PNG = (Path(__file__).parents[3] / "examples" / "picture.png").read_bytes()
URL = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"


def shown(preview: PreviewImage) -> tuple[dict[str, str], dict[str, Any]]:
    """What a notebook asks for."""
    return preview._repr_mimebundle_()  # pyright: ignore[reportPrivateUsage]


def test_a_preview_is_a_file_and_a_picture(tmp_path: Path) -> None:
    preview = PreviewImage.from_json({"dataURL": URL, "width": 480, "height": 320})
    assert preview is not None
    assert preview == PreviewImage(480, 320, URL)
    assert (preview.content_type, preview.bytes()) == ("image/png", PNG)
    assert preview.save(tmp_path / "new" / "preview.png").read_bytes() == PNG
    assert preview.to_pil().format == "PNG"
    data, metadata = shown(preview)
    assert base64.b64decode(data["image/png"]) == PNG
    assert metadata == {"image/png": {"width": 480, "height": 320}}, "shown in full size, however coarse it is"
    assert repr(preview) == "PreviewImage(width=480, height=320)"


@pytest.mark.parametrize(
    "odd",
    [None, 5, [], {}, {"dataURL": URL}, {"dataURL": 5, "width": 1, "height": 1}, {"dataURL": URL, "width": "1"}],
)
def test_odd_data_is_no_preview(odd: Any) -> None:
    assert PreviewImage.from_json(odd) is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x",
        "data:image/png;base64",
        "data:text/html;base64,AAAA",
        "data:image/png,AAAA",
        "data:image/svg+xml;base64,AAAA",
        f"{URL[:30]}*",
    ],
)
def test_a_malformed_one_is_told_when_it_is_decoded(url: str) -> None:
    preview = PreviewImage.from_json({"dataURL": url, "width": 8, "height": 8})
    assert preview is not None
    with pytest.raises(InvalidImageError):
        preview.bytes()
    assert shown(preview)[0] == {"text/plain": repr(preview)}


EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\nshowpage\n%%EOF\n"


def test_only_pictures_of_servers_reach_a_decoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pillow hands PostScript to Ghostscript, a program that does what is written in it."""
    ghostscript, ran = tmp_path / "gs", tmp_path / "ran"
    ghostscript.write_text(f"#!/bin/sh\ntouch {ran}\n")
    ghostscript.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    tiff, gif = io.BytesIO(), io.BytesIO()
    Image.new("RGB", (8, 8)).save(tiff, "TIFF")
    Image.new("RGB", (8, 8)).save(gif, "GIF")
    for content in (EPS, tiff.getvalue(), gif.getvalue(), PNG[:200]):
        with pytest.raises(InvalidImageError, match="not an image Pillow can read"):
            pil_reader()(content, "cat.png")
    assert not ran.exists()


def test_what_is_no_picture_is_told_by_pillow(monkeypatch: pytest.MonkeyPatch) -> None:
    preview = PreviewImage(8, 8, "data:image/png;base64,AAAA")
    with pytest.raises(InvalidImageError, match="not an image Pillow can read"):
        preview.to_pil()
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    with pytest.raises(MissingExtraError, match=r"invokeai-py-client\[images\]"):
        preview.to_pil()
