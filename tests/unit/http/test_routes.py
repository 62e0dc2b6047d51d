"""What requests of a method and an endpoint become."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import timeit
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.http import routes
from invokeai_py_client.http.routes import Route, near, resolve, with_shorthand

DOCUMENT = Path(__file__).parents[3] / "openapi" / "invokeai-6.14.2.json"
OPERATIONS = [
    (method.upper(), path)
    for path, item in json.loads(DOCUMENT.read_bytes())["paths"].items()
    for method in item
    if method.upper() in routes.METHODS
]
OTHER_ROUTES = {
    "/api/v1/things": {"GET": ("old_things", "json"), "PATCH": ("patch_things", "json")},
    "/api/v2/things/": {"GET": ("middle_things", "json"), "DELETE": ("delete_things", "none")},
    "/api/v10/things/": {"GET": ("new_things", "json")},
    "/api/v1/things/names": {"GET": ("names_of_things", "json")},
    "/api/v2/things/{id}": {"GET": ("get_thing", "json"), "DELETE": ("delete_thing", "none")},
    "/api/v2/things/{id}/parts": {"GET": ("parts", "json")},
    "/api/v1/queue/i": {"DELETE": ("prune", "none")},
    "/api/v1/queue/i/": {"POST": ("enqueue", "json")},
    "/health": {"GET": ("health", "text")},
}


@pytest.fixture
def other_routes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Bindings of a server with several versions of the same."""
    monkeypatch.setattr("invokeai_api.routes.ROUTES", OTHER_ROUTES)
    routes.index.cache_clear()
    yield
    routes.index.cache_clear()


@pytest.mark.parametrize(("method", "template"), OPERATIONS)
def test_every_operation_is_found_however_it_is_written(method: str, template: str) -> None:
    path = re.sub(r"{\w+}", "x-1%20y.png", template)
    short = re.sub(r"^/api/v\d", "", path)
    expected = resolve(method, path)
    assert (expected.method, expected.path, expected.template, expected.query) == (method, path, template, "")
    assert expected.operation
    assert expected.kind in ("json", "bytes", "text", "none")
    for full in (path, short):
        for given in (full, full.lstrip("/"), full.rstrip("/"), full.rstrip("/") + "/"):
            assert resolve(method.lower(), given) == expected, given


def test_there_are_191_of_them() -> None:
    assert len(OPERATIONS) == 191
    assert len({resolve(method, template).operation for method, template in OPERATIONS}) == 191


@pytest.mark.parametrize(
    ("method", "endpoint", "path", "operation"),
    [
        ("GET", "/models/", "/api/v2/models/", "list_model_records"),
        ("GET", "boards", "/api/v1/boards/", "list_boards"),
        ("GET", "/boards/b", "/api/v1/boards/b", "get_board"),
        ("POST", "/images/upload/", "/api/v1/images/upload", "upload_image"),
        ("GET", "/images/i/abc.png/full", "/api/v1/images/i/abc.png/full", "get_image_full"),
        ("HEAD", "/images/i/abc.png/full", "/api/v1/images/i/abc.png/full", "get_image_full_head"),
        ("GET", "/images/names", "/api/v1/images/names", "get_image_names"),
        ("GET", "/queue/default/status", "/api/v1/queue/default/status", "get_queue_status"),
        ("GET", "/app/version", "/api/v1/app/version", "app_version"),
        ("GET", "/models/install/huggingface", "/api/v2/models/install/huggingface", "install_hugging_face_model"),
        ("DELETE", "/models/install/huggingface", "/api/v2/models/install/huggingface", "cancel_model_install_job"),
        ("GET", "/utilities/fonts", "/api/v1/utilities/fonts", "list_user_fonts"),
        ("GET", "/utilities/fonts/sub/a.ttf", "/api/v1/utilities/fonts/sub/a.ttf", "get_user_font_file"),
        ("GET", "/images/i/a%2Fb/full", "/api/v1/images/i/a%2Fb/full", "get_image_full"),
        ("GET", "/images/i/.hidden...", "/api/v1/images/i/.hidden...", "get_image_dto"),
        ("GET", "/images/i/a:b@c", "/api/v1/images/i/a:b@c", "get_image_dto"),
    ],
)
def test_found(method: str, endpoint: str, path: str, operation: str) -> None:
    route = resolve(method, endpoint)
    assert (route.path, route.operation) == (path, operation)


def test_the_query_is_kept_apart() -> None:
    route = resolve("get", "/boards?all=true&url=http://h/../#x".replace("#", "%23"))
    assert (route.path, route.query) == ("/api/v1/boards/", "all=true&url=http://h/../%23x")
    assert resolve("GET", "/openapi.json?x=1") == Route("GET", "/openapi.json", "x=1")


