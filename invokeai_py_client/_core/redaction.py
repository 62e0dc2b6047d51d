"""Secrets are not for logs."""

from __future__ import annotations

import logging
import re

_NAMES = r"[\w-]*(?:token|api[_-]?key|password|secret|authorization)"
_QUERY = re.compile(rf"((?:[?&]|%26|%3F){_NAMES}(?:=|%3D))(?:(?!%26)[^&\s\"'])+", re.IGNORECASE)
"""Also in a URL that is a value in the query of another one."""
_HEADER = re.compile(rf"(b?['\"]?\b{_NAMES}\b['\"]?\s*[:,]\s*(?:b?['\"])?(?:Bearer )?)[^\s'\",)}}]+", re.IGNORECASE)
_COOKIE = re.compile(r"((?:set-)?cookie['\"]?\s*[:,]\s*(?:b?['\"])?).*?(?=['\")]|$)", re.IGNORECASE)


class Secret(str):
    """A text that is not shown by mistake, as a local variable in a traceback for instance."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def redact(text: str) -> str:
    """A text for a log, with the values of tokens, keys, passwords and cookies masked."""
    for pattern in (_QUERY, _HEADER, _COOKIE):
        text = pattern.sub(r"\1***", text)
    return text


def redact_urls(text: str) -> str:
    """A text with the secrets in the queries of its URLs masked, and nothing else."""
    return _QUERY.sub(r"\1***", text)


class Redacting(logging.Filter):
    """Masks secrets in the records of a logger, its own or another library's."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask what is in the record's message."""
        message = record.getMessage()
        clean = redact(message)
        if clean != message:
            record.msg, record.args = clean, ()
        return True


def redact_logger(name: str) -> None:
    """Mask secrets in what a logger is told, once however often this is called."""
    logger = logging.getLogger(name)
    if not any(isinstance(given, Redacting) for given in logger.filters):
        logger.addFilter(Redacting())
