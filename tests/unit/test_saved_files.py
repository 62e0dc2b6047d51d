"""Whatever a server or a manifest calls a file, it is written inside the folder that was given, or refused."""

from __future__ import annotations

import inspect
import json
import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from invokeai_py_client import Image, InvokeAIClient, InvokeAIError, PreviewImage, Video, WorkflowDefinition
from invokeai_py_client.exceptions import InvalidRequestError, LocalFileError
from invokeai_py_client.kit.file_names import (
    IMAGE_ENDINGS,
    LONGEST_PART,
    VIDEO_ENDINGS,
    file_path,
    safe_file_name,
    same_file_key,
)
from invokeai_py_client.queue._sync.results import RunResult, item_result
from invokeai_py_client.queue.submission import Submission

from .public_api import public_classes

NAMES = [
    "../evil.png",
    "../../evil.png",
    "/evil.png",
    "//evil.png",
    "..",
    ".",
    "",
    "...",
    " ",
    "..\\..\\evil.png",
    "C:\\evil.png",
    "C:evil.png",
    "\\\\server\\share\\evil.png",
    "a\0b.png",
    "con.png",
    "NUL",
    "com1 .png",
    "evil.exe",
    "evil.png.lnk",
    ".bashrc",
    "a\nb.png",
    "\x1b[2J.png",
    "gnp.\u202etxt",
    "x" * 5000,
    "é" * 200 + ".png",
    "\ud800.png",
    "invokeai-manifest.json",
    "~/evil.png",
    "$HOME/evil.png",
    "%2e%2e%2fevil.png",
    "sub/../../evil.png",
    "link/evil.png",
]

BOARD = {"board_id": "b", "archived": False, "image_count": 1, "asset_count": 0, "created_at": "2026-01-01 00:00:00"}
RECORD = {
    "image_url": "",
    "thumbnail_url": "",
    "image_origin": "internal",
    "width": 1,
    "height": 1,
    "created_at": "2026-01-01 00:00:00",
    "updated_at": "2026-01-01 00:00:00",
    "is_intermediate": False,
    "starred": False,
    "has_workflow": False,
    "board_id": "b",
}


def server_of(name: str) -> httpx.MockTransport:
    """A server whose only image, video and board have a name, as has all it says of them."""
    record = {**RECORD, "image_name": name, "image_category": name, "video_name": name, "video_category": name}
    video = {**record, "duration": 1.0, "name": name, "kind": "image", "category": "general"}

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path.endswith("/version"):
            return httpx.Response(200, json={"version": "6.14.2"})
        if "/i/" in path and not path.endswith(("/full", "/thumbnail")):
            return httpx.Response(200, json={} if path.endswith(("workflow", "metadata")) else video)
        if path.startswith("/api/v1/boards"):
            board = {**BOARD, "board_name": name, "updated_at": "", "user_id": "", "cover_image_name": None}
            return httpx.Response(200, json=[board])
        if path.endswith("/images_by_names"):
            return httpx.Response(200, json=[record])
        if path.startswith("/api/v1/") and not path.endswith(("/full", "/thumbnail")):
            return httpx.Response(200, json={"items": [video], "total": 1, "offset": 0, "limit": 1, "pages": 1})
        return httpx.Response(200, content=b"chosen by the server", headers={"Content-Type": "image/png"})

    return httpx.MockTransport(answer)


def result_of(client: InvokeAIClient, name: str) -> RunResult:
    """A result whose image, and whose value of a batch, have a name."""
    submission = Submission("batch", (7,), "default", {"n": "N"}, ("n",), {("n", "prompt"): "prompt"})
    session = {"results": {"n": {"type": "image_output", "image": {"image_name": name}}}}
    values = [{"node_path": "n", "field_name": "prompt", "value": name}]
    item = {"item_id": 7, "status": "completed", "session": session, "field_values": values}
    return RunResult("batch", (item_result(client, submission, 0, item, {}),))


Way = Callable[[InvokeAIClient, Path, str], object]
WAYS: dict[str, Way] = {
    "Image.save": lambda client, folder, name: Image(client, name).save(f"{folder}/"),
    "Image.save of a list": lambda client, folder, _: client.image_repo.list_images()[0].save(folder),
    "Image.save by a template": lambda client, folder, name: Image(client, name).save(folder, "{name}"),
    "Image.save in folders": lambda client, folder, name: Image(client, name).save(folder, "{category}/{name}"),
    "Video.save": lambda client, folder, name: Video(client, name).save(f"{folder}/"),
    "Video.save of a list": lambda client, folder, _: client.video_repo.list_videos()[0].save(folder),
    "Video.save of the gallery": lambda client, folder, _: client.gallery_repo.list_items()[0].handle.save(folder),
    "RunResult.save_images": lambda client, folder, name: result_of(client, name).save_images(folder),
    "RunResult.save_images by value": lambda client, folder, name: result_of(client, name).save_images(
        folder, "{prompt}/{name}"
    ),
    "ImageRepository.download_many": lambda client, folder, name: client.image_repo.download_many([name], folder),
    "ImageRepository.download_many in folders": lambda client, folder, name: client.image_repo.download_many(
        [name], folder, name="{board}/{category}/{name}", sidecar=True
    ),
    "ImageRepository.download_many of thumbnails": lambda client, folder, name: client.image_repo.download_many(
        [name], folder, name="{board}", thumbnails=True
    ),
    "ImageRepository.download_many of a board": lambda client, folder, _: client.image_repo.download_many(
        client.board_repo.list_boards()[0], folder
    ),
}
"""Every way to have a file written whose name the user does not choose alone."""

