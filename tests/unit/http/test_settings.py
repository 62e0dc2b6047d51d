"""Settings of a client: what is taken, where it comes from, and why it is refused."""

from __future__ import annotations

import ssl
import traceback
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.exceptions import ConfigurationError, ConnectionError
from invokeai_py_client.http.credentials import Credentials
from invokeai_py_client.http.settings import Settings, is_loopback, make_settings


def settings(url: str | None = None, **environ: str) -> Settings:
    return make_settings(url, 30, True, environ)


@pytest.mark.parametrize(
    ("given", "base_url"),
    [
        ("http://localhost:9090/", "http://localhost:9090"),
        (" https://host/invoke/ ", "https://host/invoke"),
        ("https://host/invoke/api/v1/", "https://host/invoke"),
        ("http://host:1/api/v1", "http://host:1"),
        ("http://host:1/api/v2/", "http://host:1"),
        ("http://host:1/api/", "http://host:1"),
        ("http://host/invoke//", "http://host/invoke"),
        ("http://[::1]:9090", "http://[::1]:9090"),
        ("http://[fe80::1%25eth0]:9090", "http://[fe80::1%25eth0]:9090"),
        ("http://ein-müller.example:80", "http://ein-müller.example:80"),
        ("http://under_score.local.", "http://under_score.local."),
        ("HTTP://Host:9090", "http://Host:9090"),
    ],
)
def test_base_urls(given: str, base_url: str) -> None:
    assert settings(given).base_url == base_url
    assert settings(given).websocket_url == "ws" + base_url.removeprefix("http")


def test_unset_settings_come_from_the_environment_and_arguments_win() -> None:
    assert settings().base_url == "http://localhost:9090"
    assert settings(INVOKEAI_URL=" ").base_url == "http://localhost:9090"
    assert settings(INVOKEAI_URL="http://a:1").base_url == "http://a:1"
    assert settings("http://b:2", INVOKEAI_URL="http://a:1").base_url == "http://b:2"
    with pytest.raises(ConfigurationError, match="INVOKEAI_URL must look like"):
        settings(INVOKEAI_URL="host:9090")


def test_the_key_comes_from_the_environment_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INVOKEAI_API_KEY", "key\n")

    def key(client: InvokeAIClient) -> object:
        return client._shared.credentials.current()  # pyright: ignore[reportPrivateUsage]

    assert key(InvokeAIClient("http://h")) == "key", "without the line end of the file it came from"
    assert key(InvokeAIClient("http://h", api_key="mine")) == "mine"
    assert key(InvokeAIClient("http://h", api_key="")) is None
    assert key(InvokeAIClient("http://h", api_key=lambda: "asked")) == "asked"
    monkeypatch.setenv("INVOKEAI_API_KEY", "a\nb")
    with pytest.raises(ConfigurationError, match="INVOKEAI_API_KEY must be text"):
        InvokeAIClient("http://h")


@pytest.mark.parametrize("key", ["geheim-ß", "geheim\nX: 1", 5, b"geheim"])
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="printable ASCII") as refused:
        Credentials(key)
    assert "geheim" not in str(refused.value)
    assert "sekret" not in repr(Credentials("sekret"))


@pytest.mark.parametrize(
    "url",
    [
        "localhost:9090",
        "ftp://host",
        "http://",
        "http://host:99999",
        "http://host:0",
        "http://host:port",
        "http://u:geheim@host",
        "ftp://u:geheim@host",
        "http://u:geheim@host:99999",
        "http://host?token=geheim",
        "http://host#top",
        "http://a b",
        "http://a..b",
        "http://999.999.1.1",
        "http://1.2.3",
        "http://host/a\nb",
        "http://[::1",
        "http://[1::2::3]",
        "http://" + "a" * 64,
        "x",
        "",
        b"http://host",
        5,
    ],
)
def test_bad_urls_are_refused(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as refused:
        InvokeAIClient(url)
    assert "geheim" not in "".join(traceback.format_exception(refused.value)).replace(f'"{url}"', "")


@pytest.mark.parametrize(
    "timeout",
    [0, -1, float("inf"), float("nan"), 1e10, "30", None, True, (1, 2), (1, 2, 3, 0), (1, 2, 3, None), [1] * 5],
)
@pytest.mark.parametrize("cls", [InvokeAIClient, AsyncInvokeAIClient])
def test_bad_timeouts_are_refused(cls: Any, timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        cls("http://h", timeout=timeout)


def test_timeouts_are_one_or_four() -> None:
    assert make_settings("http://h", 5, True).timeouts == (5, 5, 5, 5)
    found = make_settings("http://h", (1, 2.5, 3, 4), True).timeouts
    assert (found.connect, found.read, found.write, found.pool) == (1, 2.5, 3, 4)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"max_retries": -1}, "max_retries must be a whole number, 0 or more, not -1"),
        ({"max_retries": 1.5}, "max_retries"),
        ({"max_retries": True}, "max_retries"),
        ({"verify_ssl": "nowhere.pem"}, "there is no file or folder of certificates 'nowhere.pem'"),
        ({"verify_ssl": 1}, "verify_ssl must be True, False, the path"),
        ({"verify_ssl": None}, "verify_ssl must be True, False, the path"),
        ({"retry": 3}, "retry must be a plain function, not 3"),
        ({"on_request": "x"}, "on_request must be a plain function"),
        ({"http_client": object()}, "http_client must be an httpx.Client for this client"),
        ({"transport": object()}, "transport must be an httpx.BaseTransport for this client"),
        ({"transport": object(), "http_client": object()}, "not both"),
    ],
)
def test_bad_arguments_are_refused(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words.replace(".", r"\.")):
        InvokeAIClient("http://h", **arguments)


def test_certificates_are_checked_as_told(tmp_path: Path) -> None:
    (tmp_path / "empty.pem").touch()
    context = ssl.create_default_context()
    assert make_settings("https://h", 30, context).verify_ssl is context
    assert isinstance(make_settings("https://h", 30, tmp_path).verify_ssl, ssl.SSLContext)
    with pytest.raises(ConfigurationError, match=r"verify_ssl: '.*empty\.pem' has no certificates that can be used"):
        InvokeAIClient("https://h", verify_ssl=tmp_path / "empty.pem")


def test_certificates_the_environment_names_must_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/no/such/file")
    with pytest.raises(ConfigurationError, match=r"^SSL_CERT_FILE: there are no certificates at '/no"):
        InvokeAIClient("https://h").connect()
    with pytest.raises(ConnectionError), InvokeAIClient("http://127.0.0.1:9", max_retries=0):
        pass  # which needs none
    with pytest.raises(ConnectionError), InvokeAIClient("https://127.0.0.1:9", max_retries=0, verify_ssl=False):
        pass


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://localhost:1", True),
        ("http://LOCALHOST:1", True),
        ("http://a.localhost", True),
        ("http://127.8.8.8", True),
        ("http://[::1]:1", True),
        ("http://[0:0:0:0:0:0:0:1]", True),
        ("http://[::ffff:127.0.0.1]", True),
        ("http://127.evil.com", False),
        ("http://192.168.1.1", False),
        ("http://localhost.example.com", False),
    ],
)
def test_servers_on_this_machine(url: str, here: bool) -> None:
    assert is_loopback(url) == here
