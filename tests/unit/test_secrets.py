"""Secrets reach the client's own server and nothing else: no other server, no message, log, traceback or pickle."""

from __future__ import annotations

import base64
import inspect
import io
import json
import logging
import pickle
import threading
import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from invokeai_api.api import auth
from invokeai_api.models import LoginRequest

import invokeai_py_client
from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient, InvokeAIError
from invokeai_py_client.exceptions import ConfigurationError
from invokeai_py_client.http.shared import Description
from invokeai_py_client.testing import Answer, FakeTransport, StubServer, stub_server
from invokeai_py_client.text.messages import printable, shown_url
from invokeai_py_client.text.redaction import Secret, is_secret_name, redact, scrub, shielded

from .public_api import public_classes

PACKAGE = str(Path(invokeai_py_client.__file__).parent)
SECRET = "Hunter2-Sesame"
BASIC = base64.b64encode(f"user:{SECRET}".encode()).decode()


# Nothing leaves for another server.


def shows(stub: StubServer) -> bool:
    """Whether a server was shown anything secret."""
    said = json.dumps(dict(stub.headers))
    return SECRET in said or BASIC in said


def sign(request: httpx.Request) -> httpx.Request:
    request.headers["X-Signature"] = SECRET
    return request


class Signature(httpx.Auth):
    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        yield sign(request)


def with_header(client: Any) -> None:
    client.session.headers["Authorization"] = f"Bearer {SECRET}"


def with_cookie(client: Any) -> None:
    client.session.cookies.set("session", SECRET)


def with_auth(auth: Any, client: Any) -> None:
    client.session.auth = auth


DOORS: dict[str, Callable[[Any], None]] = {
    "user and password": partial(with_auth, ("user", SECRET)),
    "an Auth": partial(with_auth, Signature()),
    "a function": partial(with_auth, sign),
    "a header": with_header,
    "a cookie": with_cookie,
}
"""How a session is given what says who the user is."""


def client_of(colour: str, url: str, **options: Any) -> Any:
    kind: Any = InvokeAIClient if colour == "sync" else AsyncInvokeAIClient
    return kind(url, max_retries=0, **options)


