from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class SessionProcessorStatus(Model):
    """SessionProcessorStatus

    Attributes:
        is_processing: Whether a session is being processed
        is_started: Whether the session processor is started
    """

    is_processing: bool
    is_started: bool
