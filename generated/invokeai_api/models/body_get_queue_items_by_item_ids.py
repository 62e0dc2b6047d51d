from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyGetQueueItemsByItemIds(Model):
    """Body_get_queue_items_by_item_ids

    Attributes:
        item_ids: Object containing list of queue item ids to fetch queue items for. At most 1000 items.
    """

    item_ids: list[int]
