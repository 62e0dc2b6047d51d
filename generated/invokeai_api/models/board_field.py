from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BoardField(Model):
    """A board primitive field

    Attributes:
        board_id: The id of the board
    """

    board_id: str
