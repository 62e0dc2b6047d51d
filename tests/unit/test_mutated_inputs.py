"""Events, workflow files, pictures and names that are not what they should be do no harm: errors of ours, or nothing.

    .venv/bin/python -m pytest tests/unit/test_mutated_inputs.py --mutations 20000

tries so many of each, with another seed each time.
"""

from __future__ import annotations

import base64
import io
import json
import random
import string
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client.events import Event, InvocationEvent, QueueEvent
from invokeai_py_client.events.codec import decode as decode_frame
from invokeai_py_client.events.filters import ReceivedEvent, event_filter
from invokeai_py_client.events.preview import PreviewImage
from invokeai_py_client.exceptions import InvokeAIError, WorkflowError
from invokeai_py_client.gallery.transfer_plans import planned, read_manifest
from invokeai_py_client.gallery.video_files import check_video
from invokeai_py_client.kit.file_names import IMAGE_ENDINGS, VIDEO_ENDINGS, in_folder
from invokeai_py_client.kit.media import content_type_of, image_content_type, is_cut_off, pil_reader
from invokeai_py_client.kit.png import png_text
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.prompts.presets import preset_file, recalled_value
from invokeai_py_client.queue.outputs import field_values
from invokeai_py_client.queue.progress import ProgressTracker
from invokeai_py_client.workflows.handle import open_workflow

from .contract_mutations import DROP, ESCAPES, ODD, places, replaced
from .test_mutations import obeyed

DATA = Path(__file__).parents[1] / "data"
EACH = 600
"""Mutations of each kind, as a rule."""
LONGEST_SHOWN = 2_000
"""Characters an error may have: it names what is wrong, and does not repeat all of it."""


