"""Reads all answers of the server, and compares them with what the bindings declare."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
import pytest
from invokeai_api import models
from invokeai_api.models import literals

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.bindings import Model, Operation, dump
from invokeai_py_client.bindings.models import SCALARS
from invokeai_py_client.exceptions import APIError
from invokeai_py_client.text.jsons import is_list, is_object
from tests.functions import functions


class Watch:
    """Reads every answer along with the client, and fails the test when something is wrong with one.

    Attributes:
        answered: The operations the server has answered with success.
        refused: The operations it has refused as expected.
        ran: The tests that were begun, each as its file and its name.
    """

    def __init__(self) -> None:
        self.answered: set[str] = set()
        self.refused: set[str] = set()
        self.ran: set[tuple[str, str]] = set()

    @contextmanager
    def watching(self) -> Generator[Watch]:
        """While this lasts, every answer of every client is watched."""
        parse = Operation[Any].parse

        def watched(operation: Operation[Any], content: bytes) -> Any:
            answer = parse(operation, content)
            if operation.name in functions():
                problems = _problems(operation, content, answer)
                assert not problems, "\n".join(problems[:10])
                self.answered.add(operation.name)
            return answer

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Operation, "parse", watched)
            yield self

    def refusal(
        self, client: InvokeAIClient, operation: Operation[Any], error: type[APIError], status: int, detail: str
    ) -> None:
        """Send an operation the server refuses exactly like this."""
        with pytest.raises(APIError) as raised:
            client.send(operation)
        assert (type(raised.value), raised.value.status) == (error, status)
        assert detail in raised.value.detail
        self.refused.add(operation.name)


STARTS = {
    "get_bulk_download_item": b"PK\x03\x04",
    "get_image_full": b"\x89PNG\r\n\x1a\n",
    "get_user_font_file": b"\x00\x01\x00\x00",
    "get_video_full": b"\x00\x00\x00",
    "export_style_presets": b"name,prompt,negative_prompt",
}
WEBP = b"RIFF"


def _problems(operation: Operation[Any], content: bytes, answer: Any) -> list[str]:
    name = operation.name
    if operation.kind == "none":
        return [] if answer is None and content in (b"", b"null") else [f"{name} answers {content[:80]!r}"]
    if operation.kind == "bytes":
        expected = b"" if operation.method == "HEAD" else STARTS.get(name, WEBP)
        fits = answer == content and content.startswith(expected) and bool(content) == bool(expected)
        return [] if fits else [f"{name} answers {content[:80]!r}"]
    if operation.kind == "json" and content:
        sent, back = (json.dumps(value, sort_keys=True) for value in (json.loads(content), dump(answer)))
        if sent != back:
            return [f"{name}: {sent} became {back}"]
        specs = operation.returns.split("|") if operation.returns and answer is not None else []
        if specs and not any(_is_of(answer, spec) for spec in specs):
            return [f"{name} is to answer {operation.returns}, not {answer!r:.200}"]
    (declared,) = get_args(get_type_hints(functions()[name], localns=_Names())["return"])
    return _misfits(answer, declared, name)


def _is_of(answer: Any, spec: str) -> bool:
    """Whether an answer is what a loader spec says."""
    if spec[0] in "[{":
        kind, items = (list, answer) if spec[0] == "[" else (dict, answer.values())
        return isinstance(answer, kind) and all(_is_of(item, spec[1:-1]) for item in items)
    return isinstance(answer, SCALARS.get(spec) or getattr(models, spec))


class _Names(dict[str, Any]):
    """What the annotations of the bindings may name; models are imported only when they are."""

    def __missing__(self, name: str) -> Any:
        for module in (literals, models):
            if hasattr(module, name):
                return getattr(module, name)
        raise KeyError(name)


@cache
def _hints(model: str) -> dict[str, Any]:
    """The annotation of each attribute of a model."""
    kind = getattr(models, model)
    hints = get_type_hints(kind, localns=_Names())
    return {attribute.name: hints[attribute.name] for attribute in attrs.fields(kind)}


def _misfits(value: Any, hint: Any, where: str) -> list[str]:
    """Where a value is not what its annotation says, or is something the schema has no name for."""
    kind = get_origin(hint) or hint
    if kind in (Union, UnionType):
        return min((_misfits(value, option, where) for option in get_args(hint)), key=len)
    if kind is Literal:
        fits = value in get_args(hint)
    elif kind in (int, float):
        fits = type(value) in (int, kind)
    else:
        fits = kind is Any or isinstance(value, kind)
    if not fits:
        return [f"{where}: {value!r:.80} is no {hint}"]
    inside = (get_args(hint) or (Any,))[-1]
    if is_object(value):
        return [misfit for key, member in value.items() for misfit in _misfits(member, inside, f"{where}[{key}]")]
    if is_list(value):
        return [misfit for index, item in enumerate(value) for misfit in _misfits(item, inside, f"{where}[{index}]")]
    return _misfits_of_model(value, where) if isinstance(value, Model) else []


def _misfits_of_model(model: Model, where: str) -> list[str]:
    kind = type(model)
    if kind.__name__.startswith("Unknown") or model.additional_properties:
        return [f"{where}: the bindings do not know {model!r}, {model.additional_properties!r}"]
    return [
        misfit
        for name, hint in _hints(kind.__name__).items()
        for misfit in _misfits(getattr(model, name), hint, f"{where}.{name}")
    ]
