from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from invokeai_py_client import AsyncInvokeAIClient


@pytest.fixture(scope="module")
async def client(ready_url: str) -> AsyncIterator[AsyncInvokeAIClient]:
    """A connected client, for one file: between files others run, and a loop that stands still loses its socket."""
    async with AsyncInvokeAIClient(ready_url) as connected:
        yield connected
