"""Models: what servers say of them that a real one does not say on demand."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest
from invokeai_api.models import ModelRecordChanges, UnknownModelConfig

from invokeai_py_client import InstallProgress, InvokeAIClient, ModelInstallJob
from invokeai_py_client.exceptions import (
    InvalidRequestError,
    ModelInstallError,
    ModelNotFoundError,
    TimeoutError,
)
from invokeai_py_client.models.changes import checked_repo, record_changes
from invokeai_py_client.models.choice import find_installed
from invokeai_py_client.testing import FakeTransport
from invokeai_py_client.text.redaction import redact

MODELS, INSTALL = "/api/v2/models/", "/api/v2/models/install"
JOB = f"{INSTALL}/7"
HUB = "/api/v2/models/hugging_face"
FILE = "http://hub.test/m.safetensors"
KNOWN = {"key": "k1", "hash": "h", "name": "Tiny", "base": "sd-1", "type": "main", "format": "diffusers"}
NEWER = {"key": "k2", "hash": "h", "name": "Newer", "base": "sd-99", "type": "dream", "format": "crystal", "facets": 3}


@pytest.fixture
def fake() -> FakeTransport:
    return FakeTransport()


@pytest.fixture
def client(fake: FakeTransport, monkeypatch: pytest.MonkeyPatch) -> Generator[InvokeAIClient]:
    monkeypatch.setattr("invokeai_py_client.models._sync.installs.sleep", lambda _: None)  # pyright: ignore
    monkeypatch.setattr("invokeai_py_client.http._sync.requests.sleep", lambda _: None)  # pyright: ignore
    with InvokeAIClient("http://invokeai.test", transport=fake) as client:
        yield client


def job_record(status: str, **values: Any) -> dict[str, Any]:
    return {"id": 7, "status": status, "source": {"type": "url", "url": FILE}, "local_path": "/m", **values}


def part(status: str, **values: Any) -> dict[str, Any]:
    return {"source": f"{FILE}?token=sesame", "dest": "/m", "status": status, "access_token": "mellon", **values}


def started(client: InvokeAIClient, fake: FakeTransport, *later: dict[str, Any]) -> ModelInstallJob:
    """A job that the server has these records of, one after another."""
    fake.answer("POST", INSTALL, json=job_record("waiting"), status=201)
    for record in later:
        fake.answer("GET", JOB, json=record)
    return client.model_repo.install_model(FILE)


def test_models_of_an_unknown_kind_are_listed_and_found(client: InvokeAIClient, fake: FakeTransport) -> None:
    fake.answer("GET", MODELS, json={"models": [NEWER, KNOWN]})
    newer, known = client.model_repo.list_models()
    assert isinstance(newer, UnknownModelConfig)
    assert newer.to_dict() == NEWER
    assert known.name == "Tiny"
    assert client.model_repo.list_models(name="NEW") == [newer]
    assert client.model_repo.get_model("newer", base="sd-99", type="dream") == newer
    client.model_repo.list_models(base="sd-99", type="dream", format="crystal")
    assert fake.requests[-1].query == {"base_models": ["sd-99"], "model_type": ["dream"], "model_format": ["crystal"]}


def test_each_change_is_told_once(client: InvokeAIClient, fake: FakeTransport) -> None:
    job = started(
        client,
        fake,
        job_record("waiting"),
        job_record("downloading", bytes=25, total_bytes=100, download_parts=[part("running", bytes=25)]),
        job_record("downloading", bytes=25, total_bytes=100, download_parts=[part("running", bytes=25)]),
        job_record("polishing", bytes=100, total_bytes=100),
        job_record("completed", bytes=100, total_bytes=100, config_out=NEWER),
    )
    told: list[InstallProgress] = []
    assert job.wait(progress=told.append).key == "k2"
    assert [(progress.status, progress.fraction, progress.part) for progress in told] == [
        ("waiting", 0.0, ""),
        ("downloading", 0.25, FILE),
        ("polishing", 1.0, ""),
        ("completed", 1.0, ""),
    ]
    assert {progress.source for progress in told} == {FILE}


def test_a_completed_job_without_a_model_is_a_failure(client: InvokeAIClient, fake: FakeTransport) -> None:
    job = started(client, fake, job_record("completed"))
    told: list[InstallProgress] = []
    with pytest.raises(ModelInstallError, match=r"m\.safetensors ended as completed: no model came of it"):
        job.wait(progress=told.append)
    assert job.is_done
    assert job.is_failed
    assert job.model is None
    assert told[-1].status == "completed"


def test_a_completed_job_that_was_canceled_afterwards_is_none(client: InvokeAIClient, fake: FakeTransport) -> None:
    job = started(client, fake, job_record("cancelled", config_out=KNOWN))
    assert job.wait().name == "Tiny"
    assert not job.is_failed
    job.cancel()
    assert "DELETE" not in [request.method for request in fake.requests]


def test_a_job_that_vanishes_meanwhile_is_told(client: InvokeAIClient, fake: FakeTransport) -> None:
    job = started(client, fake, job_record("downloading"))
    fake.answer("GET", JOB, json={"detail": "No job with id 7 known"}, status=404)
    with pytest.raises(ModelInstallError, match=r"no install job 7 \(.*\) any more: .* pruned, or it was restarted"):
        job.wait()


def test_a_server_that_is_away_for_a_moment_is_asked_again(client: InvokeAIClient, fake: FakeTransport) -> None:
    job = started(client, fake)
    fake.answer("GET", JOB, error=TimeoutError("too slow"))
    fake.answer("GET", JOB, status=503)
    fake.answer("GET", JOB, json=job_record("completed", config_out=KNOWN))
    assert job.wait().name == "Tiny"


def test_a_download_that_cannot_go_on_is_not_waited_for(client: InvokeAIClient, fake: FakeTransport) -> None:
    stuck = [part("paused", resume_required=True, resume_message="The server does not resume.")]
    job = started(client, fake, job_record("paused", download_parts=stuck))
    told: list[InstallProgress] = []
    with pytest.raises(ModelInstallError, match=rf"`restart_failed\(\)` begins again with {FILE}$"):
        job.wait(progress=told.append)
    assert told[-1].message == "The server does not resume."


def test_waiting_ends_in_time(client: InvokeAIClient, fake: FakeTransport) -> None:
    job = started(client, fake, job_record("paused", bytes=5))
    with pytest.raises(TimeoutError, match=r"did not end in 0\.3 s; it is paused, 5 of an unknown number of bytes"):
        job.wait(timeout=0.3)


def test_secrets_are_not_kept(client: InvokeAIClient, fake: FakeTransport) -> None:
    url = "https://me:sesame@hub.test/m.safetensors?token=sesame"
    failed = {
        "error_reason": "HTTPError",
        "error": f"403 for {FILE}?token=sesame&x=1",
        "download_parts": [part("error")],
    }
    source = {"type": "url", "url": url, "access_token": "mellon"}
    fake.answer("POST", INSTALL, json=job_record("error", **{**failed, "source": source}), status=201)
    job = client.model_repo.install_model(url, access_token="mellon\n")
    assert fake.requests[-1].query["access_token"] == ["mellon"]
    with pytest.raises(ModelInstallError, match=r"\*\*\*&x=1") as raised:
        job.wait()
    for shown in (str(raised.value), repr(job), repr(job.progress), job.source):
        assert "sesame" not in shown
        assert "mellon" not in shown
    assert "mellon" not in str(job.record.to_dict())


def test_a_repository_is_installed_as_what_it_is(client: InvokeAIClient, fake: FakeTransport) -> None:
    fake.answer("POST", INSTALL, json=job_record("waiting"), status=201)
    fake.answer("GET", HUB, json={"is_diffusers": True, "urls": None})
    fake.answer("GET", HUB, json={"is_diffusers": False, "urls": [FILE]})
    fake.answer("GET", HUB, json={"is_diffusers": False, "urls": []})
    client.model_repo.install_huggingface("owner/name", name="Mine")
    assert fake.requests[-1].query["source"] == ["owner/name"]
    assert fake.requests[-1].json == {"name": "Mine"}
    client.model_repo.install_huggingface("owner/name")
    assert fake.requests[-1].query["source"] == [FILE]
    client.model_repo.install_huggingface("owner/name:fp16")
    assert fake.requests[-1].query["source"] == ["owner/name:fp16"]
    with pytest.raises(ModelInstallError, match="it has no files of a kind the server knows"):
        client.model_repo.install_huggingface("owner/name")
    assert fake.requests[-1].method == "GET"


def test_a_conversion_is_asked_for_once(client: InvokeAIClient, fake: FakeTransport) -> None:
    fake.answer("PUT", "/api/v2/models/convert/k", error=TimeoutError("too slow"))
    with pytest.raises(TimeoutError):
        client.model_repo.convert_model("k", timeout=5)
    assert [request.method for request in fake.requests].count("PUT") == 1


@pytest.mark.parametrize("wanted", ["tiny", "TINY", "ti-ny", "k1"])
def test_names_are_taken_nearly(wanted: str) -> None:
    assert find_installed(wanted, [KNOWN, {**KNOWN, "name": "Other", "key": "k3"}], {}) == KNOWN


def test_an_empty_server_is_said_to_be_empty() -> None:
    with pytest.raises(ModelNotFoundError, match=r"no model '!' is installed\n  no installed model fits$"):
        find_installed("!", [], {})


@pytest.mark.parametrize("repo_id", ["", "name", "a/b/c", "a b/c", "https://huggingface.co/a/b", "a/b:"])
def test_what_is_no_repository_is_said(repo_id: str) -> None:
    with pytest.raises(InvalidRequestError, match="such as 'owner/name'"):
        checked_repo(repo_id)


def test_changes_are_checked_by_the_servers_names() -> None:
    changes = record_changes(ModelRecordChanges(type_="lora", name="a"), name="b", default_settings={"steps": 3})
    assert changes.to_dict() == {"type": "lora", "name": "b", "default_settings": {"steps": 3}}
    with pytest.raises(InvalidRequestError, match=r"no 'type_' \(did you mean 'type'\?\); there are: base, "):
        record_changes({"type_": "lora"})
    with pytest.raises(InvalidRequestError, match="trigger_phrases must be a list of texts"):
        record_changes({"trigger_phrases": "a"})
    with pytest.raises(InvalidRequestError, match="the name of a model is needed"):
        record_changes({"name": ""})


def test_a_secret_in_a_url_within_a_url_is_masked() -> None:
    url = "/install?source=http%3A%2F%2Fh%2Fm%3Fa%3D1%26token%3Dsesame%26b%3D2&access_token=mellon&inplace=false"
    assert redact(url) == (
        "/install?source=http%3A%2F%2Fh%2Fm%3Fa%3D1%26token%3D***%26b%3D2&access_token=***&inplace=false"
    )
