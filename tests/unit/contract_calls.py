"""Every way the library talks to a server: what is called, what that asks the server, and what a good answer is."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from invokeai_api import SERVER_VERSION
from invokeai_api.api import boards, images
from invokeai_api.models import ModelInstallJob as JobRecord

import invokeai_py_client
from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.exceptions import (
    ConnectionError,
    InputValueError,
    InvalidImageError,
    InvokeAIError,
    JobNotFoundError,
    ModelInstallError,
    RunCanceledError,
    SubmissionUnknownError,
    TransferError,
    WrongServerError,
)
from invokeai_py_client.http.routes import resolve
from invokeai_py_client.nodes.templates import NodeTemplate, node_templates
from invokeai_py_client.queue.submission import Submission
from invokeai_py_client.testing import Answer
from invokeai_py_client.workflow_files.definition import WorkflowDefinition
from invokeai_py_client.workflows.loading import load
from tests.sampler import Sampler

EXAMPLES = Path(__file__).parents[2] / "examples"
WORKFLOW = EXAMPLES / "blur_and_resize.json"
PICTURE = EXAMPLES / "picture.png"
CLIP = Path(__file__).parents[1] / "data" / "clip.mp4"
TOKEN = "not-to-be-shown"
BATCH_ID = "batch"
SUBMISSION = Submission(BATCH_ID, (7,), "default", {"blur": "Blur"}, ("resize",))

Change = Callable[[Any], Any]


@dataclass(frozen=True, eq=False)
class Asked:
    """A request a call makes, once if all goes well.

    Attributes:
        method: HTTP method.
        path: The path, without a query.
        change: Makes the good answer of a sample of what the server's document says.
        survives: Names of the faults the call succeeds with.
        retried: Whether the client repeats it at all.
        times: How often the call itself makes it, where that is not once, by the fault's name.
        raises: The errors that are told as another one, by the fault's name.
        unnamed: Names of the faults whose error is not of one request, and so tells of none.
    """

    method: str
    path: str
    change: Change = lambda sample: sample
    survives: frozenset[str] = frozenset()
    retried: bool = True
    times: Mapping[str, int] = field(default_factory=dict[str, int])
    raises: Mapping[str, type[InvokeAIError]] = field(default_factory=dict[str, type[InvokeAIError]])
    unnamed: frozenset[str] = frozenset()

    @property
    def line(self) -> str:
        """The request as a stub lists it, without its query."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Call:
    """A way to talk to the server.

    Attributes:
        method: What is called, such as `Board.delete`.
        do: Calls it; from asyncio code that gives something to await.
        asks: The requests it makes, in order.
        variant: What is special about this call; empty if nothing is.
        afterwards: Beginnings of the requests it may make once something has gone wrong.
        fallbacks: Requests it makes only of servers that are too old for another one.
    colours: For whom there is such a method.
        answers_no: Whether a fault makes it return False, instead of an error.
        is_alias: Whether it is another one by another name, so that faults of its last request will do.
    """

    method: str
    do: Callable[[Desk], Any]
    asks: tuple[Asked, ...]
    variant: str = ""
    afterwards: tuple[str, ...] = ()
    fallbacks: tuple[Asked, ...] = ()
    colours: tuple[str, ...] = ("sync", "async")
    answers_no: bool = False
    is_alias: bool = False

    @property
    def name(self) -> str:
        return f"{self.method} {self.variant}".strip()

    def __str__(self) -> str:
        return self.name


class Desk:
    """A client, and what calls are made with.

    Args:
        client: The client.
        folder: Where files may be put.
        templates: The server's node templates.
    """

    def __init__(
        self, client: InvokeAIClient | AsyncInvokeAIClient, folder: Path, templates: Mapping[str, NodeTemplate]
    ) -> None:
        self.client: Any = client
        self.folder = folder
        self._templates = templates

    @property
    def is_async(self) -> bool:
        return isinstance(self.client, AsyncInvokeAIClient)

    def handle(self, name: str, *arguments: Any) -> Any:
        """A handle of the client's colour."""
        return getattr(invokeai_py_client, f"Async{name}" if self.is_async else name)(self.client, *arguments)

    @cached_property
    def workflow(self) -> Any:
        """A workflow that names an image, a board and a model."""
        definition = WorkflowDefinition.from_dict(blur_and_load())
        workflow = self.handle("Workflow", definition, load(definition, self._templates))
        workflow.set(picture="p.png")
        workflow.set_input_value(("resize", "board"), self.handle("Board", "b", "Cats"))
        workflow.set_input_value(("loader", "model"), "tiny")
        return workflow

    def job(self) -> Any:
        """An installation that goes on."""
        record = {"id": 7, "status": "running", "source": {"type": "url", "url": MODEL_FILE}, "local_path": ""}
        return self.handle("ModelInstallJob", JobRecord.from_dict(record))

    def submitted(self) -> Any:
        """A job of one queue item that goes on."""
        return self.handle("Job", SUBMISSION)

    def result(self) -> Any:
        """The result of a run that made an image."""
        image = self.handle("Image", "p.png")
        prefix = "Async" if self.is_async else ""
        item = getattr(invokeai_py_client, f"{prefix}ItemResult")(
            7, "completed", "", {}, {}, (image,), (), None, None, {}
        )
        return getattr(invokeai_py_client, f"{prefix}RunResult")("batch", (item,))

    def all_of(self, found: Any) -> Any:
        """Everything that is iterated over; what is no iterator stays what it is."""

        async def from_loop() -> list[Any]:
            return [one async for one in found]

        if hasattr(found, "__anext__"):
            return from_loop()
        return list(found) if hasattr(found, "__next__") else found

    def streamed(self, use: str) -> Any:
        """A streamed answer, read or saved."""

        async def from_loop() -> object:
            async with self.client.stream(boards.list_boards()) as download:
                if use == "read":
                    return [portion async for portion in download]
                return await download.save(self.folder / "streamed")

        if self.is_async:
            return from_loop()
        with self.client.stream(boards.list_boards()) as download:
            return list(download) if use == "read" else download.save(self.folder / "streamed")

    def forget(self) -> None:
        """Let nothing of an earlier call do in the place of a request."""
        self.client._shared.description, self.client._shared.version = None, SERVER_VERSION
        self.client._shared.credentials.replace(TOKEN)


