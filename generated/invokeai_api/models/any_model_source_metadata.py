from __future__ import annotations

from invokeai_py_client.bindings import Union, define


@define(kw_only=True, repr=False)
class AnyModelSourceMetadata(Union):
    """Base class of 2 schemas, told apart by their type.

    Attributes:
        name: model's name
    """

    name: str
    type_: str
    _wire_ = {
        "type_": "type",
    }
    _unknown_ = "UnknownModelSourceMetadata"
    _tags_ = [["type"]]
    _members_ = {
        "type=basemetadata": "BaseMetadata",
        "type=huggingface": "HuggingFaceMetadata",
    }


@define(kw_only=True, repr=False)
class UnknownModelSourceMetadata(AnyModelSourceMetadata):
    """A member this client does not know; the fields it does not declare are in `additional_properties`."""
