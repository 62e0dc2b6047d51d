"""What of the server's gallery is reached by methods, and what is left to raw operations on purpose."""

from __future__ import annotations

import json
from pathlib import Path

from invokeai_py_client.http.routes import resolve
from tests.unit.contract_calls import CALLS

DOCUMENT = Path(__file__).parents[2] / "openapi" / "invokeai-6.14.2.json"
TAGS = {"boards", "images", "virtual_boards", "gallery", "videos", "style_presets", "system_prompts"}
RAW = {
    "create_image_upload_entry": "the server answers 501",
    "get_image_full_head": "size and content come with the image itself",
    "list_all_board_image_names": "list_names gives the same, with more filters",
    "list_virtual_board_item_names_by_date": "GalleryRepository.list_names gives the same, with more filters",
    "get_gallery_item_names": "deprecated; list_names tells what is a video by the name",
    "download_images_from_list": "download_zip, which listens to events first: tests/live",
    "get_bulk_download_item": "download_zip",
    "get_style_preset": "get finds it by id or name in the list",
    "get_video_full_head": "size and content come with the video itself",
    **dict.fromkeys(
        ("get_image_urls", "get_video_urls"), "of the record: here the server gives those of what is not there"
    ),
}
"""Operations no method of ours is for, and why."""


def test_every_operation_of_the_gallery_is_reached_or_listed_as_raw() -> None:
    paths = json.loads(DOCUMENT.read_bytes())["paths"]
    operations = {
        (method.upper(), path): operation["operationId"]
        for path, methods in paths.items()
        for method, operation in methods.items()
        if TAGS & {*operation.get("tags", ())}
    }
    asked = {(one.method, resolve(one.method, one.path).template) for call in CALLS for one in call.asks}
    reached = {name for key, name in operations.items() if key in asked and not name.endswith("_head")}
    assert {*operations.values()} - reached - RAW.keys() == set(), "neither reached by a method nor listed as raw"
    assert RAW.keys() & reached == set(), "reached by a method"
    assert RAW.keys() - {*operations.values()} == set(), "the server has no such operation"