NAMED_BY_THE_USER = {
    "Download.save",
    "ImageRepository.download_zip",
    "InvokeAIClient.download",
    "InvokeAIClient.font",
    "StylePresetRepository.export",
    "StylePresetRepository.import_file",
    "Board.upload_image",
    "VideoRepository.upload_video",
    "ModelRepository.scan_folder",
    "WorkflowDefinition.save",
    "Workflow.export_input_index_map",
    "Workflow.export_values",
    "WorkflowRepository.create_workflow_from_file",
    "PreviewImage.save",
}
"""Methods that write, or read, the one file whose path they are given."""


def everything_in(folder: Path) -> set[Path]:
    return {*folder.rglob("*")}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder to save into, deep inside of another, with a link that leads out of it."""
    folder = tmp_path / "a" / "pictures"
    folder.mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (folder / "link").symlink_to(tmp_path / "elsewhere")
    return folder


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_no_name_of_a_servers_leads_out_of_the_folder(way: str, name: str, house: Path) -> None:
    top, before = house.parents[1], everything_in(house.parents[1])
    root_before = set(os.listdir("/"))
    with InvokeAIClient("http://server", transport=server_of(name), max_retries=0) as client:
        try:
            WAYS[way](client, house, name)
        except InvokeAIError:
            assert [path for path in everything_in(house) if path.suffix == ".part"] == []
    new = everything_in(top) - before
    assert all(path.is_relative_to(house) for path in new)
    assert set(os.listdir("/")) == root_before
    assert not any((house.parents[1] / "elsewhere").iterdir())
    written = [path for path in new if path.is_file() and path.suffix != ".json"]
    assert all(path.suffix in IMAGE_ENDINGS | VIDEO_ENDINGS for path in written), written
    assert all(path.name.isprintable() and len(os.fsencode(path.name)) <= LONGEST_PART + 5 for path in new)


def test_every_method_that_writes_a_file_is_looked_at() -> None:
    known = {way.split(" ")[0] for way in WAYS} | NAMED_BY_THE_USER
    found: set[str] = set()
    for cls in [*public_classes("sync"), WorkflowDefinition, PreviewImage]:
        for name, method in inspect.getmembers(cls, inspect.isfunction):
            if not name.startswith("_") and {"path", "folder"} & set(inspect.signature(method).parameters):
                found.add(f"{cls.__name__}.{name}")
    assert found == known


@given(st.text(), st.sampled_from([IMAGE_ENDINGS, VIDEO_ENDINGS]))
def test_a_name_is_one_file_with_an_ending_of_its_kind(name: str, endings: frozenset[str]) -> None:
    safe = safe_file_name(name, endings)
    assert PurePosixPath(safe).name == safe
    assert PurePosixPath(safe).suffix.lower() in endings
    assert 0 < len(safe.encode()) <= LONGEST_PART
    assert safe_file_name(safe, endings) == safe


def test_names_of_images_stay_as_they_are() -> None:
    for name in ("0c1f7e5a-1.png", "Übung 3.webp", "a.b.JPG"):
        assert safe_file_name(name, IMAGE_ENDINGS) == name


def test_names_that_are_cut_stay_different() -> None:
    assert safe_file_name("x" * 500 + "a", IMAGE_ENDINGS) != safe_file_name("x" * 500 + "b", IMAGE_ENDINGS)


def test_names_some_systems_take_for_one_are_equal() -> None:
    assert same_file_key("Cafe\u0301.PNG") == same_file_key("caf\u00e9.png")


def test_results_that_differ_in_case_only_clash(tmp_path: Path) -> None:
    with InvokeAIClient("http://server", transport=server_of("a.png")) as client:
        items = result_of(client, "A.png").items + result_of(client, "a.png").items
        with pytest.raises(InvalidRequestError, match="names two images"):
            RunResult("batch", items).save_images(tmp_path, "{name}")
    assert not any(tmp_path.iterdir())


def test_a_manifest_does_not_lead_through_a_link(house: Path) -> None:
    manifest = {"version": 1, "images": {"a.png": {"file": "link/a.png"}}}
    (house / "invokeai-manifest.json").write_text(json.dumps(manifest))
    with InvokeAIClient("http://server", transport=server_of("a.png")) as client:
        with pytest.raises(LocalFileError, match=r"'.*link' is outside of .*: it leads to '.*elsewhere'"):
            client.image_repo.download_many(["a.png"], house)
    assert not any((house.parents[1] / "elsewhere").iterdir())


def test_a_value_does_not_choose_the_width_of_a_name(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match="too long"):
        file_path(tmp_path, "{name:{width}}", {"name": "a", "width": ">99999999999"}, ".png")
