# Made from tests/live/_async/test_gallery.py by `python scripts/unasync.py`: edit that file.
"""Boards and images of a real server, one by one and many at once."""

from __future__ import annotations

import io
import json
import os
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PILImage

from invokeai_py_client import (
    Board,
    BulkResult,
    Image,
    InvokeAIClient,
    RequestInfo,
    TransferProgress,
    TransferReport,
)
from invokeai_py_client.exceptions import (
    BoardNotFoundError,
    InvalidImageError,
    InvalidRequestError,
    InvokeAIError,
    LocalFileError,
    NotFoundError,
    TransferError,
)
from invokeai_py_client.testing import Answer, stub_server
from tests.live.pictures import PICTURE, picture, pixels, upload_aside
from tests.live.proxy import fault_proxy


def nested(depth: int) -> dict[str, Any]:
    """A JSON object with as many in each other."""
    found: dict[str, Any] = {}
    for _ in range(depth):
        found = {"deeper": found}
    return found


def damaged(dice: random.Random) -> bytes:
    """A file that may have been an image: cut off, with other bytes in it, with a huge size, or something else."""
    buffer = io.BytesIO()
    noise = PILImage.frombytes("RGB", (40, 30), dice.randbytes(40 * 30 * 3))
    noise.save(buffer, dice.choice(["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"]))
    content = bytearray(buffer.getvalue())
    match dice.randrange(5):
        case 0:
            del content[dice.randrange(len(content)) :]
        case 1:
            for _ in range(dice.randrange(1, 20)):
                content[dice.randrange(len(content))] = dice.randrange(256)
        case 2:
            content[16:24] = struct.pack(">II", dice.choice([0, 1, 2**31 - 1]), dice.choice([0, 10**5, 2**31 - 1]))
        case 3:
            content[:0] = dice.randbytes(dice.randrange(1, 20))
        case _:
            content = bytearray(dice.randbytes(dice.randrange(200)))
    return bytes(content)


def folder_of(folder: Path, count: int) -> Path:
    """A folder of so many pictures, every third of them in a folder in it."""
    for number in range(count):
        path = folder / ("deeper" if number % 3 == 0 else "") / f"{number:03}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(picture(number))
    return folder


@pytest.fixture
def board(client: InvokeAIClient) -> Iterator[Board]:
    made = client.board_repo.create_board("Gallery test")
    yield made
    made.delete(delete_images=True)


def test_a_board_is_made_found_changed_and_deleted(client: InvokeAIClient) -> None:
    boards = client.board_repo
    made = boards.create_board("One of its kind", is_private=False)
    assert (made.visibility, made.archived, made.image_count, made.asset_count) == ("shared", False, 0, 0)
    assert datetime.now(UTC) - made.created < timedelta(minutes=5)
    for found in (
        boards.get(made.board_id),
        boards.get("One of its kind"),
        boards.get_board_by_id(made.board_id),
        boards.get_board_handle_by_name("One of its kind"),
    ):
        assert (found.board_id, found.board_name) == (made.board_id, "One of its kind")
    boards.update_board(made.board_id, "Renamed", is_private=True)
    assert (made.refresh()).board_name == "Renamed"
    assert made.visibility == "private"
    made.update(archived=True)
    assert made.board_id not in [one.board_id for one in boards.list_boards()]
    assert made.board_id in [one.board_id for one in boards.list_boards(include_archived=True)]
    made.delete()
    with pytest.raises(NotFoundError):
        made.refresh()


def test_lists_of_boards_are_ordered_and_paged(client: InvokeAIClient) -> None:
    boards = client.board_repo
    made = [boards.create_board(name) for name in ("b list", "a list", "c list")]
    names = [one.board_name for one in boards.list_boards(order_by="board_name", direction="ASC")]
    assert [name for name in names if name.endswith(" list")] == ["a list", "b list", "c list"]
    newest = boards.list_boards(limit=2)
    assert [one.board_id for one in newest] == [made[2].board_id, made[1].board_id]
    assert (boards.list_boards(include_uncategorized=True))[0].is_uncategorized
    for one in made:
        one.delete()


