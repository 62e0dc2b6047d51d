from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class BodyGetQueueItemSummariesByIds(Model):
    """Body_get_queue_item_summaries_by_ids

    Attributes:
        item_ids: Object containing list of queue item ids to fetch summaries for. At most 1000 items.
    """

    item_ids: list[int]
