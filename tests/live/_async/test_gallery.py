"""Boards and images of a real server, one by one and many at once."""

from __future__ import annotations

import io
import json
import os
import random
import struct
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PILImage

from invokeai_py_client import (
    AsyncBoard,
    AsyncImage,
    AsyncInvokeAIClient,
    BulkResult,
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
async def board(client: AsyncInvokeAIClient) -> AsyncIterator[AsyncBoard]:
    made = await client.board_repo.create_board("Gallery test")
    yield made
    await made.delete(delete_images=True)


async def test_a_board_is_made_found_changed_and_deleted(client: AsyncInvokeAIClient) -> None:
    boards = client.board_repo
    made = await boards.create_board("One of its kind", is_private=False)
    assert (made.visibility, made.archived, made.image_count, made.asset_count) == ("shared", False, 0, 0)
    assert datetime.now(UTC) - made.created < timedelta(minutes=5)
    for found in (
        await boards.get(made.board_id),
        await boards.get("One of its kind"),
        await boards.get_board_by_id(made.board_id),
        await boards.get_board_handle_by_name("One of its kind"),
    ):
        assert (found.board_id, found.board_name) == (made.board_id, "One of its kind")
    await boards.update_board(made.board_id, "Renamed", is_private=True)
    assert (await made.refresh()).board_name == "Renamed"
    assert made.visibility == "private"
    await made.update(archived=True)
    assert made.board_id not in [one.board_id for one in await boards.list_boards()]
    assert made.board_id in [one.board_id for one in await boards.list_boards(include_archived=True)]
    await made.delete()
    with pytest.raises(NotFoundError):
        await made.refresh()


async def test_lists_of_boards_are_ordered_and_paged(client: AsyncInvokeAIClient) -> None:
    boards = client.board_repo
    made = [await boards.create_board(name) for name in ("b list", "a list", "c list")]
    names = [one.board_name for one in await boards.list_boards(order_by="board_name", direction="ASC")]
    assert [name for name in names if name.endswith(" list")] == ["a list", "b list", "c list"]
    newest = await boards.list_boards(limit=2)
    assert [one.board_id for one in newest] == [made[2].board_id, made[1].board_id]
    assert (await boards.list_boards(include_uncategorized=True))[0].is_uncategorized
    for one in made:
        await one.delete()


async def test_what_is_on_no_board_is_counted(client: AsyncInvokeAIClient) -> None:
    rest = (await client.board_repo.list_boards(include_uncategorized=True))[0]
    await rest.refresh()
    before = (rest.image_count, rest.asset_count)
    made = [await client.image_repo.upload(picture(1), category=category) for category in ("general", "mask", "user")]
    await rest.refresh()
    assert (rest.image_count, rest.asset_count) == (before[0] + 1, before[1] + 2)
    assert (rest.archived, rest.visibility, rest.video_count) == (False, "private", rest.video_count)
    with pytest.raises(InvalidRequestError, match="was never made"):
        _ = rest.created
    await client.image_repo.delete(made)


async def test_a_board_is_made_as_wanted_or_not_at_all(client: AsyncInvokeAIClient) -> None:
    nobody: Any = "everybody"
    with pytest.raises(InvalidRequestError, match="visibility must be one of 'private', 'shared', 'public'"):
        await client.board_repo.create_board("Half-made", visibility=nobody)
    assert await client.board_repo.get_boards_by_name("Half-made") == []


async def test_a_name_that_is_not_unique_says_so(client: AsyncInvokeAIClient) -> None:
    twins = [await client.board_repo.create_board("Twins") for _ in range(2)]
    with pytest.raises(BoardNotFoundError, match="2 boards are named 'Twins'") as caught:
        await client.board_repo.get("Twins")
    assert all(twin.board_id in str(caught.value) for twin in twins)
    assert len(await client.board_repo.get_boards_by_name("Twins")) == 2
    with pytest.raises(BoardNotFoundError, match=r"no board 'Twin' \(did you mean 'Twins'\?\)"):
        await client.board_repo.get("Twin")
    for twin in twins:
        await twin.delete()


async def test_the_uncategorized_board_cannot_be_changed(client: AsyncInvokeAIClient) -> None:
    board = client.board_repo.get_uncategorized_board()
    assert (await client.board_repo.get_board_handle()).is_uncategorized
    for attempt in (lambda: board.update(name="x"), board.delete):
        with pytest.raises(InvalidRequestError, match="the uncategorized board"):
            await attempt()
    assert await board.get_image_count() == len(await board.list_names())


async def test_an_image_is_changed_moved_and_deleted(client: AsyncInvokeAIClient, board: AsyncBoard) -> None:
    image = await client.image_repo.upload(PICTURE, board, metadata={"seed": 7, "prompt": "a lighthouse"})
    assert (image.size, image.category, image.origin, image.starred) == ((480, 320), "user", "external", False)
    assert (image.board_id, image.is_intermediate) == (board.board_id, False)
    assert await image.metadata() == {"seed": 7, "prompt": "a lighthouse"}
    assert set(await image.urls()) == {"image_url", "thumbnail_url"}
    assert PILImage.open(io.BytesIO(await image.thumbnail())).format == "WEBP"
    content = b""
    async with image.open() as download:
        async for portion in download:
            content += portion
    assert pixels(content) == pixels(PICTURE.read_bytes())
    assert (await image.star()).starred
    assert not (await image.unstar()).starred
    await image.update(category="general", is_intermediate=True)
    assert ((await image.refresh()).category, image.is_intermediate) == ("general", True)
    await image.move_to("none")
    assert await client.board_repo.get_image_current_board_id(image.image_name) == "none"
    await client.board_repo.move_image_to_board_by_name(image.image_name, board.board_name)
    assert (await image.refresh()).board_id == board.board_id
    await image.delete()
    with pytest.raises(NotFoundError):
        await image.delete()
    with pytest.raises(NotFoundError):
        await image.urls()


async def test_what_is_not_there_is_an_error(client: AsyncInvokeAIClient, board: AsyncBoard) -> None:
    image, missing = await client.image_repo.upload(picture(1), board), AsyncImage(client, "no.png")
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
            await attempt()
    gone = await client.image_repo.upload(picture(3), board)
    await client.image_repo.delete([gone])
    for attempt in (
        gone.star,
        gone.unstar,
        gone.delete,
        gone.bytes,
        gone.metadata,
        lambda: gone.update(category="mask"),
    ):
        with pytest.raises(NotFoundError):
            await attempt()
    for target in (board, "none"):
        with pytest.raises(NotFoundError):
            await gone.move_to(target)
    with pytest.raises(NotFoundError, match=f"there is no image '{gone.image_name}'"):
        await board.remove_image(gone)
    assert (await image.refresh()).board_id == board.board_id


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
async def test_a_bad_upload_says_what_is_wrong(
    client: AsyncInvokeAIClient, arguments: dict[str, Any], error: type[Exception], says: str
) -> None:
    before = await client.image_repo.count(is_intermediate=None)
    given: dict[str, Any] = {"source": picture(3), **arguments}
    with pytest.raises(error, match=says):
        await client.image_repo.upload(**given)
    assert await client.image_repo.count(is_intermediate=None) == before


async def test_whatever_a_file_has_in_it_is_an_image_or_an_error(
    client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path
) -> None:
    """What cannot be an image leaves nothing on the server, and its error tells the file."""
    dice = random.Random(int(os.environ.get("INVOKEAI_FUZZ_SEED", "7")))
    rounds = int(os.environ.get("INVOKEAI_FUZZ_ROUNDS", "60"))
    for number in range(rounds):
        (tmp_path / f"{number}{dice.choice(['.png', '.jpg', '.tiff'])}").write_bytes(damaged(dice))
    (tmp_path / "empty.png").touch()
    before = await client.image_repo.count(is_intermediate=None)
    report = await client.image_repo.upload_many(tmp_path, board)
    assert len(report.done) + len(report.failed) == rounds + 1
    assert len(report.failed) > rounds / 2
    for path, error in report.failed.items():
        assert isinstance(error, InvalidImageError), (path, error)
        assert repr(Path(path).name) in str(error)
    assert await client.image_repo.count(is_intermediate=None) == before + len(report.done)
    for image in report.done.values():
        assert PILImage.open(io.BytesIO(await image.bytes())).size == image.size
        assert await image.thumbnail()


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "a\nb\r\n.png", 'qu"o;te=.png', "x" * 255, "\udcff.png", "☃", " "]
)
async def test_a_file_may_be_called_anything(client: AsyncInvokeAIClient, board: AsyncBoard, name: str) -> None:
    image = await client.image_repo.upload(picture(5), board, name=name)
    assert pixels(await image.bytes()) == pixels(picture(5))


