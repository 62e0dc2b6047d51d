"""Checks in the code of the server's nodes, which its schema does not have.

The server takes a batch with a value that only these refuse, and then its whole queue stalls. The table is that of the
nodes InvokeAI 6.0 to 6.14 comes with; it is the same in all of them.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from invokeai_py_client.nodes.templates import shipped_templates
from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.workflows.loading import Node

OWN_PACK = "invokeai"
"""The pack of the nodes the server comes with."""
LOOKS_FOR_FILES = frozenset({"prompt_from_file"})
"""Nodes that check whether the server has a file."""

_FACE_IDS = re.compile(r"^\d*(,\d+)*$")
_CUSTOM_LABEL = "* CUSTOM LABEL *"


@dataclass(frozen=True, slots=True)
class NodeCheck:
    """A check of a node.

    Attributes:
        blamed: The input that is refused; it is not looked at while a connection fills it.
        others: Other inputs that count; while connections fill them, they count with their defaults.
        why_not: Takes all these values, as far as the server knows them, and says what they must be; empty if they
            are.
        always: Whether the server looks also when the blamed input has no value of its own.
    """

    blamed: str
    others: tuple[str, ...]
    why_not: Callable[..., str]
    always: bool = False

    @property
    def inputs(self) -> tuple[str, ...]:
        """All inputs that count."""
        return (self.blamed, *self.others)


def refusals(node_type: str, given: Json, defaults: Json) -> Iterator[tuple[str, str]]:
    """Inputs of a node the server's code refuses, each with the reason.

    Args:
        node_type: The node's type.
        given: Values that are sent, by input; those that connections fill are not among them.
        defaults: Values of inputs that are not given.
    """
    for check in NODE_CHECKS.get(node_type, ()):
        if check.blamed in given or (check.always and any(name in given for name in check.others)):
            values = [given.get(name, defaults.get(name)) for name in check.inputs]
            if why := check.why_not(*values):
                yield check.blamed, why


def is_known(node: Node) -> bool:
    """Whether all that a node's code checks is in the table: of InvokeAI's own nodes, in versions that were read."""
    template, read = node.template, shipped_templates().get(node.type)
    if template is None or read is None or template.node_pack != OWN_PACK or node.type in LOOKS_FOR_FILES:
        return False
    return _numbers_of(template.version) <= _numbers_of(read.version)


def _numbers_of(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d{1,9}", version)]


def _numbers(value: Any) -> list[float]:
    """A number, or those of a list; what is none has been refused elsewhere."""
    return [item for item in (value if is_list(value) else [value]) if _is_number(item)]


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return isinstance(value, float) or abs(value) <= sys.float_info.max


def _cfg_scale(value: Any) -> str:
    return "" if all(number >= 1 for number in _numbers(value)) else "it must be at least 1"


def _weight(value: Any) -> str:
    return "" if all(-1 <= number <= 2 for number in _numbers(value)) else "it must be between -1 and 2"


def _one_weight(value: Any) -> str:
    return "it must be one number: the server fails at a list" if is_list(value) else _weight(value)


def _positive_weight(value: Any) -> str:
    return _one_weight(value) or ("it must be between 0 and 2" if any(number < 0 for number in _numbers(value)) else "")


def _end_step(end: Any, begin: Any) -> str:
    if not _is_number(end) or not _is_number(begin) or begin <= end:
        return ""
    return f"it must not be before begin_step_percent, {begin:g}"


def _whole_divisor(b: Any, operation: Any) -> str:
    if operation in ("DIV", "MOD") and b == 0:
        return f"it must not be 0 for {operation}"
    if operation == "EXP" and _is_number(b) and b < 0:
        return "it must not be negative for EXP: the result is no whole number"
    return ""


def _divisor(b: Any, operation: Any, a: Any) -> str:
    if operation == "DIV" and b == 0:
        return "it must not be 0 for DIV"
    if operation != "EXP" or not _is_number(a) or not _is_number(b):
        return ""
    try:
        power = float(a) ** float(b)
    except ZeroDivisionError:
        return "it must not be negative for EXP of 0"
    except OverflowError:
        return f"it must be smaller: {a:g} to the power of it is no number the server can hold"
    return f"it must be a whole number for EXP of {a:g}" if isinstance(power, complex) else ""


def _stop(stop: Any, start: Any) -> str:
    if not _is_number(stop) or not _is_number(start) or stop > start:
        return ""
    return f"it must be greater than start, {start}"


def _panel(index: Any, count: Any) -> str:
    if not _is_number(index) or not _is_number(count) or 0 <= index < count:
        return ""
    return f"it must be between 0 and {count - 1}"


def _face_ids(value: Any) -> str:
    if not isinstance(value, str) or _FACE_IDS.match(value):
        return ""
    return "it must be whole numbers with commas between them, such as '0,2,7', or empty for all"


def _custom_label(custom_label: Any, label: Any) -> str:
    is_missing = not isinstance(custom_label, str) or not custom_label.strip()
    return f"it must not be empty when label is {label!r}" if label == _CUSTOM_LABEL and is_missing else ""


def _point_lists(points: Any, boxes: Any) -> str:
    if not is_list(points) or not is_list(boxes) or len(points) == len(boxes):
        return ""
    return f"it must be as many lists as there are bounding_boxes, {len(boxes)}"


def _regions(regions: Any) -> str:
    for number, region in enumerate(regions if is_list(regions) else ()):
        box = region.get("bbox") if is_object(region) else None
        sides = _numbers(box) if is_list(box) else []
        if len(sides) == 4 and (sides[0] > sides[2] or sides[1] > sides[3]):
            return f"the bbox of item {number} must be y_min, x_min, y_max, x_max, none of these before its minimum"
    return ""


def _finite(value: Any) -> str:
    return "" if all(math.isfinite(number) for number in _numbers(value)) else "it must be finite"


_STEPS = NodeCheck("end_step_percent", ("begin_step_percent",), _end_step, always=True)
_CFG_SCALE = (NodeCheck("cfg_scale", (), _cfg_scale),)
_CONTROL = (NodeCheck("control_weight", (), _one_weight), _STEPS)
_ADAPTER = (NodeCheck("weight", (), _weight), _STEPS)
_LABELED = (
    "metadata_item_linked",
    "metadata_to_bool",
    "metadata_to_bool_collection",
    "metadata_to_float",
    "metadata_to_float_collection",
    "metadata_to_integer",
    "metadata_to_integer_collection",
    "metadata_to_model",
    "metadata_to_scheduler",
    "metadata_to_sdxl_model",
    "metadata_to_string",
    "metadata_to_string_collection",
    "metadata_to_vae",
)

NODE_CHECKS: Mapping[str, tuple[NodeCheck, ...]] = {
    "controlnet": _CONTROL,
    "denoise_latents": _CFG_SCALE,
    "denoise_latents_meta": _CFG_SCALE,
    "face_mask_detection": (NodeCheck("face_ids", (), _face_ids),),
    "float_math": (NodeCheck("b", ("operation", "a"), _divisor),),
    "flux_controlnet": _CONTROL,
    "flux_ip_adapter": _ADAPTER,
    "ideogram4_caption_builder": (NodeCheck("regions", (), _regions),),
    "image_panel_layout": (
        NodeCheck("panel_col_idx", ("num_cols",), _panel),
        NodeCheck("panel_row_idx", ("num_rows",), _panel),
    ),
    "integer_math": (NodeCheck("b", ("operation",), _whole_divisor),),
    "ip_adapter": _ADAPTER,
    "krea2_denoise": (NodeCheck("cfg_scale", (), _finite), NodeCheck("shift", (), _finite)),
    **dict.fromkeys(_LABELED, (NodeCheck("custom_label", ("label",), _custom_label, always=True),)),
    "range": (NodeCheck("stop", ("start",), _stop),),
    "segment_anything": (NodeCheck("point_lists", ("bounding_boxes",), _point_lists, always=True),),
    "t2i_adapter": (NodeCheck("weight", (), _positive_weight), _STEPS),
    "tiled_multi_diffusion_denoise_latents": _CFG_SCALE,
}
"""By node type."""
