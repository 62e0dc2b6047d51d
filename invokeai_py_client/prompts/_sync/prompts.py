# Made from invokeai_py_client/prompts/_async/prompts.py by `python scripts/unasync.py`: edit that file.
"""Parts of prompts: style presets and system prompts."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from invokeai_py_client.bindings import UNSET, File, Operation, Unset
from invokeai_py_client.bindings.models import or_unset
from invokeai_py_client.exceptions import InvalidRequestError, PresetNotFoundError
from invokeai_py_client.gallery._sync.picture_sources import picture_file
from invokeai_py_client.gallery.uploads import explain_refusal
from invokeai_py_client.http.errors import unexpected
from invokeai_py_client.kit._sync.concurrency import in_thread
from invokeai_py_client.kit.files import read_file, write_whole
from invokeai_py_client.kit.names import id_of
from invokeai_py_client.prompts.presets import preset_file

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.http._sync.requests import Requests

PresetType = Literal["user", "default"]


class StylePresetRepository:
    """The style presets of a server: prompts in which `{prompt}` stands for what a user writes.

    Presets are records as the server gives them: `id`, `name`, `type_`, `image`, `is_public`, and
    `preset_data.positive_prompt` and `.negative_prompt`.
    """

    def __init__(self, client: Requests) -> None:
        self._client = client

    def list_presets(self) -> list[api_models.StylePresetRecordWithImage]:
        """All presets, the server's own too (`GET /api/v1/style_presets/`)."""
        from invokeai_api.api import style_presets

        return self._client.send(style_presets.list_style_presets())

    def get(self, preset: str) -> api_models.StylePresetRecordWithImage:
        """The preset of this id, or of exactly this name (`GET /api/v1/style_presets/`).

        Raises:
            PresetNotFoundError: There is none, or several have the name.
        """
        there = {one.id: one for one in self.list_presets()}
        names = {preset_id: one.name for preset_id, one in there.items()}
        return there[id_of(preset, names, "style preset", "presets", PresetNotFoundError)]

    def create(
        self,
        name: str,
        positive_prompt: str = "",
        negative_prompt: str = "",
        *,
        image: Any = None,
        preset_type: PresetType = "user",
        is_public: bool = False,
    ) -> api_models.StylePresetRecordWithImage:
        """Make a preset (`POST /api/v1/style_presets/`).

        Args:
            name: Its name; it need not be unique.
            positive_prompt: With `{prompt}` where the user's own goes.
            negative_prompt: Likewise.
            image: A picture for it: anything `ImageRepository.upload` takes.
            preset_type: `"default"` is for administrators.
            is_public: Whether the other users of the server see it.

        Raises:
            InvalidRequestError: An argument makes no sense.
            InvalidImageError: It is no picture.
            ValidationError: The server knows no such type.
        """
        from invokeai_api.api import style_presets
        from invokeai_api.models import BodyCreateStylePreset

        data = _preset_json(name, positive_prompt, negative_prompt, preset_type, is_public)
        body = BodyCreateStylePreset(data=data, image=self._picture(image))
        return self._send(style_presets.create_style_preset(body=body))

    def update(
        self,
        preset: str,
        *,
        name: str | None = None,
        positive_prompt: str | None = None,
        negative_prompt: str | None = None,
        image: Any = UNSET,
        is_public: bool | None = None,
    ) -> api_models.StylePresetRecordWithImage:
        """Change what is given of a preset (`PATCH /api/v1/style_presets/i/{style_preset_id}`).

        The server takes whole presets, and drops the picture of one that comes without; so this one is read first, its
        picture too, and what is not given is sent back.

        Args:
            preset: Its id, or its exact name.
            name: See `create`.
            positive_prompt: See `create`.
            negative_prompt: See `create`.
            image: A new picture; None takes it away.
            is_public: See `create`.

        Raises:
            PresetNotFoundError: There is none, or several have the name.
            InvalidRequestError: An argument makes no sense, or nothing was given.
            InvalidImageError: It is no picture.
        """
        from invokeai_api.api import style_presets
        from invokeai_api.models import BodyUpdateStylePreset

        if image is UNSET and all(given is None for given in (name, positive_prompt, negative_prompt, is_public)):
            raise InvalidRequestError(
                "give what is to be changed: name, positive_prompt, negative_prompt, image or is_public"
            )
        known = self.get(preset)
        if not known.preset_data or not known.type_:  # what is not known would be lost
            raise unexpected("a preset without its prompts", style_presets.list_style_presets(), self._client.base_url)
        data = _preset_json(
            known.name if name is None else name,
            known.preset_data.positive_prompt if positive_prompt is None else positive_prompt,
            known.preset_data.negative_prompt if negative_prompt is None else negative_prompt,
            known.type_,
            bool(known.is_public) if is_public is None else is_public,
        )
        if image is UNSET:
            image = self._picture_of(known.id) if known.image else None
        body = BodyUpdateStylePreset(data=data, image=self._picture(image))
        return self._send(style_presets.update_style_preset(known.id, body=body))

    def _send(
        self, operation: Operation[api_models.StylePresetRecordWithImage]
    ) -> api_models.StylePresetRecordWithImage:
        with explain_refusal("the picture"):
            return self._client.send(operation)

    def delete(self, preset_id: str) -> None:
        """Delete a preset (`DELETE /api/v1/style_presets/i/{style_preset_id}`).

        Raises:
            NotFoundError: There is none of this id.
        """
        from invokeai_api.api import style_presets

        self._client.send(style_presets.delete_style_preset(preset_id))

    def image(self, preset: str) -> bytes:
        """The picture of a preset, a PNG file (`GET /api/v1/style_presets/i/{style_preset_id}/image`).

        Args:
            preset: Its id, or its exact name.

        Raises:
            PresetNotFoundError: There is none, several have the name, or it has no picture.
        """
        known = self.get(preset)
        if not known.image:  # the server would answer 500
            raise PresetNotFoundError(f"the style preset {known.name!r} has no picture")
        return self._picture_of(known.id)

    def _picture(self, image: Any) -> File | Unset:
        return UNSET if image is None else picture_file(self._client, image)

    def _picture_of(self, preset_id: str) -> bytes:
        from invokeai_api.api import style_presets

        return self._client.send(style_presets.get_style_preset_image(preset_id))

    def export(self, path: str | Path) -> Path:
        """Write the users' presets to a CSV file of `name`, `prompt`, `negative_prompt`.

        `GET /api/v1/style_presets/export`; it is for administrators where the server has several users.

        Raises:
            LocalFileError: The file cannot be written.
        """
        from invokeai_api.api import style_presets

        path = Path(path)
        presets = self._client.send(style_presets.export_style_presets())
        in_thread(partial(write_whole, path), presets)
        return path

    def import_file(self, path: str | Path) -> int:
        """Make presets of a CSV or JSON file of `name`, `prompt`, `negative_prompt`: all of them, or none.

        `POST /api/v1/style_presets/import`; it is for administrators where the server has several users.

        Returns:
            How many there are in the file.

        Raises:
            LocalFileError: The file cannot be read.
            InvalidRequestError: It is not in UTF-8, is neither CSV nor JSON, or has no presets; nothing was sent.
            ValidationError: The server does not take it; the message says why.
        """
        from invokeai_api.api import style_presets
        from invokeai_api.models import BodyImportStylePresets

        path = Path(path)
        presets = preset_file(in_thread(read_file, path), path.name)
        body = BodyImportStylePresets(file=File(presets.content, path.name, presets.content_type))
        self._client.send(style_presets.import_style_presets(body=body))
        return presets.how_many


