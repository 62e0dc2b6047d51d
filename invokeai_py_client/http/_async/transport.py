"""Single requests by httpx: one out, one answer in, our errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Iterator
from contextlib import aclosing
from typing import Any, cast

import httpx

from invokeai_py_client.http.bodies import Decoder
from invokeai_py_client.http.calls import REDIRECTED
from invokeai_py_client.http.exchange import (
    MOST_REDIRECTS,
    RequestArguments,
    Sender,
    body_of,
    cause_of,
    check_handed_in,
    context_of,
    following_request,
    is_enough,
    is_soon_read,
    parsed,
    translate,
    with_content,
)
from invokeai_py_client.http.network import Limits, limited_by
from invokeai_py_client.http.session import AsyncSession, Response, as_response, our_configuration
from invokeai_py_client.http.shared import Shared

WORTH_A_THREAD = 65536
"""Bytes."""


class AsyncTransport(Sender):
    """A sender of single requests, by a session of the client's own or one handed in.

    Raises:
        ConfigurationError: The session that was handed in is not for asyncio, or not for threads.
    """

    def __init__(self, shared: Shared, session: httpx.AsyncClient | None = None) -> None:
        check_handed_in("http_client", session, httpx.AsyncClient)
        check_handed_in("transport", shared.transport, httpx.AsyncBaseTransport)
        super().__init__(shared, is_own_session=session is None)
        with our_configuration():
            self.session = AsyncSession(shared) if session is None else session

    async def request(
        self, method: str, url: str, arguments: RequestArguments, *, largest: int, stream: bool = False
    ) -> Response:
        """Send one request and read its whole answer; with `stream`, a good answer is left to be read and closed.

        Args:
            method: HTTP method.
            url: URL, without query.
            arguments: What the request carries.
            largest: Bytes that are read of a good answer at most.
            stream: Whether a good answer is left to be read.
        """
        try:
            return await self._exchanged(method, url, arguments, largest, stream)
        except Exception as error:
            raise translate(error, method, url).with_traceback(None) from cause_of(error)

    async def _exchanged(
        self, method: str, url: str, arguments: RequestArguments, largest: int, stream: bool
    ) -> Response:
        limits = Limits()
        request = self.session.build_request(method, parsed(url), **arguments)
        if True:  # ASYNC
            if isinstance(request.stream, httpx.AsyncByteStream) and "files" in arguments:
                request.stream = _ReadInThread(request.stream)
        with limited_by(limits):
            response = await self._send(request)
            try:
                for _ in range(MOST_REDIRECTS):
                    following = following_request(response)
                    if following is None:
                        break
                    await response.aclose()
                    response = await self._send(following)
                    response.extensions[REDIRECTED] = str(following.url)
                limits.in_head = False
                if stream and response.is_success:
                    return response
                if is_soon_read(response, largest):
                    await response.aread()
                    return response
                body = body_of(response, largest)
                async with aclosing(cast(AsyncGenerator[bytes], response.aiter_raw())) as portions:
                    async for portion in portions:
                        body.add(portion)
                        if is_enough(response, body):
                            break
                await response.aclose()
                return with_content(response, body)
            except BaseException:
                await response.aclose()
                raise

    async def _send(self, request: httpx.Request) -> Response:
        return as_response(
            await self.session.send(request, stream=True, follow_redirects=False, **self._auth_for(request))
        )

    async def chunks(self, response: Response) -> AsyncGenerator[bytes]:
        """Read the body of a streamed answer, as it arrives."""
        try:
            decoder = Decoder(response.headers.get("content-encoding", ""))
            async for portion in response.aiter_raw():
                for decoded in decoder.decode(portion):
                    yield decoded
            decoder.end()
        except Exception as error:
            raise translate(error, *context_of(response)) from cause_of(error)

    async def close_response(self, response: Response) -> None:
        """Give back the connection of a streamed answer, read or not."""
        await response.aclose()

    async def close(self) -> None:
        """Close every connection; a session that was handed in is its owner's to close."""
        if self._is_own:
            await self.session.aclose()

    if True:  # ASYNC

        def close_soon(self) -> None:
            """Close the connections of each loop that runs; to be called from anywhere."""
            if isinstance(self.session, AsyncSession):
                self.session.close_soon()


if True:  # ASYNC

    class _ReadInThread(httpx.AsyncByteStream):
        """A body whose files are read in a thread: a slow one, or a pipe filled here, must not stop the loop."""

        def __init__(self, body: Any) -> None:
            self._body: Iterable[bytes] = body

        async def __aiter__(self) -> AsyncIterator[bytes]:
            portions = iter(self._body)
            while portion := await asyncio.to_thread(_joined, portions):
                yield portion

    def _joined(portions: Iterator[bytes]) -> bytes:
        """The next portions, so many that changing to a thread for them is worth it; none at the end."""
        joined = bytearray()
        while len(joined) < WORTH_A_THREAD and (portion := next(portions, None)) is not None:
            joined += portion
        return bytes(joined)
