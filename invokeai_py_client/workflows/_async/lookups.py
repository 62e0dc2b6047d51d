"""Names in a workflow's values, looked up on the server, and pictures uploaded, before a run is sent.

The server takes names of things it does not have, and finds out while it runs, or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import (
    InputValueError,
    InvalidImageError,
    LocalFileError,
    NotFoundError,
    PermissionDeniedError,
)
from invokeai_py_client.kit._async.concurrency import in_thread
from invokeai_py_client.kit.bulk import portions
from invokeai_py_client.kit.names import find_named, listed
from invokeai_py_client.kit.pictures import BoardReference, ImageUpload, ModelReference
from invokeai_py_client.models.choice import ModelIdentifier, find_model, is_identifier
from invokeai_py_client.queue.outputs import media_names
from invokeai_py_client.text.jsons import is_list, is_object
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.inputs import InputTable, WorkflowInput
from invokeai_py_client.workflows.loading import LoadedWorkflow
from invokeai_py_client.workflows.saved_calls import SAVED_INPUT, SAVED_TYPE
from invokeai_py_client.workflows.values import pending_in

if TYPE_CHECKING:
    from invokeai_py_client.workflows._async.access import AsyncWorkflowAccess

NAMES_AT_ONCE = 1000
"""Image names the server takes in one request."""

Given = tuple[WorkflowInput, Any]


class AsyncLookup:
    """A search for what some values name. `find` asks the server for it, `put` puts it in their place."""

    def __init__(self, client: AsyncWorkflowAccess) -> None:
        self._client = client
        self._models: list[ModelIdentifier] = []
        self._boards: dict[str, dict[str, str]] = {}
        self._images: dict[ImageUpload, str] = {}

    async def find(self, given: Iterable[Given], *, check_models: bool = True) -> None:
        """Look up what the values name, those of the workflow file too: it may come from another server.

        Args:
            given: The values, each with its input; a list of values of a sweep will do.
            check_models: Whether a model that is not there is an error now, before a picture is uploaded.

        Raises:
            InputValueError: An image or a board does not exist, or cannot be told from others.
            ModelNotFoundError: A model is not installed, or a name fits several.
            InvalidImageError: A picture cannot be uploaded.
            LocalFileError: A picture cannot be read.
        """
        pairs = [*given]
        known = self._client._shared.uploads  # pyright: ignore[reportPrivateUsage] - one library
        uploads = {
            found: entry for entry, value in pairs for found in pending_in(value) if isinstance(found, ImageUpload)
        }
        hashed = {upload: await self._hashed(upload, entry) for upload, entry in uploads.items()}
        remembered = {known[picture.digest] for picture in hashed.values() if picture.digest in known}
        there = await self._find_images(pairs, remembered)
        await self._find_boards(pairs)
        await self._find_workflows(pairs)
        with_models = [(entry, value) for entry, value in pairs if names_a_model(value)]
        if with_models:
            self._models = [record.to_dict() for record in await self._client.model_repo.list_models()]
        for entry, value in with_models if check_models else ():
            self.put(entry, value)
        for upload, picture in hashed.items():
            if known.get(picture.digest) not in there:
                known[picture.digest] = await self._upload(picture, uploads[upload])
                there.add(known[picture.digest])
            self._images[upload] = known[picture.digest]

    def put(self, entry: WorkflowInput, value: Any, *, by_base: bool = False) -> Any:
        """The value with what was found in its place.

        Args:
            entry: The input.
            value: Its value.
            by_base: For a model that is not there, take the only one of its base that fits.

        Raises:
            ModelNotFoundError: A model is not installed, or a name fits several.
        """
        if isinstance(value, ModelReference):
            return find_model(value.name, self._models, entry.field, str(entry))
        if isinstance(value, BoardReference):
            return self._boards[value.name]
        if isinstance(value, ImageUpload):
            return {"image_name": self._images[value]}
        if is_identifier(value):
            if any(model["key"] == value["key"] for model in self._models):
                return dict(value)
            base = value["base"] if by_base else ""
            return {**value, **find_model(value["name"], self._models, entry.field, str(entry), base)}
        if is_object(value):
            return {key: self.put(entry, member, by_base=by_base) for key, member in value.items()}
        if is_list(value):
            return [self.put(entry, item, by_base=by_base) for item in value]
        return value

    async def _find_boards(self, pairs: list[Given]) -> None:
        from invokeai_api.api import boards

        values = [(entry, one) for entry, value in pairs if entry.type == "BoardField" for one in _each(value)]
        named = {value.name: entry for entry, value in values if isinstance(value, BoardReference)}
        by_id = {value["board_id"]: entry for entry, value in values if is_object(value)}
        for board_id, entry in by_id.items():
            try:
                await self._client.send(boards.get_board(board_id))
            except NotFoundError as error:
                words = f"input {entry}: the server has no board {board_id!r}; set it to 'auto', or give run(board=...)"
                raise InputValueError(words) from error
        if named:
            there = {board.board_id: board.board_name or "" for board in await self._client.board_repo.list_boards()}
            self._boards = {name: _find_board(name, there, str(entry)) for name, entry in named.items()}

    async def _find_workflows(self, pairs: list[Given]) -> None:
        from invokeai_api.api import workflows

        called = {
            one: entry
            for entry, value in pairs
            for one in _each(value)
            if entry.type == SAVED_TYPE and isinstance(one, str) and one
        }
        for workflow_id, entry in called.items():
            try:
                await self._client.send(workflows.get_workflow(workflow_id))
            except NotFoundError as error:
                words = f"input {entry}: the server has no saved workflow {workflow_id!r}; set it to the name of one"
                raise InputValueError(words) from error

    async def _find_images(self, pairs: list[Given], remembered: set[str]) -> set[str]:
        """Return those images that are there, of those the values name and those that were uploaded before."""
        pictures = [(entry, value) for entry, value in pairs if entry.type == "ImageField"]
        named = {name: entry for entry, value in pictures for name in media_names(value, "image_name")}
        there = await _images_there(self._client, [*named, *remembered])
        for name, entry in named.items():
            if name not in there:
                raise InputValueError(
                    f"input {entry}: the server has no image {name!r}, and there is no such file; set it to the path"
                    " of a picture, or to an image of the server"
                )
        return there

    async def _hashed(self, upload: ImageUpload, entry: WorkflowInput) -> ImageUpload:
        try:
            return await in_thread(ImageUpload.hashed, upload)
        except (LocalFileError, InvalidImageError) as error:
            raise type(error)(f"input {entry}: {error}") from error

    async def _upload(self, picture: ImageUpload, entry: WorkflowInput) -> str:
        try:
            return (await self._client.image_repo.upload(picture, progress=False)).image_name
        except (LocalFileError, InvalidImageError) as error:
            raise type(error)(f"input {entry}: {error}") from error


async def _images_there(client: AsyncWorkflowAccess, names: Iterable[str]) -> set[str]:
    """The names of those of these images that the server has."""
    from invokeai_api.api import images
    from invokeai_api.models import BodyGetImagesByNames

    there: set[str] = set()
    for portion in portions([*dict.fromkeys(names)], NAMES_AT_ONCE):
        body = BodyGetImagesByNames(image_names=[*portion])
        there |= {record.image_name for record in await client.send(images.get_images_by_names(body=body))}
    return there


async def find_stale(client: AsyncWorkflowAccess, loaded: LoadedWorkflow) -> dict[FieldKey, str]:
    """Inputs of a workflow file that name what this server has not, and that can do without: each with a warning.

    These are boards, and pictures and models of inputs that need none. The web UI takes such values out, too.
    """
    from invokeai_api.api import boards

    found: dict[FieldKey, str] = {}

    def take_out(entry: WorkflowInput, what: str) -> None:
        found[entry.key] = f"Took {what} out of input {entry}: the server has it not"

    entries = [
        entry
        for entry in InputTable(loaded).inputs
        if is_object(entry.value) and not entry.field_name.startswith(SAVED_INPUT)
    ]
    board_ids = {entry.key: str(entry.value.get("board_id")) for entry in entries if entry.type == "BoardField"}
    gone: set[str] = set()
    for board_id in dict.fromkeys(board_ids.values()):
        try:
            await client.send(boards.get_board(board_id))
        except (NotFoundError, PermissionDeniedError, ValueError):  # ValueError: it can be no id
            gone.add(board_id)
    for entry in entries:
        if board_ids.get(entry.key) in gone:
            take_out(entry, f"board {board_ids[entry.key]!r}")
    optional = [entry for entry in entries if not entry.required]
    pictures = [(entry, name) for entry in optional for name in media_names(entry.value, "image_name")]
    if pictures:
        there = await _images_there(client, (name for _, name in pictures))
        for entry, name in pictures:
            if name not in there:
                take_out(entry, f"image {name!r}")
    with_models = [entry for entry in optional if is_identifier(entry.value)]
    if with_models:
        models = [record.to_dict() for record in await client.model_repo.list_models()]
        there = {text.casefold() for model in models for text in (model["key"], model["name"])}
        for entry in with_models:
            if not there & {entry.value["key"].casefold(), entry.value["name"].casefold()}:
                take_out(entry, f"model {entry.value['name']!r}")
    return found


def names_a_model(value: Any) -> bool:
    """Whether a value is a model, or has one in it."""
    if isinstance(value, ModelReference) or is_identifier(value):
        return True
    members = value.values() if is_object(value) else value if is_list(value) else ()
    return any(map(names_a_model, members))


def _each(value: Any) -> Sequence[Any]:
    return value if is_list(value) else [value]


def _find_board(wanted: str, names_by_id: Mapping[str, str], where: str) -> dict[str, str]:
    if wanted in names_by_id:
        return {"board_id": wanted}
    found = [board_id for board_id, _ in find_named(wanted, names_by_id.items(), lambda item: item[1:])]
    if len(found) == 1:
        return {"board_id": found[0]}
    if found:
        raise InputValueError(
            f"input {where}: {len(found)} boards are named {wanted!r}; give an id: {', '.join(found)}"
        )
    there = listed(sorted(set(names_by_id.values())))
    raise InputValueError(f"input {where}: the server has no board {wanted!r}; there are: {there}")
