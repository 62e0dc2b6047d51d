from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class Krea2ConditioningField(Model):
    """A Krea-2 conditioning tensor primitive value

    Attributes:
        conditioning_name: The name of conditioning tensor
        mask: The mask associated with this conditioning tensor for regional prompting. Excluded regions should be
            set to False, included regions should be set to True.
    """

    conditioning_name: str
    mask: None | TensorField | Unset = UNSET
    _specs_ = {
        "mask": "TensorField",
    }