class Tries:
    """Mutations of one kind, and what foreign came of them."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        given = int(request.config.getoption("--mutations") or 0)
        self.count = given or EACH
        self.seed = random.randrange(2**32) if given else 13
        self.dice = random.Random(self.seed)
        self.foreign: dict[str, str] = {}

    def attempt(self, use: Callable[..., Any], *given: Any) -> None:
        """Use something; note what is not ours, or what a terminal would obey in what is shown of it."""
        try:
            with warnings.catch_warnings(action="ignore"):
                found = use(*given)
            shown = found if isinstance(found, str) else ""
        except InvokeAIError as error:
            shown = f"{error}{error!r}"
            if len(shown) > 2 * LONGEST_SHOWN:
                self.foreign[f"{type(error).__name__} of {len(shown)} characters"] = repr(given)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            name = last.filename.rpartition("/")[2]
            self.foreign[f"{type(error).__name__} in {name}:{last.lineno} {last.line}"] = f"{error!r:.100} {given!r}"
            return
        if obeyed(shown):
            self.foreign["a terminal would obey it"] = repr(given)

    def mutated(self, value: Any, *, times: int = 1) -> Any:
        """A copy of a JSON value with other things at random places."""
        for _ in range(times):
            path = self.dice.choice([*places(value)])
            value = replaced(value, path, self.dice.choice([*ODD, DROP]))
        return value

    def damaged(self, content: bytes) -> bytes:
        """A copy of a file that is cut off, has other bytes in it, or more of them."""
        changed = bytearray(content)
        match self.dice.randrange(4):
            case 0:
                del changed[self.dice.randrange(len(changed) + 1) :]
            case 1:
                for _ in range(self.dice.randrange(1, 12)):
                    changed[self.dice.randrange(len(changed))] = self.dice.randrange(256)
            case 2:
                at = self.dice.randrange(len(changed))
                changed[at:at] = self.dice.randbytes(self.dice.randrange(1, 40))
            case _:
                changed = bytearray(self.dice.randbytes(self.dice.randrange(200)))
        return bytes(changed)

    def check(self) -> None:
        assert not self.foreign, f"seed {self.seed}:\n" + "\n".join(f"{k} [{v:.200}]" for k, v in self.foreign.items())


@pytest.fixture
def tries(request: pytest.FixtureRequest) -> Iterator[Tries]:
    made = Tries(request)
    yield made
    made.check()


TRACE: list[dict[str, Any]] = [json.loads(line) for line in (DATA / "events.jsonl").read_text("utf-8").splitlines()]
BY_NAME = {entry["event"]: entry["data"] for entry in TRACE}


def test_mutated_events(tries: Tries) -> None:
    """Each way an event goes: filters, classes, progress, what is shown of it."""
    ids = [item for entry in TRACE if isinstance(item := entry["data"].get("item_id"), int)]
    filters = [
        event_filter((InvocationEvent,), item_id=ids[0]),
        event_filter((QueueEvent,), batch_id="b", destination="d"),
        event_filter((), session_id="s", queue_id="default"),
    ]
    tracker = ProgressTracker(ids[:3], {"node": "Node"})

    def hear(name: str, data: Any) -> str:
        heard = ReceivedEvent(name, data)
        for is_wanted in filters:
            is_wanted(heard)
        event = heard.event
        assert isinstance(event, Event)
        tracker.feed(name, data)
        return f"{event!r}{event}{tracker.progress!r}{tracker.status}"

    for _ in range(tries.count):
        name = tries.dice.choice([*BY_NAME, "nobody_knows", ESCAPES])
        data = tries.mutated(BY_NAME.get(name, {"x": 1}), times=tries.dice.randrange(1, 4))
        tries.attempt(hear, name, data)


def show_frame(frame: str | bytes) -> str:
    return repr(decode_frame(frame))


def test_mutated_frames(tries: Tries) -> None:
    frames = (DATA / "socketio-frames.txt").read_text("utf-8").splitlines()
    for _ in range(tries.count):
        frame = tries.damaged(tries.dice.choice(frames)[:400].encode())
        text = frame.decode(errors="replace")
        for given in (text, frame):
            tries.attempt(show_frame, given)


def test_mutated_workflow_files(tries: Tries, templates: Mapping[str, NodeTemplate], tmp_path: Path) -> None:
    names = ("workflows-handmade.jsonl", "workflows-random.jsonl")
    lines = [line for name in names for line in (DATA / name).read_text(encoding="utf-8").splitlines()[:40]]
    files = [json.loads(line)["workflow"] for line in lines]
    tries.dice.shuffle(files)

    def use(workflow: Any) -> str:
        handle = open_workflow(workflow, templates)
        shown = f"{handle!r}{handle.preview()!r}{handle.list_outputs()!r}{handle.validate_inputs()!r}"
        shown += "".join(map(str, [*handle.list_inputs(), *handle.list_all_inputs(), *handle.warnings]))
        values = handle.export_values()
        handle.restore_values(values)
        handle.verify_input_index_map(handle.export_input_index_map())
        problems = handle.validate()
        if not problems:
            handle.build_batch()
        if not isinstance(workflow, Path):
            handle.map_outputs_to_images({"session": workflow})
            field_values({"field_values": [workflow]})
        return shown + "".join(map(str, problems))

    for number in range(tries.count // 2):
        workflow = tries.mutated(files[number % len(files)], times=tries.dice.randrange(1, 3))
        tries.attempt(use, workflow)
    path = tmp_path / "workflow.json"
    for number in range(tries.count // 4):
        path.write_bytes(tries.damaged(json.dumps(files[number % len(files)]).encode()))
        tries.attempt(use, path)
    with pytest.raises(WorkflowError):
        WorkflowDefinition.from_file(path)


def pictures() -> list[bytes]:
    found: list[bytes] = []
    for kind in ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"):
        buffer = io.BytesIO()
        Image.new("RGB", (9, 7), (1, 2, 3)).save(buffer, kind)
        found.append(buffer.getvalue())
    found.append((DATA.parents[1] / "examples" / "picture.png").read_bytes())
    found.append((DATA / "clip.mp4").read_bytes()[:4000])
    return found


def test_damaged_pictures_and_videos(tries: Tries, tmp_path: Path) -> None:
    originals = pictures()
    read = pil_reader()

    def use(content: bytes) -> str:
        preview = PreviewImage(8, 8, f"data:image/png;base64,{base64.b64encode(content).decode()}")
        shown = f"{content_type_of(content)}{is_cut_off(content[:64], content[-64:], len(content))}{preview!r}"
        png_text(content, "invokeai_workflow")
        return shown

    def look(content: bytes) -> str:
        return image_content_type(content, "a") + repr(read(content, "a"))

    def check(content: bytes) -> None:
        check_video(content[:64], len(content), "a")

    def read_workflow(content: bytes) -> str:
        return repr(open_workflow(content))

    for number in range(tries.count):
        content = tries.damaged(originals[number % len(originals)])
        for way in (use, look, check, read_workflow):
            tries.attempt(way, content)


def read_csv(content: bytes) -> object:
    return preset_file(content, "a.csv")


def read_json(content: bytes) -> object:
    return preset_file(content, "a.json")


def read_manifest_file(content: bytes) -> object:
    return read_manifest(content.decode(errors="replace"), "m")


def recall(content: bytes) -> object:
    return (recalled_value(content.decode(errors="replace")),)


def test_files_of_presets_and_manifests(tries: Tries) -> None:
    csv = (DATA / "presets.csv").read_bytes()
    presets = json.dumps([{"name": "a", "prompt": "b {prompt}", "negative_prompt": ""}]).encode()
    manifest = b'{"version": 1, "images": {"a.png": {"file": "a.png", "bytes": 3}}}'
    for _ in range(tries.count):
        odd = json.dumps(tries.mutated(json.loads(manifest))).encode()
        for content, read in (
            (csv, read_csv),
            (presets, read_json),
            (manifest, read_manifest_file),
            (manifest, recall),
        ):
            tries.attempt(read, tries.damaged(content))
            tries.attempt(read, odd)


PIECES = (
    "..",
    "/",
    "\\",
    "a",
    ".",
    " ",
    "C:",
    "CON",
    "nul.png",
    "\0",
    "\n",
    "é",
    "\ud800",
    "x" * 300,
    "\u202e",
    "~",
    "%2e",
)


def test_names_stay_in_their_folder(tries: Tries, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    taken: set[str] = set()

    def use(name: str) -> None:
        for endings in (IMAGE_ENDINGS, VIDEO_ENDINGS):
            path = in_folder(folder, name, endings)
            assert path.resolve().is_relative_to(folder.resolve())
            path.write_bytes(b"")
        plan = planned(
            {name: {"name": name, "board": name}, "other.png": {"name": name, "board": name}},
            "{board}/{name}",
            None,
            {},
            lambda _: False,
        )
        assert len({str(path).lower() for path in plan.values()}) == 2
        for place in plan.values():
            assert (folder / place).resolve().is_relative_to(folder.resolve())
        taken.update(map(str, plan.values()))

    for _ in range(tries.count):
        parts = [tries.dice.choice([*PIECES, *string.printable]) for _ in range(tries.dice.randrange(1, 8))]
        name = "".join(parts) + tries.dice.choice(["", ".png", ".mp4"])
        tries.attempt(use, name)
    assert taken
