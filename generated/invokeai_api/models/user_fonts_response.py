from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .user_font import UserFont


@define(kw_only=True, repr=False)
class UserFontsResponse(Model):
    """UserFontsResponse"""

    fonts: list[UserFont]
    _specs_ = {
        "fonts": "[UserFont]",
    }
