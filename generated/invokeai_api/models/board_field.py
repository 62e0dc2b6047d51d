from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class BoardField(Model):
    """A board primitive field

    Attributes:
        board_id: The id of the board
    """

    board_id: str