class GoodAnswers:
    """What a server answers, made from its document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._paths = document["paths"]
        self._document = Answer.json({"components": {"schemas": few_nodes(document["components"]["schemas"])}})
        self._sampler = Sampler(document)
        self._made: dict[tuple[Asked, bool], Answer] = {}
        self.templates = node_templates(document)

    def to(self, asked: Asked, *, unknown: bool = False) -> Answer:
        """A good answer; with `unknown`, it is full, and its enums and unions have members nobody has heard of."""
        if (asked, unknown) not in self._made:
            self._made[asked, unknown] = self._make(asked, unknown)
        return self._made[asked, unknown]

    def _make(self, asked: Asked, unknown: bool) -> Answer:
        if asked.path == "/openapi.json":
            return self._document
        value = self.value(asked, full=unknown, unknown=unknown)
        return Answer(200, value, "image/png") if isinstance(value, bytes) else Answer.json(value)

    def value(self, asked: Asked, *, full: bool = False, unknown: bool = False) -> Any:
        """What the body of a good answer holds; a picture is bytes."""
        if asked.path == "/openapi.json":
            return json.loads(self._document.body)
        template = resolve(asked.method, asked.path).template
        operation = self._paths.get(template, {}).get(asked.method.lower(), {})
        answers = (answer for status, answer in operation.get("responses", {}).items() if status.startswith("2"))
        nothing: dict[str, Any] = {}
        content: dict[str, Any] = next(answers, nothing).get("content", nothing)
        if "image/png" in content:
            return PICTURE.read_bytes()
        schema: dict[str, Any] | None = content.get("application/json", nothing).get("schema")
        sample = None if schema is None else self._sampler.sample(schema, full=full, unknown=unknown)
        return asked.change(sample)


def few_nodes(schemas: dict[str, Any]) -> dict[str, Any]:
    """The schemas of the nodes the workflow has, and whatever is no node: a document is read often."""
    needed = {node["data"]["type"] for node in blur_and_load()["nodes"]}
    return {
        name: schema
        for name, schema in schemas.items()
        if schema.get("class") == "output"
        or "enum" in schema
        or (schema.get("class") == "invocation" and schema["properties"]["type"]["const"] in needed)
    }


def having(**values: Any) -> Change:
    """The sample with these values in it."""
    return lambda sample: {**sample, **values}


def being(value: Any) -> Change:
    """Something else than the sample."""
    return lambda _: value


def blur_and_load() -> dict[str, Any]:
    """The example's workflow, and a node in it that loads a model."""
    workflow: dict[str, Any] = json.loads(WORKFLOW.read_text(encoding="utf-8"))
    inputs = {"model": {"name": "model", "label": "", "value": None}}
    node = {"id": "loader", "type": "main_model_loader", "version": "1.0.4", "label": "", "isIntermediate": True}
    data = {**node, "inputs": inputs}
    workflow["nodes"].append({"id": "loader", "type": "invocation", "position": {"x": 0, "y": 0}, "data": data})
    return workflow


EMPTY: dict[str, Any] = {"nodes": [], "edges": [], "meta": {"version": "3.0.0"}}
BAD_JSON = frozenset({"JSON cut off"})
NO_BODY = frozenset({"JSON cut off", "body cut off", "body stalls"})
LOST = ("reset", "body cut off", "stall", "body stalls", "nobody")
STATUSES = ("401", "403", "404", "409", "413", "422", "429", "500", "503")
WITHOUT_SENSE = ("web page", "JSON cut off")
EVERYTHING = frozenset((*LOST, *STATUSES, *WITHOUT_SENSE))

GONE = (*LOST, "503")
"""The server may come back from these: who waits asks again until patience ends, and says that the server is gone."""
PASSING = (*GONE, "429", "500", *WITHOUT_SENSE)
"""All that may pass."""


def patient(asked: Asked) -> Asked:
    """A question of something that waits, which is not given up at the first failure."""
    return replace(
        asked,
        retried=False,
        times=dict.fromkeys(PASSING, 2),
        raises={**asked.raises, **dict.fromkeys(GONE, ConnectionError)},
        unnamed=frozenset(GONE),
    )


MODEL = {"key": "k", "hash": "h", "name": "tiny", "base": "sd-1", "type": "main", "format": "diffusers"}
BOARD, BOARDS = "/api/v1/boards/b", "/api/v1/boards/"
USER, USERS = "/api/v1/auth/users/u", "/api/v1/auth/users"
QUEUE = "/api/v1/queue/default"

VERSION = Asked("GET", "/api/v1/app/version", having(version="6.14.2"))
ALL_BOARDS = Asked("GET", BOARDS, being([]))
STREAM = replace(ALL_BOARDS, survives=BAD_JSON, times={"body cut off": 1, "body stalls": 1})
NEW_BOARD = Asked("POST", BOARDS)
UPLOAD = Asked("POST", "/api/v1/images/upload", having(board_id="b"))
FULL_IMAGE = Asked("GET", "/api/v1/images/i/p.png/full", survives=BAD_JSON)
NO_IMAGE = replace(FULL_IMAGE, survives=frozenset(), raises={"JSON cut off": InvalidImageError}, unnamed=BAD_JSON)
IMAGE_RECORD = Asked("GET", "/api/v1/images/i/p.png", having(created_at="2026-01-02 03:04:05"))
IMAGE_METADATA = Asked("GET", "/api/v1/images/i/p.png/metadata")
IMAGE_WORKFLOW = Asked("GET", "/api/v1/images/i/p.png/workflow", having(workflow=json.dumps(EMPTY), graph="{}"))
FULL_VIDEO = Asked("GET", "/api/v1/videos/i/v.mp4/full", survives=BAD_JSON)
MODELS = Asked("GET", "/api/v2/models/")
MODEL_RECORD = Asked("GET", "/api/v2/models/i/k", having(cover_image="/c", name="tiny"))
MODEL_IMAGE = Asked("GET", f"{MODEL_RECORD.path}/image", being(None), survives=BAD_JSON)
MODEL_FILE = "http://hub.test/tiny.safetensors"
RELATIONS = "/api/v1/model_relationships/"
ORPHANS = Asked("GET", "/api/v2/models/sync/orphaned")
HF = Asked("GET", "/api/v2/models/hf_login")
REPOSITORY = Asked("GET", "/api/v2/models/hugging_face", having(urls=[MODEL_FILE]))
INSTALL = Asked("POST", "/api/v2/models/install")
JOB = Asked("GET", f"{INSTALL.path}/7", raises={"404": ModelInstallError})
RUNNING_JOB = replace(
    JOB,
    change=having(id=7, status="running", config_out=None, download_parts=[{"source": MODEL_FILE, "dest": "/m"}]),
)
PATIENT_JOB = patient(RUNNING_JOB)
TEMPLATES = Asked("GET", "/openapi.json", survives=frozenset({"403", "404", "web page", *BAD_JSON}))
"""Shipped ones stand in for what a server keeps to itself."""
LIBRARY = Asked(
    "GET",
    "/api/v1/workflows/",
    lambda page: {**page, "pages": 1, "items": [{**page["items"][0], "workflow_id": "w", "name": "Blur"}]},
)

TAGS = Asked("GET", "/api/v1/workflows/tags", being(["a"]))
RECORD = Asked("GET", "/api/v1/workflows/i/w", having(category="user", thumbnail_url="/t"))
SAVED = Asked("PATCH", "/api/v1/workflows/i/w")
THUMBNAIL = Asked("GET", "/api/v1/workflows/i/w/thumbnail", survives=BAD_JSON)

LOOKUPS = (
    Asked("POST", "/api/v1/images/images_by_names", lambda found: [{**found[0], "image_name": "p.png"}]),
    Asked("GET", BOARD, raises={"404": InputValueError}),
    replace(MODELS, change=being({"models": [MODEL]})),
)
ENQUEUE = Asked(
    "POST",
    f"{QUEUE}/enqueue_batch",
    having(item_ids=[7]),
    raises=dict.fromkeys(
        ("503", *WITHOUT_SENSE, "reset", "body cut off", "stall", "body stalls"), SubmissionUnknownError
    ),
)
AFTER_ENQUEUE = (f"GET {QUEUE}/b/", f"GET {QUEUE}/item_ids", f"PUT {QUEUE}/cancel_by_batch_ids")
"""The server is asked whether it has the batch, and told not to run it."""
DONE: dict[str, Any] = {
    "item_id": 7,
    "queue_id": "default",
    "status": "completed",
    "batch_id": BATCH_ID,
    **dict.fromkeys(("created_at", "started_at", "completed_at"), "2026-01-02 03:04:05"),
    "session": {},
}
READ = Asked("GET", f"{QUEUE}/i/7", having(**DONE), raises={"404": JobNotFoundError})