def test_what_is_on_no_board_is_counted(client: InvokeAIClient) -> None:
    rest = (client.board_repo.list_boards(include_uncategorized=True))[0]
    rest.refresh()
    before = (rest.image_count, rest.asset_count)
    made = [client.image_repo.upload(picture(1), category=category) for category in ("general", "mask", "user")]
    rest.refresh()
    assert (rest.image_count, rest.asset_count) == (before[0] + 1, before[1] + 2)
    assert (rest.archived, rest.visibility, rest.video_count) == (False, "private", rest.video_count)
    with pytest.raises(InvalidRequestError, match="was never made"):
        _ = rest.created
    client.image_repo.delete(made)


def test_a_board_is_made_as_wanted_or_not_at_all(client: InvokeAIClient) -> None:
    nobody: Any = "everybody"
    with pytest.raises(InvalidRequestError, match="visibility must be one of 'private', 'shared', 'public'"):
        client.board_repo.create_board("Half-made", visibility=nobody)
    assert client.board_repo.get_boards_by_name("Half-made") == []


def test_a_name_that_is_not_unique_says_so(client: InvokeAIClient) -> None:
    twins = [client.board_repo.create_board("Twins") for _ in range(2)]
    with pytest.raises(BoardNotFoundError, match="2 boards are named 'Twins'") as caught:
        client.board_repo.get("Twins")
    assert all(twin.board_id in str(caught.value) for twin in twins)
    assert len(client.board_repo.get_boards_by_name("Twins")) == 2
    with pytest.raises(BoardNotFoundError, match=r"no board 'Twin' \(did you mean 'Twins'\?\)"):
        client.board_repo.get("Twin")
    for twin in twins:
        twin.delete()


def test_the_uncategorized_board_cannot_be_changed(client: InvokeAIClient) -> None:
    board = client.board_repo.get_uncategorized_board()
    assert (client.board_repo.get_board_handle()).is_uncategorized
    for attempt in (lambda: board.update(name="x"), board.delete):
        with pytest.raises(InvalidRequestError, match="the uncategorized board"):
            attempt()
    assert board.get_image_count() == len(board.list_names())


def test_an_image_is_changed_moved_and_deleted(client: InvokeAIClient, board: Board) -> None:
    image = client.image_repo.upload(PICTURE, board, metadata={"seed": 7, "prompt": "a lighthouse"})
    assert (image.size, image.category, image.origin, image.starred) == ((480, 320), "user", "external", False)
    assert (image.board_id, image.is_intermediate) == (board.board_id, False)
    assert image.metadata() == {"seed": 7, "prompt": "a lighthouse"}
    assert set(image.urls()) == {"image_url", "thumbnail_url"}
    assert PILImage.open(io.BytesIO(image.thumbnail())).format == "WEBP"
    content = b""
    with image.open() as download:
        for portion in download:
            content += portion
    assert pixels(content) == pixels(PICTURE.read_bytes())
    assert (image.star()).starred
    assert not (image.unstar()).starred
    image.update(category="general", is_intermediate=True)
    assert ((image.refresh()).category, image.is_intermediate) == ("general", True)
    image.move_to("none")
    assert client.board_repo.get_image_current_board_id(image.image_name) == "none"
    client.board_repo.move_image_to_board_by_name(image.image_name, board.board_name)
    assert (image.refresh()).board_id == board.board_id
    image.delete()
    with pytest.raises(NotFoundError):
        image.delete()
    with pytest.raises(NotFoundError):
        image.urls()


