"""Small documents of servers that do not exist."""

from __future__ import annotations

import json
from typing import Any

Doc = dict[str, Any]


def ref(name: str) -> Doc:
    return {"$ref": f"#/components/schemas/{name}"}


def document(schemas: Doc | None = None, **operation: Any) -> Doc:
    """A document with the given schemas and, if there are keyword arguments, one operation `GET /things/{id}`."""
    paths: Doc = {"/things/{id}": {"get": {"operationId": "get_thing", "tags": ["things"], **operation}}}
    return {"paths": paths if operation else {}, "components": {"schemas": schemas or {}}}


def operation_of(doc: Doc) -> Doc:
    found: Doc = doc["paths"]["/things/{id}"]["get"]
    return found


def answer(schema: Doc) -> Doc:
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def node(type_: str, **properties: Doc) -> Doc:
    tag = {"const": type_, "default": type_, "type": "string"}
    return {
        "class": "invocation",
        "node_pack": "invokeai",
        "type": "object",
        "properties": {"id": {"type": "string"}, "type": tag, **properties},
        "required": ["id", "type"],
    }


def server_document() -> bytes:
    """A document from which the whole pipeline makes a package."""
    nodes = {"AddInvocation": node("add", a={"type": "integer"}), "BlankInvocation": node("blank")}
    graph: Doc = {
        "type": "object",
        "properties": {
            "nodes": {"type": "object", "additionalProperties": {"oneOf": [ref(name) for name in nodes]}},
        },
    }
    get = {"operationId": "get_graph", "tags": ["graphs"], "summary": "Gets it", "responses": answer(ref("Graph"))}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Invoke - Community Edition", "version": "1.0.0"},
            "paths": {"/api/v1/graph": {"get": get}},
            "components": {"schemas": {**nodes, "Graph": graph}},
        }
    ).encode()