def items_of(*numbers: int) -> Change:
    """Queue items that have ended."""
    return lambda items: [{**items[0], **DONE, "item_id": number} for number in numbers]


SUMMARIES = Asked(
    "POST",
    f"{QUEUE}/item_summaries_by_ids",
    items_of(7, 8),
)
ITEM = patient(Asked("GET", f"{QUEUE}/i/7", having(**DONE), raises={"404": RunCanceledError}))


def told_or_not(path: str) -> Asked:
    """A question that users without the right get no answer to."""
    return Asked("GET", path, survives=frozenset({"403"}))


CLIENT = [
    Call(
        "InvokeAIClient.connect",
        lambda desk: desk.client.connect(),
        (
            replace(VERSION, raises=dict.fromkeys(("404", "409", "413", "422", *WITHOUT_SENSE), WrongServerError)),
            Asked(
                "GET",
                f"{QUEUE}/status",
                survives=frozenset({"403", "404", "409", "413", "422", "429", "500", "503", *WITHOUT_SENSE}),
                times={"429": 3, "503": 3},
            ),
        ),
    ),
    Call("InvokeAIClient.ping", lambda desk: desk.client.ping(), (replace(VERSION, retried=False),), answers_no=True),
    Call(
        "InvokeAIClient.get_server_info",
        lambda desk: desk.client.get_server_info(),
        (
            told_or_not(f"{QUEUE}/status"),
            told_or_not("/api/v2/custom_nodes/"),
            told_or_not("/api/v1/app/generation_device_options"),
            told_or_not("/api/v1/auth/status"),
            told_or_not("/api/v1/app/invocation_cache/status"),
            VERSION,
            MODELS,
            told_or_not("/api/v1/app/patchmatch_status"),
            Asked("GET", "/api/v1/app/app_deps"),
        ),
    ),
    Call("InvokeAIClient.node_templates", lambda desk: desk.client.node_templates(), (TEMPLATES,)),
    Call("InvokeAIClient.send", lambda desk: desk.client.send(boards.list_boards()), (ALL_BOARDS,), "GET"),
    Call(
        "InvokeAIClient.send",
        lambda desk: desk.client.send(boards.create_board(board_name="Cats")),
        (NEW_BOARD,),
        "POST",
    ),
    Call("InvokeAIClient.stream", lambda desk: desk.streamed("read"), (STREAM,), "read"),
    Call(
        "InvokeAIClient.download",
        lambda desk: desk.client.download(images.get_image_full("p.png"), desk.folder / "p.png"),
        (FULL_IMAGE,),
    ),
    Call("Download.save", lambda desk: desk.streamed("save"), (STREAM,)),
    Call(
        "InvokeAIClient.login",
        lambda desk: desk.client.login("a@b.c", "Passw0rd"),
        (Asked("POST", "/api/v1/auth/login", having(token=TOKEN)),),
    ),
    Call(
        "InvokeAIClient.logout",
        lambda desk: desk.client.logout(),
        (Asked("POST", "/api/v1/auth/logout", survives=frozenset({"401"})),),
    ),
    Call("InvokeAIClient.me", lambda desk: desk.client.me(), (Asked("GET", "/api/v1/auth/me"),)),
    Call(
        "InvokeAIClient.setup",
        lambda desk: desk.client.setup("a@b.c", "Passw0rd"),
        (Asked("POST", "/api/v1/auth/setup"),),
    ),
]

RAW = [
    Call(
        f"InvokeAIClient.{name}",
        lambda desk, name=name, asked=asked: getattr(desk.client, name)(asked.method, asked.path),  # type: ignore[misc]
        (asked,),
        asked.method,
    )
    for name, every in (
        (
            "request",
            (
                Asked("GET", BOARD),
                Asked("HEAD", FULL_IMAGE.path, survives=NO_BODY),
                Asked("PUT", f"{QUEUE}/cancel_by_batch_ids"),
                Asked("DELETE", BOARD),
                NEW_BOARD,
                Asked("PATCH", "/not/known"),
            ),
        ),
        ("_make_request", (Asked("GET", BOARD), NEW_BOARD)),
        ("_make_request_async", (Asked("GET", BOARD), NEW_BOARD)),
    )
    for asked in every
]

GALLERY = [
    Call("BoardRepository.list_boards", lambda desk: desk.client.board_repo.list_boards(), (ALL_BOARDS,)),
    Call(
        "BoardRepository.get_boards_by_name",
        lambda desk: desk.client.board_repo.get_boards_by_name("Cats"),
        (ALL_BOARDS,),
    ),
    Call("BoardRepository.create_board", lambda desk: desk.client.board_repo.create_board("Cats"), (NEW_BOARD,)),
    Call("Board.upload_image", lambda desk: desk.handle("Board", "b", "Cats").upload_image(PICTURE), (UPLOAD,)),
    Call(
        "Board.upload_image_data",
        lambda desk: desk.handle("Board", "none", "").upload_image_data(PICTURE.read_bytes(), "p.png"),
        (replace(UPLOAD, change=having(board_id=None)),),
    ),
    Call(
        "Board.delete",
        lambda desk: desk.handle("Board", "b", "Cats").delete(),
        (Asked("GET", BOARD, having(board_id="b", board_name="Cats")), Asked("DELETE", BOARD)),
    ),
    Call(
        "Image.record",
        lambda desk: desk.handle("Image", "p.png").record(),
        (Asked("GET", "/api/v1/images/i/p.png"),),
    ),
    Call("Image.bytes", lambda desk: desk.handle("Image", "p.png").bytes(), (FULL_IMAGE,)),
    Call("Image.save", lambda desk: desk.handle("Image", "p.png").save(desk.folder), (FULL_IMAGE,)),
    Call(
        "Image.save",
        lambda desk: desk.handle("Image", "p.png").save(desk.folder, "{name}"),
        (IMAGE_RECORD, FULL_IMAGE),
        "named",
    ),
    Call("Image.to_pil", lambda desk: desk.handle("Image", "p.png").to_pil(), (NO_IMAGE,)),
    Call("Image.metadata", lambda desk: desk.handle("Image", "p.png").metadata(), (IMAGE_METADATA,)),
    Call("Image.workflow", lambda desk: desk.handle("Image", "p.png").workflow(), (IMAGE_WORKFLOW,)),
    Call("Image.graph", lambda desk: desk.handle("Image", "p.png").graph(), (IMAGE_WORKFLOW,)),
    Call("RunResult.save_images", lambda desk: desk.result().save_images(desk.folder), (FULL_IMAGE,)),
]

EVENTS = Asked("GET", "/ws/socket.io/", survives=EVERYTHING)
"""No stub speaks Socket.IO, so that a run does without events whatever is answered."""

