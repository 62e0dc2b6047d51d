from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .metadata_item_field import MetadataItemField


@define(kw_only=True, repr=False)
class MetadataItemOutput(AnyInvocationOutput):
    """Metadata Item Output

    Attributes:
        item: Metadata Item
    """

    item: MetadataItemField
    type_: Literal["metadata_item_output"] = "metadata_item_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "item": "MetadataItemField",
    }