async def test_pictures_of_the_web_are_uploaded(client: AsyncInvokeAIClient, board: AsyncBoard) -> None:
    with stub_server() as web:
        web.on("GET", "/holidays/cat%20one.png", Answer(200, picture(6), "text/plain"))
        web.on("GET", "/moved", Answer(302, b"", headers={"Location": f"{web.url}/holidays/cat%20one.png"}))
        web.on("GET", "/page.png", Answer(200, b"<!doctype html>" + b" " * 100, "image/png"))
        web.on("GET", "/gone.png", Answer(404, b"no"))
        web.on("GET", "/short.png", Answer(200, picture(6), close=True))
        good = f"{web.url}/holidays/cat%20one.png?key=secret"
        for url in (good, f"{web.url}/moved"):
            image = await client.image_repo.upload(url, board)
            assert pixels(await image.bytes()) == pixels(picture(6))
        for path, says in {
            "page.png": "is not an image",
            "gone.png": "cannot be fetched: HTTP 404",
            "short.png": "cannot be fetched",
        }.items():
            with pytest.raises(InvalidImageError, match=says) as caught:
                await client.image_repo.upload(f"{web.url}/{path}?key=secret", board)
            assert path in str(caught.value)
            assert "secret" not in str(caught.value)
        nobody = "http://127.0.0.1:9/x.png"
        report = await client.image_repo.upload_many([good, nobody, picture(7)], board, at_once=1)
        assert ([*report.failed], len(report.done)) == ([nobody], 2)
        with pytest.raises(InvalidImageError, match="is no URL"):
            await client.image_repo.upload("http://[no", board)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "YCbCr", "HSV", "LAB", "RGBa", "PA"])
