"""The servers on which every operation is called, and the watch over what they answer.

The servers are this package's own, because many of the operations destroy something. What is wrong with an answer is
found by the `Watch`; the tests here only call, and look at an effect where that tells more.
"""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.bindings import File
from invokeai_py_client.server import LocalServer

from .hub import Hub
from .tiny_files import embedding, video
from .watch import Watch

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the check of all operations behind the others of this package, because it looks at what they did."""
    places = [place for place, item in enumerate(items) if HERE in item.path.parents]
    in_order = sorted((items[place] for place in places), key=lambda item: item.path.stem == "test_all_of_them")
    for place, item in zip(places, in_order, strict=True):
        items[place] = item


@pytest.fixture(scope="package")
def watch() -> Generator[Watch]:
    """For this package only: other tests are not to be watched, whether they run before or after."""
    with Watch().watching() as watch:
        yield watch


@pytest.fixture(autouse=True)
def noted(watch: Watch, request: pytest.FixtureRequest) -> None:
    watch.ran.add((request.path.stem, request.node.name))


@pytest.fixture(scope="package")
def hub() -> Generator[Hub]:
    hub = Hub(embedding())
    yield hub
    hub.close()


@pytest.fixture(scope="package")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("root")


@pytest.fixture(scope="package")
def servers(server_python: str, quick_python: str, root: Path, hub: Hub) -> Generator[list[LocalServer]]:
    """One for a single user, one for many; booted side by side."""
    settings = hub.environment(root / "hub")
    single = LocalServer(root, python=server_python, fast=True, env=settings)
    many = LocalServer(python=quick_python, fast=True, env={"INVOKEAI_MULTIUSER": "true"})
    with ExitStack() as stack, ThreadPoolExecutor() as pool:
        for server in (single, many):
            stack.callback(server.stop)
        list(pool.map(LocalServer.start, (single, many)))
        yield [single, many]


@pytest.fixture(scope="package")
def client(servers: list[LocalServer]) -> Generator[InvokeAIClient]:
    with InvokeAIClient(servers[0].url) as client:
        yield client


@pytest.fixture(scope="package")
def clip(server_python: str, tmp_path_factory: pytest.TempPathFactory) -> File:
    return File(video(server_python, tmp_path_factory.mktemp("clip") / "clip.mp4"), "clip.mp4")
