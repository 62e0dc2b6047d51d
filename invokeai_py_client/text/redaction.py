"""Secrets kept out of logs, messages and tracebacks: one rule for what is one, one function that masks them."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeVar, cast

from invokeai_py_client.text.jsons import is_object
from invokeai_py_client.text.messages import printable

T = TypeVar("T")

_SECRET_NAME = re.compile(r"passw(or)?d|secret|credential|(token|api[_-]?key|authorization|cookie)$", re.IGNORECASE)
_NAME = re.compile(
    r"(?<![\w-])(?P<name>[\w-]++)"
    r"(?:\\*+['\"]?\s*+[:=]\s*+"  # name: value, 'name': value, name=value
    r"|['\"]\s*+,\s*+(?=b?['\"])"  # (b'name', b'value')
    r"|%3D)",  # name=value, in the query of a URL that is in the query of another
    re.IGNORECASE,
)
_QUOTED = re.compile(r"b?(?P<quote>\\*+['\"])")
_SCHEME = re.compile(r"(Bearer|Basic|Digest|Token) ", re.IGNORECASE)
_END_IN_QUERY = re.compile(r"[&#\s\"']|%26|%23|$", re.IGNORECASE)
_USER_INFO = re.compile(r"(?<=://)[^\s/@\"']*+@")


class Secret(str):
    """A text that is not shown by mistake, as a local variable in a traceback for instance."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def as_secret(value: T) -> T:
    """Make a text, such as a password that was given, one that tracebacks do not show; all else stays as it is."""
    return cast(T, Secret(value)) if isinstance(value, str) else value


@lru_cache(maxsize=1024)
def is_secret_name(name: str) -> bool:
    """Whether what goes by a name, of a header, a field or a variable, is a secret."""
    return _SECRET_NAME.search(name) is not None


def shielded(values: Any) -> Any:
    """Copy a JSON object with those of its texts that are secrets by their names as `Secret`; all else as it is."""
    if not is_object(values) or not any(is_secret_name(str(key)) for key in values):
        return values
    return {key: as_secret(value) if is_secret_name(str(key)) else value for key, value in values.items()}


def secrets_in(*values: Any) -> list[str]:
    """List the secrets in `shielded` objects; other values have none."""
    return [str(text) for each in values if is_object(each) for text in each.values() if isinstance(text, Secret)]


def scrub(text: str, secrets: Iterable[str]) -> str:
    """Mask secrets that are known in a text, such as an answer that repeats what it was sent."""
    for secret in secrets:
        if len(secret) > 3:  # anything shorter is in many words
            text = text.replace(secret, "***")
    return text


def redact(text: str) -> str:
    """Mask the values of tokens, keys, passwords and cookies in a text, by their names, and passwords in URLs.

    A value ends with its quotes, in the query of a URL with its parameter, and else with the line. It takes time in
    proportion to the length of the text, whatever is in it.
    """
    parts: list[str] = []
    done = 0
    for found in _NAME.finditer(text):
        if found.start() >= done and is_secret_name(found["name"]):
            start, end = _value(text, found)
            parts += (text[done:start], "***")
            done = end
    return _USER_INFO.sub("***@", "".join((*parts, text[done:])))


def _value(text: str, name: re.Match[str]) -> tuple[int, int]:
    """Find where the value behind a name begins and ends."""
    start = name.end()
    if text[name.start() - 1 : name.start()] in ("?", "&", "%") and text[start - 1] in "=Dd":
        found = _END_IN_QUERY.search(text, start)
        return start, found.start() if found else len(text)
    quoted = _QUOTED.match(text, start)
    start = quoted.end() if quoted else start
    if scheme := _SCHEME.match(text, start):
        start = scheme.end()
    return start, _end_of_quoted(text, start, quoted["quote"]) if quoted else _end_of_line(text, start)


def _end_of_quoted(text: str, start: int, quote: str) -> int:
    """Find the quote that ends a literal: one behind a backslash may be escaped, however often that was done."""
    end = text.find(quote, start)
    while end > 0 and len(quote) == 1 and text[end - 1] == "\\":
        end = text.find(quote, end + 1)
    return _end_of_line(text, start) if end < 0 else end


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


class Redacting(logging.Filter):
    """Masks secrets in the records of a logger, its own or another library's, and shows control characters."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask what is in the record's message."""
        message = record.getMessage()
        clean = printable(redact(message))
        if clean != message:
            record.msg, record.args = clean, ()
        return True


def redact_logger(name: str) -> None:
    """Mask secrets in the messages of a logger, once however often this is called."""
    logger = logging.getLogger(name)
    if not any(isinstance(given, Redacting) for given in logger.filters):
        logger.addFilter(Redacting())
