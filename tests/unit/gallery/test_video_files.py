"""What is taken for a video, and which part of one came."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client.exceptions import InvalidRequestError, InvalidVideoError, NotConfirmedError
from invokeai_py_client.gallery.listing import filters, names_of
from invokeai_py_client.gallery.video_files import (
    LARGEST,
    check_part,
    check_video,
    is_mp4,
    total_of,
)

CLIP = (Path(__file__).parents[2] / "data" / "clip.mp4").read_bytes()
FREE = b"\x00\x00\x00\x0cfree\x00\x00\x00\x00"
LONG_FREE = b"\x00\x00\x00\x01free" + (20).to_bytes(8, "big") + b"\x00" * 4


@pytest.mark.parametrize("head", [CLIP, FREE + CLIP, LONG_FREE + CLIP], ids=["plain", "padded", "padded in long form"])
def test_an_mp4_is_known_by_its_boxes(head: bytes) -> None:
    assert is_mp4(head)
    check_video(head, LARGEST, "clip.bin")


@pytest.mark.parametrize(
    "head",
    [
        b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  ",
        b"\x1aE\xdf\xa3webm and more",
        b"\x89PNG\r\n\x1a\n and more",
        b"\x00\x00\x00\x00free and no end",
        b"\x00\x00\x00\x14ftyp",
        b"mp4",
    ],
)
def test_what_is_no_mp4_is_refused_with_a_way_out(head: bytes) -> None:
    assert not is_mp4(head)
    with pytest.raises(InvalidVideoError, match=r"'clip\.mov' is no MP4 video: .*ffmpeg"):
        check_video(head, 9, "clip.mov")


def test_an_empty_file_says_so() -> None:
    with pytest.raises(InvalidVideoError, match="is empty: an MP4"):
        check_video(b"", 0, "clip.mp4")


def test_a_file_that_is_too_large_says_how_large_it_may_be() -> None:
    with pytest.raises(InvalidVideoError, match=r"1,073,741,825 bytes, and the server takes videos of 1,073,741,824"):
        check_video(CLIP, LARGEST + 1, "clip.mp4")


def test_names_are_taken_once_and_in_order() -> None:
    assert names_of(["b", "a", "b"], "video") == ["b", "a"]
    bad: list[Any] = ["a.mp4", b"a.mp4", None, ["a", ""], [7]]
    for videos in bad:
        with pytest.raises(InvalidRequestError, match="video"):
            names_of(videos, "video")


def test_filters_have_the_names_of_videos() -> None:
    found = filters("none", "user", "external", None, None, "ASC", False, "video_origin")
    assert found == {
        "board_id": "none",
        "categories": ["user"],
        "video_origin": "external",
        "order_dir": "ASC",
        "starred_first": False,
    }


def test_a_part_that_cannot_be_is_refused() -> None:
    check_part(0, 0)
    check_part(3, None)
    bad: list[tuple[Any, Any]] = [(-1, None), (0, -1), (5, 4), (1.5, None), (True, None), ("0", None)]
    for start, end in bad:
        with pytest.raises(InvalidRequestError, match=r"start|end"):
            check_part(start, end)


def test_a_part_that_came_tells_the_whole() -> None:
    assert total_of("bytes 5-9/2125", 5, 5) == 2125
    for header in ("", "bytes 0-4/2125", "bytes 5-8/2125", "bytes 5-9/*"):
        with pytest.raises(NotConfirmedError, match="byte 5"):
            total_of(header, 5, 5)
    with pytest.raises(NotConfirmedError):
        total_of("bytes 5-4/2125", 5, 0)
