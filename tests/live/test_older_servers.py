"""Every feature on whatever version of the server there is: `docs/versions.md` tells what came of it.

Each test is a feature, and a line of that page. On a version that does not have it, the library must say so.
"""

from __future__ import annotations

import asyncio
import csv
import io
import uuid
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PILImage

from invokeai_py_client import AsyncInvokeAIClient, Board, InvokeAIClient, Progress, Workflow
from invokeai_py_client.events import Event, InvocationComplete, InvocationEvent, QueueItemStatusChanged
from invokeai_py_client.exceptions import (
    AuthenticationError,
    InvalidImageError,
    JobNotFoundError,
    PoisonedQueueError,
    RunFailedError,
)
from tests.live._sync.made import TOO_WIDE, adding, denoising, resizing
from tests.live._sync.test_queue import poison
from tests.live.conftest import MODEL
from tests.live.operations.tiny_files import embedding
from tests.live.pictures import EXAMPLE, PICTURE, ROOT, picture, pixels
from tests.live.test_docs import blocks, run

CLIP = ROOT / "tests" / "data" / "clip.mp4"
pytestmark = [pytest.mark.versions, pytest.mark.usefixtures("server_version")]


@pytest.fixture(scope="module")
def client(ready_url: str) -> Iterator[InvokeAIClient]:
    """A connected client; connecting to a server this library is tested with warns of nothing."""
    with InvokeAIClient(ready_url) as connected:
        yield connected


@pytest.fixture
def board(client: InvokeAIClient) -> Iterator[Board]:
    made = client.board_repo.create_board(f"Versions {uuid.uuid4().hex[:8]}")
    yield made
    made.delete(delete_images=True)


@pytest.fixture
def model_key(client: InvokeAIClient, tmp_path: Path) -> Iterator[str]:
    """The key of a small model that is installed for one test."""
    path = tmp_path / f"{uuid.uuid4().hex}.safetensors"
    path.write_bytes(embedding())
    yield client.model_repo.install_model(path, inplace=True).wait(timeout=30).key
    if path.stem in [model.name for model in client.model_repo.list_models()]:
        client.model_repo.delete_model(client.model_repo.get_model(path.stem).key)


def text_to_image(client: InvokeAIClient, **values: Any) -> Workflow:
    workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
    workflow.set(model=MODEL, width=64, height=64, steps=2, scheduler="euler", **values)
    return workflow


# -- The client


def test_server_information(client: InvokeAIClient) -> None:
    assert client.ping()
    info = client.get_server_info()
    assert info["version"] == client.server_version
    assert info["models_count"] == len(client.model_repo.list_models()) >= 1
    assert {"pending", "in_progress", "total", "is_started"} <= info["queue"].keys()
    assert info["dependencies"] is None or info["dependencies"]["torch"]


def test_raw_requests(client: InvokeAIClient) -> None:
    assert MODEL in [model["name"] for model in client.request("GET", "/models/").json()["models"]]
    board = client.request("POST", "/boards/", json={"name": "raw"}).json()
    uploaded = client.request("POST", "/images/upload", params={"board_id": board["board_id"]}, files={"file": PICTURE})
    full = client.request("GET", f"/images/i/{uploaded.json()['image_name']}/full")
    assert pixels(full.content) == pixels(PICTURE.read_bytes())
    client.request("DELETE", f"/boards/{board['board_id']}", params={"include_images": True})


def test_asyncio(ready_url: str) -> None:
    async def main() -> None:
        async with AsyncInvokeAIClient(ready_url) as client:
            result = await (await client.create_workflow(EXAMPLE)).run({"Picture": PICTURE}, timeout=60)
            assert (await result.images[0].to_pil()).size == (256, 256)

    asyncio.run(main())


@pytest.mark.since("6.13")
def test_accounts(client: InvokeAIClient) -> None:
    with pytest.raises(AuthenticationError):  # there are none on a server for one user
        client.me()


# -- Workflows


