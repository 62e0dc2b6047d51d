"""Errors name the cause, and the way out: of connections, files, pictures and names people get wrong."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import random
import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from invokeai_api.api import boards
from PIL import Image, PngImagePlugin

from invokeai_py_client import AsyncInvokeAIClient, GraphBuilder, InvokeAIClient, WorkflowDefinition, open_workflow
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ConnectionError,
    EventsRefusedError,
    InputValueError,
    InvokeAIError,
    UnexpectedResponseError,
    WorkflowError,
    WrongServerError,
)
from invokeai_py_client.kit.pictures import ImageUpload
from invokeai_py_client.testing import Answer, FakeRequest, FakeTransport, stub_server
from tests.workflow_files import SCHEMA, invocation, templates, workflow_file

EVENTS = ("GET", "/ws/socket.io/")
EXAMPLE = Path(__file__).parents[3] / "examples" / "blur_and_resize.json"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def untrusted() -> Generator[str]:
    """The URL of a server with a certificate of its own."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate: Any = trustme.CA().issue_cert("127.0.0.1")
    certificate.configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                    context.wrap_socket(connection, server_side=True).close()
                except ssl.SSLError:
                    continue
                except OSError:
                    return

        threading.Thread(target=serve, daemon=True).start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)


async def errors_of(url: str, **options: Any) -> list[str]:
    """The errors of connecting, and of opening events, of either colour."""
    client = InvokeAIClient(url, max_retries=0, timeout=5, **options)
    twin = AsyncInvokeAIClient(url, max_retries=0, timeout=5, **options)
    found: list[str] = []
    for call in (client.connect, lambda: client.events(callback=print)):
        with pytest.raises(ConnectionError) as caught:
            call()
        found.append(str(caught.value))
    for begin in (twin.connect, lambda: twin.events().open()):
        with pytest.raises(ConnectionError) as caught:
            await begin()
        found.append(str(caught.value))
    client.close()
    await twin.disconnect()
    return found


async def test_a_certificate_that_is_not_trusted_is_told_as_such(untrusted: str) -> None:
    for words in await errors_of(untrusted):
        assert "certificate is not trusted: give the file of its authority as verify_ssl=, or verify_ssl=False" in words
        assert "is it running" not in words


async def test_https_where_none_is_spoken_is_told_as_such() -> None:
    with stub_server() as stub:
        for words in await errors_of(stub.url.replace("http://", "https://")):
            assert "is it http:// instead of https://?" in words
            assert "is it running" not in words


async def test_a_proxy_that_is_down_is_blamed_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://me:secret@127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    client, twin = InvokeAIClient("http://studio.test", max_retries=0), AsyncInvokeAIClient("http://studio.test")
    with pytest.raises(
        ConnectionError, match=r"proxy http://\*\*\*@127\.0\.0\.1:9 cannot be reached.*NO_PROXY"
    ) as caught:
        client.connect()
    assert "secret" not in str(caught.value)
    with pytest.raises(ConnectionError, match=r"the proxy .* cannot be reached.*HTTP_PROXY"):
        await twin.send(boards.list_boards(), max_retries=0)
    client.close()
    await twin.disconnect()


async def test_a_page_to_log_in_before_the_server_is_told_as_such() -> None:
    page = Answer(200, b"<html>who are you?</html>", "text/html")
    with stub_server(page) as sign_on:
        with stub_server(Answer(302, headers={"Location": f"{sign_on.url}/login?next=x"})) as stub:
            client = InvokeAIClient(stub.url)
            with pytest.raises(WrongServerError, match="does a login stand before the server"):
                client.connect()
            with pytest.raises(UnexpectedResponseError, match=f"redirected to {sign_on.url}/login, which is a web"):
                client.send(boards.list_boards())
            client.close()


@pytest.mark.parametrize("status", [400, 403, 405, 426])
async def test_a_proxy_that_lets_no_websocket_pass_is_told_as_such(status: int) -> None:
    with stub_server() as stub:
        stub.on(*EVENTS, Answer(status, b"<html>", "text/html"))
        with (
            InvokeAIClient(stub.url) as client,
            pytest.raises(EventsRefusedError, match=r"WebSocket.*Upgrade.*runs go on"),
        ):
            client.events(callback=print)
        async with AsyncInvokeAIClient(stub.url) as twin:
            with pytest.raises(EventsRefusedError, match=r"WebSocket.*Upgrade.*runs go on"):
                await twin.events().open()


def signed(request: Any) -> Any:
    request.headers["Authorization"] = "Basic bWU6c2VjcmV0"
    return request


