from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import FluxReduxInvocationDownsamplingFunction
    from .model_identifier_field import ModelIdentifierField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class FluxReduxInvocation(AnyInvocation):
    """Runs a FLUX Redux model to generate a conditioning tensor.

    Attributes:
        downsampling_factor: Redux Downsampling Factor (1-9). 1 to 9. Default: 1.
        downsampling_function: Redux Downsampling Function. Default: 'area'.
        image: The FLUX Redux image prompt.
        mask: The bool mask associated with this FLUX Redux image prompt. Excluded regions should be set to False,
            included regions should be set to True.
        redux_model: The FLUX Redux model to use.
        weight: Redux weight (0.0-1.0). 0 to 1. Default: 1.0.
    """

    type_: Literal["flux_redux"] = "flux_redux"
    downsampling_factor: int | Unset = UNSET
    downsampling_function: FluxReduxInvocationDownsamplingFunction | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    redux_model: ModelIdentifierField | None | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "mask": "TensorField",
        "redux_model": "ModelIdentifierField",
    }
