from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from invokeai_py_client import AsyncInvokeAIClient


@pytest.fixture(scope="session")
async def client(ready_url: str) -> AsyncIterator[AsyncInvokeAIClient]:
    """A connected client."""
    async with AsyncInvokeAIClient(ready_url) as connected:
        yield connected