def test_the_first_script(ready_url: str, tmp_path: Path) -> None:
    printed = run("\n".join(blocks("README.md", "python")), ready_url, tmp_path)
    assert printed == "".join(blocks("README.md", "text"))


def test_a_run_with_progress_and_previews(client: InvokeAIClient) -> None:
    seen: list[Progress] = []
    result = text_to_image(client, seed=5).run(timeout=60, progress=seen.append)
    assert result.images[0].to_pil().size == (64, 64)
    assert any(progress.image for progress in seen)
    percents = [progress.percent for progress in seen]
    assert (percents, percents[-1]) == (sorted(percents), 100)


def test_several_runs_onto_a_board(client: InvokeAIClient, board: Board) -> None:
    result = text_to_image(client).run(runs=2, board=board.board_name, timeout=60)
    assert sorted(board.list_names()) == sorted(image.image_name for image in result.images)
    again = client.create_workflow(result.images[0])
    assert again.get_input("Model").value["name"] == MODEL
    assert again.get_input("Width").value == 64


def test_sweeps(client: InvokeAIClient) -> None:
    added = adding(client).sweep({"a": [1, 2], "add.b": [10, 20]}, timeout=60)
    assert [item.outputs["add"].value for item in added] == [11, 21, 12, 22]
    made = text_to_image(client).sweep({"model": [MODEL, MODEL.upper()], "seed": [1]}, timeout=60)
    assert len(made.images) == 2


def test_errors_of_nodes(client: InvokeAIClient) -> None:
    with pytest.raises(RunFailedError) as failed:
        resizing(client, 8, TOO_WIDE).run(timeout=60)
    assert [item.status for item in failed.value.result] == ["completed", "failed"]
    (error,) = failed.value.result.errors
    assert (error.node_id, error.node_name) == ("resize", "To Size")


def test_graphs_in_code(client: InvokeAIClient) -> None:
    builder = client.graph_builder("Made in code")
    canvas = builder.add("blank_image", width=32, height=16)
    builder.add("img_blur", image=canvas["image"], radius=3, is_intermediate=False)
    assert client.create_workflow(builder).run(timeout=60).images[0].to_pil().size == (32, 16)


def test_the_library_of_workflows(client: InvokeAIClient) -> None:
    library = client.workflow_repo
    name = f"Saved {uuid.uuid4().hex[:8]}"
    saved = library.save_workflow(EXAMPLE, name=name, tags=["versions"])
    assert [found.workflow_id for found in library.list_workflows(query=name)] == [saved.workflow_id]
    library.set_thumbnail(saved.workflow_id, PICTURE)
    assert library.get_thumbnail(saved.workflow_id)
    library.mark_opened(saved.workflow_id)
    assert library.recent_workflows(1)[0].workflow_id == saved.workflow_id
    assert library.tag_counts(["versions"]) == {"versions": 1}
    assert library.category_counts()["default"] > 10
    assert library.update_workflow(saved.workflow_id, {**saved.workflow.to_dict(), "name": "New"}).name == "New"
    library.delete_workflow(saved.workflow_id)
    assert saved.workflow_id not in [found.workflow_id for found in library.iter_workflows()]


@pytest.mark.since("6.11")
def test_tags_of_the_library(client: InvokeAIClient) -> None:
    assert "SD1.5" in client.workflow_repo.list_tags()


@pytest.mark.since("6.13")
def test_public_workflows(client: InvokeAIClient) -> None:
    saved = client.workflow_repo.save_workflow(EXAMPLE)
    try:
        client.workflow_repo.set_public(saved.workflow_id, True)
        public = client.workflow_repo.list_workflows(is_public=True)
        assert saved.workflow_id in [found.workflow_id for found in public]
        assert not [found.name for found in public if found.category == "default"]
    finally:
        client.workflow_repo.delete_workflow(saved.workflow_id)


# -- The queue


