"""Models: their records, their files, and where they come from."""

from __future__ import annotations

from pathlib import Path

from invokeai_api import models as m
from invokeai_api.api import model_manager, model_relationships

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.exceptions import ValidationError

from .calls import install, new_embedding, until
from .hub import Hub
from .tiny_files import embedding, picture
from .watch import Watch


def test_models(client: InvokeAIClient, watch: Watch, tiny_model: Path) -> None:
    model = install(client, tiny_model, name="tiny")
    key = model.key
    assert isinstance(model, m.MainDiffusersSD1Config)
    change = m.ModelRecordChanges(description="Noise", default_settings=m.MainModelDefaultSettings(steps=3))
    assert client.send(model_manager.update_model_record(key, body=change)).description == "Noise"
    assert client.send(model_manager.get_model_record(key)).description == "Noise"
    assert client.send(model_manager.list_model_records(model_name="tiny")).models[0].key == key
    by_name = model_manager.get_model_records_by_attrs(name="tiny", type_="main", base="sd-1")
    assert client.send(by_name).key == key
    assert client.send(model_manager.get_model_records_by_hash(hash_=model.hash_)).key == key
    assert client.send(model_manager.reidentify_model(key)).name == "tiny"
    body = m.BulkReidentifyModelsRequest(keys=[key, "nobody"])
    answer = client.send(model_manager.bulk_reidentify_models(body=body))
    assert (answer.succeeded, len(answer.failed)) == ([key], 1)
    refused = "is not a main SD 1/2/XL checkpoint model"
    watch.refusal(client, model_manager.convert_model(key), ValidationError, 400, refused)


def test_model_images(client: InvokeAIClient, tmp_path: Path) -> None:
    key = new_embedding(client, tmp_path, "pictured").key
    client.send(model_manager.update_model_image(key, body=m.BodyUpdateModelImage(image=picture())))
    client.send(model_manager.get_model_image(key))
    assert client.send(model_manager.get_model_record(key)).cover_image
    client.send(model_manager.delete_model_image(key))
    assert not client.send(model_manager.get_model_record(key)).cover_image


def test_models_deleted(client: InvokeAIClient, tmp_path: Path, root: Path) -> None:
    one, two, three = (new_embedding(client, tmp_path, name).key for name in ("one", "two", "three"))
    found = client.send(model_manager.scan_for_models(scan_path=str(tmp_path)))
    assert len([model for model in found if model.is_installed]) == 3
    (tmp_path / "one.safetensors").unlink()
    assert [model.key for model in client.send(model_manager.list_missing_models()).models] == [one]
    client.send(model_manager.delete_model(one))
    answer = client.send(model_manager.bulk_delete_models(body=m.BulkDeleteModelsRequest(keys=[two, "nobody"])))
    assert (answer.deleted, len(answer.failed)) == ([two], 1)
    assert three in [model.key for model in client.send(model_manager.list_model_records()).models]
    stray = root / "models" / "stray" / "stray.safetensors"
    stray.parent.mkdir()
    stray.write_bytes(embedding())
    (orphan,) = client.send(model_manager.get_orphaned_models())
    body = m.DeleteOrphanedModelsRequest(paths=[orphan.path])
    assert client.send(model_manager.delete_orphaned_models(body=body)).deleted == [orphan.path]
    assert not stray.exists()


def test_model_relationships(client: InvokeAIClient, tmp_path: Path) -> None:
    one, two = (new_embedding(client, tmp_path, name).key for name in ("left", "right"))
    pair = m.ModelRelationshipCreateRequest(model_key_1=one, model_key_2=two)
    client.send(model_relationships.add_model_relationship(body=pair))
    assert client.send(model_relationships.get_related_models(one)) == [two]
    batch = m.ModelRelationshipBatchRequest(model_keys=[one])
    assert client.send(model_relationships.get_related_models_batch(body=batch)) == [two]
    client.send(model_relationships.remove_model_relationship(body=pair))
    assert client.send(model_relationships.get_related_models(one)) == []


def test_model_hub(client: InvokeAIClient, hub: Hub) -> None:
    assert client.send(model_manager.do_hf_login(body=m.BodyDoHfLogin(token=hub.TOKEN))) == "valid"
    assert client.send(model_manager.get_hf_login_status()) == "valid"
    assert client.send(model_manager.reset_hf_token()) == "invalid"
    found = client.send(model_manager.get_hugging_face_models(hugging_face_repo=hub.REPO))
    assert found.urls == [f"{hub.url}/{hub.REPO}/resolve/main/embedding.safetensors"]
    client.send(model_manager.install_hugging_face_model(source=hub.REPO))
    until(lambda: client.send(model_manager.list_model_installs())[-1].status == "completed")
    assert client.send(model_manager.get_starter_models()).starter_models


def test_model_downloads(client: InvokeAIClient, hub: Hub) -> None:
    def read(job: m.ModelInstallJob) -> m.ModelInstallJob:
        return client.send(model_manager.get_model_install_job(job.id))

    def begun(source: str) -> m.ModelInstallJob:
        hub.gate.clear()
        job = client.send(model_manager.install_model(body=m.ModelRecordChanges(), source=source))
        until(lambda: read(job).status == "downloading")
        return job

    def paused(source: str) -> m.ModelInstallJob:
        job = begun(source)
        assert client.send(model_manager.pause_model_install_job(job.id)).status == "paused"
        hub.gate.set()
        until(lambda: [part.status for part in read(job).download_parts or []] == ["paused"])
        return job

    resumed = paused(f"{hub.url}/slow-1.safetensors")
    client.send(model_manager.resume_model_install_job(resumed.id))
    until(lambda: read(resumed).status == "completed")
    assert client.send(model_manager.restart_failed_model_install_job(resumed.id)).status == "completed"

    again = paused(source := f"{hub.url}/slow-2.safetensors")
    client.send(model_manager.restart_model_install_file(again.id, body=source))
    until(lambda: read(again).status == "completed")

    canceled = begun(f"{hub.url}/slow-3.safetensors")
    client.send(model_manager.cancel_model_install_job(canceled.id))
    assert read(canceled).status == "cancelled"
    hub.gate.set()
    client.send(model_manager.prune_model_install_jobs())
    assert client.send(model_manager.list_model_installs()) == []
