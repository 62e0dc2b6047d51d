"""Names of things: the one that is meant, and those most like a wrong one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

from invokeai_py_client.exceptions import InvokeAIError

if TYPE_CHECKING:
    pass


def near(name: object, names: Iterable[str]) -> str:
    """The names most like a wrong one, as a question to be added to a message; empty if none is."""
    found = get_close_matches(str(name), dict.fromkeys(names), n=3)
    return f" (did you mean {' or '.join(map(repr, found))}?)" if found else ""


def listed(names: Iterable[str]) -> str:
    """Names as a message lists them."""
    return ", ".join(map(repr, names)) or "none"


def id_of(wanted: str, names: Mapping[str, str], one: str, several: str, error: type[InvokeAIError]) -> str:
    """The id of what is meant by an id, or by a name that only one has.

    Args:
        wanted: An id or an exact name.
        names: The names there are, by id.
        one: What messages call one of them.
        several: What they call several.
        error: What is raised: there is none, or several have the name.
    """
    if wanted in names:
        return wanted
    found = [key for key, name in names.items() if name == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(found)
        raise error(f"{len(found)} {several} have the name {wanted!r}: take one by its id, of {ids}")
    raise error(f"there is no {one} {wanted!r}{near(wanted, names.values())}")
