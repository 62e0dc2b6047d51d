from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import ExternalModelPanelControlName


@define(kw_only=True, repr=False)
class ExternalModelPanelControl(Model):
    """ExternalModelPanelControl"""

    name: ExternalModelPanelControlName
    coarse_step: float | None | Unset = UNSET
    fine_step: float | None | Unset = UNSET
    marks: list[float] | None | Unset = UNSET
    number_input_max: float | None | Unset = UNSET
    number_input_min: float | None | Unset = UNSET
    slider_max: float | None | Unset = UNSET
    slider_min: float | None | Unset = UNSET
