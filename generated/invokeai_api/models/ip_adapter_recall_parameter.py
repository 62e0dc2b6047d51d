from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import IPAdapterRecallParameterImageInfluenceType0, IPAdapterRecallParameterMethodType0


@define(kw_only=True, repr=False)
class IPAdapterRecallParameter(Model):
    """IP Adapter configuration for recall

    Attributes:
        model_name: The name of the IP Adapter model
        begin_step_percent: When the IP Adapter is first applied (% of total steps). 0 to 1.
        end_step_percent: When the IP Adapter is last applied (% of total steps). 0 to 1.
        image_influence: FLUX Redux image influence (if model is flux_redux)
        image_name: The filename of the reference image in outputs/images
        method: The IP Adapter method
        weight: The weight for the IP Adapter. -1 to 2. Default: 1.0.
    """

    model_name: str
    begin_step_percent: float | None | Unset = UNSET
    end_step_percent: float | None | Unset = UNSET
    image_influence: IPAdapterRecallParameterImageInfluenceType0 | None | Unset = UNSET
    image_name: None | str | Unset = UNSET
    method: IPAdapterRecallParameterMethodType0 | None | Unset = UNSET
    weight: float | Unset = UNSET
