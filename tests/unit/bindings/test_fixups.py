"""Each fixup on a document as small as shows what it is for."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from openapi.limits import in_words

from openapi import document as documents
from openapi import fixups

from .documents import Doc, answer, document, node, operation_of, ref


def test_titles_go_but_not_properties_or_defaults_called_title() -> None:
    prompt: Doc = {
        "title": "Prompt - SDXL",
        "properties": {"title": {"type": "string", "title": "Title"}, "data": {"default": {"title": "kept"}}},
    }
    doc = document({"Prompt": prompt}, parameters=[{"name": "id", "in": "path", "schema": {"title": "Id"}}])
    assert fixups.fix_titles(doc) == 3
    assert prompt == {
        "x-title": "Prompt - SDXL",
        "properties": {"title": {"type": "string"}, "data": {"default": {"title": "kept"}}},
    }
    assert operation_of(doc)["parameters"] == [{"name": "id", "in": "path", "schema": {}}]


def test_properties_may_have_the_names_of_keywords() -> None:
    keywords = ("properties", "default", "enum", "const")
    doc = document({"Odd": {"properties": {name: {"type": "object", "title": "Odd"} for name in keywords}}})
    assert fixups.fix_titles(doc) == len(keywords)
    assert documents.schemas(doc)["Odd"]["properties"] == {name: {"type": "object"} for name in keywords}


def test_required_names_only_declared_properties_once() -> None:
    doc = document({"Output": {"properties": {"value": {}}, "required": ["output_meta", "value", "value"]}})
    assert fixups.fix_phantom_required(doc) == 1
    assert documents.schemas(doc)["Output"]["required"] == ["value"]


def test_nodes_do_not_keep_their_output_in_use() -> None:
    doc = document({"Add": {**node("add"), "output": ref("IntegerOutput")}, "Other": {"output": "kept"}})
    assert fixups.fix_node_outputs(doc) == 1
    assert "output" not in documents.schemas(doc)["Add"]
    assert documents.schemas(doc)["Other"] == {"output": "kept"}


def test_schemas_of_the_front_end_go() -> None:
    doc = document({"InvocationOutputMap": {"properties": {"add": {}}}, "BoardDTO": {}})
    assert fixups.fix_web_ui_schemas(doc) == 1
    assert list(documents.schemas(doc)) == ["BoardDTO"]


def test_mixed_enums_become_strings_or_an_integer() -> None:
    mixed: Doc = {"enum": ["auto", "max", 1, 2], "default": "auto", "description": "Slice size"}
    plain: Doc = {"enum": ["a", "b"], "type": "string"}
    doc = document({"Config": {"properties": {"slice": mixed, "plain": plain}}})
    assert fixups.fix_mixed_enums(doc) == 1
    assert mixed == {
        "anyOf": [{"type": "string", "enum": ["auto", "max"]}, {"type": "integer"}],
        "description": "Slice size",
    }
    assert plain == {"enum": ["a", "b"], "type": "string"}


@pytest.mark.parametrize("declared", [[], [{"name": "limit", "in": "query", "schema": {}}]])
def test_every_path_parameter_is_declared(declared: list[Doc]) -> None:
    doc = document(parameters=copy.deepcopy(declared))
    assert fixups.fix_path_parameters(doc) == 1
    added = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    assert operation_of(doc)["parameters"] == [*declared, added]
    assert fixups.fix_path_parameters(doc) == 0


def test_uploads_are_binary() -> None:
    file: Doc = {"type": "string", "contentMediaType": "application/octet-stream"}
    fixups_made = fixups.fix_uploads(document({"Body": {"properties": {"file": {"anyOf": [file, {"type": "null"}]}}}}))
    assert fixups_made == 1
    assert file == {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    ("operation_id", "content"),
    [
        ("get_image_full", {"image/png": {}}),
        ("export_style_presets", {"application/json": {"schema": {}}, "text/csv": {}}),
    ],
)
def test_downloads_are_bytes(operation_id: str, content: Doc) -> None:
    doc = document(operationId=operation_id, responses={"200": {"content": content}, "404": {"content": content}})
    assert fixups.fix_downloads(doc) == 1
    responses = operation_of(doc)["responses"]
    binary = {"schema": {"type": "string", "format": "binary"}}
    assert responses["200"] == {"content": {"application/octet-stream": binary}}
    assert responses["404"] == {"content": content}


@pytest.mark.parametrize("response", [{"description": "nothing"}, {"content": {"text/html": {}}}, answer({})["200"]])
def test_other_answers_are_no_downloads(response: Doc) -> None:
    assert fixups.fix_downloads(document(responses={"200": response})) == 0


def test_null_answers_are_none() -> None:
    doc = document(operationId="set_workflow_thumbnail", responses=answer(ref("Record")))
    assert fixups.fix_null_answers(doc) == 1
    assert operation_of(doc)["responses"] == {"200": {"description": "ok"}}
    assert fixups.fix_null_answers(document(responses=answer(ref("Record")))) == 0


def test_error_answers_go() -> None:
    doc = document(responses={"201": {}, "404": {}, "422": {}})
    assert fixups.fix_errors(doc) == 2
    assert operation_of(doc)["responses"] == {"201": {}}


def test_made_up_operation_names_are_shortened() -> None:
    doc = document(operationId="get_thing_api_v1_things__id__get")
    assert fixups.fix_operation_ids(doc) == 1
    assert operation_of(doc)["operationId"] == "get_thing"
    assert fixups.fix_operation_ids(doc) == 0


def test_two_operations_of_one_name_are_refused() -> None:
    doc = document(operationId="get_thing")
    doc["paths"]["/other"] = {"put": {"operationId": "get_thing"}}
    with pytest.raises(documents.RegenerateError, match=r"get_thing: GET /things/{id} and PUT /other"):
        fixups.fix_operation_ids(doc)


def test_tags_are_shortened() -> None:
    doc = document(tags=["authentication"])
    assert fixups.fix_tags(doc) == 1
    assert operation_of(doc)["tags"] == ["auth"]


def test_descriptions_end_before_the_servers_own_arguments() -> None:
    doc = document(
        description="Log in.\n\nReturns: a token.\n\nArgs:\n    request: Credentials\n\nReturns:\n    A token"
    )
    assert fixups.fix_descriptions(doc) == 1
    assert operation_of(doc)["description"] == "Log in.\n\nReturns: a token."


def test_descriptions_of_classes_leave_the_fields_to_the_fields() -> None:
    doc = document({"Config": {"description": "The settings.\n\nAttributes:\n    host: The host"}, "Board": {}})
    assert fixups.fix_descriptions(doc) == 1
    assert documents.schemas(doc)["Config"]["description"] == "The settings."


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("Gets.", "Gets.\n\nDeprecated: it may be removed in a future version of InvokeAI."),
        ("Gets.\n\nDeprecated: use `other`.", "Gets.\n\nDeprecated: use `other`."),
        (
            "Deprecated: use `GET /v1/others?date=<date>` or `PUT /v1/gone`.",
            "Deprecated: use `things.list_others` or `PUT /v1/gone`.",
        ),
    ],
)
def test_deprecated_operations_say_so(description: str, expected: str) -> None:
    doc = document(description=description, deprecated=True)
    doc["paths"]["/api/v1/others"] = {"get": {"operationId": "list_others", "tags": ["things"]}}
    assert fixups.fix_deprecated(doc) == 1
    assert operation_of(doc)["description"] == expected


def test_deprecated_nodes_say_so() -> None:
    doc = document({"Old": {**node("old"), "classification": "deprecated", "description": "Adds."}, "New": node("new")})
    assert fixups.fix_deprecated(doc) == 1
    assert documents.schemas(doc)["Old"]["description"] == "Adds.\n\nDeprecated: may be removed in a future version."


def test_fields_and_parameters_say_what_they_allow() -> None:
    width: Doc = {"type": "integer", "description": "Width (px)", "exclusiveMinimum": 0, "multipleOf": 8, "default": 64}
    limit: Doc = {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 0, "maximum": 1000}}
    plain: Doc = {"type": "string", "description": "A name"}
    doc = document({"Noise": {"properties": {"width": width, "name": plain}}}, parameters=[limit])
    assert fixups.fix_limits(doc) == 2
    assert width["description"] == "Width (px). More than 0, a multiple of 8. Default: 64."
    assert limit["schema"]["description"] == "0 to 1000."
    assert plain["description"] == "A name"


def test_what_is_said_beside_a_reference_is_kept() -> None:
    order: Doc = {**ref("Order"), "description": "Which comes first.", "default": "ASC"}
    doc = document({"Order": {"enum": ["ASC"]}}, parameters=[{"name": "order", "in": "query", "schema": order}])
    assert fixups.fix_reference_descriptions(doc) == 1
    assert order == {"anyOf": [ref("Order"), ref("Order")], "description": "Which comes first."}
    assert fixups.fix_reference_descriptions(document({"Order": ref("Other")})) == 0


@pytest.mark.parametrize(
    ("schema", "sentences"),
    [
        ({"type": "string", "const": "add", "default": "add"}, []),
        ({"default": None}, []),
        ({"default": "x" * 100}, []),
        ({"default": False}, ["Default: False."]),
        ({"default": "euler"}, ["Default: 'euler'."]),
        ({"minimum": 1.0}, ["At least 1."]),
        ({"minimum": 0, "exclusiveMaximum": 0.5}, ["At least 0, less than 0.5."]),
        ({"minLength": 1}, ["At least 1 character."]),
        ({"maxLength": 300}, ["At most 300 characters."]),
        ({"minItems": 4, "maxItems": 4}, ["4 items."]),
        ({"items": {"minimum": 0, "maximum": 255}, "minItems": 1}, ["At least 1 item, each 0 to 255."]),
        ({"items": {}}, []),
        ({"pattern": "^a$"}, ["Matching `^a$`."]),
        ({"anyOf": [{"minimum": 1}, {"items": {"minimum": 2}}, {"type": "null"}]}, ["At least 1; or each at least 2."]),
    ],
)
def test_limits_in_words(schema: Doc, sentences: list[str]) -> None:
    assert in_words(schema) == sentences


def test_dates_and_ids_stay_strings() -> None:
    schema: Doc = {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "binary"}]}
    assert fixups.fix_string_formats(document({"Board": schema})) == 1
    assert schema == {"anyOf": [{"type": "string"}, {"type": "string", "format": "binary"}]}


def test_repeated_alternatives_are_merged() -> None:
    several: Doc = {"anyOf": [ref("Item"), ref("Item"), {"type": "null"}]}
    one: Doc = {"anyOf": [{"type": "string"}, {"type": "string"}], "description": "When"}
    assert fixups.fix_repeated_alternatives(document({"A": several, "B": one})) == 2
    assert several == {"anyOf": [ref("Item"), {"type": "null"}]}
    assert one == {"type": "string", "description": "When"}


def test_only_what_is_used_stays() -> None:
    doc = document(
        {
            "BoardDTO": {"properties": {"visibility": ref("Visibility")}},
            "Visibility": {"enum": ["private"]},
            "QueueClearedEvent": {},
            "AddInvocation": node("add", image=ref("ImageField")),
            "ImageField": {},
            "AnySource": {"x-union": {"type=url": "URLSource"}},
            "URLSource": {},
            "Orphan": {"properties": {"other": ref("OrphansFriend")}},
            "OrphansFriend": {},
        },
        responses=answer(ref("BoardDTO")),
    )
    assert fixups.fix_prune(doc) == 2
    assert not {"Orphan", "OrphansFriend"} & documents.schemas(doc).keys()
    assert len(documents.schemas(doc)) == 7


def test_a_fixup_nothing_needs_any_more_is_refused_for_the_newest_server(snapshot: dict[str, Any]) -> None:
    doc = copy.deepcopy(snapshot)
    del doc["components"]["schemas"]["InvocationOutputMap"]
    with pytest.raises(documents.RegenerateError, match="change nothing: fix_web_ui_schemas;"):
        fixups.normalise(doc, newest=True)


def test_an_older_server_need_not_have_everything() -> None:
    doc = document({"AddInvocation": node("add")}, responses=answer({"type": "string"}))
    assert fixups.normalise(doc, newest=False)["fix_web_ui_schemas"] == 0


def test_a_table_entry_the_newest_server_does_not_have_is_refused(snapshot: dict[str, Any]) -> None:
    doc = copy.deepcopy(snapshot)
    doc["paths"] = {path: item for path, item in doc["paths"].items() if not path.endswith("/style_presets/export")}
    with pytest.raises(documents.RegenerateError, match=r"FILE_OPERATIONS .*: export_style_presets;"):
        fixups.normalise(doc, newest=True)
