from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_model_source import AnyModelSource


@define(kw_only=True, repr=False)
class URLModelSource(AnyModelSource):
    """A generic URL point to a checkpoint file.

    Attributes:
        url: At least 1 character.
    """

    url: str
    access_token: None | str | Unset = UNSET
    type_: Literal["url"] = "url"
    _wire_ = {
        "type_": "type",
    }