@pytest.mark.parametrize("auth", [("me", "secret"), httpx.BasicAuth("me", "secret"), signed])
async def test_credentials_of_a_session_are_those_of_events_and_of_the_twin(auth: Any) -> None:
    asked = Answer(401, b"<html>", "text/html", headers={"WWW-Authenticate": 'Basic realm="x"'})
    with stub_server() as stub:
        stub.on(*EVENTS, asked)
        client = InvokeAIClient(stub.url, api_key="token")
        with pytest.raises(AuthenticationError, match=r"`client\.session\.auth = \(user, password\)`"):
            client.events(callback=print)
        assert stub.headers["authorization"] == "Bearer token"
        client.session.auth = auth
        for call in (lambda: client.events(callback=print), lambda: client.ping() or pytest.fail("no ping")):
            stub.headers.clear()
            with suppress(AuthenticationError):
                call()
            assert stub.headers["authorization"] == "Basic bWU6c2VjcmV0"
        twin = client.aio
        for begin in (lambda: twin.events().open(), twin.ping):
            stub.headers.clear()
            with suppress(AuthenticationError):
                await begin()
            assert stub.headers["authorization"] == "Basic bWU6c2VjcmV0"
        client.session.auth = None
        client.ping()
        assert "authorization" not in stub.headers
        await twin.disconnect()
        client.close()


