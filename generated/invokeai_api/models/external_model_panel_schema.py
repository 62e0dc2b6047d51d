from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .external_model_panel_control import ExternalModelPanelControl


@define(kw_only=True, repr=False)
class ExternalModelPanelSchema(Model):
    """ExternalModelPanelSchema"""

    generation: list[ExternalModelPanelControl] | Unset = UNSET
    image: list[ExternalModelPanelControl] | Unset = UNSET
    prompts: list[ExternalModelPanelControl] | Unset = UNSET
    _specs_ = {
        "generation": "[ExternalModelPanelControl]",
        "image": "[ExternalModelPanelControl]",
        "prompts": "[ExternalModelPanelControl]",
    }
