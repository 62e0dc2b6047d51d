"""Clients and servers for the table of calls, and time that passes at once."""

from __future__ import annotations

import asyncio
import gc
import inspect
import math
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.http.retry import RetryPolicy
from invokeai_py_client.kit.clock import Deadline
from invokeai_py_client.testing import Answer, StubServer, stub_server

from .contract_calls import TOKEN, Call, Desk, GoodAnswers
from .contract_faults import RETRIES, InProcess, Server
from .public_api import modules_of


class Hasty(Deadline):
    """Passes when it is looked at for the second time, and never where there is no end."""

    _looks = 0

    @property
    def passed(self) -> bool:
        self._looks += 1
        return self._looks > 1 and not math.isinf(self.remaining)


def collect_garbage() -> None:
    """Have what is not closed told, and what is left looked through only this once: bindings are many objects."""
    gc.collect()
    gc.freeze()


def patch_everywhere(patch: pytest.MonkeyPatch, colour: str, **values: Any) -> None:
    """Set what modules of a colour have under these names."""
    for module in modules_of(colour):
        for name in vars(module).keys() & values.keys():
            patch.setattr(module, name, values[name])


def no_time(_: float) -> None:
    """A wait that takes no time."""


async def one_turn(_: float) -> None:
    await asyncio.sleep(0)


def new_client(colour: str, url: str, **options: Any) -> Any:
    client: Any = InvokeAIClient if colour == "sync" else AsyncInvokeAIClient
    policy = RetryPolicy(first_delay=0)
    return client(url, api_key=TOKEN, max_retries=RETRIES, retry=policy, verify_ssl=False, **options)


async def resolved(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def is_soon(condition: Callable[[], bool]) -> bool:
    for _ in range(2500):
        if condition():
            return True
        await asyncio.sleep(0.002)
    return False


@asynccontextmanager
async def desk_and_stub(
    colour: str, folder: Path, answers: GoodAnswers, _: str = "", **options: Any
) -> AsyncGenerator[tuple[Desk, StubServer]]:
    """A client with a server of its own, which knows no batch."""
    with stub_server(Answer.json({"total": 0})) as stub:
        desk = Desk(new_client(colour, stub.url, **options), folder, answers.templates)
        try:
            yield desk, stub
        finally:
            await resolved(desk.client.disconnect())


@asynccontextmanager
async def desk_and_fake(
    colour: str, folder: Path, answers: GoodAnswers, nobody: str
) -> AsyncGenerator[tuple[Desk, InProcess]]:
    """A client that is answered without a network."""
    fake = InProcess(nobody)
    desk = Desk(new_client(colour, nobody, transport=fake.transport), folder, answers.templates)
    try:
        yield desk, fake
    finally:
        await resolved(desk.client.disconnect())


async def outcome(call: Call, desk: Desk) -> Any:
    """What a call returns, or the error it raises, whatever that is."""
    desk.forget()
    try:
        return await resolved(call.do(desk))
    except Exception as error:
        return error


def script(server: Server, call: Call, answers: GoodAnswers, *, unknown: bool = False) -> None:
    for asked in (*call.asks, *call.fallbacks):
        server.on(asked.method, asked.path, answers.to(asked, unknown=unknown))
    server.requests.clear()