async def resolved(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


@contextmanager
def two_servers() -> Generator[tuple[StubServer, StubServer]]:
    with stub_server() as own, stub_server() as other:
        yield own, other


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("door", DOORS)
async def test_who_the_user_is_stays_with_the_own_server(colour: str, door: str) -> None:
    with two_servers() as (own, other):
        client = client_of(colour, own.url)
        DOORS[door](client)
        assert await resolved(client.ping())
        assert shows(own), "the own server is shown it"
        own.on("GET", "/api/v1/app/version", Answer(302, headers={"Location": f"{other.url}/api/v1/app/version"}))
        assert await resolved(client.ping()), "redirects are followed"
        await resolved(client.session.get(f"{other.url}/elsewhere"))
        assert len(other.requests) == 2
        assert not shows(other)
        await resolved(client.close())


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("auth", [("user", SECRET), sign, Signature()], ids=["pair", "function", "Auth"])
async def test_neither_does_that_of_a_session_that_was_handed_in_leave(colour: str, auth: Any) -> None:
    kind = httpx.Client if colour == "sync" else httpx.AsyncClient
    with two_servers() as (own, other):
        session = kind(auth=auth)
        client = client_of(colour, own.url, http_client=session)
        own.on("GET", "/api/v1/app/version", Answer(302, headers={"Location": f"{other.url}/api/v1/app/version"}))
        assert await resolved(client.ping())
        assert shows(own)
        assert not shows(other)
        await resolved(client.close())
        if isinstance(session, httpx.AsyncClient):
            await session.aclose()
        else:
            session.close()


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_the_token_stays_with_the_own_server(colour: str) -> None:
    with two_servers() as (own, other):
        client = client_of(colour, own.url, api_key=SECRET)
        own.on("GET", "/api/v1/app/version", Answer(302, headers={"Location": f"{other.url}/api/v1/app/version"}))
        assert await resolved(client.ping())
        await resolved(client.session.get(f"{other.url}/elsewhere"))
        assert shows(own)
        assert not shows(other)
        await resolved(client.close())


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_the_proxy_is_that_of_the_present_address(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with two_servers() as (own, proxy):
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        client = client_of(colour, "http://elsewhere.test:9090", api_key=SECRET)
        await resolved(client.ping())
        assert len(proxy.requests) == 1
        client.base_url = own.url
        assert await resolved(client.ping()), "on this machine there is no proxy in between"
        assert len(proxy.requests) == 1
        await resolved(client.close())


def test_a_key_of_the_environment_is_for_the_server_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INVOKEAI_API_KEY", SECRET)
    assert InvokeAIClient("http://h").token == SECRET, "where no server is named, it is for any"
    monkeypatch.setenv("INVOKEAI_URL", "http://mine:9090/sub")
    for url, token in {
        "http://mine:9090": SECRET,
        None: SECRET,
        "http://mine": None,
        "http://other:9090": None,
    }.items():
        assert InvokeAIClient(url).token == token


# One user is not served with what is another's.


@pytest.mark.parametrize("change", ["login", "logout", "base_url"])
def test_what_is_kept_for_one_user_of_one_server_is_gone_with_them(change: str) -> None:
    fake = FakeTransport()
    fake.answer("POST", "/api/v1/auth/logout", json={"success": True})
    fake.answer("POST", "/api/v1/auth/login", json={"token": "bobs", "user": {}, "expires_in": 1})
    with InvokeAIClient("http://h", api_key="alices", transport=fake) as client:
        shared = client._shared  # pyright: ignore[reportPrivateUsage]
        kept = shared.uploads
        kept["digest"] = "alices.png"
        shared.description = Description("6.14.2", {}, None)
        if change == "login":
            client.login("bob", "pw")
        elif change == "logout":
            client.logout()
        else:
            client.base_url = "http://other"
            assert (shared.version, client.is_connected) == ("", False)
            assert shared.description is None
        kept["late"] = "alices other.png"
        assert shared.uploads == {}, "nor does what goes on as the user before come back"


def test_a_fresh_token_of_the_user_before_never_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """The moment between comparing and setting, made as long as can be."""
    from invokeai_py_client.http.credentials import Credentials

    credentials = Credentials("alice")
    compared, replaced = threading.Event(), threading.Event()

    class Slow(str):
        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            compared.set()
            replaced.wait(0.2)
            return str(self) == other

        __hash__ = str.__hash__

    late = threading.Thread(target=credentials.refresh, args=(Slow("alice"), "alice's fresh one"))
    late.start()
    assert compared.wait(5)
    credentials.replace("bob")
    replaced.set()
    late.join()
    assert credentials.present == "bob"


# Messages, logs, tracebacks and pickles do not show them.


def secret_calls() -> list[tuple[type, str, str]]:
    """Every public method with an argument that is a secret by its name: class, method, argument."""
    return [
        (cls, name, parameter)
        for cls in public_classes("sync")
        for name, method in inspect.getmembers(cls, inspect.isfunction)
        if not name.startswith("_")
        for parameter in inspect.signature(method).parameters
        if is_secret_name(parameter)
    ]


ARGUMENTS: dict[str, Any] = {"email": "me@example.com", "user_id": "u", "source": "/m", "repo_id": "owner/name"}
REPOSITORIES = {"UserRepository": "user_repo", "ModelRepository": "model_repo"}


def caller_of(client: Any, cls: type, name: str) -> Callable[..., Any]:
    holder = client if cls is InvokeAIClient else getattr(client, REPOSITORIES[cls.__name__])
    return getattr(holder, name)  # type: ignore[no-any-return]


def frames_of_ours(error: BaseException) -> str:
    """A traceback with the local variables of this library's own frames, as crash reporters and pytest show it."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    link: traceback.TracebackException | None = found
    while link is not None:
        ours = [
            frame for frame in link.stack if "invokeai_py_client" in frame.filename and "tests" not in frame.filename
        ]
        link.stack = traceback.StackSummary.from_list(ours)
        link = link.__cause__ or link.__context__
    return "".join(found.format())


@contextmanager
def everything_logged() -> Generator[io.StringIO]:
    text, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(text), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    loud = logging.getLogger("invokeai_py_client.websocket")
    loud.setLevel(logging.DEBUG)
    try:
        yield text
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        loud.setLevel(logging.NOTSET)


@pytest.mark.parametrize("answer", ["503", "422", "echo", "odd", "good", "reset"])
@pytest.mark.parametrize(
    ("cls", "name", "parameter"), secret_calls(), ids=[f"{c.__name__}.{n} {p}" for c, n, p in secret_calls()]
)
def test_no_secret_that_is_given_is_shown(cls: type, name: str, parameter: str, answer: str) -> None:
    answers = {
        "503": Answer(503),
        "422": Answer.json({"detail": [{"loc": ["body"], "msg": f"not {SECRET}", "input": {"password": SECRET}}]}, 422),
        "echo": Answer.json({"detail": f"cannot use {SECRET} here"}, 400),
        "odd": Answer.json({"token": [1], "id": {}}),
        "good": Answer.json({"token": "t", "user": {"user_id": "u"}, "expires_in": 1, "id": 1, "source": {}}),
        "reset": Answer(reset=True),
    }
    given = {key: ARGUMENTS[key] for key in inspect.signature(getattr(cls, name)).parameters if key in ARGUMENTS}
    with everything_logged() as log, stub_server(answers[answer]) as stub:
        stub.on("GET", "/api/v2/models/hugging_face", Answer.json({"urls": ["http://hub/m.safetensors"]}))
        client = InvokeAIClient(stub.url, max_retries=0)
        try:
            shown = repr(caller_of(client, cls, name)(**given, **{parameter: SECRET}))
        except InvokeAIError as error:
            shown = frames_of_ours(error) + repr(error) + str(vars(error))
        finally:
            client.close()
    assert SECRET not in shown
    assert SECRET not in log.getvalue()


def test_the_methods_with_secrets_are_known() -> None:
    found = {f"{cls.__name__}.{name}" for cls, name, _ in secret_calls()}
    assert {"InvokeAIClient.login", "UserRepository.create_user", "ModelRepository.install_model"} <= found
    assert len(found) >= 7


@pytest.mark.parametrize("key", [f"{SECRET}'\"", f"a,{SECRET}", f"a {SECRET}", f'{{"a": "{SECRET}"}}', f"a){SECRET}"])
def test_logs_at_their_loudest_do_not_show_who_the_user_is(key: str) -> None:
    with everything_logged() as log, stub_server() as stub:
        stub.on("GET", "/api/v1/boards/", Answer(500, headers={"X-Refreshed-Token": key}))
        for client in (InvokeAIClient(stub.url, api_key=key), InvokeAIClient(stub.url)):
            client.session.headers["X-Auth-Token"] = key
            client.session.cookies.set("session", SECRET)
            client.ping()
            with suppress(InvokeAIError):
                client.board_repo.list_boards()
            with suppress(InvokeAIError):
                client.connect_websocket(print)
            client.close()
    assert "GET /api/v1/boards/" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_an_answer_that_is_kept_shows_nothing_of_its_request() -> None:
    with stub_server() as stub:
        stub.on("POST", "/api/v1/auth/login", Answer(body=b"{}", headers={"X-Refreshed-Token": f"fresh {SECRET}"}))
        with InvokeAIClient(stub.url, api_key=SECRET) as client:
            client.session.headers["X-Api-Key"] = SECRET
            client.session.cookies.set("session", SECRET)
            answer = client.request("POST", "/auth/login", json={"email": "me", "password": SECRET})
            assert client.token == f"fresh {SECRET}", "it was learned, and left out of the answer"
    assert stub.headers["x-api-key"] == SECRET
    for text in (pickle.dumps(answer), repr(answer.request.headers).encode(), repr(dict(answer.headers)).encode()):
        assert SECRET.encode() not in text


def test_hooks_are_not_told_fresh_tokens() -> None:
    told: list[Any] = []
    with stub_server() as stub:
        stub.on("GET", "/api/v1/app/version", Answer(headers={"X-Refreshed-Token": SECRET}))
        with InvokeAIClient(stub.url, api_key="old", on_response=told.append) as client:
            assert client.token == SECRET
    assert [SECRET in str(tuple(info)) for info in told] == [False, False]


BAD_URLS = [
    "user:{}@host",
    "http:/user:{}@host",
    "http:user:{}@host",
    "http://user:{}/x@host",
    "http://user:{}#x@host",
    "http://user:{}?x@host",
    "http://user:{}@host",
    "http://user:x@{}@host",
    "http://user:{}@[bad",
    "ftp://user:{}@host",
    "//user:{}@host",
    "http://user:{} @host",
    "http://user:{}\\@host",
    "http://us er:{}@ho st",
    "http://h/?token={}",
]


def doors_for_urls(url: str) -> dict[str, Callable[[], object]]:
    """Where a URL with a password in it may be given by mistake."""

    def moved() -> None:
        InvokeAIClient("http://h").base_url = url

    def uploaded(many: bool) -> object:
        with InvokeAIClient("http://h", transport=FakeTransport(), timeout=0.2) as client:
            if many:
                return client.image_repo.upload_many([url])
            return client.image_repo.upload(url)

    return {
        "argument": lambda: InvokeAIClient(url),
        "from_url": lambda: AsyncInvokeAIClient.from_url(url),
        "base_url": moved,
        "upload": lambda: uploaded(many=False),
        "upload_many": lambda: uploaded(many=True),
    }


@pytest.mark.parametrize(
    ("door", "form"),
    [
        (door, form)
        for door in doors_for_urls("")
        for form in BAD_URLS
        if not door.startswith("upload") or form.startswith("http://")  # else it is the path of a file
    ],
)
def test_no_password_in_a_url_is_shown(door: str, form: str) -> None:
    url = form.format(SECRET)
    try:
        shown = repr(doors_for_urls(url)[door]())
    except InvokeAIError as error:
        shown = f"{error} {error!r} {error.__cause__} {error.__context__}"
    assert SECRET not in shown


@pytest.mark.parametrize("form", BAD_URLS)
def test_no_password_in_a_url_of_the_environment_is_shown(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INVOKEAI_URL", form.format(SECRET))
    with pytest.raises(ConfigurationError, match="INVOKEAI_URL") as caught:
        InvokeAIClient()
    assert SECRET not in f"{caught.value} {caught.value.__cause__} {caught.value.__context__}"


@pytest.mark.parametrize("form", ["http://user:{}@[bad", "ftp://user:{}@host", "http://user:{}/@host:x"])
def test_no_password_of_a_proxy_is_shown(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", form.format(SECRET))
    with pytest.raises(ConfigurationError, match="the proxy of the environment") as caught:
        InvokeAIClient("http://elsewhere.test").ping()
    assert SECRET not in frames_of_ours(caught.value)


# The pieces.


@given(st.text(), st.text(), st.text())
def test_what_is_before_the_last_at_sign_is_not_shown(before: str, secret: str, behind: str) -> None:
    assert f"x{SECRET}x" not in shown_url(f"{before}x{SECRET}x{secret}@{behind}")


@pytest.mark.parametrize("name", ["Authorization", "X-Auth-Token", "api_key", "API-KEY", "Cookie", "password_hash"])
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name(name)
    assert repr(shielded({name: SECRET, "n": 1})) == repr({name: Secret(SECRET), "n": 1})


@pytest.mark.parametrize("name", ["tokenizer", "max_tokens", "prompt", "key", "author"])
def test_names_of_what_is_none(name: str) -> None:
    assert not is_secret_name(name)


@given(st.sampled_from([": x", "=x", "': '", '": "', "', b'"]), st.text(alphabet="ab\\'\",) }", max_size=8))
def test_a_secret_is_masked_whatever_is_in_it(separator: str, secret: str) -> None:
    quote = separator[-1] if separator[-1] in "'\"" else ""
    inside = secret.replace("\\", "\\\\").replace(quote, f"\\{quote}") if quote else secret
    line = f"begin 'x-token{separator}{inside}{SECRET}{quote} end"
    assert SECRET not in redact(line)
    assert redact(line).startswith("begin 'x-token")


@given(st.text())
def test_masking_changes_no_text_without_secrets(text: str) -> None:
    quiet = "".join(character for character in text if character not in ":=,@%")
    assert redact(quiet) == quiet


def test_what_a_server_repeats_is_masked() -> None:
    assert scrub(f"no {SECRET} here, and no a", [SECRET, "a"]) == "no *** here, and no a"


@given(st.text())
def test_no_text_steers_a_terminal(text: str) -> None:
    shown = printable(text)
    assert all(character in "\n\t" or character.isprintable() or character.isspace() for character in shown) or all(
        ord(character) > 0x9F for character in shown if not character.isprintable() and character not in "\n\t"
    )
    assert "\x1b" not in shown
    assert "\r" not in shown
    shown.encode()


def test_operations_made_by_hand_are_shielded_too() -> None:
    with stub_server(Answer(503)) as stub:
        client = InvokeAIClient(stub.url, api_key=SECRET, max_retries=0)
        with pytest.raises(InvokeAIError) as caught:
            client.send(auth.login(body=LoginRequest(email="me", password=SECRET)))
        client.close()
    assert SECRET not in frames_of_ours(caught.value)
