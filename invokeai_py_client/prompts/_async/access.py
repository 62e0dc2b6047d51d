"""A client's presets and prompts, and the state of the web UI."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.bindings.models import or_unset
from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.http._async.requests import AsyncRequests
from invokeai_py_client.kit.checks import checked_count

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.prompts._async.client_state import AsyncClientState
    from invokeai_py_client.prompts._async.prompts import AsyncStylePresetRepository, AsyncSystemPromptRepository


class AsyncPromptAccess(AsyncRequests):
    """The part of a client that has presets and prompts, and the state of the web UI."""

    @cached_property
    def style_preset_repo(self) -> AsyncStylePresetRepository:
        """The server's style presets."""
        from invokeai_py_client.prompts._async.prompts import AsyncStylePresetRepository

        return AsyncStylePresetRepository(self)

    @cached_property
    def system_prompt_repo(self) -> AsyncSystemPromptRepository:
        """The server's system prompts for language models."""
        from invokeai_py_client.prompts._async.prompts import AsyncSystemPromptRepository

        return AsyncSystemPromptRepository(self)

    @cached_property
    def client_state(self) -> AsyncClientState:
        """State of the web UI that the server keeps, and parameters for it to take up."""
        from invokeai_py_client.prompts._async.client_state import AsyncClientState

        return AsyncClientState(self)

    async def dynamic_prompts(
        self, prompt: str, *, max_prompts: int = 1000, combinatorial: bool = True, seed: int | None = None
    ) -> list[str]:
        """The prompts that one with alternatives stands for (`POST /api/v1/utilities/dynamicprompts`).

            client.dynamic_prompts("a {red|green} ball")  # "a red ball", "a green ball"

        Args:
            prompt: In the language of dynamicprompts: `{a|b}`, `{2$$a|b|c}`, `__wildcard__`.
            max_prompts: How many at most, 1 to 10,000.
            combinatorial: Whether to give every combination, in order; False for random ones.
            seed: Of random ones; the same seed gives the same.

        Raises:
            InvalidRequestError: An argument makes no sense, or the server cannot read the prompt.
        """
        from invokeai_api.api import utilities
        from invokeai_api.models import BodyParseDynamicprompts

        if not isinstance(prompt, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"prompt must be a text, not {prompt!r:.60}")
        body = BodyParseDynamicprompts(
            prompt=prompt,
            max_prompts=checked_count("max_prompts", max_prompts, least=1, most=10_000),
            combinatorial=combinatorial,
            seed=or_unset(seed),
        )
        answer: api_models.DynamicPromptsResponse = await self.send(utilities.parse_dynamicprompts(body=body))
        if answer.error:
            raise InvalidRequestError(f"the server cannot read the prompt {prompt!r:.80}: {answer.error}")
        return answer.prompts

    async def list_fonts(self) -> list[api_models.UserFont]:
        """The fonts in the server's folder of fonts (`GET /api/v1/utilities/fonts`); servers before 6.14 know none."""
        from invokeai_api.api import utilities

        found: api_models.UserFontsResponse = await self.send(utilities.list_user_fonts())
        return found.fonts

    async def font(self, path: str) -> bytes:
        """The content of a font's file (`GET /api/v1/utilities/fonts/{font_path}`).

        Args:
            path: The `path` of a font, or of one of its `faces`, as `list_fonts` gives it: `"serif/Bold.ttf"`.

        Raises:
            InvalidRequestError: The path is empty, or no text.
            NotFoundError: There is no such font.
            ValidationError: The path leads out of the folder of fonts, or to something that is no font.
        """
        from invokeai_api.api import utilities

        if not isinstance(path, str) or not path:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"path must be that of a font, as list_fonts() gives it, not {path!r:.60}")
        content: bytes = await self.send(utilities.get_user_font_file(path))
        return content
