from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .recall_parameters_updated_event_parameters import RecallParametersUpdatedEventParameters


@define(kw_only=True, repr=False)
class RecallParametersUpdatedEvent(Model):
    """Event model for recall_parameters_updated

    Attributes:
        parameters: The recall parameters that were updated
        queue_id: The ID of the queue
        timestamp: The timestamp of the event
        user_id: The ID of the user whose recall parameters were updated
    """

    parameters: RecallParametersUpdatedEventParameters
    queue_id: str
    timestamp: int
    user_id: str
