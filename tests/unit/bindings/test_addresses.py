"""What is no id is in no address: of every operation, and of every method of the repositories."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from importlib import import_module
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from invokeai_api import api, models

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.bindings import Operation
from invokeai_py_client.testing import FakeTransport
from tests.unit.contract_desk import patch_everywhere
from tests.unit.test_mocks import REPOSITORIES


class Thing:
    """A handle, whose text would be a fine part of an address."""

    def __str__(self) -> str:
        return "a-thing"

    __repr__ = __str__


RECORD = models.BoardChanges(board_name="a-thing")
BAD = [Thing(), RECORD, SimpleNamespace(id="a-thing"), ["a-thing"], {"id": "a-thing"}, True, 1.5, b"a-thing"]


def operations() -> Iterator[Any]:
    for module in pkgutil.iter_modules(api.__path__):
        for function in vars(import_module(f"invokeai_api.api.{module.name}")).values():
            if inspect.isfunction(function) and function.__module__.endswith(f".{module.name}"):
                yield function


def made(function: Any, value: Any) -> Operation[Any]:
    parameters = inspect.signature(function).parameters.values()
    operation: Operation[Any] = function(**{one.name: value for one in parameters if one.default is one.empty})
    return operation


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("value", BAD)
def test_no_operation_takes_anything_but_an_id_into_its_address(value: Any) -> None:
    every = [made(function, value) for function in operations()]
    assert len(every) == 191
    with_parameters = [operation for operation in every if "{" in operation.path]
    assert len(with_parameters) > 80
    for operation in with_parameters:
        with pytest.raises(ValueError, match=f"{operation.name}: expected the .*, got {type(value).__name__} "):
            _ = operation.url


def test_the_message_says_what_is_expected() -> None:
    with pytest.raises(ValueError, match="get_board: expected the id of a board, got Thing a-thing"):
        _ = api.boards.get_board(Thing()).url  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(ValueError, match="get_image_dto: expected the name of an image, got Thing a-thing"):
        _ = api.images.get_image_dto(Thing()).url  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(ValueError, match="upload_image: expected the id of a board, got BoardChanges"):
        _ = api.images.upload_image(body=RECORD, image_category="user", is_intermediate=True, board_id=RECORD).params  # type: ignore[arg-type]  # pyright: ignore


@pytest.mark.parametrize(("value", "text"), [("b", "b"), (5, "5"), (UUID(int=1), str(UUID(int=1)))])
def test_what_is_an_id_is_taken(value: Any, text: str) -> None:
    assert api.boards.get_board(value).url == f"/api/v1/boards/{text}"


def test_a_date_is_no_id() -> None:
    with pytest.raises(ValueError, match="expected"):
        _ = api.boards.get_board(date(2026, 1, 1)).url  # type: ignore[arg-type]  # pyright: ignore


@pytest.mark.parametrize("name", REPOSITORIES)
def test_no_method_of_a_repository_puts_a_handle_or_a_record_into_an_address(
    name: str, nobody: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is given may be refused, or asked for in a body or by a list; in no address is the text of it."""
    patch_everywhere(monkeypatch, "sync", LISTEN_SECONDS=0.01)
    fake = FakeTransport()
    client = InvokeAIClient(nobody, transport=fake, max_retries=0, patience=0.1)
    repository = getattr(client, name)
    methods = [method for key, method in inspect.getmembers(repository, inspect.ismethod) if key[0] != "_"]
    assert methods
    for method in methods:
        needed = [one for one in inspect.signature(method).parameters.values() if one.default is one.empty]
        for value in (Thing(), RECORD):
            with suppress(Exception):
                method(*(value for one in needed if one.kind is one.POSITIONAL_OR_KEYWORD))
    asked = [f"{request.path} {request.query}" for request in fake.requests]
    assert [address for address in asked if "thing" in address or "BoardChanges" in address] == []
