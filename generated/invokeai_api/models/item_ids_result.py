from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ItemIdsResult(Model):
    """Response containing ordered item ids with metadata for optimistic updates.

    Attributes:
        item_ids: Ordered list of item ids
        total_count: Total number of queue items matching the query
    """

    item_ids: list[int]
    total_count: int
