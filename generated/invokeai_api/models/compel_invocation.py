from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class CompelInvocation(AnyInvocation):
    """Parse prompt using compel package to conditioning.

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        mask: A mask defining the region that this conditioning prompt applies to.
        prompt: Prompt to be parsed by Compel to create a conditioning tensor
    """

    type_: Literal["compel"] = "compel"
    clip: CLIPField | None | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    prompt: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "mask": "TensorField",
    }
