# Made from invokeai_py_client/queue/_async/results.py by `python scripts/unasync.py`: edit that file.
"""Results of workflow runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import InvalidRequestError, OutputNotFoundError
from invokeai_py_client.gallery._sync.images import Image
from invokeai_py_client.gallery._sync.videos import Video
from invokeai_py_client.kit._sync.concurrency import in_thread
from invokeai_py_client.kit.bars import ShownTransfer, transfer_reporter
from invokeai_py_client.kit.file_names import file_path, same_file_key
from invokeai_py_client.kit.files import check_inside, size_of
from invokeai_py_client.kit.names import EXACTLY, find_named
from invokeai_py_client.kit.times import parse_time
from invokeai_py_client.kit.transfers import TransferProgress
from invokeai_py_client.queue.items import FINAL_STATUSES
from invokeai_py_client.queue.outputs import (
    NodeError,
    board_of,
    errors_of,
    field_values,
    media_of,
    outputs_by_node,
    plain_value,
)
from invokeai_py_client.queue.submission import Submission
from invokeai_py_client.text.jsons import Json
from invokeai_py_client.text.messages import one_line

if TYPE_CHECKING:
    from invokeai_py_client.gallery._sync.access import GalleryAccess


@dataclass(frozen=True, slots=True)
class NodeOutput:
    """The output of one node.

    Attributes:
        node_id: The node's id.
        node_name: The node's label, or its type's title.
        values: Its outputs as the server sends them (`{"type": "image_output", "image": ..., ...}`),
            in iteration order; one where the node was not iterated.
        images: The images among them.
        videos: The videos among them.
        board_id: The board they are on; `"none"` for none.
    """

    node_id: str
    node_name: str
    values: tuple[Mapping[str, Any], ...] = field(repr=False)
    images: tuple[Image, ...]
    videos: tuple[Video, ...] = field(repr=False, default=())
    board_id: str = field(repr=False, default="none")

    @property
    def value(self) -> Any:
        """The value in plain terms: `3` of `{"type": "integer_output", "value": 3}`.

        The list of a collection; a dict where the node gave several things; a list of these where it was iterated.
        """
        plain = [plain_value(value) for value in self.values]
        return plain[0] if len(plain) == 1 else plain

    def __add__(self, other: NodeOutput) -> NodeOutput:
        return NodeOutput(
            self.node_id,
            self.node_name,
            self.values + other.values,
            self.images + other.images,
            self.videos + other.videos,
            self.board_id,
        )


class Outputs(Mapping[str, NodeOutput]):
    """The outputs of nodes, by node id; also found by a node's label or title, where only one goes by it."""

    def __init__(self, by_id: Mapping[str, NodeOutput]) -> None:
        self._by_id = by_id

    def __getitem__(self, node: str) -> NodeOutput:
        """The output of a node, by its id or name.

        Raises:
            OutputNotFoundError: No node, or more than one, goes by that; the message lists those there are.
        """
        if node in self._by_id:
            return self._by_id[node]
        found = find_named(node, self._by_id.values(), lambda output: (output.node_name,), EXACTLY)
        if len(found) != 1:
            names = ", ".join(f"{output.node_name!r} ({output.node_id})" for output in self._by_id.values())
            many = f"{len(found)} nodes are" if found else "no node is"
            raise OutputNotFoundError(f"{many} named {node!r}; there are: {names or 'none'}")
        return found[0]

    def __contains__(self, node: object) -> bool:
        return node in self._by_id or sum(output.node_name == node for output in self._by_id.values()) == 1

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(one_line(output.node_name) for output in self._by_id.values())})"


