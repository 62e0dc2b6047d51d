from __future__ import annotations

from collections.abc import Iterator

import pytest

from invokeai_py_client import InvokeAIClient


@pytest.fixture(scope="session")
def client(ready_url: str) -> Iterator[InvokeAIClient]:
    """A connected client."""
    with InvokeAIClient(ready_url) as connected:
        yield connected
