"""What an operation sends, and how it reads the answer."""

from __future__ import annotations

import copy
import inspect
import io
import json
import pickle
from pathlib import Path
from typing import Any, TypeVar, assert_type

import pytest
from invokeai_api import api, models

from invokeai_py_client.bindings import UNSET, File, Operation

T = TypeVar("T")

BOARD = {"board_id": "b1", "board_name": "Cats"}


def send(operation: Operation[T], answer: bytes) -> T:
    return operation.parse(answer)


def test_an_operation_knows_its_answers_type() -> None:
    board = send(api.boards.create_board(board_name="Cats"), json.dumps(BOARD).encode())
    assert_type(board, models.BoardDTO)
    assert board.board_name == "Cats"
    content = send(api.images.get_image_full("a.png"), b"\x89PNG")
    assert_type(content, bytes)
    assert content == b"\x89PNG"
    nothing: object = send(api.model_manager.delete_model("k"), b"ignored")
    assert nothing is None


def test_query_parameters_are_those_that_are_set() -> None:
    operation = api.boards.list_boards(all_=True, limit=None, direction="DESC")
    assert operation.params == {"all": True, "direction": "DESC"}
    assert operation.json_body is UNSET
    assert operation.files is None
    assert operation.header_values == {}
    assert api.workflows.get_counts_by_tag(tags=["a", "b"]).params == {"tags": ["a", "b"]}


@pytest.mark.parametrize(
    ("value", "quoted"), [("plain", "plain"), ("a/b", "a%2Fb"), ("ü ?#%", "%C3%BC%20%3F%23%25"), ("{x}", "%7Bx%7D")]
)
def test_path_parameters_are_quoted(value: str, quoted: str) -> None:
    assert api.boards.get_board(value).url == f"/api/v1/boards/{quoted}"


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET])
def test_path_parameters_cannot_change_the_route(value: Any) -> None:
    # DELETE /api/v1/boards/ is another operation than DELETE /api/v1/boards/{board_id}.
    with pytest.raises(ValueError, match="delete_board: board_id must not be"):
        _ = api.boards.delete_board(value).url


def test_header_values_are_strings() -> None:
    operation: Operation[None] = Operation("x", "GET", "/x", headers={"Range": "bytes=0-", "X-N": 5, "X-No": None})
    assert operation.header_values == {"Range": "bytes=0-", "X-N": "5"}


def test_a_json_body_is_dumped() -> None:
    operation = api.boards.update_board("b1", body=models.BoardChanges(archived=True))
    assert operation.json_body == {"archived": True}
    assert operation.files is None


def test_an_upload_has_a_part_for_each_field_that_is_set() -> None:
    stream = io.BytesIO(b"png")
    body = models.BodyUploadImage(file=File(stream, "cat.png"), metadata='{"a": 1}', resize_to=None)
    operation = api.images.upload_image(body=body, image_category="user", is_intermediate=False)
    assert operation.files == [
        ("file", ("cat.png", stream, None)),
        ("metadata", (None, b'{"a": 1}', None)),
    ]
    assert operation.params == {"image_category": "user", "is_intermediate": False}
    assert operation.json_body is UNSET


def test_a_file_has_the_type_it_was_given() -> None:
    operation = api.style_presets.import_style_presets(
        body=models.BodyImportStylePresets(file=File("folder/a.png", mime_type="image/webp"))
    )
    assert operation.files == [("file", ("a.png", Path("folder/a.png"), "image/webp"))]


def test_docstrings_say_what_the_server_says() -> None:
    listing = inspect.getdoc(api.images.list_image_dtos) or ""
    assert "limit: The number of images per page. 0 to 1000. Default: 10." in listing
    assert "order_dir: The order of sort. Default: 'DESC'." in listing
    noise = inspect.getdoc(models.NoiseInvocation) or ""
    assert "width: Width of output (px). More than 0, a multiple of 8. Default: 512." in noise
    assert "hash_: The hash of the model file(s)." in (inspect.getdoc(models.AnyModelConfig) or "")


def test_what_has_no_json_form_is_found() -> None:
    nodes: Any = {"a": models.IntegerInvocation(id="a"), "b": models.StringInvocation(id="b", value=Path("x"))}  # type: ignore[arg-type]  # pyright: ignore
    batch = models.Batch(graph=models.Graph(nodes=nodes), runs=1)
    operation = api.queue.enqueue_batch("default", body=models.BodyEnqueueBatch(batch=batch))
    with pytest.raises(
        TypeError, match=r"enqueue_batch: body\.batch\.graph\.nodes\.b\.value: PosixPath.* cannot be sent"
    ):
        _ = operation.json_body


def test_an_upload_may_have_parts_no_schema_knows() -> None:
    body = models.BodyUploadImage(file=File(b"x"), additional_properties={"colour_space": "p3", "layers": [1]})
    operation = api.images.upload_image(body=body, image_category="user", is_intermediate=False)
    assert operation.files
    assert operation.files[1:] == [("colour_space", (None, b"p3", None)), ("layers", (None, b"[1]", None))]


def test_a_multipart_body_is_a_model() -> None:
    body: Any = {"file": File(b"x")}
    operation = api.images.upload_image(body=body, image_category="user", is_intermediate=False)
    with pytest.raises(TypeError, match=r"upload_image: body must be a model of invokeai_api.models, not {'file'"):
        _ = operation.files


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        ("json", b"", None),
        ("json", b"null", None),
        ("json", b'{"a": 1}', {"a": 1}),
        ("bytes", b"", b""),
        ("text", "ü".encode(), "ü"),
        ("none", b"not json", None),
    ],
)
def test_answers_are_read_by_their_kind(kind: Any, content: bytes, expected: Any) -> None:
    assert Operation[Any]("x", "GET", "/x", kind=kind).parse(content) == expected


@pytest.mark.parametrize(
    ("kind", "content", "message"),
    [("json", b"<html>", "Expecting value"), ("json", b"\xff", "decode"), ("text", b"\xff", "decode")],
)
def test_an_answer_of_another_kind_is_a_value_error(kind: Any, content: bytes, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Operation[Any]("x", "GET", "/x", kind=kind).parse(content)


def test_a_json_answer_of_another_shape_is_returned_as_it_is() -> None:
    unexpected: object = api.boards.get_board("b").parse(b'["not", "a", "board"]')
    assert unexpected == ["not", "a", "board"]


def test_operations_can_be_copied_and_pickled() -> None:
    body = models.BodyUploadImage(file=File(b"x", "a.png"))
    operation = api.images.upload_image(body=body, image_category="user", is_intermediate=False)
    for twin in (copy.deepcopy(operation), pickle.loads(pickle.dumps(operation))):
        assert twin == operation
        assert twin.files == operation.files


def test_a_repr_of_an_operation_shows_no_content() -> None:
    operation = api.auth.login(body=models.LoginRequest(email="me", password="hunter2"))
    assert repr(operation) == "<Operation login: POST /api/v1/auth/login>"


def test_deprecated_operations_warn_and_work() -> None:
    get_image_names: Any = api.images.get_image_names  # pyright: ignore[reportDeprecated]
    with pytest.warns(
        DeprecationWarning, match="get_image_names is deprecated: use `gallery.list_gallery_item_names`"
    ) as warned:
        operation = get_image_names(search_term="cat")
    assert warned[0].filename == __file__
    assert operation.params == {"search_term": "cat"}
    assert "Deprecated: use" in str(get_image_names.__doc__)
    assert "``GET /api/v1/images/names``" in str(get_image_names.__doc__)