def test_what_is_not_there_is_an_error(client: InvokeAIClient, board: Board) -> None:
    image, missing = client.image_repo.upload(picture(1), board), Image(client, "no.png")
    attempts: list[Callable[[], Any]] = [
        lambda: image.move_to("no-board"),
        missing.star,
        missing.delete,
        lambda: missing.move_to("none"),
        lambda: missing.move_to(board),
        lambda: client.board_repo.update_board("no-board", "x"),
        lambda: client.board_repo.delete_board("no-board"),
        lambda: client.image_repo.move([image], "no-board"),
        lambda: client.image_repo.get("no.png"),
        lambda: client.image_repo.upload(picture(2), "no-board"),
        lambda: client.image_repo.upload_many([picture(2)], "no-board"),
        lambda: client.image_repo.list_images("no-board"),
        lambda: client.image_repo.list_names("no-board"),
        lambda: client.image_repo.count("no-board"),
    ]
    for attempt in attempts:
        with pytest.raises(NotFoundError):
            attempt()
    gone = client.image_repo.upload(picture(3), board)
    client.image_repo.delete([gone])
    for attempt in (
        gone.star,
        gone.unstar,
        gone.delete,
        gone.bytes,
        gone.metadata,
        lambda: gone.update(category="mask"),
    ):
        with pytest.raises(NotFoundError):
            attempt()
    for target in (board, "none"):
        with pytest.raises(NotFoundError):
            gone.move_to(target)
    with pytest.raises(NotFoundError, match=f"there is no image '{gone.image_name}'"):
        board.remove_image(gone)
    assert (image.refresh()).board_id == board.board_id


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({"source": b""}, InvalidImageError, "is not an image"),
        ({"source": b"no picture"}, InvalidImageError, "is not an image"),
        ({"source": PICTURE.read_bytes()[:40]}, InvalidImageError, "not an image the server can read"),
        ({"source": 7}, InvalidImageError, "got int"),
        ({"source": "nowhere.png"}, LocalFileError, "nowhere.png"),
        ({"metadata": ["a"]}, InvalidRequestError, "metadata must be a mapping"),
        ({"metadata": {"a": float("nan")}}, InvalidRequestError, "metadata must be JSON"),
        ({"metadata": {"a": "half a pair: \ud800"}}, InvalidRequestError, "metadata must be JSON"),
        ({"metadata": nested(5000)}, InvalidRequestError, "metadata must be JSON"),
        ({"resize": (0, 8)}, InvalidRequestError, r"resize must be \(width, height\)"),
        ({"resize": (5000, 5000)}, InvalidRequestError, "16,777,216"),
        ({"category": "cat"}, InvalidRequestError, "category must be one of 'general', "),
        ({"board": "Holidays"}, NotFoundError, r"no board with the id 'Holidays'; board_repo.get\(...\) finds one by"),
        ({"board": 7}, InvalidRequestError, "board must be a board"),
    ],
)
def test_a_bad_upload_says_what_is_wrong(
    client: InvokeAIClient, arguments: dict[str, Any], error: type[Exception], says: str
) -> None:
    before = client.image_repo.count(is_intermediate=None)
    given: dict[str, Any] = {"source": picture(3), **arguments}
    with pytest.raises(error, match=says):
        client.image_repo.upload(**given)
    assert client.image_repo.count(is_intermediate=None) == before


def test_whatever_a_file_has_in_it_is_an_image_or_an_error(
    client: InvokeAIClient, board: Board, tmp_path: Path
) -> None:
    """What cannot be an image leaves nothing on the server, and its error tells the file."""
    dice = random.Random(int(os.environ.get("INVOKEAI_FUZZ_SEED", "7")))
    rounds = int(os.environ.get("INVOKEAI_FUZZ_ROUNDS", "60"))
    for number in range(rounds):
        (tmp_path / f"{number}{dice.choice(['.png', '.jpg', '.tiff'])}").write_bytes(damaged(dice))
    (tmp_path / "empty.png").touch()
    before = client.image_repo.count(is_intermediate=None)
    report = client.image_repo.upload_many(tmp_path, board)
    assert len(report.done) + len(report.failed) == rounds + 1
    assert len(report.failed) > rounds / 2
    for path, error in report.failed.items():
        assert isinstance(error, InvalidImageError), (path, error)
        assert repr(Path(path).name) in str(error)
    assert client.image_repo.count(is_intermediate=None) == before + len(report.done)
    for image in report.done.values():
        assert PILImage.open(io.BytesIO(image.bytes())).size == image.size
        assert image.thumbnail()


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "a\nb\r\n.png", 'qu"o;te=.png', "x" * 255, "\udcff.png", "☃", " "]
)
def test_a_file_may_be_called_anything(client: InvokeAIClient, board: Board, name: str) -> None:
    image = client.image_repo.upload(picture(5), board, name=name)
    assert pixels(image.bytes()) == pixels(picture(5))


