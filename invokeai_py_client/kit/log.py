"""The library's log."""

from __future__ import annotations

import logging
import traceback

from invokeai_py_client.text.redaction import redact_logger

logger = logging.getLogger("invokeai_py_client")
logger.addHandler(logging.NullHandler())
redact_logger(logger.name)


def report_raised(what: str) -> None:
    """Tell of the exception of a function of the user's that has nobody to go to."""
    logger.exception("%s raised", what)
    if not logging.getLogger().handlers:  # nobody has set up a log: as Python does for threads
        traceback.print_exc()
