from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class BoardField(Model):
    """A board primitive field"""

    board_id: str
    """The id of the board"""
