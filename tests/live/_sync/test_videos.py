# Made from tests/live/_async/test_videos.py by `python scripts/unasync.py`: edit that file.
"""Videos of a real server, one by one and many at once."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PILImage

from invokeai_py_client import Board, BulkResult, Image, InvokeAIClient, TransferProgress, Video
from invokeai_py_client.exceptions import (
    InvalidRequestError,
    InvalidVideoError,
    LocalFileError,
    NotFoundError,
)
from tests.live.pictures import PICTURE

DATA = Path(__file__).parents[2] / "data"
CLIP, OTHER_CODEC = DATA / "clip.mp4", DATA / "mpeg4.mp4"
PORTION = 2**20
"""Bytes the server sends of a part at most."""


@pytest.fixture
def board(client: InvokeAIClient) -> Iterator[Board]:
    made = client.board_repo.create_board("Videos test")
    yield made
    made.delete(delete_images=True)


@pytest.fixture
def video(client: InvokeAIClient, board: Board) -> Video:
    return client.video_repo.upload_video(CLIP, board)


def several(client: InvokeAIClient, board: Board, count: int) -> list[Video]:
    return [client.video_repo.upload_video(CLIP, board) for _ in range(count)]


def test_a_video_is_uploaded_with_what_is_known_of_it(client: InvokeAIClient, board: Board) -> None:
    told: list[TransferProgress] = []
    video = client.video_repo.upload_video(
        str(CLIP), board.board_id, "general", progress=told.append, metadata={"seed": 7}
    )
    assert (video.width, video.height, video.duration, video.fps) == (64, 48, 1.0, 8.0)
    assert (video.category, video.origin, video.is_intermediate, video.starred) == ("general", "external", False, False)
    assert video.board_id == board.board_id
    assert datetime.now(UTC) - video.created < timedelta(minutes=5)
    size = CLIP.stat().st_size
    assert told[-1] == TransferProgress("clip.mp4", size, size, files_done=1)
    assert video.metadata() == {"seed": 7}
    assert video.workflow() is None
    assert set(video.urls()) == {"video_url", "thumbnail_url"}
    thumbnail = PILImage.open(io.BytesIO(video.thumbnail()))
    assert (thumbnail.format, thumbnail.size) == ("WEBP", (64, 48))
    assert (client.video_repo.get(video.video_name)).duration == 1.0


def test_the_file_comes_whole_and_in_part(client: InvokeAIClient, video: Video, tmp_path: Path) -> None:
    content = CLIP.read_bytes()
    assert video.bytes() == content
    for start, end in ((0, 10), (10, 20), (2000, None), (2000, 99_999), (5, 5), (0, len(content))):
        assert video.bytes(start, end) == content[start:end]
    with pytest.raises(InvalidRequestError, match=f"ends before byte {len(content)}"):
        video.bytes(len(content))
    with pytest.raises(InvalidRequestError, match="end must not be before start"):
        video.bytes(9, 3)
    saved = video.save(tmp_path)
    assert saved == tmp_path / video.video_name
    assert saved.read_bytes() == content


def test_a_part_that_the_server_sends_in_portions_comes_whole(
    client: InvokeAIClient, board: Board, tmp_path: Path
) -> None:
    large = tmp_path / "large.mp4"
    padding = 2 * PORTION + PORTION // 2
    large.write_bytes(CLIP.read_bytes() + padding.to_bytes(4, "big") + b"free" + bytes(range(256)) * (padding // 256))
    content = large.read_bytes()
    video = client.video_repo.upload_video(large, board)
    assert video.bytes(1) == content[1:]
    assert video.bytes(PORTION // 2, 2 * PORTION) == content[PORTION // 2 : 2 * PORTION]


def test_what_is_no_video_of_the_servers_is_refused(client: InvokeAIClient, tmp_path: Path) -> None:
    before = client.video_repo.list_names()
    image = tmp_path / "image.mp4"
    image.write_bytes(b"\x89PNG\r\n\x1a\n and more")
    huge = tmp_path / "huge.mp4"
    huge.write_bytes(CLIP.read_bytes())
    with huge.open("r+b") as file:
        file.truncate(2**30 + 1)  # which takes no room on the disk
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(CLIP.read_bytes()[:200])
    upload = client.video_repo.upload_video
    for path, words in (
        (image, "is no MP4 video"),
        (huge, "bytes"),
        (broken, "cannot use the video"),
        (OTHER_CODEC, "H.264"),
    ):
        with pytest.raises(InvalidVideoError, match=words):
            upload(path)
    with pytest.raises(LocalFileError, match="cannot read"):
        upload(tmp_path / "no-such.mp4")
    bad: list[dict[str, Any]] = [{"path": b"bytes"}, {"board_id": 7}, {"category": ""}, {"metadata": [1]}]
    for wrong in bad:
        arguments: dict[str, Any] = {"path": CLIP, **wrong}
        with pytest.raises(InvalidRequestError, match=next(iter(wrong)).removesuffix("_id")):
            upload(**arguments)
    with pytest.raises(NotFoundError):
        upload(CLIP, "no-board")
    with pytest.raises(InvalidRequestError, match="category must be one of"):
        upload(CLIP, category="nonsense")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert client.video_repo.list_names() == before


def test_lists_are_filtered_ordered_and_paged(client: InvokeAIClient, board: Board) -> None:
    repo = client.video_repo
    first, second, third = [video.video_name for video in several(client, board, 3)]
    hidden = repo.upload_video(CLIP, board, is_intermediate=True)
    named = repo.upload_video(CLIP, board, "general", metadata={"prompt": "a lighthouse"})
    repo.star([first])
    assert repo.list_names(board) == [first, named.video_name, third, second]
    assert repo.list_names(board, starred_first=False, order_dir="ASC") == [
        first,
        second,
        third,
        named.video_name,
    ]
    assert repo.list_names(board, is_intermediate=True) == [hidden.video_name]
    assert repo.list_names(board, categories=["general", "mask"]) == [named.video_name]
    assert repo.list_names(board, search_term="lighthouse") == [named.video_name]
    assert repo.list_names(board, origin="internal") == []
    paged = [video.video_name for video in repo.iter_videos(board.board_id, page_size=2)]
    assert paged == repo.list_names(board)
    assert [video.starred for video in repo.list_videos(board)] == [True, False, False, False]
    assert [video.video_name for video in repo.list_videos(board, offset=1, limit=2)] == [
        named.video_name,
        third,
    ]
    assert first not in repo.list_names("none")
    assert first in repo.list_names()
    bad: list[dict[str, Any]] = [{"page_size": 0}, {"limit": -1}, {"offset": "1"}, {"order_dir": "up"}]
    for options in bad:
        with pytest.raises(InvalidRequestError, match=next(iter(options))):
            repo.list_videos(board, **options)
    with pytest.raises(InvalidRequestError, match="category must be one of"):
        repo.list_videos(board, categories="nonsense")
    for listing in (repo.list_videos, repo.list_names):
        with pytest.raises(NotFoundError):
            listing("no-board")


def test_a_video_is_changed_moved_and_deleted(client: InvokeAIClient, board: Board, video: Video) -> None:
    assert (video.star()).starred
    assert not (video.unstar()).starred
    video.update(category="mask", is_intermediate=True, session_id="s")
    record = video.record()
    assert (record.video_category, record.is_intermediate, record.session_id) == ("mask", True, "s")
    video.move_to("none")
    assert video.board_id == "none"
    assert (video.refresh()).board_id == "none"
    video.move_to(board)
    assert (video.refresh()).board_id == board.board_id
    with pytest.raises(InvalidRequestError, match="give what is to be changed"):
        video.update()
    with pytest.raises(NotFoundError):
        video.move_to("no-board")
    video.delete()
    gone: list[Callable[[], Any]] = [
        video.delete,
        video.refresh,
        video.star,
        video.metadata,
        video.workflow,
        video.urls,
        video.thumbnail,
        video.bytes,
        lambda: video.bytes(1, 2),
        lambda: video.move_to(board),
        lambda: video.move_to("none"),
        lambda: client.video_repo.get(video.video_name),
    ]
    for attempt in gone:
        with pytest.raises(NotFoundError):
            attempt()


def test_many_are_changed_and_those_that_are_not_there_are_told(client: InvokeAIClient, board: Board) -> None:
    repo = client.video_repo
    first, second = several(client, board, 2)
    names = [first.video_name, "no.mp4", second.video_name]
    expected = BulkResult((first.video_name, second.video_name), ("no.mp4",))
    assert repo.star([first, "no.mp4", second, first]) == expected
    assert (first.refresh()).starred
    assert repo.unstar(names) == expected
    assert not (second.refresh()).starred
    assert repo.remove_from_board(names) == expected
    assert repo.list_names(board) == []
    assert repo.move_to_board(names, board) == expected
    assert len(repo.list_names(board)) == 2
    with pytest.raises(NotFoundError):
        repo.move_to_board(names, "no-board")
    many = [f"{number}.mp4" for number in range(1500)]
    assert repo.delete([*many, *names]) == BulkResult(expected.affected, (*many, "no.mp4"))
    assert repo.delete([]) == BulkResult((), ())
    with pytest.raises(InvalidRequestError, match="videos must be several"):
        repo.delete("no.mp4")


def test_what_is_on_no_board_is_deleted_if_one_says_so(client: InvokeAIClient, video: Video) -> None:
    loose = client.video_repo.upload_video(CLIP, "none")
    with pytest.raises(InvalidRequestError, match="confirm=True"):
        client.video_repo.delete_uncategorized()
    assert client.video_repo.delete_uncategorized(confirm=True) == BulkResult((loose.video_name,), ())
    assert (video.refresh()).video_name == video.video_name


def test_images_and_videos_are_in_one_list(client: InvokeAIClient, board: Board) -> None:
    gallery = client.gallery_repo
    image = board.upload_image(PICTURE)
    videos = several(client, board, 2)
    later = client.image_repo.upload(PICTURE, board, category="general")
    in_order: list[Image | Video] = [image, *videos, later]
    names = [image.image_name, *(video.video_name for video in videos), later.image_name]
    items = gallery.list_items(board, order_dir="ASC", page_size=3)
    assert [item.item_name for item in items] == names
    assert [item.kind for item in items] == ["image", "video", "video", "image"]
    assert [item.size for item in items] == [(480, 320), (64, 48), (64, 48), (480, 320)]
    assert [item.duration for item in items] == [None, 1.0, 1.0, None]
    assert [item.handle for item in items] == in_order
    assert {item.board_id for item in items} == {board.board_id}
    assert items[1].handle.bytes() == CLIP.read_bytes()
    assert gallery.list_names(board, order_dir="ASC", date=items[0].created.date()) == names
    assert gallery.list_names(board, date="2001-02-03") == []
    assert [item.item_name for item in gallery.list_items(board, categories="general")] == [later.image_name]

    result = gallery.star([items[0], videos[0], "no.png", "no.mp4"])
    assert result == BulkResult((image.image_name, videos[0].video_name), ("no.png", "no.mp4"))
    assert gallery.list_names(board, order_dir="ASC") == [names[0], names[1], *names[2:]]
    assert gallery.unstar(items[:1]) == BulkResult((image.image_name,), ())
    assert (gallery.move(names[1:3], "none")).affected == tuple(names[1:3])
    assert gallery.list_names(board, order_dir="ASC") == [names[0], names[3]]
    assert (gallery.delete(names)).unaffected == ()
    assert gallery.list_items(board) == []

    with pytest.raises(NotFoundError):
        gallery.list_names("no such board")
    with pytest.raises(NotFoundError):
        gallery.list_items("no such board")
    nothing: Any = [7]
    with pytest.raises(InvalidRequestError, match="an item, or the name of one"):
        gallery.star(nothing)
    with pytest.raises(InvalidRequestError, match="date must be a day"):
        gallery.list_names(board, date="yesterday")
