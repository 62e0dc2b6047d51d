# Made from tests/live/_async/test_models.py by `python scripts/unasync.py`: edit that file.
"""The models of a real server, and how they get there."""

from __future__ import annotations

import io
import logging
import uuid
from collections.abc import Generator
from pathlib import Path

import pytest
from invokeai_api.models import (
    AnyModelConfig,
    HFModelSource,
    LoRADiffusersSD1Config,
    LoRALyCORISSD1Config,
    TIFileSD1Config,
    UnknownConfig,
)
from PIL import Image

from invokeai_py_client import InstallProgress, InvokeAIClient
from invokeai_py_client.exceptions import (
    ConflictError,
    InvalidImageError,
    InvalidRequestError,
    LocalFileError,
    ModelInstallError,
    ModelNotFoundError,
    NotFoundError,
    TimeoutError,
    ValidationError,
)
from invokeai_py_client.kit._sync.concurrency import sleep
from invokeai_py_client.models._sync.installs import ModelInstallJob
from invokeai_py_client.models._sync.models import ModelRepository
from tests.live.operations.hub import Hub
from tests.live.operations.tiny_files import embedding
from tests.live.pictures import PICTURE


@pytest.fixture(scope="module")
def models(hub_url: str) -> Generator[ModelRepository]:
    with InvokeAIClient(hub_url) as client:
        yield client.model_repo


def new(text: str = "") -> str:
    """A text nothing is named yet."""
    return f"{text}-{uuid.uuid4().hex}"


def install(models: ModelRepository, folder: Path, name: str) -> AnyModelConfig:
    """A small model, used where it lies."""
    path = folder / f"{name}.safetensors"
    path.write_bytes(embedding())
    return (models.install_model(path, name=name, inplace=True)).wait(timeout=30)


def until(job: ModelInstallJob, status: str) -> None:
    for _ in range(300):
        if job.status == status:
            return
        sleep(0.05)
        job.refresh()
    raise AssertionError(f"it stays {job.status}, not {status}")


def begun(models: ModelRepository, hub: Hub) -> ModelInstallJob:
    """A download that does not come to its end."""
    hub.gate.clear()
    job = models.install_model(f"{hub.url}/{new('slow')}.safetensors?token=sesame")
    until(job, "downloading")
    return job


def test_models_are_listed_by_what_they_are(models: ModelRepository, tmp_path: Path) -> None:
    name = new("Some Thing")
    model = install(models, tmp_path, name)
    assert isinstance(model, TIFileSD1Config)
    assert (models.get_model_by_key(model.key)).to_dict() == model.to_dict()
    for filters in (
        {"name": name.upper()},
        {"name": name[:-1]},
        {"base": "sd-1", "type": "embedding", "format": "embedding_file", "name": name},
    ):
        assert [found.key for found in models.list_models(**filters)] == [model.key]
    for filters in ({"base": "sdxl"}, {"type": "lora"}, {"format": "diffusers"}, {"name": f"{name}x"}):
        assert model.key not in [found.key for found in models.list_models(**filters)]
    with pytest.raises(ValidationError, match=r"query.model_type: Input should be 'onnx', 'main'"):
        models.list_models(type="loras")


def test_a_model_is_found_by_name_or_key(models: ModelRepository, tmp_path: Path) -> None:
    name = new("Some Thing")
    model = install(models, tmp_path, name)
    for wanted in (name, model.key, name.lower(), name.replace(" ", "_")):
        assert (models.get_model(wanted, base="sd-1", type="embedding")).key == model.key
    with pytest.raises(ModelNotFoundError, match=rf"did you mean '{name}'"):
        models.get_model(f"{name}x")
    with pytest.raises(ModelNotFoundError, match=r"with type main; the one installed does not fit:\n  'Some Thing"):
        models.get_model(name, type="main")
    models.update_model((install(models, tmp_path, new("twin"))).key, name=name)
    with pytest.raises(ModelNotFoundError, match=f"2 models are named '{name}'; give a key:"):
        models.get_model(name)