@pytest.mark.parametrize(
    "endpoint",
    ["/", "/openapi.json", "/docs/", "/api/v3/new", "/api/v1/models/", "/api/v1/", "/images/i//full", "/boards//"],
)
def test_what_is_not_known_stays_as_it_is(endpoint: str) -> None:
    assert resolve("GET", endpoint) == Route("GET", endpoint)
    assert resolve("GET", endpoint.removeprefix("/") or "/") == Route("GET", endpoint)


def test_a_known_path_is_completed_for_any_method() -> None:
    assert resolve("PUT", "/models") == Route("PUT", "/api/v2/models/", template="/api/v2/models/")
    assert resolve("OPTIONS", "/boards/b/") == Route(
        "OPTIONS", "/api/v1/boards/b", template="/api/v1/boards/{board_id}"
    )


@pytest.mark.parametrize(
    ("method", "endpoint", "path", "operation"),
    [
        ("GET", "/things", "/api/v10/things/", "new_things"),
        ("DELETE", "/things", "/api/v2/things/", "delete_things"),
        ("PATCH", "/things/", "/api/v1/things", "patch_things"),
        ("POST", "/things", "/api/v10/things/", ""),
        ("GET", "/api/v1/things/", "/api/v1/things", "old_things"),
        ("GET", "/api/v2/things", "/api/v2/things/", "middle_things"),
        ("DELETE", "/api/v1/things/", "/api/v1/things", ""),
        ("GET", "/things/names", "/api/v1/things/names", "names_of_things"),
        ("GET", "/things/other", "/api/v2/things/other", "get_thing"),
        ("DELETE", "/things/names", "/api/v2/things/names", "delete_thing"),
        ("GET", "/things/names/parts", "/api/v2/things/names/parts", "parts"),
        ("DELETE", "/queue/i/", "/api/v1/queue/i", "prune"),
        ("POST", "/queue/i", "/api/v1/queue/i/", "enqueue"),
        ("GET", "health/", "/health", "health"),
    ],
)
@pytest.mark.usefixtures("other_routes")
def test_the_newest_version_that_has_it_wins(method: str, endpoint: str, path: str, operation: str) -> None:
    route = resolve(method, endpoint)
    assert (route.path, route.operation) == (path, operation)


@pytest.mark.parametrize(
    ("endpoint", "message"),
    [
        ("", "an endpoint is a path such as '/boards/', not ''"),
        ("?token=hidden", "not only a query"),
        (None, "such as '/boards/', not of type NoneType"),
        (b"/boards/?token=hidden", "not of type bytes"),
        ("http://me:hidden@h:9090/api/v1/boards/?t=hidden", r"not the URL 'h:9090/api/v1/boards/'$"),
        ("https://h/x#hidden", "not the URL 'https://h/x'$"),
        ("//h/boards", "not the URL '//h/boards'$"),
        ("localhost:9090/boards/", "not the URL 'localhost:9090/boards/'$"),
        ("/boards/#hidden", "'/boards/' has a fragment, which is not sent: write # as %23"),
        ("/boards/?t=hidden#x", "'/boards/' has a fragment"),
        ("/boards/my board", "'/boards/my board' has spaces or control characters: write a space as %20"),
        ("/boards/?t=hidden b", "'/boards/' has spaces"),
        (" /boards/", "has spaces"),
        ("/boards/\r\nX-Hidden: 1", "control characters"),
        ("/boards/\x00", "control characters"),
        ("/boards/\ud800", "control characters"),
        ("/boards/../images/", "'/boards/../images/' has '.' or '..' for a name: write the whole path"),
        ("/boards/./?t=hidden", "'/boards/./' has '.' or '..' for a name"),
        ("..", "has '.' or '..' for a name"),
        ("/images/i/%2E%2e/full", "has '.' or '..' for a name"),
        ("/images/i/.%2e", "has '.' or '..' for a name"),
        ("/images/i/..%2fx", "has '.' or '..' for a name"),
        ("/images/i/x%2F%2e", "has '.' or '..' for a name"),
    ],
)
def test_what_is_no_endpoint_is_refused(endpoint: Any, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message) as refused:
        resolve("GET", endpoint)
    assert "hidden" not in str(refused.value)


@pytest.mark.parametrize("method", ["", "GET ", "TRACE", "/boards/?token=hidden", None, 5, b"GET"])
def test_what_is_no_method_is_refused(method: Any) -> None:
    with pytest.raises(InvalidRequestError, match=r"the method must be one of GET, HEAD, .*, not ") as refused:
        resolve(method, "/boards/")
    assert "hidden" not in str(refused.value)