async def test_pillow_images_of_every_sort_are_uploaded(
    client: AsyncInvokeAIClient, board: AsyncBoard, mode: str
) -> None:
    assert (await client.image_repo.upload(PILImage.new(mode, (9, 7)), board)).size == (9, 7)


async def test_what_pillow_or_a_file_cannot_give_is_said(client: AsyncInvokeAIClient, tmp_path: Path) -> None:
    cut = tmp_path / "cut.png"
    cut.write_bytes(PICTURE.read_bytes()[:1000])
    at_its_end = io.BytesIO(picture(1))
    at_its_end.read()
    with cut.open("ab") as for_writing, PILImage.open(cut) as lazy:
        report = await client.image_repo.upload_many(
            [PILImage.new("F", (8, 8)), lazy, at_its_end, for_writing], at_once=1
        )
    says = ["cannot be written as PNG", "cannot be written as PNG", "it may be at its end", "cannot be read"]
    assert [message in str(error) for message, error in zip(says, report.failed.values(), strict=True)] == [True] * 4
    assert all(isinstance(error, InvalidImageError) for error in report.failed.values())


async def test_pictures_in_memory_are_uploaded_resized_and_cropped(
    client: AsyncInvokeAIClient, board: AsyncBoard
) -> None:
    framed = PILImage.new("RGBA", (20, 20))
    framed.paste((255, 0, 0, 255), (5, 5, 15, 11))
    cropped = await client.image_repo.upload(framed, board, crop=True)
    resized = await client.image_repo.upload(picture(1), board, resize=(24, 16), category="general")
    with PICTURE.open("rb") as file:
        from_file = await client.image_repo.upload(file, board)
    assert [image.size for image in (cropped, resized, from_file)] == [(10, 6), (24, 16), (480, 320)]
    await board.refresh()
    assert (board.image_count, board.asset_count) == (1, 2)


