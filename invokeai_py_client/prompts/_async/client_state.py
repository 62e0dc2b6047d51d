"""State of the web UI that the server keeps, and parameters for it to take up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import UNSET
from invokeai_py_client.exceptions import InvalidRequestError, NotConfirmedError
from invokeai_py_client.kit.checks import check_confirm
from invokeai_py_client.prompts.presets import ignored_parameters, recalled_value

if TYPE_CHECKING:
    from invokeai_py_client.http._async.requests import AsyncRequests

RECALLED = "recall_"
QUEUE = "default"
"""Ignored for stored texts. Recalled parameters reach only clients of this queue; the web UI uses `default`."""


class AsyncClientState:
    """Texts by keys that the server keeps for the user; the web UI keeps its settings there, as JSON."""

    def __init__(self, client: AsyncRequests) -> None:
        self._client = client

    async def get(self, key: str) -> str | None:
        """The text of a key, or None (`GET /api/v1/client_state/{queue_id}/get_by_key`)."""
        from invokeai_api.api import client_state

        return await self._client.send(client_state.get_client_state_by_key(QUEUE, key=_key(key)))

    async def set(self, key: str, value: str) -> None:
        """Keep a text (`POST /api/v1/client_state/{queue_id}/set_by_key`).

        Raises:
            InvalidRequestError: The key or the value is no text.
        """
        from invokeai_api.api import client_state

        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"value must be a text, such as json.dumps(...) gives, not {value!r:.60}")
        await self._client.send(client_state.set_client_state(QUEUE, key=_key(key), body=value))

    async def keys(self, prefix: str = "") -> list[str]:
        """The keys that begin with `prefix` (`GET /api/v1/client_state/{queue_id}/get_keys_by_prefix`)."""
        from invokeai_api.api import client_state

        return await self._client.send(client_state.get_client_state_keys_by_prefix(QUEUE, prefix=prefix))

    async def delete(self, key: str) -> None:
        """Forget a key, if it is there (`POST /api/v1/client_state/{queue_id}/delete_by_key`)."""
        from invokeai_api.api import client_state

        await self._client.send(client_state.delete_client_state_by_key(QUEUE, key=_key(key)))

    async def clear(self, *, confirm: bool = False) -> None:
        """Forget everything, the web UI's settings too (`POST /api/v1/client_state/{queue_id}/delete`).

        Raises:
            InvalidRequestError: `confirm` is not True.
        """
        from invokeai_api.api import client_state

        check_confirm(confirm, "all that the web UI remembers of the user")
        await self._client.send(client_state.delete_client_state(QUEUE))

    async def recall(
        self, parameters: Mapping[str, Any], *, strict: bool = False, append: bool = False
    ) -> dict[str, Any]:
        """Have the web UI of the user take up parameters (`POST /api/v1/recall/{queue_id}`).

        Args:
            parameters: By the server's names: `positive_prompt`, `negative_prompt`, `model` (a name), `steps`, `width`,
                `height`, `seed`, `loras`, ...; see `invokeai_api.models.RecallParameter`.
            strict: Whether the web UI clears the parameters that are not given.
            append: Whether reference images are added to those there are; not together with `strict`.

        Returns:
            What the server made of it.

        Raises:
            InvalidRequestError: There are no parameters, they are no mapping, or `strict` and `append` are both set.
            ValidationError: The server does not take one.
            NotConfirmedError: The server left some out, such as a model it does not have; the others were taken up.
        """
        from invokeai_api.api import recall
        from invokeai_api.models import RecallParameter

        is_mapping = isinstance(parameters, Mapping)  # pyright: ignore[reportUnnecessaryIsInstance]
        if not is_mapping or not (strict or any(value is not None for value in parameters.values())):
            raise InvalidRequestError(f"parameters must be a mapping such as {{'steps': 20}}, not {parameters!r:.60}")
        if strict and append:
            raise InvalidRequestError("strict clears what append would add to: give one of them")
        body = RecallParameter.from_dict(dict(parameters))
        answer: dict[str, Any] = await self._client.send(
            recall.update_recall_parameters(QUEUE, body=body, strict=strict or UNSET, append=append or UNSET)
        )
        if left_out := list(ignored_parameters(parameters, answer)):
            raise NotConfirmedError(
                f"the web UI did not get {', '.join(left_out)}: the server has no such model or image; it got the rest"
            )
        return answer

    async def recalled(self) -> dict[str, Any]:
        """The parameters the web UI last got, by name, each in a request of its own.

        They are what `recall` was given, of whichever program, in any order of time; those that were cleared are not
        among them. Servers keep them as texts whose keys begin with `recall_`, and tell nothing of them otherwise.
        """
        texts = {key: await self.get(key) for key in await self.keys(RECALLED)}
        values = {key.removeprefix(RECALLED): recalled_value(text) for key, text in texts.items() if text is not None}
        return {name: value for name, value in values.items() if value not in (None, [])}


def _key(key: Any) -> str:
    if isinstance(key, str) and key:
        return key
    raise InvalidRequestError(f"key must be a text, not {key!r:.60}")