BOARD_RECORD = Asked("GET", BOARD, having(board_id="b", board_name="Cats"))
NO_RECORD = replace(IMAGE_RECORD, method="DELETE", change=having(deleted_images=["p.png"]))
IMAGES, NAMES = "/api/v1/images/", "/api/v1/images/names"
BOARD_IMAGES = "/api/v1/board_images/"
TIMED = {"created_at": "2026-01-02 03:04:05"}
PAGE = Asked("GET", IMAGES, lambda page: {**page, "total": 1, "items": [{**page["items"][0], "image_name": "p.png"}]})
BY_NAMES = Asked("POST", f"{IMAGES}images_by_names", lambda found: [{**found[0], **TIMED, "image_name": "p.png"}])
SEEN = replace(BY_NAMES, change=being([]), survives=EVERYTHING)
BOARD_THERE = replace(ALL_BOARDS, change=being([{"board_id": "b", "board_name": "Cats"}]))
MOVED = Asked("POST", BOARD_IMAGES, having(added_images=["p.png"]))
MOVED_ALL = replace(MOVED, path=f"{BOARD_IMAGES}batch")
REMOVED = Asked("DELETE", BOARD_IMAGES, having(removed_images=["p.png"]))
GIVEN_UP = dict.fromkeys(("401", "403", "nobody"), TransferError)
REPEATED: dict[str, int] = dict.fromkeys(("429", "503", "reset", "stall", "body cut off", "body stalls"), 3)
ONE_OF_MANY = EVERYTHING - GIVEN_UP.keys()
"""What becomes of one of many files is in the report."""

RECORDS = (f"GET {IMAGE_RECORD.path}", f"GET {BOARD}", "GET /api/v1/videos/i/v.mp4", BY_NAMES.line)


def looked_up(asks: tuple[Asked, ...]) -> tuple[str, ...]:
    """What may be read besides, when a change fails, to tell whether it is because something does not exist."""
    return tuple(line for line in RECORDS if not any(asked.line.startswith(line) for asked in asks))


BOARDS_AND_IMAGES = [
    *(
        Call(
            f"ImageRepository.{name}",
            lambda desk, name=name, arguments=arguments: desk.all_of(  # type: ignore[misc]
                getattr(desk.client.image_repo, name)(*arguments)
            ),
            asks,
            afterwards=looked_up(asks),
        )
        for name, arguments, asks in (
            ("get", ("p.png",), (IMAGE_RECORD,)),
            ("get_many", (["p.png"],), (BY_NAMES,)),
            ("iter_images", ("b",), (PAGE,)),
            ("list_images", ("b",), (PAGE,)),
            ("list_names", ("b",), (Asked("GET", NAMES, having(image_names=["p.png"])),)),
            (
                "list_names_of_date",
                ("2026-01-02",),
                (Asked("GET", "/api/v1/virtual_boards/by_date/2026-01-02/image_names"),),
            ),
            ("count", ("b",), (PAGE,)),
            ("count_intermediates", (), (Asked("GET", f"{IMAGES}intermediates"),)),
            ("latest", ("b",), (PAGE,)),
            ("find_by_metadata", (bool, "b"), (PAGE, IMAGE_METADATA)),
            ("upload", (PICTURE, "b"), (UPLOAD,)),
            ("star", (["p.png"],), (Asked("POST", f"{IMAGES}star"),)),
            ("unstar", (["p.png"],), (Asked("POST", f"{IMAGES}unstar"),)),
            ("move", (["p.png"], "b"), (MOVED_ALL,)),
            ("remove_from_board", (["p.png"],), (Asked("POST", f"{BOARD_IMAGES}batch/delete"),)),
            ("delete", (["p.png"],), (SEEN, Asked("POST", f"{IMAGES}delete"))),
            (
                "upload_many",
                ([PICTURE], "b"),
                (
                    BOARD_RECORD,
                    replace(UPLOAD, survives=ONE_OF_MANY - {"404"}, raises={**GIVEN_UP, "404": TransferError}),
                ),
            ),
        )
    ),
    Call(
        "ImageRepository.delete_uncategorized",
        lambda desk: desk.client.image_repo.delete_uncategorized(confirm=True),
        (Asked("DELETE", f"{IMAGES}uncategorized"),),
    ),
    Call(
        "ImageRepository.clear_intermediates",
        lambda desk: desk.client.image_repo.clear_intermediates(confirm=True),
        (Asked("GET", f"{IMAGES}intermediates"), Asked("DELETE", f"{IMAGES}intermediates")),
    ),
    Call(
        "ImageRepository.download_many",
        lambda desk: desk.client.image_repo.download_many(["p.png"], desk.folder / uuid.uuid4().hex),
        (replace(FULL_IMAGE, survives=ONE_OF_MANY | {"403"}, raises=GIVEN_UP, times=REPEATED),),
    ),
    *(
        Call(
            f"BoardRepository.{name}",
            lambda desk, name=name, arguments=arguments: getattr(desk.client.board_repo, name)(*arguments),  # type: ignore[misc]
            asks,
            afterwards=looked_up(asks),
        )
        for name, arguments, asks in (
            ("get", ("Cats",), (BOARD_THERE,)),
            ("get_board_by_id", ("b",), (BOARD_RECORD,)),
            ("get_board_handle", ("b",), (BOARD_RECORD,)),
            ("get_board_handle_by_name", ("Cats",), (BOARD_THERE,)),
            ("update_board", ("b", "Dogs"), (Asked("PATCH", BOARD),)),
            ("delete_board", ("b",), (BOARD_RECORD, Asked("DELETE", BOARD))),
            ("get_image_by_name", ("p.png",), (IMAGE_RECORD,)),
            ("get_image_current_board_id", ("p.png",), (IMAGE_RECORD,)),
            ("move_image_to_board_by_name", ("p.png", "Cats"), (BOARD_THERE, MOVED)),
            ("list_dates", (), (Asked("GET", "/api/v1/virtual_boards/by_date"),)),
        )
    ),
    *(
        Call(
            f"Board.{name}",
            lambda desk, name=name, arguments=arguments: desk.all_of(  # type: ignore[misc]
                getattr(desk.handle("Board", "b", "Cats"), name)(*arguments)
            ),
            asks,
            afterwards=looked_up(asks),
        )
        for name, arguments, asks in (
            ("refresh", (), (BOARD_RECORD,)),
            ("get_image_count", (), (PAGE,)),
            ("list_images", (), (PAGE,)),
            ("iter_images", (), (PAGE,)),
            ("list_names", (), (Asked("GET", NAMES, having(image_names=["p.png"])),)),
            ("download_image", ("p.png",), (FULL_IMAGE,)),
            ("add_images", (["p.png"],), (MOVED_ALL,)),
            ("move_image_to", ("p.png", "b"), (MOVED,)),
            ("remove_image", ("p.png",), (REMOVED,)),
            ("delete_image", ("p.png",), (NO_RECORD,)),
            ("star_image", ("p.png",), (replace(IMAGE_RECORD, method="PATCH"),)),
            ("unstar_image", ("p.png",), (replace(IMAGE_RECORD, method="PATCH"),)),
        )
    ),
    Call(
        "Board.update",
        lambda desk: desk.handle("Board", "b", "Cats").update(archived=True),
        (Asked("PATCH", BOARD),),
        afterwards=RECORDS,
    ),
    *(
        Call(
            f"Image.{name}",
            lambda desk, name=name, arguments=arguments: getattr(desk.handle("Image", "p.png"), name)(*arguments),  # type: ignore[misc]
            asks,
            afterwards=looked_up(asks),
        )
        for name, arguments, asks in (
            ("refresh", (), (IMAGE_RECORD,)),
            ("urls", (), (IMAGE_RECORD,)),
            ("thumbnail", (), (Asked("GET", f"{IMAGE_RECORD.path}/thumbnail", survives=BAD_JSON),)),
            ("star", (), (replace(IMAGE_RECORD, method="PATCH"),)),
            ("unstar", (), (replace(IMAGE_RECORD, method="PATCH"),)),
            ("move_to", ("b",), (MOVED,)),
            ("delete", (), (NO_RECORD,)),
            ("details", (), (IMAGE_WORKFLOW, IMAGE_RECORD, IMAGE_METADATA)),
        )
    ),
    Call(
        "Image.move_to",
        lambda desk: desk.handle("Image", "p.png").move_to("none"),
        (REMOVED,),
        variant="off its board",
        afterwards=RECORDS,
    ),
    Call(
        "Image.update",
        lambda desk: desk.handle("Image", "p.png").update(category="mask"),
        (replace(IMAGE_RECORD, method="PATCH"),),
        afterwards=RECORDS,
    ),
]

