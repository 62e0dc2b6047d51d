from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class FluxConditioningField(Model):
    """A conditioning tensor primitive value

    Attributes:
        conditioning_name: The name of conditioning tensor
        mask: The mask associated with this conditioning tensor. Excluded regions should be set to False, included
            regions should be set to True.
    """

    conditioning_name: str
    mask: None | TensorField | Unset = UNSET
    _specs_ = {
        "mask": "TensorField",
    }