async def test_lists_have_pages_filters_and_an_order(client: AsyncInvokeAIClient, board: AsyncBoard) -> None:
    images = client.image_repo
    made = [
        await images.upload(picture(number), board, category="general" if number % 2 else "mask") for number in range(7)
    ]
    await images.upload(picture(9), board, is_intermediate=True)
    names = [image.image_name for image in made]
    paged = [image.image_name async for image in images.iter_images(board, page_size=3)]
    assert paged == names[::-1] == await images.list_names(board)
    assert [image.image_name for image in await board.list_images(offset=2, limit=4)] == names[::-1][2:6]
    assert await images.list_images(board, order_dir="ASC", limit=1) == made[:1]
    assert await images.list_images(board, limit=0) == []
    assert await images.list_names(board, categories="mask") == names[6::-2]
    assert await images.list_names(board, categories=["mask", "general"]) == names[::-1]
    assert await images.count(board) == await board.get_image_count() == 7
    assert await images.count(board, is_intermediate=None) == 8
    assert await images.count(board, origin="internal") == 0
    await made[2].star()
    assert (await images.list_names(board))[0] == names[2]
    assert (
        (await images.list_names(board, starred_first=False))[0]
        == names[6]
        == str((await images.latest(board)) and names[6])
    )
    assert await images.latest(board) == made[6]
    assert await images.latest(board, search_term="nothing has this") is None
    assert [image.image_name for image in await images.get_many([*names[:2], "no.png", names[0]])] == names[:2]
    today = made[0].created.date()
    assert set(names) <= set(await images.list_names_of_date(today))
    assert today.isoformat() in [day.date for day in await client.board_repo.list_dates()]


async def test_images_are_found_by_their_metadata(client: AsyncInvokeAIClient, board: AsyncBoard) -> None:
    images = client.image_repo
    for number in range(3):
        await images.upload(picture(number), board, metadata={"seed": number, "positive_prompt": f"cat {number}"})
    await images.upload(picture(7), board)
    assert await images.count(board, search_term="cat") == 3
    (found,) = await images.find_by_metadata(lambda metadata: metadata["seed"] == 1, board)
    assert await found.metadata() == {"seed": 1, "positive_prompt": "cat 1"}


async def test_many_are_changed_and_the_unknown_named(client: AsyncInvokeAIClient, board: AsyncBoard) -> None:
    images = client.image_repo
    report = await images.upload_many([picture(number) for number in range(12)], board)
    made = list(report.done.values())
    names = [image.image_name for image in made]
    other = await client.board_repo.create_board("Other")
    assert await images.star([*made, "no.png"]) == BulkResult(tuple(names), ("no.png",))
    assert all(image.starred for image in await images.list_images(board))
    assert (await images.unstar(names[:5])).affected == tuple(names[:5])
    assert (await images.move([*names[:4], "no.png"], other)).unaffected == ("no.png",)
    assert set(await other.list_names()) == set(names[:4])
    assert (await images.remove_from_board(names[:2])).affected == tuple(names[:2])
    assert await other.get_image_count() == 2
    assert (await other.add_images(names[:2])).affected == tuple(names[:2])
    assert (await images.move(names[:2], "none")).affected == tuple(names[:2])
    assert await images.delete([*names, "no.png"]) == BulkResult(tuple(names), ("no.png",))
    assert await images.get_many(names) == []
    assert await images.star([]) == BulkResult((), ())
    with pytest.raises(InvalidRequestError, match=r"a list of names or of images, not 'one\.png'"):
        await images.delete("one.png")
    await other.delete()


async def test_sweeping_deletions_want_to_be_confirmed(client: AsyncInvokeAIClient) -> None:
    image = await client.image_repo.upload(picture(5), is_intermediate=True)
    for attempt in (client.image_repo.delete_uncategorized, client.image_repo.clear_intermediates):
        with pytest.raises(InvalidRequestError, match="confirm=True"):
            await attempt()
    assert await client.image_repo.count_intermediates() > 0
    await image.delete()


async def test_a_board_goes_with_or_without_its_images(client: AsyncInvokeAIClient) -> None:
    kept_on, deleted_on = [await client.board_repo.create_board("Going") for _ in range(2)]
    kept = await client.image_repo.upload(picture(1), kept_on)
    deleted = await client.image_repo.upload(picture(2), deleted_on)
    assert (await kept_on.delete()).kept == (kept.image_name,)
    assert (await client.board_repo.delete_board(deleted_on.board_id, True)).deleted == (deleted.image_name,)
    assert (await kept.refresh()).board_id == "none"
    with pytest.raises(NotFoundError):
        await deleted.refresh()
    await kept.delete()


