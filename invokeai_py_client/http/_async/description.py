"""A server's account of itself: its version, its node types, and the operations it has."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    NotFoundError,
    NotSupportedError,
    PermissionDeniedError,
    UnexpectedResponseError,
    UntestedServerWarning,
)
from invokeai_py_client.http.calls import Call
from invokeai_py_client.http.errors import Exchange, api_error, is_of_unknown_path, not_supported
from invokeai_py_client.http.shared import Description, Shared
from invokeai_py_client.http.support import OPERATION, lacking, newer_than, read_offers
from invokeai_py_client.http.versions import OLDEST_WITH_RUNS, numbers, untested
from invokeai_py_client.kit._async.concurrency import AsyncLock
from invokeai_py_client.kit.log import logger
from invokeai_py_client.nodes.templates import NodeTemplate, node_templates, shipped_templates
from invokeai_py_client.text.jsons import is_object

VERSION_PATH = "/api/v1/app/version"
DOCUMENT_PATH = "/openapi.json"
STATUS_PATH = "/api/v1/queue/default/status"
"""A question every server answers quickly; a server with several users answers it only to them."""
NOT_IMPLEMENTED = 501


class AsyncServerDescription:
    """Reads each part once for each version of the server, when it is needed first."""

    def __init__(self, shared: Shared, get_json: Callable[..., Any]) -> None:
        self._shared = shared
        self._get_json = get_json
        self._lock = AsyncLock()

    async def version(self) -> str:
        """Return the server's version, which is read when it is not known (`GET /api/v1/app/version`)."""
        if self._shared.version:
            return self._shared.version
        async with self._lock:  # concurrent callers share one request
            return self._shared.version or await self.read_version()

    async def is_before(self, version: str) -> bool:
        """Return whether the server is older than a version."""
        return numbers(await self.version()) < numbers(version)

    async def read_version(self, max_retries: int | None = None) -> str:
        """Read the server's version, and warn of one this library is not tested with, once.

        Raises:
            UnexpectedResponseError: The answer has no version in it.
        """
        answer = await self._get_json(VERSION_PATH, max_retries)
        if not is_object(answer) or not isinstance(answer.get("version"), str):
            exchange = Exchange("GET", f"{self._shared.settings.base_url}{VERSION_PATH}", 200)
            raise api_error(UnexpectedResponseError, exchange, f"no version in {answer!r:.80}")
        version = str(answer["version"])
        if version != self._shared.version:
            self._shared.version = version
            if warning := untested(version):
                warnings.warn(warning, UntestedServerWarning, stacklevel=4)
        return version

    async def check_credentials(self) -> None:
        """Send a request that a server with several users refuses without a valid token; other servers ignore tokens.

        Raises:
            AuthenticationError: The server refuses the credentials.
        """
        try:
            await self._get_json(STATUS_PATH)
        except AuthenticationError:
            raise
        except APIError as error:  # the version is known: it is the server, whatever is the matter with its queue
            logger.debug("%s does not tell whether it takes the token: %s", self._shared.settings.base_url, error)

    async def templates(self) -> dict[str, NodeTemplate]:
        """Return every node type of the server; those that are shipped where it keeps its document to itself."""
        return (await self._read()).templates

    async def check_runs(self) -> None:
        """Refuse to run anything on a server whose answers do not tell what became of it.

        Raises:
            NotSupportedError: It is older than 6.0.
        """
        version = await self.version()
        if numbers(version) < numbers(OLDEST_WITH_RUNS):
            url = f"{self._shared.settings.base_url}/api/v1/queue/default/enqueue_batch"
            raise not_supported("enqueue_batch", "POST", url, version, {OPERATION: OLDEST_WITH_RUNS}, None)

    async def check(self, call: Call) -> None:
        """Refuse a request for what the server's version does not have, and would ignore or not understand.

        Its own document decides, where it gives one: what came with a release may be in its later patches only.

        Raises:
            NotSupportedError: It has not.
        """
        try:
            version = await self.version()
        except APIError:  # the request itself will tell what is wrong there
            return
        newer = newer_than(version, call)
        if newer and (missing := lacking(call, newer, (await self._read()).offers)):
            raise self._not_supported(call, version, {key: newer[key] for key in missing})

    async def explain(self, call: Call, error: APIError) -> APIError:
        """Return the error to raise for a refusal: another one, where the server does not have the operation."""
        from invokeai_api import SERVER_VERSION
        from invokeai_api.routes import ROUTES

        known = call.name and call.template in ROUTES and call.path != VERSION_PATH
        if not known or not is_of_unknown_path(error):
            return error
        try:
            version = await self.version()
        except APIError:
            return error
        if error.status != NOT_IMPLEMENTED:
            if version == SERVER_VERSION:
                return error
            offers = (await self._read()).offers
            if offers is None or not lacking(call, [OPERATION], offers):
                return error
        return self._not_supported(call, version, newer_than(version, call), error)

    def _not_supported(
        self, call: Call, version: str, first: dict[str, str], error: APIError | None = None
    ) -> NotSupportedError:
        return not_supported(call.name, call.method, self._shared.settings.base_url + call.path, version, first, error)

    async def _read(self) -> Description:
        async with self._lock:
            known = self._shared.description
            if known is None or known.version != self._shared.version:
                known = self._shared.description = await self._read_document()
            return known

    async def _read_document(self) -> Description:
        version = self._shared.version
        try:
            document = await self._get_json(DOCUMENT_PATH)
            return Description(version, node_templates(document), read_offers(document))
        except (NotFoundError, PermissionDeniedError, UnexpectedResponseError) as error:
            why: Exception = error
        except (KeyError, TypeError, AttributeError) as error:
            why = error
        logger.warning(
            "%s does not tell its node types, shipped ones stand in: %r", self._shared.settings.base_url, why
        )
        return Description(version, shipped_templates(), None)