def test_a_path_is_installed_and_deleted(models: ModelRepository, hub_root: Path, tmp_path: Path) -> None:
    path = tmp_path / "copied.safetensors"
    path.write_bytes(embedding())
    told: list[InstallProgress] = []
    job = models.install_model(path, {"description": "Noise"}, name="Copied")
    assert (job.source, job.is_failed) == (str(path), False)
    model = job.wait(timeout=30, progress=told.append)
    assert (model.name, model.description, job.model) == ("Copied", "Noise", model)
    assert job.is_done
    assert not job.is_failed
    assert told[-1] == job.progress
    assert (told[-1].status, told[-1].fraction, told[-1].bytes) == ("completed", 1.0, len(embedding()))
    assert len(set(told)) == len(told), "it is called when something has changed"
    assert job.wait(timeout=0) == model
    job.cancel()
    job.refresh()
    assert job.status == "completed", "what has ended stays as it is"
    moved = hub_root / "models" / model.path
    assert moved.read_bytes() == embedding()
    models.delete_model(model.key)
    assert not moved.exists()
    assert not path.exists(), "the server moves what is not installed in place"
    with pytest.raises(NotFoundError, match="model not found"):
        models.delete_model(model.key)
    with pytest.raises(NotFoundError, match="model not found"):
        models.get_model_by_key(model.key)


def test_a_missing_path_never_looks_like_success(models: ModelRepository, tmp_path: Path) -> None:
    before = len(models.list_models())
    with pytest.raises(ConflictError, match=r"Unsupported model source: '.*nothing'"):
        models.install_model(tmp_path / "nothing")
    with pytest.raises(ConflictError, match=f"Unsupported model source: '{Path.cwd()}/models/nothing'"):
        models.install_model(Path("models/nothing"))
    path = tmp_path / "soon-gone.safetensors"
    path.write_bytes(embedding())
    (models.install_model(path, inplace=True)).wait(timeout=30)
    again = models.install_model(path, inplace=True)
    with pytest.raises(ModelInstallError, match="ended as error: DuplicateModelException: A model with path"):
        again.wait(timeout=30)
    assert again.is_done
    with pytest.raises(ModelInstallError, match="already installed"):
        again.raise_if_failed()
    assert "already installed" in again.progress.message
    assert len(models.list_models()) == before + 1


def test_a_file_that_is_no_model_can_be_told_and_deleted(models: ModelRepository, tmp_path: Path) -> None:
    (tmp_path / "text.safetensors").write_text("hello")
    (tmp_path / "text.txt").write_text("hello")
    model = (models.install_model(tmp_path / "text.safetensors")).wait(timeout=30)
    assert isinstance(model, UnknownConfig)
    assert (model.type_, model.base) == ("unknown", "unknown")
    assert model.key in [found.key for found in models.list_models(type="unknown")]
    models.delete_model(model.key)
    assert model.key not in [found.key for found in models.list_models()]
    with pytest.raises(ModelInstallError, match=r"text\.txt ended as error: ValueError: File extension \.txt is not"):
        (models.install_model(tmp_path / "text.txt")).wait(timeout=30)


