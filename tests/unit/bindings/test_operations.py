"""Every operation the server publishes has a function that makes the right request."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from invokeai_api import SERVER_VERSION, api, models
from invokeai_api.routes import ROUTES

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.bindings import UNSET, File, Model, Operation
from invokeai_py_client.exceptions import UnexpectedResponseError
from invokeai_py_client.testing import Answer, stub_server
from openapi import document
from tests.functions import Function, functions

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


FILES_DECLARED_AS_JSON = {
    "export_style_presets",
    "get_model_image",
    "get_style_preset_image",
    "get_user_font_file",
    "get_workflow_thumbnail",
}


NULL_DECLARED_AS_RECORD = {"delete_workflow_thumbnail", "set_workflow_thumbnail"}


def by_route() -> dict[tuple[str, str], Function]:
    """Every function of the bindings by the method and path it makes."""
    found: dict[tuple[str, str], Function] = {}
    for name, function in functions().items():
        operation = function(**arguments(function))
        assert operation.name == name
        assert (operation.method, operation.path) not in found
        found[operation.method, operation.path] = function
    return found


def arguments(function: Callable[..., Any]) -> dict[str, Any]:
    """Arguments for the required parameters of a function, made from their annotations."""
    parameters = inspect.signature(function).parameters.values()
    return {p.name: argument(str(p.annotation)) for p in parameters if p.default is inspect.Parameter.empty}


def argument(annotation: str) -> Any:
    first = annotation.split(" | ")[0]
    plain: dict[str, Any] = {"int": 1, "bool": True, "float": 0.5, "list": [], "dict": {}, "File": File(b"x", "a.png")}
    model = getattr(models, first, None)
    if isinstance(model, type) and issubclass(model, Model):
        return model(**arguments(model))
    return plain.get(first.split("[")[0], "x")


def published(doc: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, method, operation in document.operations(doc):
        yield method.upper(), path, operation


@pytest.fixture(scope="module")
def made() -> dict[tuple[str, str], Function]:
    return by_route()


def test_there_is_a_function_for_every_operation_and_no_other(
    snapshot: dict[str, Any], made: dict[tuple[str, str], Function]
) -> None:
    expected = {(method, path) for method, path, _ in published(snapshot)}
    assert len(expected) == 191
    assert made.keys() == expected


def test_required_parameters_and_bodies_reach_the_request(
    snapshot: dict[str, Any], made: dict[tuple[str, str], Function]
) -> None:
    for method, path, schema in published(snapshot):
        function = made[method, path]
        operation = function(**arguments(function))
        required = {p["name"] for p in schema.get("parameters", []) if p["in"] == "query" and p["required"]}
        assert required <= operation.params.keys(), path
        assert operation.url == path.format(**operation.path_params), path
        body = schema.get("requestBody", {})
        if body.get("required"):
            multipart = "multipart/form-data" in body["content"]
            assert (operation.files is not None) == multipart, path
            assert (operation.json_body is not UNSET) != multipart, path
        else:
            assert operation.files is None, path
            assert operation.json_body is UNSET, path


def test_every_parameter_of_the_server_can_be_given(
    snapshot: dict[str, Any], made: dict[tuple[str, str], Function]
) -> None:
    for method, path, schema in published(snapshot):
        declared = [p["name"] for p in schema.get("parameters", []) if p["in"] in ("query", "path", "header")]
        given = {name.rstrip("_") for name in inspect.signature(made[method, path]).parameters}
        assert {name.lower() for name in declared} <= given, path


def test_answers_are_read_as_the_server_gives_them(
    snapshot: dict[str, Any], made: dict[tuple[str, str], Function]
) -> None:
    for method, path, schema in published(snapshot):
        function = made[method, path]
        operation = function(**arguments(function))
        success = min(code for code in schema["responses"] if code.startswith("2"))
        content_type = next(iter(schema["responses"][success].get("content", {})), "")
        expected = {"application/json": "json", "text/html": "text", "": "none"}.get(content_type, "bytes")
        if operation.name in FILES_DECLARED_AS_JSON | NULL_DECLARED_AS_RECORD:
            expected = "bytes" if operation.name in FILES_DECLARED_AS_JSON else "none"
        assert operation.kind == expected, path


async def test_every_operation_is_sent_by_both_clients(made: dict[tuple[str, str], Function]) -> None:
    operations = [function(**arguments(function)) for function in made.values()]
    with stub_server(Answer(204, b"", "")) as stub:
        stub.on("GET", "/api/v1/app/version", Answer.json({"version": SERVER_VERSION}))
        client, async_client = InvokeAIClient(stub.url), AsyncInvokeAIClient(stub.url)
        client.connect()
        await async_client.connect()
        stub.requests.clear()
        for operation in operations:
            with suppress(UnexpectedResponseError):  # most have an answer with content
                client.send(operation)
            with suppress(UnexpectedResponseError):
                await async_client.send(operation)
        client.disconnect()
        await async_client.disconnect()
    assert len(operations) == 191
    assert stub.requests[::2] == stub.requests[1::2]
    paths = [request.partition("?")[0] for request in stub.requests[::2]]
    assert paths == [f"{operation.method} {operation.url}" for operation in operations]


def test_the_table_of_routes_has_what_the_functions_make(made: dict[tuple[str, str], Function]) -> None:
    operations = [function(**arguments(function)) for function in made.values()]
    table = [(path, method, *entry) for path, methods in ROUTES.items() for method, entry in methods.items()]
    assert len(table) == 191
    assert table == sorted((o.path, o.method, o.name, o.kind) for o in operations)


@pytest.mark.parametrize(
    ("operation", "method", "kind"),
    [
        (api.images.get_image_full_head("a.png"), "HEAD", "bytes"),
        (api.app.get_runtime_config(), "GET", "json"),
        (
            api.workflows.update_workflow("w", body=models.BodyUpdateWorkflow(workflow=models.Workflow.from_dict({}))),
            "PATCH",
            "json",
        ),
        (api.images.get_bulk_download_item("a.zip"), "GET", "bytes"),
        (api.model_manager.delete_model("k"), "DELETE", "none"),
    ],
)
def test_operations_with_a_method_or_answer_of_their_own(operation: Operation[Any], method: str, kind: str) -> None:
    assert (operation.method, operation.kind) == (method, kind)


def test_the_runtime_configuration_is_read() -> None:
    answer = b'{"config": {"attention_slice_size": 4, "host": "0.0.0.0"}, "set_fields": ["host"]}'
    read = api.app.get_runtime_config().parse(answer)
    assert read.config.attention_slice_size == 4
    assert read.config.host == "0.0.0.0"
