from __future__ import annotations

from collections.abc import Iterator

import pytest

from invokeai_py_client import InvokeAIClient


@pytest.fixture(scope="module")
def client(ready_url: str) -> Iterator[InvokeAIClient]:
    """A connected client, for one file: between files others run, and a loop that stands still loses its socket."""
    with InvokeAIClient(ready_url) as connected:
        yield connected