PRESET_PATH, PROMPT_PATH = "/api/v1/style_presets/", "/api/v1/system_prompts/"


def one_preset(image: str | None) -> Change:
    """A preset, with or without a picture."""
    return lambda found: [{**found[0], "id": "s", "name": "Ink", "image": image}]


PRESETS = Asked("GET", PRESET_PATH, one_preset(image=None))
STATE = "/api/v1/client_state/default/"
PRESET_FILE = Path(__file__).parents[1] / "data" / "presets.csv"

PROMPTS = [
    Call(
        f"{owner}.{name}",
        lambda desk, place=place, name=name, arguments=arguments, options=options: getattr(  # type: ignore[misc]
            getattr(desk.client, place) if place else desk.client, name
        )(*[desk.folder / "presets.csv" if argument is Desk else argument for argument in arguments], **options),
        asks,
    )
    for owner, place, name, arguments, options, asks in (
        ("StylePresetRepository", "style_preset_repo", "list_presets", (), {}, (PRESETS,)),
        ("StylePresetRepository", "style_preset_repo", "get", ("Ink",), {}, (PRESETS,)),
        ("StylePresetRepository", "style_preset_repo", "create", ("Ink",), {}, (Asked("POST", PRESET_PATH),)),
        (
            "StylePresetRepository",
            "style_preset_repo",
            "update",
            ("Ink",),
            {"positive_prompt": "{prompt}"},
            (PRESETS, Asked("PATCH", f"{PRESET_PATH}i/s")),
        ),
        (
            "StylePresetRepository",
            "style_preset_repo",
            "delete",
            ("s",),
            {},
            (Asked("DELETE", f"{PRESET_PATH}i/s", being(None)),),
        ),
        (
            "StylePresetRepository",
            "style_preset_repo",
            "image",
            ("s",),
            {},
            (
                replace(PRESETS, change=one_preset(image="/i")),
                Asked("GET", f"{PRESET_PATH}i/s/image", being(None), survives=BAD_JSON),
            ),
        ),
        (
            "StylePresetRepository",
            "style_preset_repo",
            "export",
            (Desk,),
            {},
            (Asked("GET", f"{PRESET_PATH}export", being(None), survives=BAD_JSON),),
        ),
        (
            "StylePresetRepository",
            "style_preset_repo",
            "import_file",
            (PRESET_FILE,),
            {},
            (Asked("POST", f"{PRESET_PATH}import", being(None)),),
        ),
        ("SystemPromptRepository", "system_prompt_repo", "list_prompts", (), {}, (Asked("GET", PROMPT_PATH),)),
        ("SystemPromptRepository", "system_prompt_repo", "get", ("s",), {}, (Asked("GET", f"{PROMPT_PATH}i/s"),)),
        ("SystemPromptRepository", "system_prompt_repo", "create", ("a", "b"), {}, (Asked("POST", PROMPT_PATH),)),
        (
            "SystemPromptRepository",
            "system_prompt_repo",
            "update",
            ("s",),
            {"name": "a"},
            (Asked("PATCH", f"{PROMPT_PATH}i/s"),),
        ),
        (
            "SystemPromptRepository",
            "system_prompt_repo",
            "delete",
            ("s",),
            {},
            (Asked("DELETE", f"{PROMPT_PATH}i/s", being(None)),),
        ),
        ("ClientState", "client_state", "get", ("a",), {}, (Asked("GET", f"{STATE}get_by_key"),)),
        ("ClientState", "client_state", "set", ("a", "b"), {}, (Asked("POST", f"{STATE}set_by_key"),)),
        ("ClientState", "client_state", "keys", (), {}, (Asked("GET", f"{STATE}get_keys_by_prefix"),)),
        ("ClientState", "client_state", "delete", ("a",), {}, (Asked("POST", f"{STATE}delete_by_key", being(None)),)),
        (
            "ClientState",
            "client_state",
            "clear",
            (),
            {"confirm": True},
            (Asked("POST", f"{STATE}delete", being(None)),),
        ),
        (
            "ClientState",
            "client_state",
            "recall",
            ({"steps": 2},),
            {},
            (Asked("POST", "/api/v1/recall/default", having(parameters={"steps": 2})),),
        ),
        (
            "InvokeAIClient",
            "",
            "dynamic_prompts",
            ("{a|b}",),
            {},
            (Asked("POST", "/api/v1/utilities/dynamicprompts", having(error=None)),),
        ),
        ("InvokeAIClient", "", "list_fonts", (), {}, (Asked("GET", "/api/v1/utilities/fonts"),)),
        (
            "InvokeAIClient",
            "",
            "font",
            ("a.ttf",),
            {},
            (Asked("GET", "/api/v1/utilities/fonts/a.ttf", survives=BAD_JSON),),
        ),
        (
            "ClientState",
            "client_state",
            "recalled",
            (),
            {},
            (
                Asked("GET", f"{STATE}get_keys_by_prefix", being(["recall_steps"])),
                Asked("GET", f"{STATE}get_by_key", being("20")),
            ),
        ),
    )
]

VIDEOS = "/api/v1/videos/"
VIDEO_RECORD = Asked("GET", f"{VIDEOS}i/v.mp4", having(created_at="2026-01-02 03:04:05"))
VIDEO_WORKFLOW = Asked("GET", f"{VIDEO_RECORD.path}/workflow", having(workflow=json.dumps(EMPTY), graph="{}"))
CHANGED_VIDEO = replace(VIDEO_RECORD, method="PATCH")
VIDEO_PAGE = Asked(
    "GET", VIDEOS, lambda page: {**page, "total": 1, "items": [{**page["items"][0], "video_name": "v.mp4"}]}
)
ON_BOARD = Asked("POST", f"{VIDEOS}board", having(added_videos=["v.mp4"]))
OFF_BOARD = Asked("DELETE", f"{VIDEOS}board", having(removed_videos=["v.mp4"]))
ITEM_PAGE = Asked(
    "GET",
    "/api/v1/gallery/items/",
    lambda page: {
        **page,
        "total": 1,
        "items": [{**page["items"][0], "name": "v.mp4", "kind": "video", "created_at": "2026-01-02 03:04:05"}],
    },
)
ITEM_NAMES = Asked("GET", "/api/v1/gallery/item_names", having(item_names=["v.mp4"]))
SKIPPED = frozenset({"403", "404"})
"""What makes one of many videos count as not moved."""

