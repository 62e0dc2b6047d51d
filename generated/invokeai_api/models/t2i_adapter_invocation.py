from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import T2IAdapterInvocationResizeMode
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class T2IAdapterInvocation(AnyInvocation):
    """Collects T2I-Adapter info to pass to other nodes.

    Attributes:
        begin_step_percent: When the T2I-Adapter is first applied (% of total steps). 0 to 1. Default: 0.
        end_step_percent: When the T2I-Adapter is last applied (% of total steps). 0 to 1. Default: 1.
        image: The IP-Adapter image prompt.
        resize_mode: The resize mode applied to the T2I-Adapter input image so that it matches the target output size.
            Default: 'just_resize'.
        t2i_adapter_model: The T2I-Adapter model.
        weight: The weight given to the T2I-Adapter. Default: 1.
    """

    type_: Literal["t2i_adapter"] = "t2i_adapter"
    begin_step_percent: float | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    resize_mode: T2IAdapterInvocationResizeMode | Unset = UNSET
    t2i_adapter_model: ModelIdentifierField | None | Unset = UNSET
    weight: float | list[float] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "t2i_adapter_model": "ModelIdentifierField",
    }
