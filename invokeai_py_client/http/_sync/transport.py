# Made from invokeai_py_client/http/_async/transport.py by `python scripts/unasync.py`: edit that file.
"""Single requests by httpx: one out, one answer in, our errors."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from typing import cast

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
from invokeai_py_client.http.session import Response, Session, as_response, our_configuration
from invokeai_py_client.http.shared import Shared

WORTH_A_THREAD = 65536
"""Bytes."""


class Transport(Sender):
    """A sender of single requests, by a session of the client's own or one handed in.

    Raises:
        ConfigurationError: The session that was handed in is not for asyncio, or not for threads.
    """

    def __init__(self, shared: Shared, session: httpx.Client | None = None) -> None:
        check_handed_in("http_client", session, httpx.Client)
        check_handed_in("transport", shared.transport, httpx.BaseTransport)
        super().__init__(shared, is_own_session=session is None)
        with our_configuration():
            self.session = Session(shared) if session is None else session

    def request(
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
            return self._exchanged(method, url, arguments, largest, stream)
        except Exception as error:
            raise translate(error, method, url).with_traceback(None) from cause_of(error)

    def _exchanged(self, method: str, url: str, arguments: RequestArguments, largest: int, stream: bool) -> Response:
        limits = Limits()
        request = self.session.build_request(method, parsed(url), **arguments)
        with limited_by(limits):
            response = self._send(request)
            try:
                for _ in range(MOST_REDIRECTS):
                    following = following_request(response)
                    if following is None:
                        break
                    response.close()
                    response = self._send(following)
                    response.extensions[REDIRECTED] = str(following.url)
                limits.in_head = False
                if stream and response.is_success:
                    return response
                if is_soon_read(response, largest):
                    response.read()
                    return response
                body = body_of(response, largest)
                with closing(cast(Generator[bytes], response.iter_raw())) as portions:
                    for portion in portions:
                        body.add(portion)
                        if is_enough(response, body):
                            break
                response.close()
                return with_content(response, body)
            except BaseException:
                response.close()
                raise

    def _send(self, request: httpx.Request) -> Response:
        return as_response(self.session.send(request, stream=True, follow_redirects=False, **self._auth_for(request)))

    def chunks(self, response: Response) -> Generator[bytes]:
        """Read the body of a streamed answer, as it arrives."""
        try:
            decoder = Decoder(response.headers.get("content-encoding", ""))
            for portion in response.iter_raw():
                for decoded in decoder.decode(portion):
                    yield decoded
            decoder.end()
        except Exception as error:
            raise translate(error, *context_of(response)) from cause_of(error)

    def close_response(self, response: Response) -> None:
        """Give back the connection of a streamed answer, read or not."""
        response.close()

    def close(self) -> None:
        """Close every connection; a session that was handed in is its owner's to close."""
        if self._is_own:
            self.session.close()
