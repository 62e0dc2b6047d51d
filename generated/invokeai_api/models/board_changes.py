from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import BoardVisibility


@define(kw_only=True, repr=False)
class BoardChanges(Model):
    """BoardChanges

    Attributes:
        archived: Whether or not the board is archived
        board_name: The board's new name. At most 300 characters.
        board_visibility: The visibility of the board.
        cover_image_name: The name of the board's new cover image.
    """

    archived: bool | None | Unset = UNSET
    board_name: None | str | Unset = UNSET
    board_visibility: BoardVisibility | None | Unset = UNSET
    cover_image_name: None | str | Unset = UNSET