VIDEO_CALLS = [
    *(
        Call(
            f"GalleryRepository.{name}",
            lambda desk, name=name, arguments=arguments: desk.all_of(  # type: ignore[misc]
                getattr(desk.client.gallery_repo, name)(*arguments)
            ),
            asks,
            afterwards=() if SEEN in asks else (BY_NAMES.line,),
        )
        for name, arguments, asks in (
            ("iter_items", ("b",), (ITEM_PAGE,)),
            ("list_items", ("b",), (ITEM_PAGE,)),
            ("list_names", ("b",), (ITEM_NAMES,)),
            *(
                (act, (["p.png", "v.mp4"],), (Asked("POST", f"{IMAGES}{act}"), Asked("POST", f"{VIDEOS}{act}")))
                for act in ("star", "unstar")
            ),
            (
                "delete",
                (["p.png", "v.mp4"],),
                (SEEN, Asked("POST", f"{IMAGES}delete"), Asked("POST", f"{VIDEOS}delete")),
            ),
        )
    ),
    Call(
        "GalleryRepository.move",
        lambda desk: desk.client.gallery_repo.move(["p.png"], "b"),
        (MOVED_ALL,),
        "images",
        afterwards=RECORDS,
    ),
    Call(
        "GalleryRepository.move",
        lambda desk: desk.client.gallery_repo.move(["v.mp4"], "b"),
        (BOARD_RECORD, replace(VIDEO_RECORD, survives=SKIPPED)),
        "videos",
        fallbacks=(ON_BOARD,),
    ),
    *(
        Call(
            f"VideoRepository.{name}",
            lambda desk, name=name, arguments=arguments: desk.all_of(  # type: ignore[misc]
                getattr(desk.client.video_repo, name)(*arguments)
            ),
            asks,
        )
        for name, arguments, asks in (
            ("get", ("v.mp4",), (VIDEO_RECORD,)),
            ("iter_videos", ("b",), (VIDEO_PAGE,)),
            ("list_videos", ("b",), (VIDEO_PAGE,)),
            ("list_names", ("b",), (Asked("GET", f"{VIDEOS}names", having(video_names=["v.mp4"])),)),
            ("upload_video", (CLIP, "b"), (Asked("POST", f"{VIDEOS}upload"),)),
            ("star", (["v.mp4"],), (Asked("POST", f"{VIDEOS}star"),)),
            ("unstar", (["v.mp4"],), (Asked("POST", f"{VIDEOS}unstar"),)),
            ("delete", (["v.mp4"],), (Asked("POST", f"{VIDEOS}delete"),)),
        )
    ),
    Call(
        "VideoRepository.move_to_board",
        lambda desk: desk.client.video_repo.move_to_board(["v.mp4"], "b"),
        (BOARD_RECORD, replace(VIDEO_RECORD, survives=SKIPPED)),
        fallbacks=(ON_BOARD,),
    ),
    Call(
        "VideoRepository.remove_from_board",
        lambda desk: desk.client.video_repo.remove_from_board(["v.mp4"]),
        (replace(VIDEO_RECORD, survives=SKIPPED),),
        fallbacks=(OFF_BOARD,),
    ),
    Call(
        "VideoRepository.delete_uncategorized",
        lambda desk: desk.client.video_repo.delete_uncategorized(confirm=True),
        (Asked("DELETE", f"{VIDEOS}uncategorized"),),
    ),
    *(
        Call(
            f"Video.{name}",
            lambda desk, name=name, arguments=arguments: getattr(desk.handle("Video", "v.mp4"), name)(*arguments),  # type: ignore[misc]
            asks,
            afterwards=looked_up(asks),
        )
        for name, arguments, asks in (
            ("record", (), (VIDEO_RECORD,)),
            ("refresh", (), (VIDEO_RECORD,)),
            ("urls", (), (VIDEO_RECORD,)),
            ("metadata", (), (Asked("GET", f"{VIDEO_RECORD.path}/metadata"),)),
            (
                "workflow",
                (),
                (VIDEO_WORKFLOW,),
            ),
            ("graph", (), (VIDEO_WORKFLOW,)),
            ("thumbnail", (), (Asked("GET", f"{VIDEO_RECORD.path}/thumbnail", survives=BAD_JSON),)),
            ("bytes", (), (FULL_VIDEO,)),
            ("star", (), (CHANGED_VIDEO,)),
            ("unstar", (), (CHANGED_VIDEO,)),
            ("move_to", ("b",), (VIDEO_RECORD, ON_BOARD)),
            ("delete", (), (replace(VIDEO_RECORD, method="DELETE", change=having(deleted_videos=["v.mp4"])),)),
        )
    ),
    Call(
        "Video.bytes",
        lambda desk: desk.handle("Video", "v.mp4").bytes(2, 4),
        (replace(FULL_VIDEO, survives=frozenset[str]()),),
        variant="in part",
    ),
    Call("Video.save", lambda desk: desk.handle("Video", "v.mp4").save(desk.folder), (FULL_VIDEO,)),
    Call(
        "Video.move_to",
        lambda desk: desk.handle("Video", "v.mp4").move_to("none"),
        (VIDEO_RECORD, OFF_BOARD),
        variant="off its board",
    ),
    Call(
        "Video.update",
        lambda desk: desk.handle("Video", "v.mp4").update(category="mask"),
        (CHANGED_VIDEO,),
        afterwards=RECORDS,
    ),
]

INSTALLED = [
    Call(
        f"ModelRepository.{name}",
        lambda desk, name=name, arguments=arguments: getattr(desk.client.model_repo, name)(*arguments),  # type: ignore[misc]
        asks,
    )
    for name, arguments, asks in (
        ("list_models", (), (MODELS,)),
        ("get_model", ("tiny",), (replace(MODELS, change=being({"models": [MODEL]})),)),
        ("get_model_by_key", ("k",), (MODEL_RECORD,)),
        ("delete_model", ("k",), (Asked("DELETE", MODEL_RECORD.path, survives=BAD_JSON),)),
        (
            "delete_models",
            (["k"],),
            (Asked("POST", "/api/v2/models/i/bulk_delete", having(failed=[{"key": "k", "error": "no"}])),),
        ),
        ("convert_model", ("k",), (Asked("PUT", "/api/v2/models/convert/k", retried=False),)),
        ("reidentify_model", ("k",), (Asked("POST", f"{MODEL_RECORD.path}/reidentify"),)),
        ("get_model_image", ("k",), (MODEL_RECORD, MODEL_IMAGE)),
        ("set_model_image", ("k", PICTURE), (replace(MODEL_IMAGE, method="PATCH", survives=frozenset[str]()),)),
        ("delete_model_image", ("k",), (replace(MODEL_IMAGE, method="DELETE"),)),
        ("related_models", ("k",), (Asked("GET", f"{RELATIONS}i/k"),)),
        ("relate_models", ("k", "l"), (Asked("POST", RELATIONS, survives=BAD_JSON),)),
        ("unrelate_models", ("k", "l"), (Asked("DELETE", RELATIONS, survives=BAD_JSON),)),
        ("missing_models", (), (Asked("GET", "/api/v2/models/missing"),)),
        ("orphaned_models", (), (ORPHANS,)),
        ("delete_orphaned_models", (["p"],), (replace(ORPHANS, method="DELETE"),)),
        ("scan_folder", ("/m",), (Asked("GET", "/api/v2/models/scan_folder"),)),
        ("starter_models", (), (Asked("GET", "/api/v2/models/starter_models"),)),
        ("get_stats", (), (Asked("GET", "/api/v2/models/stats"),)),
        ("empty_model_cache", (), (Asked("POST", "/api/v2/models/empty_model_cache"),)),
        ("hf_status", (), (HF,)),
        ("hf_login", (TOKEN,), (replace(HF, method="POST"),)),
        ("hf_logout", (), (replace(HF, method="DELETE"),)),
        ("hugging_face_files", ("a/b",), (REPOSITORY,)),
        ("install_model", ("/m",), (INSTALL,)),
        ("install_huggingface", ("a/b",), (REPOSITORY, INSTALL)),
        ("list_install_jobs", (), (Asked("GET", INSTALL.path),)),
        ("get_install_job", (7,), (replace(JOB, raises={}),)),
        ("prune_install_jobs", (), (Asked("DELETE", INSTALL.path),)),
    )
] + [
    Call(
        "ModelRepository.update_model",
        lambda desk: desk.client.model_repo.update_model("k", description="new"),
        (replace(MODEL_RECORD, method="PATCH"),),
    ),
    Call("ModelInstallJob.refresh", lambda desk: desk.job().refresh(), (patient(JOB),)),
    Call(
        "ModelInstallJob.wait",
        lambda desk: desk.job().wait(),
        (EVENTS, patient(replace(JOB, change=having(status="completed", config_out=MODEL)))),
    ),
    Call(
        "ModelInstallJob.cancel",
        lambda desk: desk.job().cancel(),
        (PATIENT_JOB, Asked("DELETE", JOB.path), PATIENT_JOB),
    ),
    Call(
        "ModelInstallJob.restart_file",
        lambda desk: desk.job().restart_file(MODEL_FILE),
        (PATIENT_JOB, Asked("POST", f"{JOB.path}/restart_file")),
    ),
    *(
        Call(
            f"ModelInstallJob.{name}",
            lambda desk, name=name: getattr(desk.job(), name)(),  # type: ignore[misc]
            (Asked("POST", f"{JOB.path}/{name}"),),
        )
        for name in ("pause", "resume", "restart_failed")
    ),
]