@dataclass(frozen=True, slots=True)
class ItemResult:
    """The result of one queue item.

    Attributes:
        item_id: The queue item.
        status: `"completed"`, `"failed"` or `"canceled"`; after a time-out, or while a job goes on, any other.
        session_id: The server's id of what ran; empty for an item that was deleted.
        values: The values it was made from, where the items of the run differ: those of a sweep as they were given,
            by the names they were given; those of batch nodes by `"Node.field"`.
        outputs: What each node gave, by node id or name; of an item that failed, what there was before.
        images: The images of the output nodes: those not marked as intermediate in the workflow.
        errors: Why it failed; empty when it did not.
        started_at: When the server began with it, an aware datetime; None when it never did.
        completed_at: When it was done; None when that is not known.
        seconds: How long each node ran, by node id, as far as its events were heard; those from the server's cache
            take no time.
    """

    item_id: int
    status: str
    session_id: str = field(repr=False)
    values: Mapping[str, Any]
    outputs: Outputs = field(repr=False)
    images: tuple[Image, ...]
    errors: tuple[NodeError, ...]
    started_at: datetime | None = field(repr=False)
    completed_at: datetime | None = field(repr=False)
    seconds: Mapping[str, float] = field(repr=False)
    _deleted: bool = field(repr=False, default=False)

    @property
    def ok(self) -> bool:
        """Whether it completed."""
        return self.status == "completed"

    @property
    def how_it_ended(self) -> str:
        """Its end, in words."""
        what = f"queue item {self.item_id}"
        if self._deleted:
            return f"{what} was deleted from the queue"
        if self.status == "canceled":
            return f"{what} was canceled (by a user, or because the server was restarted)"
        if self.ok:
            return f"{what} completed"
        if self.status != "failed":
            return f"{what} has not ended: it is {self.status}"
        if not self.errors:
            return f"{what} failed: the server gives no reason"
        error = self.errors[0]
        node = f" in node {error.node_name!r}" if error.node_name else ""
        kind = f"{error.error_type}: " if error.error_type else ""
        return f"{what} failed{node}: {kind}{error.error_message}"


@dataclass(frozen=True, slots=True, repr=False)
class RunResult:
    """The result of a run: of one queue item, or of many.

    Attributes:
        batch_id: The batch; the first of several.
        items: What became of each queue item, in the order of the values they were made from.
    """

    batch_id: str
    items: tuple[ItemResult, ...]

    @property
    def item_id(self) -> int:
        """The queue item; the first of several."""
        return self.items[0].item_id

    @property
    def images(self) -> tuple[Image, ...]:
        """All images, in order: of the output nodes, those not marked as intermediate in the workflow."""
        return tuple(image for item in self.items for image in item.images)

    @property
    def intermediate_images(self) -> tuple[Image, ...]:
        """The other images: of nodes marked as intermediate. The server keeps them until they are cleared."""
        results = set(self.images)
        every = (image for item in self.items for output in item.outputs.values() for image in output.images)
        return tuple(dict.fromkeys(image for image in every if image not in results))

    @property
    def videos(self) -> tuple[Video, ...]:
        """All videos, in order."""
        every = (video for item in self.items for output in item.outputs.values() for video in output.videos)
        return tuple(dict.fromkeys(every))

    @property
    def outputs(self) -> Outputs:
        """The output of each node, by node id or name: `outputs["Blur"].images`; those of several items in a row."""
        merged: dict[str, NodeOutput] = {}
        for item in self.items:
            for node_id, output in item.outputs.items():
                merged[node_id] = merged[node_id] + output if node_id in merged else output
        return Outputs(merged)

    @property
    def failed(self) -> tuple[ItemResult, ...]:
        """The items that ended without success: a node failed, or they were canceled or deleted."""
        return tuple(item for item in self.items if item.status in FINAL_STATUSES and not item.ok)

    @property
    def unfinished(self) -> tuple[ItemResult, ...]:
        """The items that have not ended; there are such only in the `result` of an error that says so."""
        return tuple(item for item in self.items if item.status not in FINAL_STATUSES)

    @property
    def errors(self) -> tuple[NodeError, ...]:
        """Why items failed; empty when none did."""
        return tuple(error for item in self.items for error in item.errors)

    @property
    def started_at(self) -> datetime | None:
        """Time at which the server began, an aware datetime; None when it never did."""
        return min((item.started_at for item in self.items if item.started_at), default=None)

    @property
    def completed_at(self) -> datetime | None:
        """Time at which the last item was done; None when that is not known."""
        return max((item.completed_at for item in self.items if item.completed_at), default=None)

    def output(self, node: str) -> NodeOutput:
        """The output of a node, by its id or name: `outputs[node]`.

        Raises:
            OutputNotFoundError: No node, or more than one, goes by that; the message lists those there are.
        """
        return self.outputs[node]

    def save_images(
        self, folder: str | Path, name: str = "{index:04}-{name}", *, progress: ShownTransfer = None
    ) -> list[Path]:
        """Download all images to a folder, each of which is there whole or not at all.

        Args:
            folder: Made if missing.
            name: A template of the file names; `/` in it makes folders. It may have `index` (of the image, from 0),
                `item` (position of its queue item, from 0), `item_id`, `name` (the image's on the server, without
                `.png`), and whatever is in the item's `values`: `"{seed}/{prompt}"`.
            progress: Called with a `TransferProgress` after each file; its errors are logged, and the download goes on.
                True shows a bar that counts files; so does None with `INVOKEAI_PROGRESS=1`.

        Returns:
            The paths, in the order of `images`.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            InvalidRequestError: The template is not usable, or gives two images the same name; nothing was written.
            LocalFileError: A file cannot be written.
            NotFoundError: An image does not exist.
        """
        folder = Path(folder)
        paths: dict[Path, Image] = {}
        taken = set[str]()
        for position, item in enumerate(self.items):
            for image in item.images:
                stem = Path(image.image_name).stem
                fields = {"index": len(paths), "item": position, "item_id": item.item_id, "name": stem}
                path = file_path(folder, name, {**item.values, **fields}, ".png")
                if same_file_key(path) in taken:
                    raise InvalidRequestError(
                        f"{name!r} names two images {path.name!r}; with {{index}} in it, names differ"
                    )
                taken.add(same_file_key(path))
                paths[path] = image
        check_inside(folder, paths)
        with transfer_reporter(progress) as tell:
            size = 0
            for number, (path, image) in enumerate(paths.items(), 1):
                image.save(path, progress=False)  # what counts is files
                if tell is not None:
                    saved = in_thread(size_of, path)
                    size += saved or 0
                    tell(TransferProgress(path.name, size, files_done=number, files_total=len(paths)))
        return [*paths]

    def __iter__(self) -> Iterator[ItemResult]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        failed = f", failed={len(self.failed)}" if self.failed else ""
        failed += f", unfinished={len(self.unfinished)}" if self.unfinished else ""
        return (
            f"{type(self).__name__}(batch_id={self.batch_id!r}, items={len(self)}, images={len(self.images)}{failed})"
        )