@pytest.mark.usefixtures("calm_queue")
def test_jobs(client: InvokeAIClient) -> None:
    job = resizing(client, 8, TOO_WIDE, 16).submit()
    assert sorted(item.status for item in job.as_completed(timeout=30)) == ["completed", "completed", "failed"]
    found = client.queue_repo.job(job.batch_id)
    assert [item.status for item in found.wait(30)] == ["completed", "failed", "completed"]
    assert job.is_failed
    again = job.retry()
    assert [item.status for item in again.wait(30)] == ["failed"]


@pytest.mark.usefixtures("calm_queue")
def test_cancellation(client: InvokeAIClient) -> None:
    job = denoising(client).submit(runs=2)
    for event in job.events(timeout=30):
        if isinstance(event, InvocationEvent):
            break
    assert job.cancel() == 2
    assert [item.status for item in job.wait(30)] == ["canceled", "canceled"]


@pytest.mark.usefixtures("calm_queue")
def test_events(client: InvokeAIClient) -> None:
    told: list[Event] = []
    with client.events(callback=told.append):
        job = adding(client).submit(runs=3)
        heard = list(job.events(timeout=30))
        job.wait(30)
    for events in (heard, told):
        complete = [event.item_id for event in events if isinstance(event, InvocationComplete)]
        assert Counter(complete) == dict.fromkeys(job.item_ids, 1)
        ends = [e.item_id for e in events if isinstance(e, QueueItemStatusChanged) and e.status == "completed"]
        assert Counter(ends) == dict.fromkeys(job.item_ids, 1)


