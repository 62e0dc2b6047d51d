from typing import Any, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class MetadataItemInvocation(AnyInvocation):
    """Used to create an arbitrary metadata item. Provide "label" and make a connection to "value" to store that
    data as the value.

    Attributes:
        label: Label for this metadata item
        value: The value for this metadata item (may be any type)
    """

    type_: Literal["metadata_item"] = "metadata_item"
    label: None | str | Unset = UNSET
    value: Any | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
