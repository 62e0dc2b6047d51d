from __future__ import annotations

from invokeai_py_client.bindings import Union, define


@define(kw_only=True, repr=False)
class AnyModelSource(Union):
    """Base class of 4 schemas, told apart by their type."""

    type_: str
    _wire_ = {
        "type_": "type",
    }
    _unknown_ = "UnknownModelSource"
    _tags_ = [["type"]]
    _members_ = {
        "type=external": "ExternalModelSource",
        "type=hf": "HFModelSource",
        "type=local": "LocalModelSource",
        "type=url": "URLModelSource",
    }


@define(kw_only=True, repr=False)
class UnknownModelSource(AnyModelSource):
    """A member this client does not know; the fields it does not declare are in `additional_properties`."""
