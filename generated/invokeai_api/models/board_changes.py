from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import BoardVisibility


@define(kw_only=True, repr=False)
class BoardChanges(Model):
    """BoardChanges"""

    archived: bool | None | Unset = UNSET
    """Whether or not the board is archived"""
    board_name: None | str | Unset = UNSET
    """The board's new name. At most 300 characters."""
    board_visibility: BoardVisibility | None | Unset = UNSET
    """The visibility of the board."""
    cover_image_name: None | str | Unset = UNSET
    """The name of the board's new cover image."""
