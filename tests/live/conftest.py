"""One real server for all live tests, with the tiny model installed."""

from __future__ import annotations

import time
from collections.abc import Generator
from pathlib import Path

import pytest

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.exceptions import NotSupportedError
from invokeai_py_client.http.versions import minor, numbers
from invokeai_py_client.server import LocalServer

from .operations.hub import Hub
from .operations.tiny_files import embedding
from .server_fixture import quick_python, server_python, server_url, tiny_model

__all__ = ["quick_python", "server_python", "server_url", "tiny_model"]

MODEL = "tiny-sd15"
ADMIN, PASSWORD = "admin@example.com", "Correct-Horse-7"


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Have a server that is older than what a test has come `since` say so, and skip the test then."""
    mark = pyfuncitem.get_closest_marker("since")
    if mark is None:
        return (yield)
    first: str = mark.args[0]
    version = str(pyfuncitem.funcargs["server_version"])
    pyfuncitem.user_properties.append(("since", first))
    if numbers(version) >= numbers(first):
        return (yield)
    with pytest.raises(NotSupportedError) as raised:
        yield
    assert (raised.value.server_version, minor(raised.value.first_version)) == (version, first)
    pytest.skip(f"came with InvokeAI {first}, and the server is {version}")


@pytest.fixture(scope="session")
def server_version(server_url: str) -> str:
    """The version of the server the tests run against."""
    with InvokeAIClient(server_url) as client:
        return client.server_version


@pytest.fixture(scope="session")
def ready_url(server_url: str, tiny_model: Path) -> str:
    """The address of a server that has the tiny model, installed through the library."""
    with InvokeAIClient(server_url) as client:
        if MODEL not in [model.name for model in client.model_repo.list_models()]:
            client.model_repo.install_model(tiny_model, name=MODEL, inplace=True).wait(timeout=60)
    return server_url


@pytest.fixture(scope="session")
def multiuser_url(quick_python: str) -> Generator[str]:
    """The address of a server with several users, set up through the library; its administrator is `ADMIN`."""
    with LocalServer(python=quick_python, fast=True, env={"INVOKEAI_MULTIUSER": "true"}) as server:
        with InvokeAIClient(server.url) as client:
            assert client.setup(ADMIN, PASSWORD, "Admin").is_admin
        yield server.url


@pytest.fixture(scope="session")
def model_hub(tiny_model: Path) -> Generator[Hub]:
    """A model hub on this machine, with the tiny model among its repositories."""
    hub = Hub(embedding(), tiny_model)
    yield hub
    hub.close()


@pytest.fixture(scope="session")
def hub_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The root folder of the server below."""
    return tmp_path_factory.mktemp("hub_root")


@pytest.fixture(scope="session")
def hub_url(server_python: str, model_hub: Hub, hub_root: Path) -> Generator[str]:
    """The address of a server whose Hugging Face is that hub: models may come and go there."""
    environment = model_hub.environment(hub_root / "hub")
    with LocalServer(hub_root, python=server_python, fast=True, env=environment) as server:
        yield server.url


@pytest.fixture(scope="session")
def other(ready_url: str) -> Generator[InvokeAIClient]:
    """Somebody else who uses the same server."""
    with InvokeAIClient(ready_url) as client:
        yield client


class Clock:
    """The clock of time limits, which can be put forward."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead

    def put_forward(self) -> None:
        """Have all limits pass that began before."""
        self._ahead += 1000


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of time limits: what is to end by one lets it pass when there is something to see, however late."""
    clock = Clock()
    monkeypatch.setattr("invokeai_py_client.kit.clock.time", clock)
    return clock


@pytest.fixture
def calm_queue(other: InvokeAIClient) -> Generator[None]:
    """The queues run, and are empty, before the test and after it."""

    def calm() -> None:
        for queue_id in ("default", "night"):
            queue = other.queue_repo.get_queue(queue_id)
            queue.resume()
            queue.clear()
            queue.wait_until_idle(timeout=60)

    calm()
    try:
        yield
    finally:
        calm()
