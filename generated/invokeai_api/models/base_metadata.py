from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_source_metadata import AnyModelSourceMetadata


@define(kw_only=True, repr=False)
class BaseMetadata(AnyModelSourceMetadata):
    """Adds typing data for discriminated union."""

    type_: Literal["basemetadata"] = "basemetadata"
    _wire_ = {
        "type_": "type",
    }
