from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField


@define(kw_only=True, repr=False)
class CLIPSkipInvocationOutput(AnyInvocationOutput):
    """CLIP skip node output

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
    """

    clip: CLIPField | None
    type_: Literal["clip_skip_output"] = "clip_skip_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
    }