WORKFLOWS = [
    Call("WorkflowRepository.list_workflows", lambda desk: desk.client.workflow_repo.list_workflows(), (LIBRARY,)),
    Call(
        "WorkflowRepository.get_workflow",
        lambda desk: desk.client.workflow_repo.get_workflow("Blur"),
        (LIBRARY, Asked("GET", "/api/v1/workflows/i/w", having(workflow=blur_and_load())), TEMPLATES),
    ),
    Call(
        "WorkflowRepository.create_workflow",
        lambda desk: desk.client.workflow_repo.create_workflow(WORKFLOW),
        (TEMPLATES,),
    ),
    Call(
        "WorkflowRepository.create_workflow_from_file",
        lambda desk: desk.client.workflow_repo.create_workflow_from_file(str(WORKFLOW)),
        (TEMPLATES,),
        is_alias=True,
    ),
    Call("InvokeAIClient.graph_builder", lambda desk: desk.client.graph_builder(), (TEMPLATES,)),
    Call("InvokeAIClient.create_workflow", lambda desk: desk.client.create_workflow(WORKFLOW), (TEMPLATES,)),
    Call(
        "Workflow.run",
        lambda desk: desk.workflow.run(),
        (*LOOKUPS, EVENTS, ENQUEUE, ITEM),
        afterwards=AFTER_ENQUEUE,
    ),
    Call(
        "Workflow.run_async",
        lambda desk: desk.workflow.run_async(),
        (*LOOKUPS, EVENTS, ENQUEUE, ITEM),
        afterwards=AFTER_ENQUEUE,
        is_alias=True,
    ),
    *(
        Call(
            f"Workflow.{name}",
            lambda desk, name=name: getattr(desk.workflow, name)({"Blur radius": [1]}),  # type: ignore[misc]
            (*LOOKUPS, EVENTS, ENQUEUE, replace(ITEM, survives=frozenset({"404"}))),
            afterwards=AFTER_ENQUEUE,
            is_alias=True,
        )
        for name in ("sweep", "sweep_async")
    ),
    *(
        Call(
            f"Workflow.{name}",
            lambda desk, name=name: getattr(desk.workflow, name)(),  # type: ignore[misc]
            (replace(MODELS, change=being({"models": [MODEL]})),),
            is_alias=name != "sync_models",
        )
        for name in ("sync_models", "sync_dnn_model")
    ),
    Call(
        "Workflow.session_ids",
        lambda desk: desk.workflow.session_ids(SUBMISSION),
        (Asked("GET", f"{QUEUE}/i/7", ITEM.change, survives=frozenset({"404"})),),
    ),
    Call(
        "Workflow.cancel",
        lambda desk: desk.workflow.cancel(SUBMISSION),
        (Asked("PUT", f"{QUEUE}/cancel_by_batch_ids", having(canceled=1)), SUMMARIES),
        fallbacks=(READ,),
    ),
    *(
        Call(
            f"Workflow.{name}",
            lambda desk, name=name: getattr(desk.workflow, name)(),  # type: ignore[misc]
            (*LOOKUPS, ENQUEUE),
            afterwards=AFTER_ENQUEUE,
            colours=("sync",) if name == "submit_sync" else ("sync", "async"),
            is_alias=name != "submit",
        )
        for name in ("submit", "submit_async", "submit_sync")
    ),
    *(
        Call(
            f"Workflow.{name}",
            lambda desk, name=name: getattr(desk.workflow, name)(SUBMISSION),  # type: ignore[misc]
            (EVENTS, ITEM),
            colours=("sync",) if name == "wait_for_completion_sync" else ("sync", "async"),
            is_alias=name != "wait_for_completion",
        )
        for name in ("wait_for_completion", "wait_for_completion_async", "wait_for_completion_sync")
    ),
]

SAVED_ONES = [
    Call(
        f"WorkflowRepository.{name}",
        lambda desk, name=name, arguments=arguments: getattr(desk.client.workflow_repo, name)(*arguments),  # type: ignore[misc]
        asks,
    )
    for name, arguments, asks in (
        ("recent_workflows", (), (LIBRARY,)),
        ("list_tags", (), (TAGS,)),
        ("tag_counts", (), (TAGS, Asked("GET", "/api/v1/workflows/counts_by_tag", being({"a": 1})))),
        ("category_counts", (), (Asked("GET", "/api/v1/workflows/counts_by_category", being({"user": 1})),)),
        ("get_record", ("w",), (RECORD,)),
        ("save_workflow", (EMPTY,), (Asked("POST", "/api/v1/workflows/"),)),
        ("update_workflow", ("w", EMPTY), (RECORD, SAVED)),
        ("delete_workflow", ("w",), (RECORD, Asked("DELETE", "/api/v1/workflows/i/w"))),
        ("set_public", ("w", True), (RECORD, Asked("PATCH", "/api/v1/workflows/i/w/is_public"))),
        (
            "mark_opened",
            ("w",),
            (Asked("PUT", "/api/v1/workflows/i/w/opened_at"), RECORD),
        ),
        ("get_thumbnail", ("w",), (RECORD, THUMBNAIL)),
        ("set_thumbnail", ("w", PICTURE), (RECORD, replace(THUMBNAIL, method="PUT"))),
        ("delete_thumbnail", ("w",), (RECORD, replace(THUMBNAIL, method="DELETE"))),
    )
] + [
    Call(
        "WorkflowRepository.iter_workflows",
        lambda desk: desk.all_of(desk.client.workflow_repo.iter_workflows()),
        (LIBRARY,),
    )
]

PEOPLE = [
    Call("UserRepository.list_users", lambda desk: desk.client.user_repo.list_users(), (Asked("GET", USERS),)),
    Call("UserRepository.get_user", lambda desk: desk.client.user_repo.get_user("u"), (Asked("GET", USER),)),
    Call(
        "UserRepository.create_user",
        lambda desk: desk.client.user_repo.create_user("a@b.c", "Passw0rd"),
        (Asked("POST", USERS),),
    ),
    Call(
        "UserRepository.update_user",
        lambda desk: desk.client.user_repo.update_user("u", is_active=False),
        (Asked("PATCH", USER),),
    ),
    Call(
        "UserRepository.delete_user",
        lambda desk: desk.client.user_repo.delete_user("u"),
        (Asked("DELETE", USER, survives=BAD_JSON),),
    ),
    Call(
        "UserRepository.generate_password",
        lambda desk: desk.client.user_repo.generate_password(),
        (Asked("GET", "/api/v1/auth/generate-password"),),
    ),
]