async def test_a_folder_goes_up_once(client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path) -> None:
    images = client.image_repo
    folder = folder_of(tmp_path, 12)
    (folder / "broken.png").write_bytes(b"no picture")
    (folder / "notes.txt").write_text("no picture at all")
    told: list[TransferProgress] = []
    report = await images.upload_many(folder, board, category="general", at_once=3, progress=told.append)
    assert [*report.failed] == [str(folder / "broken.png")]
    assert len(report.done) == 12
    assert (told[-1].files_done, told[-1].files_total) == (13, 13)
    with pytest.raises(TransferError, match=r"1 of 13 failed, as .*broken\.png"):
        report.raise_if_failed()
    for path, image in report.done.items():
        assert pixels(await image.bytes()) == pixels(Path(path).read_bytes())
    (folder / "copy.png").write_bytes(picture(3))
    (folder / "new.png").write_bytes(picture(99))
    again = await images.upload_many(folder, board, skip_existing=True)
    assert [*again.done] == [str(folder / "new.png")]
    assert len(again.skipped) == 13
    assert again.skipped[str(folder / "001.png")] == report.done[str(folder / "001.png")]
    assert await images.count(board) == 13
    nonsense: Any = ["no mapping"]
    with pytest.raises(InvalidRequestError, match="metadata must be a mapping"):
        await images.upload_many(folder, board, metadata=nonsense)
    only = await images.upload_many(folder, board, pattern="01*.png", recursive=False)
    assert sorted(Path(path).name for path in only.done) == ["010.png", "011.png"]


async def test_sources_may_come_in_many_ways(client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path) -> None:
    images = client.image_repo
    told: list[TransferProgress] = []
    (path := tmp_path / "a.png").write_bytes(picture(1))
    report = await images.upload_many([path, path, path], board, at_once=1)
    assert [*report.done] == [str(path), f"1: {path}", f"2: {path}"]
    generated = await images.upload_many((picture(number) for number in range(3)), board, progress=told.append)
    assert len(generated.done) == told[-1].files_done == told[-1].files_total == 3
    same = await images.upload_many([picture(8), picture(8), picture(8)], board, skip_existing=True, at_once=3)
    assert len(same.done) == 1
    assert [*same.skipped.values()] == [*same.done.values()] * 2

    def failing() -> Iterator[bytes]:
        yield picture(20)
        raise RuntimeError("the camera is gone")

    with pytest.raises(TransferError, match="given up: the camera is gone") as caught:
        await images.upload_many(failing(), board, at_once=1)
    assert isinstance(caught.value.report, TransferReport)
    assert len(caught.value.report.done) == 1

    chosen = images.iter_images(board, order_dir="ASC", limit=2)
    assert len((await images.star(chosen)).affected) == 2
    down = await images.download_many(images.iter_images(board, limit=3), tmp_path / "down")
    assert len(down.done) == 3
    items = await client.gallery_repo.list_items(board, limit=1)
    assert (await images.unstar(items)).affected == (items[0].item_name,)


async def test_an_image_is_not_taken_for_its_board(
    client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path
) -> None:
    image = await client.image_repo.upload(picture(1), board)
    nonsense: Any = image
    as_board: list[Callable[[], Any]] = [
        lambda: client.image_repo.list_images(nonsense),
        lambda: client.image_repo.move([image], nonsense),
        lambda: client.image_repo.upload(picture(2), nonsense),
    ]
    for attempt in as_board:
        with pytest.raises(InvalidRequestError, match="board must be a board"):
            await attempt()
    as_many: list[Callable[[], Any]] = [
        lambda: client.image_repo.download_many(nonsense, tmp_path),
        lambda: client.image_repo.download_zip(nonsense, tmp_path / "x.zip"),
    ]
    for attempt in as_many:
        with pytest.raises(InvalidRequestError, match=r"a board, as board_repo.* or several images are needed"):
            await attempt()
    with pytest.raises(LocalFileError, match="is not a folder"):
        await client.image_repo.download_many(board, PICTURE)
    with pytest.raises(InvalidRequestError, match="category must be one of 'general'"):
        await client.image_repo.list_names(board, categories=nonsense)
    with pytest.raises(InvalidRequestError, match=r"the name of one, is needed, not '\.\.'"):
        await client.image_repo.download_many([".."], tmp_path)