def item_result(
    client: GalleryAccess,
    submission: Submission,
    position: int,
    item: Json,
    seconds: Mapping[int, Mapping[str, float]],
) -> ItemResult:
    """Make the result of the item at this position of a submission from the server's record."""
    outputs = _outputs(client, submission, item.get("session") or {})
    results = [outputs[node_id] for node_id in submission.output_nodes if node_id in outputs]
    given: Mapping[str, Any] = submission.given[position] if submission.given else {}
    own = {name: value for key, value in field_values(item).items() if (name := submission.inputs.get(key)) is not None}
    started, ended = item.get("started_at"), item.get("completed_at")
    return ItemResult(
        item_id=int(item["item_id"]),
        status=str(item["status"]),
        session_id=str(item.get("session_id") or ""),
        values={**given, **own},
        outputs=Outputs(outputs),
        images=tuple(dict.fromkeys(image for output in results for image in output.images)),
        errors=errors_of(item, submission.nodes),
        started_at=parse_time(started) if started else None,
        completed_at=parse_time(ended) if ended else None,
        seconds=seconds.get(int(item["item_id"]), {}),
        _deleted=bool(item.get("deleted")),
    )


def _outputs(client: GalleryAccess, submission: Submission, session: Json) -> dict[str, NodeOutput]:
    return {
        node_id: NodeOutput(
            node_id=node_id,
            node_name=submission.nodes.get(node_id, node_id),
            values=tuple(values),
            images=tuple(Image(client, name) for value in values for name in media_of(value, "image_name")),
            videos=tuple(Video(client, name) for value in values for name in media_of(value, "video_name")),
            board_id=board_of(session, node_id),
        )
        for node_id, values in outputs_by_node(session).items()
    }