class AsksElsewhere(httpx.Auth):
    """Gets its token from an identity provider, with credentials that are for that one only."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        yield httpx.Request("POST", "http://identity.test/", headers={"Authorization": "Basic IDENTITY"})
        yield request


def test_credentials_for_an_identity_provider_do_not_open_events() -> None:
    with stub_server() as stub, InvokeAIClient(stub.url) as client:
        client.session.auth = AsksElsewhere()
        stub.on(*EVENTS, Answer(401, headers={"WWW-Authenticate": "Negotiate"}))
        stub.headers.clear()
        with pytest.raises(AuthenticationError):
            client.events(callback=print)
        assert "authorization" not in stub.headers


def test_credentials_of_a_session_that_are_none_are_refused() -> None:
    client = InvokeAIClient("http://fake.test", transport=FakeTransport())
    with pytest.raises(InvokeAIError, match=r"session\.auth must be \(user, password\).*not str"):
        client.session.auth = "me:secret"


@pytest.mark.parametrize("key", ["Bearer abc.def", "bearer  abc.def\n", "abc.def"])
def test_a_key_is_the_token_with_or_without_bearer(key: str) -> None:
    with stub_server() as stub, InvokeAIClient(stub.url, api_key=key):
        assert stub.headers["authorization"] == "Bearer abc.def"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_workflow_file_may_be_of_any_unicode(tmp_path: Path, encoding: str) -> None:
    (path := tmp_path / "workflow.json").write_text(EXAMPLE.read_text(encoding="utf-8"), encoding=encoding)
    assert open_workflow(path).name == "Blur and resize"


WORKFLOW = json.loads(EXAMPLE.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"workflow": WORKFLOW, "name": "x"}, r"it has a workflow in it: \['workflow'\]"),
        ({"prepend": False, "batch": {"workflow": WORKFLOW}}, r"it has a workflow in it: \['batch'\]\['workflow'\]"),
        ({"nodes": {}, "edges": []}, "a graph as the queue takes it"),
        ({**WORKFLOW, "meta": {"version": "3.0.0", "category": "project"}}, "its category is 'project', not 'user' or"),
        ([], "a JSON object is needed"),
    ],
)
def test_what_is_no_workflow_says_where_one_is(given: Any, words: str) -> None:
    with pytest.raises(WorkflowError, match=words):
        WorkflowDefinition(given)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_workflow_that_cannot_be_copied_says_what_to_do(copied: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError, match=r"make another of its `definition`.*`export_values`"):
        copied(open_workflow(EXAMPLE))


def test_pictures_people_have_as_text_are_taken_or_refused_by_name() -> None:
    workflow = open_workflow(EXAMPLE)
    workflow.set(picture="data:image/png;base64," + base64.b64encode(PNG).decode())
    upload = workflow.inputs["Picture"]
    assert isinstance(upload, ImageUpload)
    assert upload.content == PNG
    for wrong, words in {
        "https://example.org/cat.png": r"client\.image_repo\.upload\(url\)",
        base64.b64encode(PNG).decode(): r"give the bytes: base64\.b64decode\(text\)",
        "data:image/png,abc": "must have its picture as base64",
        "data:image/png;base64,&&": "the data URI is damaged",
        "data:image/png;base64," + base64.b64encode(b"no picture").decode(): "is not an image",
    }.items():
        with pytest.raises(InputValueError, match=rf"Blur Image\.image.*{words}"):
            workflow.set(picture=wrong)


def test_a_picture_may_be_uploaded_from_a_data_uri() -> None:
    fake = FakeTransport()
    fake.answer("POST", "/api/v1/images/upload", json={"image_name": "x.png"})
    with InvokeAIClient("http://fake.test", transport=fake) as client:
        client.image_repo.upload("data:image/png;base64," + base64.b64encode(PNG).decode())
    assert PNG in fake.requests[-1].body


def test_an_image_of_a_graph_alone_says_how_to_run_it() -> None:
    text = PngImagePlugin.PngInfo()
    text.add_text("invokeai_graph", "{}")
    Image.new("RGB", (8, 8)).save(buffer := BytesIO(), "PNG", pnginfo=text)
    with pytest.raises(WorkflowError, match=r"GraphBuilder\.from_graph\(image\.graph\(\)"):
        WorkflowDefinition.from_bytes(buffer.getvalue())


def test_what_of_a_graph_is_lost_is_named() -> None:
    graph: dict[str, Any] = {
        "id": "g",
        "nodes": {
            "n": {"id": "n", "type": "clip_skip", "clip_skip": 2, "use_cache": True, "is_intermediate": True},
            "m": {"id": "m", "type": "core_metadata", "anything": 1},
        },
        "edges": [],
    }
    builder = GraphBuilder.from_graph(graph, templates())
    [lost] = builder.warnings
    assert "input 'clip_skip' of node 'n'" in lost
    assert "'skipped_layers'" in lost
    assert builder.load().warnings == builder.warnings
    with InvokeAIClient("http://fake.test", transport=FakeTransport()) as client:
        assert client.create_workflow(builder).warnings == builder.warnings


def test_what_a_file_names_and_the_server_has_not_is_taken_out_with_a_warning() -> None:
    model = {"key": "k", "hash": "h", "name": "gone", "base": "sd-1", "type": "vae"}
    file = workflow_file(
        invocation("c", "blank_image", board={"board_id": "b-gone"}),
        invocation("d", "blank_image", board={"board_id": "b-here"}),
        invocation("p", "img_paste", base_image={"image_name": "need.png"}, mask={"image_name": "gone.png"}),
        invocation("k", "img_paste", mask={"image_name": "here.png"}),
        invocation("v", "sdxl_model_loader", model=model),
    )
    fake = FakeTransport()
    fake.answer("GET", "/openapi.json", content=SCHEMA.read_bytes(), content_type="application/json")
    fake.answer("GET", "/api/v1/boards/b-here", json={"board_id": "b-here", "board_name": "x"})
    fake.answer("GET", "/api/v1/boards/b-gone", json={"detail": "Board not found"}, status=404)
    fake.answer("POST", "/api/v1/images/images_by_names", json=[{"image_name": "here.png"}])
    with InvokeAIClient("http://fake.test", transport=fake) as client:
        workflow = client.create_workflow(file)
    assert [warning.partition(" out of input ")[0] for warning in workflow.warnings] == [
        "Took board 'b-gone'",
        "Took image 'gone.png'",
    ]
    nodes = workflow.build_graph()["nodes"]
    assert [nodes[name].get("board") for name in "cd"] == [None, {"board_id": "b-here"}]
    assert [nodes[name].get("mask") for name in "pk"] == [None, {"image_name": "here.png"}]
    assert nodes["p"]["base_image"] == {"image_name": "need.png"}, "what is needed is for a run to mind"
    assert nodes["v"]["model"]["name"] == "gone"


def test_each_record_is_given_once_however_the_list_changes() -> None:
    rng = random.Random(7)
    for total, page_size, part in [(100, 10, 0.3), (100, 10, 0.9), (57, 3, 0.5), (40, 1, 0.5), (30, 30, 1.0)]:
        there = [f"{number:03}.png" for number in range(total)]
        given: list[str] = []
        fake = FakeTransport()

        def page(request: FakeRequest, there: list[str] = there) -> Answer:
            start, size = int(request.query["offset"][0]), int(request.query["limit"][0])
            items = [{"image_name": name} for name in there[start : start + size]]
            return Answer.json({"items": items, "total": len(there), "offset": start, "limit": size})

        fake.answer("GET", "/api/v1/images/", page)
        with InvokeAIClient("http://fake.test", transport=fake) as client:
            for image in client.image_repo.iter_images(page_size=page_size):
                given.append(image.image_name)
                if rng.random() < part:
                    there.remove(image.image_name)
                elif rng.random() < 0.2:  # as one that is no longer starred
                    there.remove(image.image_name)
                    there.append(image.image_name)
        assert sorted(given) == [f"{number:03}.png" for number in range(total)], (total, page_size, part)


def test_pictures_that_are_there_stay_however_many_a_file_names() -> None:
    count = 1100
    nodes = [invocation(f"p{n}", "img_paste", mask={"image_name": f"{n}.png"}) for n in range(count)]

    def named(request: FakeRequest) -> Answer:
        return Answer.json([{"image_name": name} for name in json.loads(request.body)["image_names"]])

    fake = FakeTransport()
    fake.answer("GET", "/openapi.json", content=SCHEMA.read_bytes(), content_type="application/json")
    fake.answer("POST", "/api/v1/images/images_by_names", named)
    with InvokeAIClient("http://fake.test", transport=fake) as client:
        assert client.create_workflow(workflow_file(*nodes)).warnings == ()
    assert len([request for request in fake.requests if request.path.endswith("/images_by_names")]) == 2