@pytest.mark.parametrize(
    ("method", "endpoint", "first"),
    [
        ("GET", "/board", "GET /api/v1/boards/"),
        ("get", "/api/v1/models/", "GET /api/v2/models/"),
        ("POST", "upload?x=1", "POST /api/v1/images/upload"),
        ("GET", "/images/i/6f5a7c52-30b3-4c4f-9b4b-6c8e0a3c1d2e.png/ful", "GET /api/v1/images/i/{image_name}/full"),
        ("DELETE", "/images/abc.png", "DELETE /api/v1/images/i/{image_name}"),
        ("POST", "/queue/enqueue_batch", "POST /api/v1/queue/{queue_id}/enqueue_batch"),
        ("PUT", "/boards/", "GET /api/v1/boards/"),
    ],
)
def test_the_nearest_route_comes_first(method: str, endpoint: str, first: str) -> None:
    found = near(method, endpoint)
    assert found[0] == first
    assert len(found) <= 3


def test_nothing_is_near_to_nonsense() -> None:
    assert near("GET", "/zzzz/qqqq") == []
    assert near("GET", "/") == []


CREATE = ("POST", "/boards/")
LIST = ("GET", "/boards/")
UPLOAD = ("POST", "/images/upload")


@pytest.mark.parametrize(
    ("request_", "params", "body", "expected"),
    [
        (CREATE, None, {"name": "B"}, ({"board_name": "B"}, None)),
        (CREATE, {}, {"board_name": "B", "name": "C"}, ({"board_name": "B"}, None)),
        (CREATE, {"x": 1}, {"name": "B", "description": "d"}, ({"x": 1, "board_name": "B"}, None)),
        (CREATE, None, {"name": "B", "is_private": True}, ({"board_name": "B", "is_private": True}, None)),
        (CREATE, {"is_private": 0}, {"name": "B", "is_private": True}, ({"board_name": "B", "is_private": 0}, None)),
        (CREATE, {"board_name": None}, {"name": "B"}, ({"board_name": "B"}, None)),
        (CREATE, {"board_name": "A"}, {"name": "B"}, ({"board_name": "A"}, {"name": "B"})),
        (("POST", "/boards?board_name=A"), None, {"name": "B"}, (None, {"name": "B"})),
        (CREATE, None, {"title": "B"}, (None, {"title": "B"})),
        (CREATE, None, {"name": 5}, (None, {"name": 5})),
        (CREATE, None, ["B"], (None, ["B"])),
        (CREATE, {"board_name": "A"}, None, ({"board_name": "A"}, None)),
        (LIST, None, None, ({"all": True}, None)),
        (LIST, {"include_archived": True}, None, ({"include_archived": True, "all": True}, None)),
        (LIST, {"limit": None}, None, ({"limit": None, "all": True}, None)),
        (LIST, {"offset": 0}, None, ({"offset": 0}, None)),
        (LIST, {"limit": 5}, None, ({"limit": 5}, None)),
        (LIST, {"all": False}, None, ({"all": False}, None)),
        (("GET", "/boards/?limit="), None, None, (None, None)),
        (UPLOAD, None, None, ({"image_category": "user", "is_intermediate": False}, None)),
        (
            UPLOAD,
            {"image_category": "mask", "board_id": "b"},
            None,
            ({"image_category": "mask", "board_id": "b", "is_intermediate": False}, None),
        ),
        (("POST", "images/upload?is_intermediate=true"), {}, None, ({"image_category": "user"}, None)),
        (("GET", "/boards/b"), {"x": 1}, {"name": "B"}, ({"x": 1}, {"name": "B"})),
        (("POST", "/api/v9/boards/"), None, {"name": "B"}, (None, {"name": "B"})),
    ],
)
def test_shorthands(request_: tuple[str, str], params: Any, body: Any, expected: tuple[Any, Any]) -> None:
    before = json.dumps([params, body])
    assert with_shorthand(resolve(*request_), params, body) == expected
    assert json.dumps([params, body]) == before, "what was given must stay as it is"


def test_shorthands_are_of_operations_there_are() -> None:
    known = {resolve(method, template).operation for method, template in OPERATIONS}
    assert routes.SHORTHANDS.keys() < known
    templates = " ".join(template for _, template in OPERATIONS)
    assert all(parameter in templates for parameter in routes.WITH_SLASHES)


def test_the_bindings_are_loaded_by_the_first_request() -> None:
    code = (
        "import sys; from invokeai_py_client.http.routes import resolve; assert 'invokeai_api' not in sys.modules;"
        "resolve('GET', '/boards'); assert 'invokeai_api.routes' in sys.modules;"
        "assert not {'invokeai_api.api', 'invokeai_api.models', 'httpx'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_finding_a_route_costs_next_to_nothing() -> None:
    """Some 5 µs; the bound only tells apart a look-up and a search through all routes, on any machine."""
    resolve("GET", "/models/")
    assert min(timeit.repeat(lambda: resolve("GET", "/models/"), number=1000, repeat=5)) / 1000 < 100e-6
