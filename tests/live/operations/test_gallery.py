"""Boards, and images and videos together."""

from __future__ import annotations

import warnings

from invokeai_api import models as m
from invokeai_api.api import boards, gallery, images, videos, virtual_boards

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.bindings import File

from .calls import upload, upload_video


def test_boards(client: InvokeAIClient) -> None:
    board = client.send(boards.create_board(board_name="Scratch"))
    client.send(boards.update_board(board.board_id, body=m.BoardChanges(board_name="Cats", archived=True)))
    assert client.send(boards.get_board(board.board_id)).board_name == "Cats"
    everything = client.send(boards.list_boards(all_=True, include_archived=True))
    assert isinstance(everything, list)
    page = client.send(boards.list_boards(offset=0, limit=10, include_archived=True))
    assert isinstance(page, m.OffsetPaginatedResultsBoardDTO)
    assert page.items == everything
    client.send(boards.delete_board(board.board_id, include_images=True))
    assert client.send(boards.list_boards(all_=True, include_archived=True)) == everything[1:]


def test_images_of_boards(client: InvokeAIClient) -> None:
    id_ = client.send(boards.create_board(board_name="Scratch")).board_id
    one, two, three = (upload(client).image_name for _ in range(3))
    client.send(boards.add_image_to_board(body=m.BodyAddImageToBoard(board_id=id_, image_name=one)))
    client.send(boards.add_images_to_board(body=m.BodyAddImagesToBoard(board_id=id_, image_names=[two, three])))
    names = client.send(boards.list_all_board_image_names(id_))
    assert set(names) == {one, two, three}
    client.send(boards.remove_image_from_board(body=m.BodyRemoveImageFromBoard(image_name=one)))
    client.send(boards.remove_images_from_board(body=m.BodyRemoveImagesFromBoard(image_names=[two])))
    assert client.send(boards.list_all_board_image_names(id_)) == [three]
    deleted = client.send(boards.delete_board(id_, include_images=True))
    assert deleted.deleted_images == [three]


def test_videos_of_boards(client: InvokeAIClient, clip: File) -> None:
    id_ = client.send(boards.create_board(board_name="Scratch")).board_id
    name = upload_video(client, clip).video_name
    client.send(videos.add_video_to_board(body=m.VideoBoardArg(board_id=id_, video_name=name)))
    assert client.send(videos.get_video_dto(name)).board_id == id_
    client.send(videos.remove_video_from_board(body=m.BodyRemoveVideoFromBoard(video_name=name)))
    assert client.send(videos.get_video_dto(name)).board_id is None


def test_gallery(client: InvokeAIClient, clip: File) -> None:
    still, moving = upload(client).image_name, upload_video(client, clip).video_name
    day = client.send(virtual_boards.list_virtual_boards_by_date())[0]
    assert day.video_count
    assert {still, moving} <= set(client.send(gallery.list_gallery_item_names(created_date=day.date)).item_names)
    kinds = {item.name: item.kind for item in client.send(gallery.list_gallery_items(limit=100)).items}
    assert (kinds[still], kinds[moving]) == ("image", "video")


def test_deprecated(client: InvokeAIClient, clip: File) -> None:
    still, moving = upload(client).image_name, upload_video(client, clip).video_name
    day = client.send(virtual_boards.list_virtual_boards_by_date())[0].date
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        stills = images.get_image_names()  # pyright: ignore[reportDeprecated]
        movings = videos.get_video_names()  # pyright: ignore[reportDeprecated]
        both = gallery.get_gallery_item_names()  # pyright: ignore[reportDeprecated]
        of_day = virtual_boards.list_virtual_board_item_names_by_date(day)  # pyright: ignore[reportDeprecated]
        stills_of_day = virtual_boards.list_virtual_board_image_names_by_date(day)  # pyright: ignore[reportDeprecated]
    assert still in client.send(stills).image_names
    assert moving in client.send(movings).video_names
    assert {still, moving} <= {item.name for item in client.send(both).items}
    assert {still, moving} <= {item.name for item in client.send(of_day).items}
    assert still in client.send(stills_of_day).image_names
