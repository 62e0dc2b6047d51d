from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_source import AnyModelSource


@define(kw_only=True, repr=False)
class ExternalModelSource(AnyModelSource):
    """An external provider model identifier."""

    provider_id: str
    provider_model_id: str
    type_: Literal["external"] = "external"
    _wire_ = {
        "type_": "type",
    }