def test_pictures_of_the_web_are_uploaded(client: InvokeAIClient, board: Board) -> None:
    with stub_server() as web:
        web.on("GET", "/holidays/cat%20one.png", Answer(200, picture(6), "text/plain"))
        web.on("GET", "/moved", Answer(302, b"", headers={"Location": f"{web.url}/holidays/cat%20one.png"}))
        web.on("GET", "/page.png", Answer(200, b"<!doctype html>" + b" " * 100, "image/png"))
        web.on("GET", "/gone.png", Answer(404, b"no"))
        web.on("GET", "/short.png", Answer(200, picture(6), close=True))
        good = f"{web.url}/holidays/cat%20one.png?key=secret"
        for url in (good, f"{web.url}/moved"):
            image = client.image_repo.upload(url, board)
            assert pixels(image.bytes()) == pixels(picture(6))
        for path, says in {
            "page.png": "is not an image",
            "gone.png": "cannot be fetched: HTTP 404",
            "short.png": "cannot be fetched",
        }.items():
            with pytest.raises(InvalidImageError, match=says) as caught:
                client.image_repo.upload(f"{web.url}/{path}?key=secret", board)
            assert path in str(caught.value)
            assert "secret" not in str(caught.value)
        nobody = "http://127.0.0.1:9/x.png"
        report = client.image_repo.upload_many([good, nobody, picture(7)], board, at_once=1)
        assert ([*report.failed], len(report.done)) == ([nobody], 2)
        with pytest.raises(InvalidImageError, match="is no URL"):
            client.image_repo.upload("http://[no", board)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "YCbCr", "HSV", "LAB", "RGBa", "PA"])
def test_pillow_images_of_every_sort_are_uploaded(client: InvokeAIClient, board: Board, mode: str) -> None:
    assert (client.image_repo.upload(PILImage.new(mode, (9, 7)), board)).size == (9, 7)


def test_what_pillow_or_a_file_cannot_give_is_said(client: InvokeAIClient, tmp_path: Path) -> None:
    cut = tmp_path / "cut.png"
    cut.write_bytes(PICTURE.read_bytes()[:1000])
    at_its_end = io.BytesIO(picture(1))
    at_its_end.read()
    with cut.open("ab") as for_writing, PILImage.open(cut) as lazy:
        report = client.image_repo.upload_many([PILImage.new("F", (8, 8)), lazy, at_its_end, for_writing], at_once=1)
    says = ["cannot be written as PNG", "cannot be written as PNG", "it may be at its end", "cannot be read"]
    assert [message in str(error) for message, error in zip(says, report.failed.values(), strict=True)] == [True] * 4
    assert all(isinstance(error, InvalidImageError) for error in report.failed.values())


def test_pictures_in_memory_are_uploaded_resized_and_cropped(client: InvokeAIClient, board: Board) -> None:
    framed = PILImage.new("RGBA", (20, 20))
    framed.paste((255, 0, 0, 255), (5, 5, 15, 11))
    cropped = client.image_repo.upload(framed, board, crop=True)
    resized = client.image_repo.upload(picture(1), board, resize=(24, 16), category="general")
    with PICTURE.open("rb") as file:
        from_file = client.image_repo.upload(file, board)
    assert [image.size for image in (cropped, resized, from_file)] == [(10, 6), (24, 16), (480, 320)]
    board.refresh()
    assert (board.image_count, board.asset_count) == (1, 2)


def test_lists_have_pages_filters_and_an_order(client: InvokeAIClient, board: Board) -> None:
    images = client.image_repo
    made = [images.upload(picture(number), board, category="general" if number % 2 else "mask") for number in range(7)]
    images.upload(picture(9), board, is_intermediate=True)
    names = [image.image_name for image in made]
    paged = [image.image_name for image in images.iter_images(board, page_size=3)]
    assert paged == names[::-1] == images.list_names(board)
    assert [image.image_name for image in board.list_images(offset=2, limit=4)] == names[::-1][2:6]
    assert images.list_images(board, order_dir="ASC", limit=1) == made[:1]
    assert images.list_images(board, limit=0) == []
    assert images.list_names(board, categories="mask") == names[6::-2]
    assert images.list_names(board, categories=["mask", "general"]) == names[::-1]
    assert images.count(board) == board.get_image_count() == 7
    assert images.count(board, is_intermediate=None) == 8
    assert images.count(board, origin="internal") == 0
    made[2].star()
    assert (images.list_names(board))[0] == names[2]
    assert (images.list_names(board, starred_first=False))[0] == names[6] == str((images.latest(board)) and names[6])
    assert images.latest(board) == made[6]
    assert images.latest(board, search_term="nothing has this") is None
    assert [image.image_name for image in images.get_many([*names[:2], "no.png", names[0]])] == names[:2]
    today = made[0].created.date()
    assert set(names) <= set(images.list_names_of_date(today))
    assert today.isoformat() in [day.date for day in client.board_repo.list_dates()]