class SystemPromptRepository:
    """The system prompts of a server, which tell language models what to make of a prompt; before 6.14 there are none.

    They are records as the server gives them: `id`, `name`, `content`, `is_public`, `user_id`, and times.
    """

    def __init__(self, client: Requests) -> None:
        self._client = client

    def list_prompts(self) -> list[api_models.SystemPromptRecordDTO]:
        """All system prompts one may see (`GET /api/v1/system_prompts/`)."""
        from invokeai_api.api import system_prompts

        return self._client.send(system_prompts.list_system_prompts())

    def get(self, prompt_id: str) -> api_models.SystemPromptRecordDTO:
        """A system prompt (`GET /api/v1/system_prompts/i/{system_prompt_id}`).

        Raises:
            NotFoundError: There is none of this id.
        """
        from invokeai_api.api import system_prompts

        return self._client.send(system_prompts.get_system_prompt(prompt_id))

    def create(self, name: str, content: str) -> api_models.SystemPromptRecordDTO:
        """Make a system prompt (`POST /api/v1/system_prompts/`).

        Raises:
            ValidationError: The server does not take the name or the content; neither may be empty.
        """
        from invokeai_api.api import system_prompts
        from invokeai_api.models import SystemPromptWithoutId

        body = SystemPromptWithoutId(name=name, content=content)
        return self._client.send(system_prompts.create_system_prompt(body=body))

    def update(
        self, prompt_id: str, *, name: str | None = None, content: str | None = None, is_public: bool | None = None
    ) -> api_models.SystemPromptRecordDTO:
        """Change what is given of a system prompt (`PATCH /api/v1/system_prompts/i/{system_prompt_id}`).

        Raises:
            InvalidRequestError: Nothing was given.
            NotFoundError: There is none of this id.
            ValidationError: The server does not take a value.
        """
        from invokeai_api.api import system_prompts
        from invokeai_api.models import SystemPromptChanges

        changes = SystemPromptChanges(name=or_unset(name), content=or_unset(content), is_public=or_unset(is_public))
        if not changes.to_dict():
            raise InvalidRequestError("give what is to be changed: name, content or is_public")
        return self._client.send(system_prompts.update_system_prompt(prompt_id, body=changes))

    def delete(self, prompt_id: str) -> None:
        """Delete a system prompt (`DELETE /api/v1/system_prompts/i/{system_prompt_id}`).

        Raises:
            NotFoundError: There is none of this id.
        """
        from invokeai_api.api import system_prompts

        self._client.send(system_prompts.delete_system_prompt(prompt_id))


def _preset_json(name: str, positive: str, negative: str, preset_type: str, is_public: bool) -> str:
    texts = {"name": name, "positive_prompt": positive, "negative_prompt": negative}
    for what, text in texts.items():
        if not isinstance(text, str) or (what == "name" and not text):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(
                f"{what} must be a text{', not empty' if what == 'name' else ''}, not {text!r:.60}"
            )
    if not isinstance(is_public, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"is_public must be True or False, not {is_public!r:.60}")
    # Servers before 6.13 have no such field, and no users to hide a preset from.
    return json.dumps({**texts, "type": preset_type, **({"is_public": True} if is_public else {})})
