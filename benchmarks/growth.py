"""Costs of reading what others may make as long as they like: four times the length may take four times as long.

    python benchmarks/growth.py

Exit status 1 says that something grew faster. Each text is of the kind that makes a careless reader of it slow. Costs
are CPU time of this process, the best of some rounds, which others on the machine can only make worse.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

from rounds import rounds

from invokeai_py_client.bindings import Model
from invokeai_py_client.events.codec import decode
from invokeai_py_client.http.answers import misfit
from invokeai_py_client.http.errors import Exchange, error_for
from invokeai_py_client.kit.file_names import IMAGE_ENDINGS, safe_file_name
from invokeai_py_client.kit.png import png_text
from invokeai_py_client.text.messages import one_line, shown_url
from invokeai_py_client.text.redaction import redact, scrub

PARTS, TIMES = 2_000, 4
MOST = 8.0
"""The most times as long that four times as much may take: caches cost some, and the square would be sixteen."""
ROUNDS = 7
LEAST_SECONDS = 0.02
"""The shortest time that is measured, so that the clock counts for little."""


class Reader(NamedTuple):
    """A function that reads text from outside.

    Attributes:
        what: What the table calls it.
        part: What is read is made of so many of these.
        read: Reads it.
        head: What stands before them.
    """

    what: str
    part: str
    read: Callable[[str], object]
    head: str = ""


def scrub_secrets(text: str) -> object:
    return scrub(text, ["secret", "crets"])


def name_file(text: str) -> object:
    return safe_file_name(text, IMAGE_ENDINGS)


def refuse(text: str) -> object:
    content = json.dumps({"detail": [{"loc": ["body", part], "msg": part} for part in text.split()]}).encode()
    return error_for(Exchange("POST", "http://h/api", 422, {}, 1, list[str]), content, kind="json")


def check_records(text: str) -> object:
    return misfit([Model.from_dict({"x": part}) for part in text.split()], "[ImageDTO]")


def read_png(text: str) -> object:
    chunk = b"\0\0\0\0tEXt\0\0\0\0"
    try:
        return png_text(b"\x89PNG\r\n\x1a\n" + chunk * len(text), "invokeai_workflow")
    except ValueError as error:
        return error


READERS = (
    Reader("redact: schemes", "http://", redact),
    Reader("redact: users", "a:b@", redact, "http://"),
    Reader("redact: names of secrets", "password=", redact),
    Reader("redact: quotes", "'token': '", redact),
    Reader("redact: blanks", " ", redact, "Bearer "),
    Reader("scrub", "secret ", scrub_secrets),
    Reader("shown_url", "@:/", shown_url, "http://"),
    Reader("one_line", "\x1b[\n", one_line),
    Reader("safe_file_name", "../.", name_file),
    Reader("a refusal of many fields", "field ", refuse),
    Reader("records of other types", "x ", check_records),
    Reader("chunks of a PNG", "x", read_png),
    Reader("frames of events", "\\", decode, '42["'),
)


def seconds(reader: Reader, text: str, times: int) -> float:
    started = time.process_time()
    for _ in range(times):
        reader.read(text)
    return time.process_time() - started


def ratio_of(reader: Reader) -> float:
    short, long = (reader.head + reader.part * count for count in (PARTS, TIMES * PARTS))
    times = max(1, int(LEAST_SECONDS / max(seconds(reader, short, 1), 1e-7)))
    return seconds(reader, long, times) / seconds(reader, short, times)


def main() -> int:
    print(f"| what | {TIMES} times as much takes | at most |\n|---|---|---|")
    grew = False
    for reader in READERS:
        found = rounds(lambda reader=reader: ratio_of(reader), lambda found: min(found) > MOST, 2, ROUNDS)  # type: ignore[misc]
        grew = grew or min(found) > MOST
        print(f"| {reader.what} | {min(found):.1f} | {MOST:g} |", flush=True)
    return int(grew)


if __name__ == "__main__":
    sys.exit(main())
