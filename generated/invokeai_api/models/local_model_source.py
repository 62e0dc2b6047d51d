from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_model_source import AnyModelSource


@define(kw_only=True, repr=False)
class LocalModelSource(AnyModelSource):
    """A local file or directory path.

    Attributes:
        inplace: Default: False.
    """

    path: str
    inplace: bool | None | Unset = UNSET
    type_: Literal["local"] = "local"
    _wire_ = {
        "type_": "type",
    }