async def test_files_that_were_cut_off_are_fetched_again(
    client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path
) -> None:
    images = client.image_repo
    for number in range(4):
        await images.upload(picture(number), board)
    (tmp_path / "8x8.png").write_bytes(b"somebody's own")
    report = await images.download_many(board, tmp_path, name="{width}x{height}")
    assert (tmp_path / "8x8.png").read_bytes() == b"somebody's own"
    cut, empty, edited, whole = report.done.values()
    edited.write_bytes(picture(99, (4, 4)))
    content = cut.read_bytes()
    cut.write_bytes(content[:20])
    empty.write_bytes(b"")
    await images.download_many([], tmp_path)  # forgets nothing of the others
    again = await images.download_many(board, tmp_path, name="{width}x{height}")
    assert ({*again.done.values()}, {*again.skipped.values()}) == ({cut, empty}, {edited, whole})
    assert edited.read_bytes() == picture(99, (4, 4)), "what somebody made of it is not lost"
    assert cut.read_bytes() == content
    assert len([*tmp_path.glob("*.png")]) == 5
    thumbnails = await images.download_many(board, tmp_path, thumbnails=True)
    small = next(iter(thumbnails.done.values()))
    small.write_bytes(small.read_bytes()[:-1])
    assert [*(await images.download_many(board, tmp_path, thumbnails=True)).done.values()] == [small]


async def test_a_board_comes_down_once(client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path) -> None:
    images = client.image_repo
    for number in range(9):
        await images.upload(picture(number), board, metadata={"seed": number})
    template = "{board}/{created:%Y}/{width}x{height}"
    report = await images.download_many(board, tmp_path, name=template, sidecar=True)
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
    await images.download_many(report.done, tmp_path, name=template, sidecar=True)
    assert lost.is_file(), "of a file that was there already"
    files[0].unlink()
    newest = await images.upload(picture(50), board)
    again = await images.download_many(board, tmp_path, name=template)
    assert sorted(again.done.values()) == sorted([files[0], folder / f"8x8-{Path(newest.image_name).stem}.png"])
    assert len(again.skipped) == 8
    assert not list(tmp_path.rglob("*.part"))


async def test_thumbnails_and_names_come_down_too(
    client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path
) -> None:
    image = await client.image_repo.upload(PICTURE, board)
    names = [image.image_name, "no.png"]
    report = await client.image_repo.download_many(names, tmp_path, manifest=False)
    assert [*report.done] == names[:1]
    assert isinstance(report.failed["no.png"], NotFoundError)
    assert [path.name for path in tmp_path.iterdir()] == names[:1]
    report = await client.image_repo.download_many(names, tmp_path, thumbnails=True, name="{width}")
    assert report.done[image.image_name] == tmp_path / "480.webp"
    assert isinstance(report.failed["no.png"], NotFoundError)


async def test_the_server_packs_images(client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path) -> None:
    made = [await client.image_repo.upload(picture(number), board) for number in range(3)]
    whole = await client.image_repo.download_zip(board, tmp_path / "board.zip")
    part = await client.image_repo.download_zip(made[:1], tmp_path / "part.zip")
    with zipfile.ZipFile(whole) as archive:
        assert {Path(name).name for name in archive.namelist()} == {image.image_name for image in made}
    with zipfile.ZipFile(part) as archive:
        assert pixels(archive.read(archive.namelist()[0])) == pixels(picture(0))
    with pytest.raises(InvokeAIError, match=r"it does not have no\.png"):
        await client.image_repo.download_zip([*made, "no.png"], tmp_path / "none.zip")
    no_board = await client.board_repo.create_board("Gone")
    await no_board.delete()
    with pytest.raises(NotFoundError):
        await client.image_repo.download_zip(no_board, tmp_path / "none.zip")
    with pytest.raises(InvalidRequestError, match="1 to 1,000 images"):
        await client.image_repo.download_zip([], tmp_path / "none.zip")


@pytest.mark.parametrize("socket", ["cut", "stalled", "never"])
async def test_a_zip_file_is_found_whose_event_is_lost(
    ready_url: str, client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path, socket: str
) -> None:
    made = [await client.image_repo.upload(picture(number), board) for number in range(2)]

    def lose(info: RequestInfo) -> None:
        if info.method == "POST" and info.path.endswith("/images/download"):
            proxy.cut_sockets() if socket == "cut" else proxy.stall_sockets()

    with fault_proxy(ready_url) as proxy:
        proxy.refuse_sockets = socket == "never"
        async with AsyncInvokeAIClient(proxy.url, on_request=lose) as troubled:
            mine = await troubled.board_repo.get_board_by_id(board.board_id)
            path = await troubled.image_repo.download_zip(mine, tmp_path / "board.zip", timeout=20)
            with zipfile.ZipFile(path) as archive:
                assert {Path(name).name for name in archive.namelist()} == {image.image_name for image in made}
            assert [*tmp_path.iterdir()] == [path]
            with pytest.raises(InvokeAIError, match=r"cannot make the zip file; it does not have no\.png"):
                await troubled.image_repo.download_zip(["no.png"], tmp_path / "none.zip", timeout=20)


