from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from invokeai_py_client import InvokeAIClient

HERE = Path(__file__).parent
# In these threads differ from tasks: they wait, listen, stream, are interrupted or are closed. The other files ask and
# are answered, and are made from the ones for asyncio as the code that they try is.
OF_THREADS = {"client", "event_streams", "events", "faults", "files", "jobs", "models", "queue", "sweeps", "videos"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that do the same as those they are made from."""
    for item in items:
        if item.path.parent == HERE and item.path.stem.removeprefix("test_") not in OF_THREADS:
            item.add_marker("twin")


@pytest.fixture(scope="module")
def client(ready_url: str) -> Iterator[InvokeAIClient]:
    """A connected client, for one file: between files others run, and a loop that stands still loses its socket."""
    with InvokeAIClient(ready_url) as connected:
        yield connected
