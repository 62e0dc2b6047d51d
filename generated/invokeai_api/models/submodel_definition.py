from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import AnyModelVariant, ModelType


@define(kw_only=True, repr=False)
class SubmodelDefinition(Model):
    """SubmodelDefinition

    Attributes:
        model_type: Model type.
    """

    model_type: ModelType
    path_or_prefix: str
    variant: AnyModelVariant | None | Unset = UNSET