WATCHED = patient(replace(ITEM, raises={}, survives=frozenset({"404"})))
BATCH = Asked("GET", f"{QUEUE}/b/batch/status", having(total=1))
IDS = Asked("GET", f"{QUEUE}/item_ids", having(item_ids=[7]))


LIST_ALL = Asked("GET", f"{QUEUE}/list_all", items_of(7))


def stopped(status: Any) -> Any:
    """The status of a queue that is paused."""
    return {**status, "processor": {**status["processor"], "is_started": False}}


IDLE = Asked(
    "GET",
    f"{QUEUE}/status",
    lambda status: {**status, "queue": {**status["queue"], "pending": 0, "in_progress": 0, "waiting": 0}},
)


UNFINISHED = Asked(
    "GET",
    f"{QUEUE}/status",
    lambda status: {**status, "queue": {**status["queue"], "pending": 5, "in_progress": 5, "waiting": 0}},
)
OF_DESTINATION = Asked("GET", f"{QUEUE}/counts_by_destination")
COUNTED = replace(OF_DESTINATION, survives=EVERYTHING, times=REPEATED)


def of_queue(name: str, *arguments: Any, asks: tuple[Asked, ...], fallbacks: tuple[Asked, ...] = ()) -> Call:
    """A method of the queue repository."""
    return Call(
        f"QueueRepository.{name}",
        lambda desk: desk.all_of(getattr(desk.client.queue_repo, name)(*arguments)),
        asks,
        fallbacks=fallbacks or (ONE_BY_ONE if IDS in asks else ()),
    )


ONE_BY_ONE = (LIST_ALL, READ)
AGAIN = Asked(
    "GET",
    f"{QUEUE}/i/7",
    having(**DONE | {"status": "failed", "retried_from_item_id": None, "root_item_id": None}),
    raises={"404": JobNotFoundError},
)
YOUNGER = Asked("GET", f"{QUEUE}/i/8", having(**DONE | {"item_id": 8, "status": "failed", "retried_from_item_id": 7}))
LOOK_FOR_YOUNGER = (replace(IDS, change=having(item_ids=[7, 8])), replace(SUMMARIES, change=items_of(8)))
RETRYING = (
    AGAIN,
    *LOOK_FOR_YOUNGER,
    Asked("PUT", f"{QUEUE}/retry_items_by_id", having(retried_item_ids=[7]), retried=False),
    *(replace(asked) for asked in LOOK_FOR_YOUNGER),
)
RETRIED = (YOUNGER, replace(LIST_ALL, change=items_of(7, 8)))

QUEUES = [
    of_queue("get_status", asks=(Asked("GET", f"{QUEUE}/status"),)),
    of_queue("is_paused", asks=(Asked("GET", f"{QUEUE}/status", stopped),)),
    of_queue("get_batch_status", "batch", asks=(BATCH,)),
    of_queue("count_by_destination", "d", asks=(OF_DESTINATION,)),
    of_queue("get_current", asks=(Asked("GET", f"{QUEUE}/current", being(None)),)),
    of_queue("get_next", asks=(Asked("GET", f"{QUEUE}/next", having(**DONE)),)),
    of_queue("get_item", 7, asks=(READ,)),
    of_queue("get_items_by_ids", [7], asks=(replace(READ, raises={}, survives=frozenset({"404"})),)),
    of_queue("job", "batch", asks=(BATCH, IDS, SUMMARIES)),
    of_queue("job_of", 7, asks=(READ,)),
    of_queue(
        "cancel", 7, asks=(Asked("PUT", f"{QUEUE}/i/7/cancel", having(**DONE), raises={"404": JobNotFoundError}),)
    ),
    of_queue(
        "cancel_batches",
        "batch",
        asks=(
            Asked("GET", BATCH.path, BATCH.change, survives=EVERYTHING, times=REPEATED),
            Asked("PUT", f"{QUEUE}/cancel_by_batch_ids", having(canceled=1)),
        ),
    ),
    of_queue(
        "cancel_destination",
        "d",
        asks=(
            COUNTED,
            Asked("PUT", f"{QUEUE}/cancel_by_destination"),
        ),
    ),
    *(
        of_queue(name, asks=(Asked("PUT", f"{QUEUE}/{path}"),))
        for name, path in (
            *((same, same) for same in ("cancel_all_except_current", "delete_all_except_current", "clear", "prune")),
            ("pause", "processor/pause"),
            ("resume", "processor/resume"),
        )
    ),
    of_queue("delete", 7, asks=(READ, Asked("DELETE", f"{QUEUE}/i/7"))),
    of_queue(
        "delete_destination",
        "d",
        asks=(
            COUNTED,
            Asked("DELETE", f"{QUEUE}/d/d"),
        ),
    ),
    of_queue("wait_until_idle", asks=(EVENTS, patient(IDLE))),
    *(
        of_queue(name, asks=(Asked(method, f"/api/v1/app/invocation_cache{path}"),))
        for name, method, path in (
            ("get_cache_status", "GET", "/status"),
            ("clear_cache", "DELETE", ""),
            ("enable_cache", "PUT", "/enable"),
            ("disable_cache", "PUT", "/disable"),
        )
    ),
    of_queue("iter_items", asks=(IDS,)),
    of_queue("list_all", asks=(IDS,)),
    of_queue("list_pending", asks=(IDS, UNFINISHED, SUMMARIES)),
    of_queue("list_running", asks=(IDS, UNFINISHED, SUMMARIES)),
    of_queue("retry", 7, asks=RETRYING, fallbacks=RETRIED),
    of_queue("cure", asks=(IDS, UNFINISHED, SUMMARIES)),
]

JOBS = [
    Call("Job.as_completed", lambda desk: desk.all_of(desk.submitted().as_completed()), (EVENTS, WATCHED)),
    Call("Job.events", lambda desk: desk.all_of(desk.submitted().events()), (EVENTS, WATCHED)),
    Call("Job.retry", lambda desk: desk.submitted().retry(), RETRYING, fallbacks=RETRIED),
    *(
        Call(
            f"Job.{name}",
            lambda desk, name=name: getattr(desk.submitted(), name)(),  # type: ignore[misc]
            (EVENTS, WATCHED if name.startswith("wait") and name != "wait_for_completion" else ITEM),
            is_alias=name not in ("wait", "result"),
        )
        for name in ("wait", "wait_async", "result", "wait_for_completion")
    ),
    Call("Job.refresh", lambda desk: desk.submitted().refresh(), (patient(SUMMARIES),), fallbacks=(READ,)),
    Call(
        "Job.cancel",
        lambda desk: desk.submitted().cancel(),
        (Asked("PUT", f"{QUEUE}/cancel_by_batch_ids", having(canceled=1)), SUMMARIES),
        fallbacks=(READ,),
    ),
]

CALLS = [
    *QUEUES,
    *JOBS,
    *CLIENT,
    *RAW,
    *GALLERY,
    *BOARDS_AND_IMAGES,
    *PROMPTS,
    *VIDEO_CALLS,
    *INSTALLED,
    *WORKFLOWS,
    *SAVED_ONES,
    *PEOPLE,
]
