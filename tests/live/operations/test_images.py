"""Images: uploaded, read, changed, downloaded, moved and deleted."""

from __future__ import annotations

import json
from typing import Any

from invokeai_api import models as m
from invokeai_api.api import app, image_moves, images

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.exceptions import NotSupportedError
from tests.live.pictures import EXAMPLE

from .calls import graph, run, until, upload
from .watch import Watch


def test_images(client: InvokeAIClient) -> None:
    name = upload(client).image_name
    changes = m.ImageRecordChanges(image_category="control")
    assert client.send(images.update_image(name, body=changes)).image_category == "control"
    assert client.send(images.get_image_dto(name)).image_category == "control"
    assert client.send(images.get_image_metadata(name)) == {"positive_prompt": "a lighthouse"}
    assert client.send(images.get_image_urls(name)).image_name == name
    client.send(images.get_image_full(name))
    client.send(images.get_image_full_head(name))
    client.send(images.get_image_thumbnail(name))
    assert client.send(images.list_image_dtos(categories=["control"], limit=1)).items[0].image_name == name
    (found,) = client.send(images.get_images_by_names(body=m.BodyGetImagesByNames(image_names=[name])))
    assert found.image_name == name
    star = images.star_images_in_list(body=m.BodyStarImagesInList(image_names=[name]))
    assert client.send(star).starred_images == [name]
    assert client.send(images.get_image_dto(name)).starred
    client.send(images.unstar_images_in_list(body=m.BodyUnstarImagesInList(image_names=[name])))
    assert not client.send(images.get_image_dto(name)).starred


def test_image_workflow(client: InvokeAIClient) -> None:
    workflow = m.WorkflowWithoutID.from_dict(json.loads(EXAMPLE.read_text()))
    item = run(client, graph(m.BlankImageInvocation(id="blank", width=8, height=8)), workflow=workflow)
    (output,) = item.session.results.values()
    assert isinstance(output, m.ImageOutput)
    embedded = client.send(images.get_image_workflow(output.image.image_name))
    assert json.loads(str(embedded.workflow))["name"] == workflow.name
    assert "blank" in json.loads(str(embedded.graph))["nodes"]


def test_image_downloads(client: InvokeAIClient) -> None:
    """An archive asked for before the event has its name is cut short, and deleted all the same."""
    heard: list[dict[str, Any]] = []
    connection = client.connect_websocket(heard.append)
    body = m.BodyDownloadImagesFromList(image_names=[upload(client).image_name])
    name = client.send(images.download_images_from_list(body=body)).bulk_download_item_name
    until(
        lambda: any(
            message["event"] == "bulk_download_complete" and message["data"]["bulk_download_item_name"] == name
            for message in list(heard)
        )
    )
    connection.close()
    assert client.send(images.get_bulk_download_item(str(name)))


def test_images_deleted(client: InvokeAIClient, watch: Watch) -> None:
    one, two = upload(client).image_name, upload(client).image_name
    assert client.send(images.delete_image(one)).deleted_images == [one]
    body = m.BodyDeleteImagesFromList(image_names=[two])
    assert client.send(images.delete_images_from_list(body=body)).deleted_images == [two]
    upload(client, is_intermediate=True)
    count = client.send(images.get_intermediates_count())
    assert client.send(images.clear_intermediates()) == count >= 1
    name = upload(client).image_name
    assert name in client.send(images.delete_uncategorized_images()).deleted_images
    entry = images.create_image_upload_entry(body=m.BodyCreateImageUploadEntry(width=8, height=8))
    watch.refusal(client, entry, NotSupportedError, 501, "expected a server that has the operation")


def test_image_moves(client: InvokeAIClient) -> None:
    name = upload(client).image_name
    assert client.send(images.get_image_dto(name)).image_subfolder == ""
    changes = m.UpdateAppGenerationSettingsRequest(image_subfolder_strategy="type")
    client.send(app.update_runtime_config(body=changes))
    assert client.send(image_moves.get_image_move_status()).needs_move_count
    client.send(image_moves.start_image_move())
    until(lambda: not client.send(image_moves.get_image_move_status()).needs_move_count)
    assert client.send(images.get_image_dto(name)).image_subfolder == "general"
    until(lambda: not client.send(image_moves.get_image_move_status()).is_running)
    client.send(image_moves.start_image_move_recovery())
    until(lambda: not client.send(image_moves.get_image_move_status()).is_running)
