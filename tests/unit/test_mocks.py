"""Mocks are made of our classes and objects without a word to a server."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock, create_autospec

import pytest

import invokeai_py_client
from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.testing import FakeTransport

CLASSES = sorted(name for name in dir(invokeai_py_client) if isinstance(getattr(invokeai_py_client, name), type))
REPOSITORIES = sorted(name for name in dir(InvokeAIClient) if name.endswith("_repo") or name == "client_state")


@pytest.mark.parametrize("name", CLASSES)
def test_every_class_can_be_mocked(name: str) -> None:
    cls = getattr(invokeai_py_client, name)
    assert isinstance(create_autospec(cls, instance=True), cls)
    assert Mock(spec=cls)


@pytest.mark.parametrize("kind", [InvokeAIClient, AsyncInvokeAIClient])
def test_a_client_and_its_repositories_can_be_mocked(kind: type[Any]) -> None:
    fake = FakeTransport()
    client = kind("http://h", transport=fake)
    for thing in (client, *(getattr(client, name) for name in REPOSITORIES)):
        mock = create_autospec(thing, instance=True)
        assert isinstance(mock, type(thing))
    mock = create_autospec(client, instance=True)
    assert mock.workflow_repo.create_workflow
    with pytest.raises(AttributeError):
        _ = mock.workflow_repo.create_wokflow
    assert fake.requests == []


def test_a_mocked_client_checks_how_it_is_called() -> None:
    mock = create_autospec(InvokeAIClient("http://h", transport=FakeTransport()), instance=True)
    mock.workflow_repo.create_workflow.return_value = "a workflow"
    assert mock.workflow_repo.create_workflow("test.json") == "a workflow"
    with pytest.raises(TypeError):
        mock.ping(1, 2, 3)


def test_a_client_that_knows_its_version_mocks_it() -> None:
    with InvokeAIClient("http://h", transport=FakeTransport()) as client:
        assert isinstance(create_autospec(client, instance=True).server_version, str)


@pytest.mark.parametrize("kind", [InvokeAIClient, AsyncInvokeAIClient])
def test_handles_whose_record_was_not_read_can_be_mocked(kind: type[Any]) -> None:
    fake = FakeTransport()
    client = kind("http://h", transport=fake)
    prefix = "Async" if kind is AsyncInvokeAIClient else ""
    image: Any = getattr(invokeai_py_client, f"{prefix}Image")(client, "a.png")
    video: Any = getattr(invokeai_py_client, f"{prefix}Video")(client, "a.mp4")
    for handle in (image, video):
        assert create_autospec(handle, instance=True).delete
        assert "width" not in dir(handle)
    assert fake.requests == []
    assert {"width", "size", "starred"} <= set(dir(invokeai_py_client.Image))
