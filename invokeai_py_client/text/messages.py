"""Text of others, as it may stand in a message, a log or on a terminal: of servers, files and users."""

from __future__ import annotations

import re

_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, but for line ends and tabs
    r"\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c"  # end lines, or turn them around
    r"\ud800-\udfff]"  # halves of characters, which no terminal or file takes
)
_SCHEME = re.compile(r"[a-z][a-z\d+.-]*://", re.IGNORECASE)


def printable(text: str) -> str:
    """Show the characters that would steer a terminal as escapes; line ends and tabs stay."""
    return text if text.isprintable() else _UNPRINTABLE.sub(_escape, text)


def one_line(text: str) -> str:
    """Show a text in one line, as a bar or the name of a thing."""
    return printable(text).replace("\n", " ").replace("\t", " ")


def _escape(character: re.Match[str]) -> str:
    return character[0].encode("unicode_escape", "surrogatepass").decode("ascii")


def shown_url(url: str) -> str:
    """Show a URL without its query and whatever may be a password in it, also where it is malformed.

    All before the last `@` counts as one: a password that is not quoted may have any character in it.
    """
    before, at, behind = url.rpartition("@")
    scheme = _SCHEME.match(before)
    text = f"{scheme[0] if scheme else ''}***@{behind}" if at else url
    return printable(re.split(r"[?#]", text, maxsplit=1)[0])
