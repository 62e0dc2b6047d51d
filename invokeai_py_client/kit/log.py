"""The library's log."""

from __future__ import annotations

import logging
import traceback

from invokeai_py_client.text.redaction import redact_logger

logger = logging.getLogger("invokeai_py_client")
logger.addHandler(logging.NullHandler())
redact_logger(logger.name)


def report_raised(what: str) -> None:
    """Log the exception of a user's function, which has no caller to reach."""
    logger.exception("%s raised", what)
    if not logging.getLogger().handlers:  # no log is set up: as Python does for threads
        traceback.print_exc()
