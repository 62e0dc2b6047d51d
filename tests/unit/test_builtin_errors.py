"""Errors are also those that Python itself would raise for the same mistake."""

from __future__ import annotations

import errno
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import InvokeAIClient, InvokeAIError, Workflow, WorkflowDefinition
from invokeai_py_client.exceptions import InputNotFoundError, InputValueError, LocalFileError, WorkflowError
from invokeai_py_client.testing import FakeTransport

from .conftest import ROOT

EXAMPLE = ROOT / "examples" / "blur_and_resize.json"


INDEXED: list[Callable[[Workflow], object]] = [
    lambda workflow: workflow.inputs[99],
    lambda workflow: workflow.get_input(-1),
    lambda workflow: workflow.get_input_value(99),
    lambda workflow: workflow.set_input_value(99, 1),
    lambda workflow: workflow.set({99: 1}),
    lambda workflow: workflow.reset_input(99),
    lambda workflow: workflow.run({99: 1}),
    lambda workflow: workflow.sweep({99: [1]}),
]
READING: list[tuple[Callable[[InvokeAIClient, Path], object], type[InvokeAIError]]] = [
    (lambda client, path: client.image_repo.upload(path), LocalFileError),
    (lambda client, path: client.image_repo.upload_many(path), LocalFileError),
    (lambda client, path: client.request("POST", "/images/upload", files={"file": path}), LocalFileError),
    (lambda client, path: client.workflow_repo.create_workflow(path), WorkflowError),
    (lambda client, path: WorkflowDefinition.from_file(path), WorkflowError),
    (lambda client, path: client.create_workflow(EXAMPLE).set(picture=path), InputValueError),
]


@pytest.fixture(scope="module")
def client(document: dict[str, Any]) -> InvokeAIClient:
    fake = FakeTransport()
    fake.answer("GET", "/openapi.json", json=document)
    return InvokeAIClient("http://h", transport=fake, max_retries=0)


@pytest.fixture
def workflow(client: InvokeAIClient) -> Workflow:
    return client.workflow_repo.create_workflow(EXAMPLE)


@pytest.mark.parametrize("use", INDEXED)
def test_a_missing_index_is_an_index_error(use: Callable[[Workflow], object], workflow: Workflow) -> None:
    with pytest.raises(IndexError, match="the form has 4 inputs") as missing:
        use(workflow)
    assert isinstance(missing.value, InputNotFoundError)
    assert pickle.loads(pickle.dumps(missing.value)).args == missing.value.args
    with pytest.raises(InputNotFoundError) as misnamed:
        workflow.get_input("no such")
    assert not isinstance(misnamed.value, IndexError)


@pytest.mark.parametrize(("use", "kind"), READING)
def test_a_missing_file_is_a_file_not_found_error(
    use: Callable[[InvokeAIClient, Path], object], kind: type[InvokeAIError], client: InvokeAIClient, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        use(client, tmp_path / "nothing")
    assert isinstance(missing.value, kind)
    assert isinstance(missing.value, LocalFileError)
    assert missing.value.errno == errno.ENOENT
    assert str(tmp_path) in str(missing.value)


def test_a_folder_is_no_file(client: InvokeAIClient, tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError) as folder:
        client.image_repo.upload(tmp_path)
    assert (isinstance(folder.value, LocalFileError), folder.value.errno) == (True, errno.EISDIR)
    file = tmp_path / "file"
    file.write_text(json.dumps({}))
    with pytest.raises(LocalFileError, match="there is no folder") as no_folder:
        client.image_repo.upload_many(file)
    assert not isinstance(no_folder.value, FileNotFoundError)


def test_a_file_that_may_not_be_read_is_a_permission_error(
    client: InvokeAIClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    file = tmp_path / "a.png"
    file.write_bytes(b"x")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PermissionError, match="Permission denied") as refused:
        client.request("POST", "/images/upload", files={"file": file})
    assert isinstance(refused.value, LocalFileError)


def test_only_the_value_of_an_input_value_is_set(workflow: Workflow) -> None:
    value: Any = workflow.get_input_value(1)
    for name in ("vlaue", "default", "input", "minimum"):
        with pytest.raises(AttributeError, match=f"expected value, got '{name}'; an InputValue has"):
            setattr(value, name, 5)
    value.value = 5
    assert workflow.inputs[1] == value.value == 5