def test_images_are_found_by_their_metadata(client: InvokeAIClient, board: Board) -> None:
    images = client.image_repo
    for number in range(3):
        images.upload(picture(number), board, metadata={"seed": number, "positive_prompt": f"cat {number}"})
    images.upload(picture(7), board)
    assert images.count(board, search_term="cat") == 3
    (found,) = images.find_by_metadata(lambda metadata: metadata["seed"] == 1, board)
    assert found.metadata() == {"seed": 1, "positive_prompt": "cat 1"}


def test_many_are_changed_and_the_unknown_named(client: InvokeAIClient, board: Board) -> None:
    images = client.image_repo
    report = images.upload_many([picture(number) for number in range(12)], board)
    made = list(report.done.values())
    names = [image.image_name for image in made]
    other = client.board_repo.create_board("Other")
    assert images.star([*made, "no.png"]) == BulkResult(tuple(names), ("no.png",))
    assert all(image.starred for image in images.list_images(board))
    assert (images.unstar(names[:5])).affected == tuple(names[:5])
    assert (images.move([*names[:4], "no.png"], other)).unaffected == ("no.png",)
    assert set(other.list_names()) == set(names[:4])
    assert (images.remove_from_board(names[:2])).affected == tuple(names[:2])
    assert other.get_image_count() == 2
    assert (other.add_images(names[:2])).affected == tuple(names[:2])
    assert (images.move(names[:2], "none")).affected == tuple(names[:2])
    assert images.delete([*names, "no.png"]) == BulkResult(tuple(names), ("no.png",))
    assert images.get_many(names) == []
    assert images.star([]) == BulkResult((), ())
    with pytest.raises(InvalidRequestError, match=r"a list of names or of images, not 'one\.png'"):
        images.delete("one.png")
    other.delete()


def test_sweeping_deletions_want_to_be_confirmed(client: InvokeAIClient) -> None:
    image = client.image_repo.upload(picture(5), is_intermediate=True)
    for attempt in (client.image_repo.delete_uncategorized, client.image_repo.clear_intermediates):
        with pytest.raises(InvalidRequestError, match="confirm=True"):
            attempt()
    assert client.image_repo.count_intermediates() > 0
    image.delete()


def test_a_board_goes_with_or_without_its_images(client: InvokeAIClient) -> None:
    kept_on, deleted_on = [client.board_repo.create_board("Going") for _ in range(2)]
    kept = client.image_repo.upload(picture(1), kept_on)
    deleted = client.image_repo.upload(picture(2), deleted_on)
    assert (kept_on.delete()).kept == (kept.image_name,)
    assert (client.board_repo.delete_board(deleted_on.board_id, True)).deleted == (deleted.image_name,)
    assert (kept.refresh()).board_id == "none"
    with pytest.raises(NotFoundError):
        deleted.refresh()
    kept.delete()