async def test_each_image_is_given_once_in_a_loop_that_changes_them(
    ready_url: str, client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path
) -> None:
    asked: list[str] = []
    repo = client.image_repo
    elsewhere = await client.board_repo.create_board("Gallery test: elsewhere")

    async def refill() -> list[str]:
        await repo.upload_many(folder_of(tmp_path, 7), board)
        return sorted(await repo.list_names(board))

    async def delete(image: AsyncImage) -> None:
        await image.delete()

    async def move(image: AsyncImage) -> None:
        await image.move_to(elsewhere)

    async def star(image: AsyncImage) -> None:
        await (image.unstar() if image.starred else image.star())

    async def leave(image: AsyncImage) -> None:
        pass

    try:
        async with AsyncInvokeAIClient(ready_url, on_request=lambda info: asked.append(info.path)) as watched:
            for change in (leave, star, move, delete):
                for page_size in (1, 2, 3, 1000):
                    names = await refill()
                    asked.clear()
                    given: list[str] = []
                    async for image in watched.image_repo.iter_images(board, page_size=page_size):
                        given.append(image.image_name)
                        await change(await repo.get(image.image_name))
                    assert sorted(given) == names, (change, page_size)
                    assert change is not leave or len(asked) <= 7 // page_size + 1
                    some = await watched.image_repo.list_images(board, page_size=2, limit=3)
                    assert len(some) == min(3, len(await repo.list_names(board)))
                    await repo.delete(await repo.list_names(board))
    finally:
        await elsewhere.delete(delete_images=True)


async def test_an_upload_is_marked_by_what_was_sent(
    ready_url: str, client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path
) -> None:
    """A file that is saved at the very moment it is sent is sent again, and a second run finds what was sent."""
    path = tmp_path / "a.png"
    path.write_bytes(picture(1))

    def save(info: RequestInfo) -> None:
        if info.path.endswith("/images/upload"):
            path.write_bytes(picture(2))

    async def there() -> list[Any]:
        return sorted([pixels(await image.bytes()) for image in await board.list_images()])

    async with AsyncInvokeAIClient(ready_url, on_request=save) as watched:
        assert len((await watched.image_repo.upload_many(tmp_path, board, skip_existing=True)).done) == 1
    assert await there() == [pixels(picture(2))]
    assert len((await client.image_repo.upload_many(tmp_path, board, skip_existing=True)).skipped) == 1
    path.write_bytes(picture(1))
    assert len((await client.image_repo.upload_many(tmp_path, board, skip_existing=True)).done) == 1
    assert await there() == sorted([pixels(picture(1)), pixels(picture(2))])
    for number in (1, 2):
        path.write_bytes(picture(number))
        assert len((await client.image_repo.upload_many(tmp_path, board, skip_existing=True)).skipped) == 1


async def test_what_another_run_uploads_meanwhile_is_not_there_twice(
    ready_url: str, client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path
) -> None:
    """Such as one that was canceled, and whose last uploads the server still takes in."""
    folder_of(tmp_path, 3)
    met: list[str] = []

    def meet(info: RequestInfo) -> None:
        if info.path.endswith("/images/upload") and not met:
            met.append(info.path)
            upload_aside(ready_url, tmp_path, board.board_id)

    async with AsyncInvokeAIClient(ready_url, on_request=meet) as first:
        report = await first.image_repo.upload_many(tmp_path, board, skip_existing=True, at_once=1)
    report.raise_if_failed()
    assert (len(report.done), len(report.skipped)) == (0, 3)
    assert len(await board.list_images()) == 3
    assert len((await client.image_repo.upload_many(tmp_path, board, skip_existing=True)).skipped) == 3


async def test_a_link_to_nothing_is_told(client: AsyncInvokeAIClient, board: AsyncBoard, tmp_path: Path) -> None:
    folder_of(tmp_path, 2)
    gone = tmp_path / "gone.png"
    gone.symlink_to("nowhere.png")
    report = await client.image_repo.upload_many(tmp_path, board)
    assert len(report.done) == 2
    assert isinstance(report.failed[str(gone)], LocalFileError)
