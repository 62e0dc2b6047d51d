from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class CancelAllExceptCurrentResult(Model):
    """Result of canceling all except current

    Attributes:
        canceled: Number of queue items canceled
    """

    canceled: int