def test_a_url_is_installed_and_its_token_kept_secret(
    models: ModelRepository, model_hub: Hub, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    url = f"{model_hub.url}/{new('secret')}.safetensors"
    job = models.install_model(f"{url}?api_key=mellon", access_token="sesame")
    model = job.wait(timeout=30)
    assert "Bearer sesame" in model_hub.tokens
    assert job.source == url
    with pytest.raises(ConflictError, match=r"Input should be a valid URL") as refused:
        models.install_model("http://no host/m?token=mellon")
    missing = models.install_model(f"{model_hub.url}/nothing.bin?token=mellon", access_token="sesame")
    with pytest.raises(ModelInstallError, match=r"/nothing\.bin ended as error: HTTPError: Not Found") as failed:
        missing.wait(timeout=30)
    listed = models.list_install_jobs()
    assert {job.id, missing.id} <= {found.id for found in listed}
    assert (models.get_install_job(job.id)).model == model
    logged = "\n".join(record.getMessage() for record in caplog.records)
    assert "/api/v2/models/install" in logged
    for shown in (
        logged,
        str(refused.value),
        refused.value.detail,
        repr(job),
        repr(missing),
        str(failed.value),
        repr(missing.progress),
    ):
        assert "sesame" not in shown
        assert "mellon" not in shown
    assert [found.id for found in listed if "sesame" in str(found.record.to_dict())] == []


def test_a_hugging_face_id_is_installed(models: ModelRepository, model_hub: Hub) -> None:
    model = (models.install_huggingface(Hub.REPO, name=(name := new("hf")))).wait(timeout=30)
    assert model.name == name
    part = models.install_huggingface(f"{Hub.REPO}::embedding.safetensors", {"description": "Part"})
    assert isinstance(part.record.source, HFModelSource)
    assert part.source == f"{Hub.REPO}::embedding.safetensors"
    assert (part.wait(timeout=30)).description == "Part"
    assert (models.hugging_face_files(Hub.REPO)).urls == [
        f"{model_hub.url}/{Hub.REPO}/resolve/main/embedding.safetensors"
    ]
    with pytest.raises(ModelInstallError, match=r"no single model; .*:\n  http://.*/one\.safetensors\n  http"):
        models.install_huggingface(Hub.SEVERAL)
    with pytest.raises(ValidationError, match="No HuggingFace repository found"):
        models.install_huggingface("scratch/nothing")


def test_a_whole_model_of_many_files_is_installed(models: ModelRepository) -> None:
    told: list[InstallProgress] = []
    model = (models.install_huggingface(Hub.WHOLE)).wait(timeout=60, progress=told.append)
    assert (model.type_, model.base) == ("main", "sd-1")
    assert [progress.bytes for progress in told] == sorted(progress.bytes for progress in told)
    assert told[-1].total_bytes > 1000
    with pytest.raises(ValidationError, match="is not a main SD 1/2/XL checkpoint model"):
        models.convert_model(model.key)
    models.delete_model(model.key)


def test_a_download_is_paused_resumed_and_canceled(models: ModelRepository, model_hub: Hub) -> None:
    job = begun(models, model_hub)
    with pytest.raises(TimeoutError, match=r"slow-\w+\.safetensors did not end in 0\.2 s; it is downloading, \d+ of "):
        job.wait(timeout=0.2)
    assert job.progress.part == job.source
    assert job.progress.fraction < 1
    job.pause()
    assert job.status == "paused"
    model_hub.gate.set()
    for _ in range(100):
        if [part.status for part in job.record.download_parts or []] == ["paused"]:
            break
        sleep(0.05)
        job.refresh()
    assert not job.is_done
    job.resume()
    assert (job.wait(timeout=30)).type_ == "embedding"
    other = begun(models, model_hub)
    other.cancel()
    model_hub.gate.set()
    assert other.status == "cancelled"
    with pytest.raises(ModelInstallError, match="ended as cancelled: no reason given"):
        other.wait(timeout=5)


def test_a_failed_download_is_restarted(models: ModelRepository, model_hub: Hub) -> None:
    for restart_all in (True, False):
        model_hub.is_broken = True
        job = models.install_model(url := f"{model_hub.url}/{new('broken')}.safetensors")
        with pytest.raises(ModelInstallError, match="ended as error: "):
            job.wait(timeout=30)
        model_hub.is_broken = False
        with pytest.raises(InvalidRequestError, match=f"has no such file; there are: '{url}'"):
            job.restart_file("http://elsewhere.test/x.safetensors")
        (job.restart_failed() if restart_all else job.restart_file(url))
        assert (job.wait(timeout=30)).type_ == "embedding"
        with pytest.raises(InvalidRequestError, match="is installed already"):
            job.restart_file(url)


def test_a_job_that_was_pruned_is_told(models: ModelRepository, model_hub: Hub) -> None:
    job = models.install_model(f"{model_hub.url}/{new('pruned')}.safetensors")
    done = models.get_install_job(job.id)
    done.wait(timeout=30)
    models.prune_install_jobs()
    assert job.id not in [found.id for found in models.list_install_jobs()]
    for ask in (job.wait, job.refresh, job.cancel, job.pause, job.resume, job.restart_failed):
        with pytest.raises(ModelInstallError, match=rf"has no install job {job.id} \(http.*\) any more"):
            ask()
    with pytest.raises(NotFoundError, match=f"No job with id {job.id} known"):
        models.get_install_job(job.id)


def test_what_is_said_of_a_model_is_changed(models: ModelRepository, tmp_path: Path) -> None:
    model = install(models, tmp_path, new("changed"))
    changed = models.update_model(model.key, description="Noise", name="Renamed")
    assert (changed.name, changed.description) == ("Renamed", "Noise")
    assert (models.update_model(model.key, description=None)).description is None
    models.update_model(model.key, type="lora")
    changed = models.update_model(model.key, trigger_phrases=("a", "b"), default_settings={"weight": 0.5})
    assert isinstance(changed, (LoRADiffusersSD1Config, LoRALyCORISSD1Config)), "which, the server's mood decides"
    assert set(changed.trigger_phrases or ()) == {"a", "b"}
    assert changed.default_settings
    assert changed.default_settings.weight == 0.5
    again = models.reidentify_model(model.key)
    assert (again.type_, again.name) == ("embedding", "Renamed")
    with pytest.raises(ValidationError, match=r"body\.base: Input should be 'any', 'sd-1'"):
        models.update_model(model.key, base="sd9")
    with pytest.raises(NotFoundError, match="model not found"):
        models.update_model("nobody", description="")


def test_a_cover_image_comes_and_goes(models: ModelRepository, tmp_path: Path) -> None:
    key = (install(models, tmp_path, name := new("pictured"))).key
    with pytest.raises(NotFoundError, match=f"the model '{name}' has no cover image"):
        models.get_model_image(key)
    for picture in (PICTURE, PICTURE.read_bytes(), Image.new("RGB", (600, 400)), PICTURE.open("rb")):
        models.set_model_image(key, picture)
        assert Image.open(io.BytesIO(models.get_model_image(key))).size == (256, 171)
        if isinstance(picture, io.IOBase):
            picture.close()
    models.delete_model_image(key)
    with pytest.raises(NotFoundError, match="Model image file not found"):
        models.delete_model_image(key)
    with pytest.raises(NotFoundError, match="model not found"):
        models.set_model_image("nobody", PICTURE)
    with pytest.raises(InvalidImageError, match="is not an image the server can read"):
        models.set_model_image(key, PICTURE.read_bytes()[:20])


def test_models_go_together(models: ModelRepository, tmp_path: Path) -> None:
    one, other = [(install(models, tmp_path, new("related"))).key for _ in range(2)]
    models.relate_models(one, other)
    models.relate_models(other, one)
    assert (models.related_models(one), models.related_models(other)) == ([other], [one])
    models.unrelate_models(other, one)
    models.unrelate_models(other, one)
    assert models.related_models(one) == []


def test_what_is_deleted_and_what_is_not_is_told(models: ModelRepository, tmp_path: Path) -> None:
    one, two = [(install(models, tmp_path, new("many"))).key for _ in range(2)]
    told = models.delete_models([one, "nobody", two, one])
    assert (told.deleted, dict(told.failed)) == ((one, two), {"nobody": "model not found"})


def test_files_without_records_and_records_without_files(
    models: ModelRepository, hub_root: Path, tmp_path: Path
) -> None:
    gone, there = [(install(models, tmp_path, name)).key for name in ("gone", "there")]
    found = {Path(found.path).stem: found.is_installed for found in models.scan_folder(tmp_path)}
    assert found == {"gone": True, "there": True}
    (tmp_path / "gone.safetensors").unlink()
    missing = [model.key for model in models.missing_models()]
    assert gone in missing
    assert there not in missing
    models.delete_model(gone)
    stray = hub_root / "models" / "stray" / "stray.safetensors"
    stray.parent.mkdir()
    stray.write_bytes(embedding())
    (orphan,) = models.orphaned_models()
    told = models.delete_orphaned_models([orphan.path, "nothing"])
    assert (told.deleted, dict(told.failed)) == ((orphan.path,), {"nothing": "error: path does not exist"})
    assert not stray.exists()
    with pytest.raises(ValidationError, match="could not be scanned"):
        models.scan_folder(tmp_path / "nothing")


def test_the_rest_of_the_servers_models(models: ModelRepository) -> None:
    starters = models.starter_models()
    assert len(starters) > 50
    assert all(starter.source and starter.name for starter in starters)
    models.empty_model_cache()
    stats = models.get_stats()
    assert stats is None or stats.cache_size is not None


def test_a_token_for_hugging_face(models: ModelRepository, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert models.hf_status() == "invalid"
    assert models.hf_login("wrong") == "invalid"
    assert models.hf_login(f"{Hub.TOKEN}\n") == "valid"
    assert models.hf_status() == "valid"
    assert models.hf_logout() == "invalid"
    assert not [record for record in caplog.records if Hub.TOKEN in record.getMessage()]


def test_mistakes_are_told_before_anything_is_sent(models: ModelRepository, tmp_path: Path) -> None:
    for ask, arguments, message in (
        (models.install_model, ("models/x.safetensors",), "must be absolute: 'models/x.safetensors'"),
        (models.install_model, ("./folder",), "must be absolute: './folder'"),
        (models.install_model, (" ",), "the source of a model is needed: a path, a URL or a Hugging Face id, not ' '"),
        (models.install_model, ("/m", {"nam": "x"}), r"a model has no 'nam' \(did you mean 'name'"),
        (models.install_model, ("/m", "name"), "must be a dict or a ModelRecordChanges, not 'name'"),
        (models.install_huggingface, ("name",), "such as 'owner/name'"),
        (models.hugging_face_files, ("",), "such as 'owner/name'"),
        (models.get_model, ("",), "the name or key of a model is needed"),
        (models.get_model_by_key, ("",), "the key of a model is needed"),
        (models.delete_model, (5,), "`key` of a record that `list_models` gives, not 5"),
        (models.delete_models, ("k",), "keys must be a list of texts, not 'k'"),
        (models.delete_models, ([""],), "the key of a model is needed"),
        (models.update_model, ("k",), "needs what to change"),
        (models.list_models, ("",), "the base of models is needed"),
        (models.relate_models, ("k", "k"), "not related to itself"),
        (models.scan_folder, (" ",), "the path of a folder is needed"),
        (models.get_install_job, ("7",), "a whole number, not '7'"),
        (models.hf_login, (" ",), "the Hugging Face token is empty"),
        (models.delete_orphaned_models, ("p",), "paths must be a list of texts"),
    ):
        with pytest.raises(InvalidRequestError, match=message):
            ask(*arguments)  # pyright: ignore
    with pytest.raises(InvalidRequestError, match="access_token must be text of printable ASCII") as refused:
        models.install_model("/m", access_token="s\u00e9same")
    assert "same" not in str(refused.value)
    with pytest.raises(InvalidImageError, match=r"expected a path, a URL, .*, got int"):
        models.set_model_image("k", 5)
    with pytest.raises(InvalidImageError, match="is not an image: PNG"):
        models.set_model_image("k", b"hello")
    with pytest.raises(LocalFileError):
        models.set_model_image("k", tmp_path)
    path = tmp_path / "local.safetensors"
    path.write_bytes(embedding())
    job = models.install_model(path)
    for act in (job.pause, job.resume, job.restart_failed):
        with pytest.raises(InvalidRequestError, match="only downloads can be paused or restarted"):
            act()
    with pytest.raises(InvalidRequestError, match="timeout must be seconds, 0 or more, or None, not -1"):
        job.wait(timeout=-1)
    job.wait(timeout=30)
