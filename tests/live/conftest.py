"""One real server for all live tests, with the tiny model installed."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.server import LocalServer

from .server_fixture import server_python, server_url, tiny_model

__all__ = ["server_python", "server_url", "tiny_model"]

MODEL = "tiny-sd15"
ADMIN, PASSWORD = "admin@example.com", "Correct-Horse-7"


@pytest.fixture(scope="session")
def ready_url(server_url: str, tiny_model: Path) -> str:
    """The address of a server that has the tiny model, installed through the library."""
    with InvokeAIClient(server_url) as client:
        if MODEL not in [model.name for model in client.model_repo.list_models()]:
            client.model_repo.install_model(tiny_model, name=MODEL, inplace=True).wait(timeout=60)
    return server_url


@pytest.fixture(scope="session")
def multiuser_url(server_python: str) -> Generator[str]:
    """The address of a server with several users, set up through the library; its administrator is `ADMIN`."""
    with LocalServer(python=server_python, fast=True, env={"INVOKEAI_MULTIUSER": "true"}) as server:
        with InvokeAIClient(server.url) as client:
            assert client.setup(ADMIN, PASSWORD, "Admin").is_admin
        yield server.url
