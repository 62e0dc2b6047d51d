from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField


@define(kw_only=True, repr=False)
class CLIPOutput(AnyInvocationOutput):
    """Base class for invocations that output a CLIP field

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
    """

    clip: CLIPField
    type_: Literal["clip_output"] = "clip_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
    }
