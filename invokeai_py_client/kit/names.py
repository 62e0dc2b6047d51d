"""Names of things: finding the one that is meant, and those most like a wrong one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import TypeVar

from invokeai_py_client.exceptions import InvokeAIError

T = TypeVar("T")

Likeness = Callable[[str], str]
"""Two names are alike when this makes the same of both."""


def plain(name: str) -> str:
    """The letters and digits of a name, in one case."""
    return re.sub(r"[\W_]+", "", name).casefold()


EXACTLY: tuple[Likeness, ...] = (str,)
ALIKE: tuple[Likeness, ...] = (str, str.casefold, plain)
"""Exactly, in other case, with other punctuation: the first that finds anything decides."""


def find_named(
    wanted: str, things: Iterable[T], names_of: Callable[[T], Iterable[str]], likenesses: Iterable[Likeness] = ALIKE
) -> list[T]:
    """Find the things that go by a name: several if it is ambiguous, none if nothing does.

    Args:
        wanted: The name.
        things: The things there are.
        names_of: Gives the names of one of them, its id for instance.
        likenesses: Ways in which names may be alike, the strictest first.
    """
    candidates = [*things]
    for alike in likenesses:
        if meant := alike(wanted):
            found = [thing for thing in candidates if meant in map(alike, names_of(thing))]
            if found:
                return found
    return []


def id_of(
    wanted: str,
    names: Mapping[str, str],
    one: str,
    several: str,
    error: type[InvokeAIError],
    likenesses: Iterable[Likeness] = EXACTLY,
) -> str:
    """Return the id of the thing meant by an id, or by a name that only one has.

    Args:
        wanted: An id or a name.
        names: The names there are, by id.
        one: The word of messages for one of them.
        several: Their word for several.
        error: Raised if there is none, or if several have the name.
        likenesses: Ways in which names may be alike.
    """
    if wanted in names:
        return wanted
    found = [key for key, _ in find_named(wanted, names.items(), lambda item: item[1:], likenesses)]
    if len(found) == 1:
        return found[0]
    if found:
        raise error(f"{len(found)} {several} are named {wanted!r}; give an id: {', '.join(found)}")
    raise error(f"there is no {one} {wanted!r}{near(wanted, names.values())}")


def near(name: object, names: Iterable[str]) -> str:
    """The names most like a wrong one, as a question to be added to a message; empty if none is."""
    by_case = {known.casefold(): known for known in names}
    found = [by_case[match] for match in get_close_matches(str(name).casefold(), by_case, n=3)]
    return f" (did you mean {' or '.join(map(repr, found))}?)" if found else ""


def listed(names: Iterable[str]) -> str:
    """Names as a message lists them."""
    return ", ".join(map(repr, names)) or "none"