@pytest.mark.usefixtures("calm_queue")
def test_what_is_in_the_queue(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    repo.pause()
    first, second = (adding(client).submit(runs=2, destination=name) for name in ("versions", "others"))
    assert [item.item_id for item in repo.iter_items("pending", destination="versions")] == list(first.item_ids)
    assert [item.item_id for item in repo.list_pending()] == [*first.item_ids, *second.item_ids]
    assert repo.get_status().queue.pending == 4
    assert repo.get_batch_status(first.batch_id).pending == 2
    assert repo.count_by_destination("others").pending == 2
    following = repo.get_next()
    assert following is not None
    assert following.item_id == first.item_id
    assert len(repo.get_items_by_ids(first.item_ids)) == 2
    assert repo.cancel(first.item_id).status == "canceled"
    repo.delete(second.item_ids[1])
    repo.resume()
    repo.wait_until_idle(30)
    assert repo.prune() == 3


@pytest.mark.usefixtures("calm_queue")
def test_queues_kept_apart(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    job = adding(client).submit(queue_id="night")
    for what in (client.queue_repo.get_item, client.queue_repo.cancel, client.queue_repo.delete):
        with pytest.raises(JobNotFoundError, match=f"queue 'default' has no item {job.item_id}"):
            what(job.item_id)
    assert client.queue_repo.get_queue("night").get_item(job.item_id).status == "pending"


@pytest.mark.usefixtures("calm_queue")
def test_a_cure_for_a_queue_that_stands_still(client: InvokeAIClient) -> None:
    client.queue_repo.pause()
    bad, good = poison(client), adding(client, a=20, b=3).submit()
    client.queue_repo.resume()
    with pytest.raises(PoisonedQueueError):
        good.result(20)
    try:
        client.queue_repo.cure()
    except PoisonedQueueError:  # 6.13.8 cancels what it cannot read by its batch only, and does not tell that
        assert client.queue_repo.cancel_batches(bad) > 0
    assert good.result(30).outputs["add"].value == 23
    assert bad != good.batch_id


def test_the_cache_of_nodes(client: InvokeAIClient) -> None:
    repo = client.queue_repo
    repo.disable_cache()
    assert not repo.get_cache_status().enabled
    repo.enable_cache()
    repo.clear_cache()
    assert repo.get_cache_status().size == 0


# -- Boards and images


def test_boards(client: InvokeAIClient, board: Board) -> None:
    boards = client.board_repo
    board.upload_image(PICTURE)
    board.refresh()
    assert (board.image_count, board.asset_count) == (0, 1)
    assert boards.update_board(board.board_id, f"{board.board_name}!").board_name.endswith("!")
    board.update(archived=True)
    assert board.board_id not in [one.board_id for one in boards.list_boards()]
    assert board.board_id in [one.board_id for one in boards.list_boards(include_archived=True)]
    assert boards.get_uncategorized_board().refresh().image_count >= 0


@pytest.mark.since("6.13")
def test_shared_boards(client: InvokeAIClient, board: Board) -> None:
    assert client.board_repo.update_board(board.board_id, visibility="shared").visibility == "shared"


@pytest.mark.since("6.13")
def test_images_by_date(client: InvokeAIClient, board: Board) -> None:
    image = board.upload_image(PICTURE)
    (day, *_) = client.board_repo.list_dates()
    assert image.image_name in client.image_repo.list_names_of_date(day.date)


def test_images(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    image = client.image_repo.upload(PICTURE, board, metadata={"seed": 7}, resize=(30, 20))
    assert image.to_pil().size == (30, 20)
    assert image.metadata() == {"seed": 7}
    assert pixels(image.save(tmp_path).read_bytes()) == pixels(image.bytes())
    assert image.thumbnail()
    image.star()
    assert client.image_repo.get(image.image_name).starred
    image.move_to("none")
    assert client.image_repo.get(image.image_name).board_id == "none"
    image.delete()
    assert client.image_repo.get_many([image.image_name]) == []


def test_many_images(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    repo = client.image_repo
    for number in range(12):
        (tmp_path / f"{number}.png").write_bytes(picture(number))
    repo.upload_many(tmp_path, board, metadata={"set": "versions"}).raise_if_failed()
    assert len(repo.upload_many(tmp_path, board, skip_existing=True).skipped) == 12
    names = repo.list_names(board)
    assert len(names) == repo.count(board) == len(list(repo.iter_images(board, page_size=5))) == 12
    assert len(repo.find_by_metadata(lambda found: found.get("set") == "versions", board)) == 12
    assert len(repo.download_many(board, tmp_path / "back", sidecar=True).done) == 12
    assert len(repo.star(names[:5]).affected) == 5
    assert repo.list_names(board, starred_first=True)[0] in names[:5]
    assert len(repo.remove_from_board(names[:2]).affected) == len(repo.delete(names[:2]).affected) == 2
    assert repo.count(board) == 10


def test_zip_files(client: InvokeAIClient, board: Board, tmp_path: Path) -> None:
    names = [board.upload_image(picture(number)).image_name for number in (1, 2, 3)]
    for chosen, count in ((board, 3), (names[:2], 2)):
        with zipfile.ZipFile(client.image_repo.download_zip(chosen, tmp_path / f"{count}.zip")) as packed:
            assert len(packed.namelist()) == count


def test_uploads_of_damaged_files(client: InvokeAIClient, board: Board) -> None:
    with pytest.raises(InvalidImageError):
        client.image_repo.upload(PICTURE.read_bytes()[:-2000], board)
    assert client.image_repo.count(board) == 0, "nothing is left of it"


@pytest.mark.since("6.14")
def test_images_and_videos_in_one_list(client: InvokeAIClient, board: Board) -> None:
    image = board.upload_image(PICTURE)
    assert client.gallery_repo.list_names(board) == [image.image_name]
    assert len(list(client.gallery_repo.iter_items(board))) == 1


@pytest.mark.since("6.14")
def test_videos(client: InvokeAIClient, board: Board) -> None:
    video = client.video_repo.upload_video(CLIP, board)
    assert [found.video_name for found in client.video_repo.iter_videos(board)] == [video.video_name]
    client.video_repo.star([video.video_name])
    assert video.bytes() == CLIP.read_bytes()
    assert client.video_repo.delete([video.video_name]).affected == (video.video_name,)


# -- Models


def test_models(client: InvokeAIClient, model_key: str, tmp_path: Path) -> None:
    repo = client.model_repo
    assert repo.get_model(MODEL, base="sd-1", type="main").name == MODEL
    assert repo.update_model(model_key, description="Noise").description == "Noise"
    repo.set_model_image(model_key, PICTURE)
    assert repo.get_model_image(model_key)
    repo.relate_models(model_key, main := repo.get_model(MODEL).key)
    assert repo.related_models(model_key) == [main]
    assert [found.is_installed for found in repo.scan_folder(tmp_path)] == [True]
    assert len(repo.starter_models()) > 10
    repo.empty_model_cache()
    repo.delete_model(model_key)
    assert model_key not in [model.key for model in repo.list_models()]


@pytest.mark.since("6.13")
def test_where_a_model_is_from(client: InvokeAIClient, model_key: str) -> None:
    changed = client.model_repo.update_model(model_key, source_url="https://example.com/model")
    assert changed.source_url == "https://example.com/model"


@pytest.mark.since("6.10")
def test_models_identified_again(client: InvokeAIClient, model_key: str) -> None:
    assert client.model_repo.reidentify_model(model_key).key == model_key


@pytest.mark.since("6.11")
def test_many_models_deleted_at_once(client: InvokeAIClient, model_key: str) -> None:
    assert client.model_repo.delete_models([model_key]).deleted == (model_key,)


@pytest.mark.since("6.12")
def test_missing_models(client: InvokeAIClient) -> None:
    assert MODEL not in [model.name for model in client.model_repo.missing_models()]


@pytest.mark.since("6.12")
def test_orphaned_models(client: InvokeAIClient) -> None:
    assert MODEL not in [orphan.path for orphan in client.model_repo.orphaned_models()]


# -- Everything else


def test_node_templates(client: InvokeAIClient) -> None:
    templates = client.node_templates()
    assert len(templates) > 200
    assert templates["add"].inputs.keys() >= {"a", "b"}


def test_prompts_with_alternatives(client: InvokeAIClient) -> None:
    assert client.dynamic_prompts("a {red|green} ball") == ["a red ball", "a green ball"]


def test_style_presets(client: InvokeAIClient, tmp_path: Path) -> None:
    repo = client.style_preset_repo
    made = repo.create("Ink", "{prompt}, ink drawing", "photo", image=PICTURE)
    assert repo.update("Ink", negative_prompt="3d").preset_data.negative_prompt == "3d"
    with PILImage.open(io.BytesIO(repo.image(made.id))) as kept:
        assert kept.format
    exported = csv.DictReader(repo.export(tmp_path / "presets.csv").read_text(encoding="utf-8").splitlines())
    assert "Ink" in [line["name"] for line in exported]
    repo.delete(made.id)


@pytest.mark.since("6.13")
def test_public_style_presets(client: InvokeAIClient) -> None:
    made = client.style_preset_repo.create("Public", is_public=True)
    assert made.is_public
    client.style_preset_repo.delete(made.id)


def test_texts_the_web_ui_remembers(client: InvokeAIClient) -> None:
    state = client.client_state
    state.set("versions/a", '{"ä": 1}')
    assert state.get("versions/a") == '{"ä": 1}'
    state.clear(confirm=True)
    assert state.get("versions/a") is None


@pytest.mark.since("6.13")
def test_keys_of_texts(client: InvokeAIClient) -> None:
    assert client.client_state.keys("versions/") == []
    client.client_state.delete("versions/a")


@pytest.mark.since("6.13")
def test_parameters_for_the_web_ui(client: InvokeAIClient) -> None:
    client.client_state.recall({"steps": 20})
    assert client.client_state.recalled()["steps"] == 20


@pytest.mark.since("6.14")
def test_system_prompts(client: InvokeAIClient) -> None:
    repo = client.system_prompt_repo
    made = repo.create("Poet", "Write a haiku.")
    assert made.id in [one.id for one in repo.list_prompts()]
    repo.delete(made.id)


@pytest.mark.since("6.14")
def test_fonts(client: InvokeAIClient) -> None:
    assert all(font.path for font in client.list_fonts())
