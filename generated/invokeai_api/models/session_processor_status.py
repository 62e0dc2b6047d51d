from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class SessionProcessorStatus(Model):
    """SessionProcessorStatus"""

    is_processing: bool
    """Whether a session is being processed"""
    is_started: bool
    """Whether the session processor is started"""
