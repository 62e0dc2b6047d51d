"""Videos: uploaded, read, changed and deleted."""

from __future__ import annotations

import json

from invokeai_api import models as m
from invokeai_api.api import videos

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.bindings import File

from .calls import graph, run, upload_video


def test_videos(client: InvokeAIClient, clip: File) -> None:
    sent = upload_video(client, clip)
    name = sent.video_name
    assert (sent.width, sent.height, sent.duration) == (64, 64, 1)
    assert client.send(videos.get_video_full(name)) == clip.payload
    client.send(videos.get_video_full_head(name))
    client.send(videos.get_video_thumbnail(name))
    assert client.send(videos.get_video_metadata(name)) == {"positive_prompt": "waves"}
    assert client.send(videos.get_video_urls(name)).video_name == name
    changes = m.VideoRecordChanges(video_category="other")
    assert client.send(videos.update_video(name, body=changes)).video_category == "other"
    assert client.send(videos.list_video_dtos(categories=["other"])).items[0].video_name == name
    client.send(videos.star_videos_in_list(body=m.VideoNamesBatch(video_names=[name])))
    assert client.send(videos.get_video_dto(name)).starred
    client.send(videos.unstar_videos_in_list(body=m.VideoNamesBatch(video_names=[name])))
    assert not client.send(videos.get_video_dto(name)).starred


def test_video_workflow(client: InvokeAIClient, clip: File) -> None:
    field = m.VideoField(video_name=upload_video(client, clip).video_name)
    item = run(client, graph(m.VideoConcatInvocation(id="twice", videos=[field, field], is_intermediate=False)))
    (output,) = item.session.results.values()
    assert isinstance(output, m.VideoOutput)
    embedded = client.send(videos.get_video_workflow(output.video.video_name))
    assert "twice" in json.loads(str(embedded.graph))["nodes"]


def test_videos_deleted(client: InvokeAIClient, clip: File) -> None:
    one, two, three = (upload_video(client, clip).video_name for _ in range(3))
    assert client.send(videos.delete_video(one)).deleted_videos == [one]
    body = m.VideoNamesBatch(video_names=[two])
    assert client.send(videos.delete_videos_from_list(body=body)).deleted_videos == [two]
    assert three in client.send(videos.delete_uncategorized_videos()).deleted_videos
