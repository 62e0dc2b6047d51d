# Made from invokeai_py_client/models/_async/models.py by `python scripts/unasync.py`: edit that file.
"""The models installed on the server."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import UNSET
from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.gallery._sync.picture_sources import picture_file
from invokeai_py_client.gallery.uploads import explain_refusal
from invokeai_py_client.http.errors import not_there
from invokeai_py_client.kit.checks import check_seconds, list_of_texts
from invokeai_py_client.kit.clock import Deadline, within
from invokeai_py_client.models._sync.sources import ModelSources
from invokeai_py_client.models.changes import (
    ModelDeletions,
    checked_key,
    checked_text,
    record_changes,
)
from invokeai_py_client.models.choice import find_installed

if TYPE_CHECKING:
    from invokeai_api import models as api_models

LONGEST_CONVERSION = 24 * 3600.0


class ModelRepository(ModelSources):
    """The models of a server. On one with several users, all that changes something is for administrators."""

    def list_models(
        self,
        base: str | None = None,
        type: str | None = None,  # noqa: A002 - the name the field uses
        name: str | None = None,
        format: str | None = None,  # noqa: A002
    ) -> list[api_models.AnyModelConfig]:
        """The installed models, by name (`GET /api/v2/models/`). Unknown bases and types are no problem.

        Args:
            base: Only those of this base, such as `"sd-1"`.
            type: Only those of this type, such as `"main"` or `"lora"`.
            name: Only those with this text in their name, whatever its case.
            format: Only those of this format, such as `"diffusers"`.

        Raises:
            InvalidRequestError: A filter is empty, or no text. Nothing was sent.
            ValidationError: The server knows no such base, type or format; the message lists those.
        """
        from invokeai_api.api import model_manager

        for what, value in {"base": base, "type": type, "name": name, "format": format}.items():
            if value is not None:
                checked_text(f"the {what} of models", value, "a text, or None for all")
        found = self._client.send(
            model_manager.list_model_records(
                base_models=UNSET if base is None else [base],  # type: ignore[list-item]  # pyright: ignore
                model_type=UNSET if type is None else type,  # type: ignore[arg-type]  # pyright: ignore
                model_format=UNSET if format is None else format,  # type: ignore[arg-type]  # pyright: ignore
            )
        )
        wanted = (name or "").casefold()
        return [model for model in found.models if wanted in model.name.casefold()] if wanted else found.models

    def get_model_by_key(self, key: str) -> api_models.AnyModelConfig:
        """One model (`GET /api/v2/models/i/{key}`).

        Raises:
            InvalidRequestError: The key is empty, or no text.
            NotFoundError: There is no such model.
        """
        from invokeai_api.api import model_manager

        return self._client.send(model_manager.get_model_record(checked_key(key)))

    def get_model(
        self,
        name_or_key: str,
        *,
        base: str | None = None,
        type: str | None = None,  # noqa: A002
    ) -> api_models.AnyModelConfig:
        """The model of this name or key (`GET /api/v2/models/`).

        A name is taken exactly, else in other case, else with other punctuation: `"Tiny SD15"` finds `"tiny-sd15"`.

        Args:
            name_or_key: The model's name or key.
            base: Which base it must have, where several models go by the name.
            type: Which type it must have.

        Raises:
            InvalidRequestError: Name, base or type is empty, or no text.
            ModelNotFoundError: There is none, or more than one; the message lists the candidates.
        """
        checked_text("the name or key of a model", name_or_key, "a text")
        given = {"base": base, "type": type}
        kind = {
            what: [checked_text(f"the {what} of a model", value, "a text, or None for any")]
            for what, value in given.items()
            if value is not None
        }
        models = self.list_models()
        found = find_installed(name_or_key, [model.to_dict() for model in models], kind)
        return next(model for model in models if model.key == found["key"])

    def update_model(self, key: str, **changes: Any) -> api_models.AnyModelConfig:
        """Change what a record says (`PATCH /api/v2/models/i/{key}`); what is not given stays as it is.

        The server drops values that models of the same base, type and format do not have.

        Args:
            key: The model's key, which cannot be changed.
            changes: New values by the names the server has for them: `name`, `description`, `base`, `type`,
                `trigger_phrases` (a list, whose order the server does not keep), `default_settings` (a dict such as
                `{"steps": 8}`) and more, as in `ModelRecordChanges`. None takes a value away.

        Returns:
            The record as it is now.

        Raises:
            InvalidRequestError: Nothing is to be changed, or the server has no such value; the message lists those.
            NotFoundError: There is no such model.
            ValidationError: The server does not take a value.
        """
        from invokeai_api.api import model_manager

        checked_key(key)
        if not changes:
            raise InvalidRequestError('update_model needs what to change, such as description="..."')
        return self._client.send(model_manager.update_model_record(key, body=record_changes(changes)))

    def delete_model(self, key: str) -> None:
        """Delete a model (`DELETE /api/v2/models/i/{key}`), and its files unless it was installed in place.

        Raises:
            InvalidRequestError: The key is empty, or no text.
            NotFoundError: There is no such model.
            ConflictError: The server is busy with it.
        """
        from invokeai_api.api import model_manager

        self._client.send(model_manager.delete_model(checked_key(key)))

    def delete_models(self, keys: Collection[str]) -> ModelDeletions:
        """Delete several models (`POST /api/v2/models/i/bulk_delete`); servers from 6.11 on do it.

        Returns:
            Which were deleted, and why each of the others was not.

        Raises:
            InvalidRequestError: These are no keys.
        """
        from invokeai_api.api import model_manager
        from invokeai_api.models import BulkDeleteModelsRequest

        wanted = [*dict.fromkeys(map(checked_key, list_of_texts("keys", keys)))]
        body = BulkDeleteModelsRequest(keys=wanted)
        answer = self._client.send(model_manager.bulk_delete_models(body=body))
        failed = {str(item.get("key")): str(item.get("error")) for item in answer.failed}
        return ModelDeletions(tuple(answer.deleted), failed)

    def convert_model(self, key: str, timeout: float = LONGEST_CONVERSION) -> api_models.AnyModelConfig:
        """Make a diffusers folder of a checkpoint, in its place (`PUT /api/v2/models/convert/{key}`).

        The server answers when it is done, which takes minutes for a large model. It does it for main models of SD 1,
        SD 2 and SDXL.

        Args:
            key: The model's key.
            timeout: Seconds from the call to the answer, a day by default; the server goes on afterwards.

        Returns:
            The converted model, which has another key.

        Raises:
            InvalidRequestError: The key is empty, or no text.
            ValidationError: The server does not convert such a model.
            APIError: There is no such model.
            ConflictError: Another conversion is under way.
            TimeoutError: There was no answer in time.
        """
        from invokeai_api.api import model_manager

        check_seconds("timeout", timeout)
        limits = self._client._shared.settings.timeouts  # pyright: ignore[reportPrivateUsage] - one library
        steps = (limits.connect, timeout, limits.write, limits.pool)
        conversion = model_manager.convert_model(checked_key(key))
        with within(Deadline(timeout)):
            return self._client.send(conversion, timeout=steps, max_retries=0)

    def reidentify_model(self, key: str) -> api_models.AnyModelConfig:
        """Have the server identify a model again (`POST /api/v2/models/i/{key}/reidentify`).

        Name, description, cover image and trigger phrases stay. Servers from 6.10 on do it.

        Raises:
            InvalidRequestError: The key is empty, or no text.
            NotFoundError: There is no such model.
            ValidationError: The server can make nothing of its files.
        """
        from invokeai_api.api import model_manager

        return self._client.send(model_manager.reidentify_model(checked_key(key)))

    def get_model_image(self, key: str) -> bytes:
        """A model's cover image (`GET /api/v2/models/i/{key}/image`).

        Returns:
            An image file's content: WebP, whatever the server calls it.

        Raises:
            InvalidRequestError: The key is empty, or no text.
            NotFoundError: There is no such model, or it has no cover image.
        """
        from invokeai_api.api import model_manager

        record = self.get_model_by_key(key)
        question = model_manager.get_model_image(key)
        if not record.cover_image:  # the server would only fail
            raise not_there(f"the model {record.name!r} has no cover image", question, self._client.base_url)
        return self._client.send(question)

    def set_model_image(self, key: str, picture: Any) -> None:
        """Give a model a cover image (`PATCH /api/v2/models/i/{key}/image`), in place of any it has.

        Args:
            key: The model's key.
            picture: Anything `ImageRepository.upload` takes: a path, bytes, an image handle, ... The server keeps it as
                WebP, made smaller to at most 256 pixels a side.

        Raises:
            InvalidRequestError: The key can be none.
            InvalidImageError: It is not an image the server takes.
            LocalFileError: The file cannot be read.
            NotFoundError: There is no such model.
        """
        from invokeai_api.api import model_manager
        from invokeai_api.models import BodyUpdateModelImage

        checked_key(key)
        file = picture_file(self._client, picture)
        with explain_refusal(file.file_name):
            self._client.send(model_manager.update_model_image(key, body=BodyUpdateModelImage(image=file)))

    def delete_model_image(self, key: str) -> None:
        """Take a model's cover image away (`DELETE /api/v2/models/i/{key}/image`).

        Raises:
            InvalidRequestError: The key is empty, or no text.
            NotFoundError: There is none.
        """
        from invokeai_api.api import model_manager

        self._client.send(model_manager.delete_model_image(checked_key(key)))

    def related_models(self, key: str) -> list[str]:
        """The keys of the models that are related to one (`GET /api/v1/model_relationships/i/{model_key}`).

        Raises:
            InvalidRequestError: The key is empty, or no text.
        """
        from invokeai_api.api import model_relationships

        return self._client.send(model_relationships.get_related_models(checked_key(key)))

    def relate_models(self, key: str, other: str) -> None:
        """Note that two models go together (`POST /api/v1/model_relationships/`), in either direction.

        Raises:
            InvalidRequestError: These are no keys of two models.
            ServerError: One of them does not exist.
        """
        from invokeai_api.api import model_relationships

        self._client.send(model_relationships.add_model_relationship(body=_pair(key, other)))

    def unrelate_models(self, key: str, other: str) -> None:
        """Note it no longer (`DELETE /api/v1/model_relationships/`); it is no error if nothing was noted.

        Raises:
            InvalidRequestError: These are no keys of two models.
        """
        from invokeai_api.api import model_relationships

        self._client.send(model_relationships.remove_model_relationship(body=_pair(key, other)))

    def missing_models(self) -> list[api_models.AnyModelConfig]:
        """The models whose files are gone (`GET /api/v2/models/missing`); servers from 6.12 on tell."""
        from invokeai_api.api import model_manager

        return (self._client.send(model_manager.list_missing_models())).models

    def orphaned_models(self) -> list[api_models.OrphanedModelInfo]:
        """The folders among the server's models that belong to no record (`GET /api/v2/models/sync/orphaned`).

        Servers from 6.12 on tell: `path`, `absolute_path`, `files` and `size_bytes` of each.
        """
        from invokeai_api.api import model_manager

        return self._client.send(model_manager.get_orphaned_models())

    def delete_orphaned_models(self, paths: Collection[str]) -> ModelDeletions:
        """Delete such folders and all that is in them (`DELETE /api/v2/models/sync/orphaned`).

        Args:
            paths: The `path` of each, as `orphaned_models` gives it.

        Returns:
            Which were deleted, and why each of the others was not.

        Raises:
            InvalidRequestError: These are no paths.
        """
        from invokeai_api.api import model_manager
        from invokeai_api.models import DeleteOrphanedModelsRequest

        body = DeleteOrphanedModelsRequest(paths=list_of_texts("paths", paths))
        deleting = model_manager.delete_orphaned_models(body=body)
        answer = self._client._done(deleting, "the folders are deleted")  # pyright: ignore[reportPrivateUsage] - one library
        return ModelDeletions(tuple(answer.deleted), dict(answer.errors))

    def get_stats(self) -> api_models.CacheStats | None:
        """Statistics of the server's cache of loaded models (`GET /api/v2/models/stats`); sizes are in bytes.

        None as long as no model was loaded.
        """
        from invokeai_api.api import model_manager

        return self._client.send(model_manager.get_stats())

    def empty_model_cache(self) -> None:
        """Have the server drop all models it does not use from memory (`POST /api/v2/models/empty_model_cache`)."""
        from invokeai_api.api import model_manager

        self._client.send(model_manager.empty_model_cache())


def _pair(key: str, other: str) -> api_models.ModelRelationshipCreateRequest:
    from invokeai_api.models import ModelRelationshipCreateRequest

    if checked_key(key) == checked_key(other):
        raise InvalidRequestError(f"a model is not related to itself: {key!r} was given twice")
    return ModelRelationshipCreateRequest(model_key_1=key, model_key_2=other)
