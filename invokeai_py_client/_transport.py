"""The only module that knows httpx: one request out, one answer in, our errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable
from contextlib import contextmanager
from typing import Any, TypedDict

import httpx

from invokeai_py_client._core.settings import Settings
from invokeai_py_client.exceptions import (
    ClientClosedError,
    ConfigurationError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    TimeoutError,
)

Response = httpx.Response


class RequestArguments(TypedDict, total=False):
    """What a request carries besides method and URL, as httpx takes it."""

    params: Any
    json: Any
    files: Any
    headers: Any
    timeout: float


class AsyncTransport:
    """Sends single requests from asyncio code."""

    def __init__(self, settings: Settings) -> None:
        with _our_configuration():
            self.session = httpx.AsyncClient(**_options(settings))

    async def request(self, method: str, url: str, arguments: RequestArguments, *, stream: bool = False) -> Response:
        """Send one request and read its whole answer; with `stream`, a good answer is left to be read and closed."""
        with _our_errors(method, url):
            request = self.session.build_request(method, url, **arguments)
            if isinstance(request.stream, httpx.AsyncByteStream) and "files" in arguments:
                request.stream = _ReadInThread(request.stream)
            response = await self.session.send(request, stream=True)
            try:
                if not (stream and response.is_success):
                    await response.aread()
            except BaseException:
                await response.aclose()
                raise
            return response

    async def chunks(self, response: Response) -> AsyncGenerator[bytes]:
        """The body of a streamed answer, as it arrives."""
        with _our_errors(response.request.method, str(response.url)):
            async for chunk in response.aiter_bytes():
                yield chunk

    async def close_response(self, response: Response) -> None:
        """Give back the connection of a streamed answer, read or not."""
        await response.aclose()

    async def close(self) -> None:
        """Close every connection."""
        await self.session.aclose()


class _ReadInThread(httpx.AsyncByteStream):
    """A body whose files are read in a thread: a slow one, or a pipe that is filled here, must not stop the loop."""

    def __init__(self, body: Any) -> None:
        self._body: Iterable[bytes] = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        portions = iter(self._body)
        while (portion := await asyncio.to_thread(next, portions, None)) is not None:
            yield portion


class Transport:
    """Sends single requests from threads."""

    def __init__(self, settings: Settings) -> None:
        with _our_configuration():
            self.session = httpx.Client(**_options(settings))

    def request(self, method: str, url: str, arguments: RequestArguments, *, stream: bool = False) -> Response:
        """Send one request and read its whole answer; with `stream`, a good answer is left to be read and closed."""
        with _our_errors(method, url):
            request = self.session.build_request(method, url, **arguments)
            response = self.session.send(request, stream=True)
            try:
                if not (stream and response.is_success):
                    response.read()
            except BaseException:
                response.close()
                raise
            return response

    def chunks(self, response: Response) -> Generator[bytes]:
        """The body of a streamed answer, as it arrives."""
        with _our_errors(response.request.method, str(response.url)):
            yield from response.iter_bytes()

    def close_response(self, response: Response) -> None:
        """Give back the connection of a streamed answer, read or not."""
        response.close()

    def close(self) -> None:
        """Close every connection."""
        self.session.close()


def _options(settings: Settings) -> dict[str, Any]:
    return {
        "headers": settings.headers,
        "timeout": settings.timeout,
        "verify": settings.verify_ssl,
        "trust_env": not settings.is_loopback,
    }


@contextmanager
def _our_configuration() -> Generator[None]:
    """Proxies and certificates come from environment variables too, and may be wrong there."""
    try:
        yield
    except (ValueError, TypeError, OSError, ImportError) as error:
        raise ConfigurationError(f"no HTTP connection can be set up as configured: {error}") from error


@contextmanager
def _our_errors(method: str, url: str) -> Generator[None]:
    try:
        yield
    except (httpx.ConnectTimeout, httpx.PoolTimeout) as error:
        raise _unsent(TimeoutError(f"{method} {url}: no connection in time")) from error
    except httpx.TimeoutException as error:
        raise TimeoutError(f"{method} {url}: no answer in time") from error
    except httpx.ConnectError as error:
        raise _unsent(ConnectionError(f"{method} {url}: cannot connect: {error}")) from error
    except httpx.LocalProtocolError as error:
        raise InvalidRequestError(f"{method} {url}: {_reason(error)}") from error
    except httpx.TransportError as error:
        broken = ConnectionError(f"{method} {url}: the connection broke: {_reason(error)}")
        broken.request_sent = True
        raise broken from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise InvokeAIError(f"{method} {url}: {_reason(error)}") from error
    except httpx.StreamError as error:
        raise InvalidRequestError(f"{method} {url}: this answer has been read, or closed, already") from error
    except RuntimeError as error:  # closed by disconnect(), or by the end of the event loop it belongs to
        raise ClientClosedError(
            f"{method} {url}: the client was closed, or is used from another event loop than before: {error}"
        ) from error
    except InvokeAIError:  # a file that is being uploaded cannot be read
        raise
    except Exception as error:  # what is to be sent cannot be: not a number, half a surrogate pair, a wrong length
        raise InvalidRequestError(f"{method} {url}: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__


def _unsent(error: TimeoutError | ConnectionError) -> TimeoutError | ConnectionError:
    error.request_sent = False
    return error
