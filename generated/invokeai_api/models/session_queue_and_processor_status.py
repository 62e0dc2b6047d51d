from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .session_processor_status import SessionProcessorStatus
    from .session_queue_status import SessionQueueStatus


@define(kw_only=True, repr=False)
class SessionQueueAndProcessorStatus(Model):
    """The overall status of session queue and processor"""

    processor: SessionProcessorStatus
    queue: SessionQueueStatus
    _specs_ = {
        "processor": "SessionProcessorStatus",
        "queue": "SessionQueueStatus",
    }