def test_a_folder_goes_up_once(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    images = client.image_repo
    folder = folder_of(tmp_path, 12)
    (folder / "broken.png").write_bytes(b"no picture")
    (folder / "notes.txt").write_text("no picture at all")
    told: list[TransferProgress] = []
    report = images.upload_many(folder, board, category="general", at_once=3, progress=told.append)
    assert [*report.failed] == [str(folder / "broken.png")]
    assert len(report.done) == 12
    assert (told[-1].files_done, told[-1].files_total) == (13, 13)
    with pytest.raises(TransferError, match=r"1 of 13 failed, as .*broken\.png"):
        report.raise_if_failed()
    for path, image in report.done.items():
        assert pixels(image.bytes()) == pixels(Path(path).read_bytes())
    (folder / "copy.png").write_bytes(picture(3))
    (folder / "new.png").write_bytes(picture(99))
    again = images.upload_many(folder, board, skip_existing=True)
    assert [*again.done] == [str(folder / "new.png")]
    assert len(again.skipped) == 13
    assert again.skipped[str(folder / "001.png")] == report.done[str(folder / "001.png")]
    assert images.count(board) == 13
    nonsense: Any = ["no mapping"]
    with pytest.raises(InvalidRequestError, match="metadata must be a mapping"):
        images.upload_many(folder, board, metadata=nonsense)
    only = images.upload_many(folder, board, pattern="01*.png", recursive=False)
    assert sorted(Path(path).name for path in only.done) == ["010.png", "011.png"]


def test_sources_may_come_in_many_ways(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    images = client.image_repo
    told: list[TransferProgress] = []
    (path := tmp_path / "a.png").write_bytes(picture(1))
    report = images.upload_many([path, path, path], board, at_once=1)
    assert [*report.done] == [str(path), f"1: {path}", f"2: {path}"]
    generated = images.upload_many((picture(number) for number in range(3)), board, progress=told.append)
    assert len(generated.done) == told[-1].files_done == told[-1].files_total == 3
    same = images.upload_many([picture(8), picture(8), picture(8)], board, skip_existing=True, at_once=3)
    assert len(same.done) == 1
    assert [*same.skipped.values()] == [*same.done.values()] * 2

    def failing() -> Iterator[bytes]:
        yield picture(20)
        raise RuntimeError("the camera is gone")

    with pytest.raises(TransferError, match="given up: the camera is gone") as caught:
        images.upload_many(failing(), board, at_once=1)
    assert isinstance(caught.value.report, TransferReport)
    assert len(caught.value.report.done) == 1

    chosen = images.iter_images(board, order_dir="ASC", limit=2)
    assert len((images.star(chosen)).affected) == 2
    down = images.download_many(images.iter_images(board, limit=3), tmp_path / "down")
    assert len(down.done) == 3
    items = client.gallery_repo.list_items(board, limit=1)
    assert (images.unstar(items)).affected == (items[0].item_name,)


def test_an_image_is_not_taken_for_its_board(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    image = client.image_repo.upload(picture(1), board)
    nonsense: Any = image
    as_board: list[Callable[[], Any]] = [
        lambda: client.image_repo.list_images(nonsense),
        lambda: client.image_repo.move([image], nonsense),
        lambda: client.image_repo.upload(picture(2), nonsense),
    ]
    for attempt in as_board:
        with pytest.raises(InvalidRequestError, match="board must be a board"):
            attempt()
    as_many: list[Callable[[], Any]] = [
        lambda: client.image_repo.download_many(nonsense, tmp_path),
        lambda: client.image_repo.download_zip(nonsense, tmp_path / "x.zip"),
    ]
    for attempt in as_many:
        with pytest.raises(InvalidRequestError, match=r"a board, as board_repo.* or several images are needed"):
            attempt()
    with pytest.raises(LocalFileError, match="is not a folder"):
        client.image_repo.download_many(board, PICTURE)
    with pytest.raises(InvalidRequestError, match="category must be one of 'general'"):
        client.image_repo.list_names(board, categories=nonsense)
    with pytest.raises(InvalidRequestError, match=r"the name of one, is needed, not '\.\.'"):
        client.image_repo.download_many([".."], tmp_path)


def test_files_that_were_cut_off_are_fetched_again(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    images = client.image_repo
    for number in range(4):
        images.upload(picture(number), board)
    (tmp_path / "8x8.png").write_bytes(b"somebody's own")
    report = images.download_many(board, tmp_path, name="{width}x{height}")
    assert (tmp_path / "8x8.png").read_bytes() == b"somebody's own"
    cut, empty, edited, whole = report.done.values()
    edited.write_bytes(picture(99, (4, 4)))
    content = cut.read_bytes()
    cut.write_bytes(content[:20])
    empty.write_bytes(b"")
    images.download_many([], tmp_path)  # forgets nothing of the others
    again = images.download_many(board, tmp_path, name="{width}x{height}")
    assert ({*again.done.values()}, {*again.skipped.values()}) == ({cut, empty}, {edited, whole})
    assert edited.read_bytes() == picture(99, (4, 4)), "what somebody made of it is not lost"
    assert cut.read_bytes() == content
    assert len([*tmp_path.glob("*.png")]) == 5
    thumbnails = images.download_many(board, tmp_path, thumbnails=True)
    small = next(iter(thumbnails.done.values()))
    small.write_bytes(small.read_bytes()[:-1])
    assert [*(images.download_many(board, tmp_path, thumbnails=True)).done.values()] == [small]


def test_a_board_comes_down_once(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    images = client.image_repo
    for number in range(9):
        images.upload(picture(number), board, metadata={"seed": number})
    template = "{board}/{created:%Y}/{width}x{height}"
    report = images.download_many(board, tmp_path, name=template, sidecar=True)
    folder = tmp_path / "Gallery test" / str(datetime.now(UTC).year)
    files = sorted(folder.glob("*.png"))
    assert len(files) == len(report.done) == 9
    assert folder / "8x8.png" in files, "the others have the name of their image in theirs"
    for name, path in report.done.items():
        sidecar = json.loads(path.with_name(f"{path.name}.json").read_text(encoding="utf-8"))
        assert sidecar["record"]["image_name"] == name
        assert pixels(path.read_bytes()) == pixels(picture(sidecar["metadata"]["seed"]))
    files[0].unlink()
    lost = files[1].with_name(f"{files[1].name}.json")
    lost.unlink()
    images.download_many(report.done, tmp_path, name=template, sidecar=True)
    assert lost.is_file(), "of a file that was there already"
    files[0].unlink()
    newest = images.upload(picture(50), board)
    again = images.download_many(board, tmp_path, name=template)
    assert sorted(again.done.values()) == sorted([files[0], folder / f"8x8-{Path(newest.image_name).stem}.png"])
    assert len(again.skipped) == 8
    assert not list(tmp_path.rglob("*.part"))


def test_thumbnails_and_names_come_down_too(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    image = client.image_repo.upload(PICTURE, board)
    names = [image.image_name, "no.png"]
    report = client.image_repo.download_many(names, tmp_path, manifest=False)
    assert [*report.done] == names[:1]
    assert isinstance(report.failed["no.png"], NotFoundError)
    assert [path.name for path in tmp_path.iterdir()] == names[:1]
    report = client.image_repo.download_many(names, tmp_path, thumbnails=True, name="{width}")
    assert report.done[image.image_name] == tmp_path / "480.webp"
    assert isinstance(report.failed["no.png"], NotFoundError)


def test_the_server_packs_images(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    made = [client.image_repo.upload(picture(number), board) for number in range(3)]
    whole = client.image_repo.download_zip(board, tmp_path / "board.zip")
    part = client.image_repo.download_zip(made[:1], tmp_path / "part.zip")
    with zipfile.ZipFile(whole) as archive:
        assert {Path(name).name for name in archive.namelist()} == {image.image_name for image in made}
    with zipfile.ZipFile(part) as archive:
        assert pixels(archive.read(archive.namelist()[0])) == pixels(picture(0))
    with pytest.raises(InvokeAIError, match=r"it does not have no\.png"):
        client.image_repo.download_zip([*made, "no.png"], tmp_path / "none.zip")
    no_board = client.board_repo.create_board("Gone")
    no_board.delete()
    with pytest.raises(NotFoundError):
        client.image_repo.download_zip(no_board, tmp_path / "none.zip")
    with pytest.raises(InvalidRequestError, match="1 to 1,000 images"):
        client.image_repo.download_zip([], tmp_path / "none.zip")


@pytest.mark.parametrize("socket", ["cut", "stalled", "never"])
def test_a_zip_file_is_found_whose_event_is_lost(
    ready_url: str, client: InvokeAIClient, board: Board, tmp_path: Path, socket: str
) -> None:
    made = [client.image_repo.upload(picture(number), board) for number in range(2)]

    def lose(info: RequestInfo) -> None:
        if info.method == "POST" and info.path.endswith("/images/download"):
            proxy.cut_sockets() if socket == "cut" else proxy.stall_sockets()

    with fault_proxy(ready_url) as proxy:
        proxy.refuse_sockets = socket == "never"
        with InvokeAIClient(proxy.url, on_request=lose) as troubled:
            mine = troubled.board_repo.get_board_by_id(board.board_id)
            path = troubled.image_repo.download_zip(mine, tmp_path / "board.zip", timeout=20)
            with zipfile.ZipFile(path) as archive:
                assert {Path(name).name for name in archive.namelist()} == {image.image_name for image in made}
            assert [*tmp_path.iterdir()] == [path]
            with pytest.raises(InvokeAIError, match=r"cannot make the zip file; it does not have no\.png"):
                troubled.image_repo.download_zip(["no.png"], tmp_path / "none.zip", timeout=20)


def test_each_image_is_given_once_in_a_loop_that_changes_them(
    ready_url: str, client: InvokeAIClient, board: Board, tmp_path: Path
) -> None:
    asked: list[str] = []
    repo = client.image_repo
    elsewhere = client.board_repo.create_board("Gallery test: elsewhere")

    def refill() -> list[str]:
        repo.upload_many(folder_of(tmp_path, 7), board)
        return sorted(repo.list_names(board))

    def delete(image: Image) -> None:
        image.delete()

    def move(image: Image) -> None:
        image.move_to(elsewhere)

    def star(image: Image) -> None:
        (image.unstar() if image.starred else image.star())

    def leave(image: Image) -> None:
        pass

    try:
        with InvokeAIClient(ready_url, on_request=lambda info: asked.append(info.path)) as watched:
            for change in (leave, star, move, delete):
                for page_size in (1, 2, 3, 1000):
                    names = refill()
                    asked.clear()
                    given: list[str] = []
                    for image in watched.image_repo.iter_images(board, page_size=page_size):
                        given.append(image.image_name)
                        change(repo.get(image.image_name))
                    assert sorted(given) == names, (change, page_size)
                    assert change is not leave or len(asked) <= 7 // page_size + 1
                    some = watched.image_repo.list_images(board, page_size=2, limit=3)
                    assert len(some) == min(3, len(repo.list_names(board)))
                    repo.delete(repo.list_names(board))
    finally:
        elsewhere.delete(delete_images=True)


def test_an_upload_is_marked_by_what_was_sent(
    ready_url: str, client: InvokeAIClient, board: Board, tmp_path: Path
) -> None:
    """A file that is saved at the very moment it is sent is sent again, and a second run finds what was sent."""
    path = tmp_path / "a.png"
    path.write_bytes(picture(1))

    def save(info: RequestInfo) -> None:
        if info.path.endswith("/images/upload"):
            path.write_bytes(picture(2))

    def there() -> list[Any]:
        return sorted([pixels(image.bytes()) for image in board.list_images()])

    with InvokeAIClient(ready_url, on_request=save) as watched:
        assert len((watched.image_repo.upload_many(tmp_path, board, skip_existing=True)).done) == 1
    assert there() == [pixels(picture(2))]
    assert len((client.image_repo.upload_many(tmp_path, board, skip_existing=True)).skipped) == 1
    path.write_bytes(picture(1))
    assert len((client.image_repo.upload_many(tmp_path, board, skip_existing=True)).done) == 1
    assert there() == sorted([pixels(picture(1)), pixels(picture(2))])
    for number in (1, 2):
        path.write_bytes(picture(number))
        assert len((client.image_repo.upload_many(tmp_path, board, skip_existing=True)).skipped) == 1


def test_what_another_run_uploads_meanwhile_is_not_there_twice(
    ready_url: str, client: InvokeAIClient, board: Board, tmp_path: Path
) -> None:
    """Such as one that was canceled, and whose last uploads the server still takes in."""
    folder_of(tmp_path, 3)
    met: list[str] = []

    def meet(info: RequestInfo) -> None:
        if info.path.endswith("/images/upload") and not met:
            met.append(info.path)
            upload_aside(ready_url, tmp_path, board.board_id)

    with InvokeAIClient(ready_url, on_request=meet) as first:
        report = first.image_repo.upload_many(tmp_path, board, skip_existing=True, at_once=1)
    report.raise_if_failed()
    assert (len(report.done), len(report.skipped)) == (0, 3)
    assert len(board.list_images()) == 3
    assert len((client.image_repo.upload_many(tmp_path, board, skip_existing=True)).skipped) == 3


def test_a_link_to_nothing_is_told(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    folder_of(tmp_path, 2)
    gone = tmp_path / "gone.png"
    gone.symlink_to("nowhere.png")
    report = client.image_repo.upload_many(tmp_path, board)
    assert len(report.done) == 2
    assert isinstance(report.failed[str(gone)], LocalFileError)
