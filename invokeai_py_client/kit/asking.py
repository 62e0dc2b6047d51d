"""Properties for which a server may be asked, and how not to ask it by looking around."""

from __future__ import annotations

from inspect import getattr_static
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    asking = property
else:

    class asking(property):  # noqa: N801 - as `property`
        """A property for which the server is asked where it is not known yet."""


def names_without_asking(thing: object) -> list[str]:
    """The names of a thing, as `dir` lists them, but for those that ask: mocks and debuggers read all they find."""
    return [name for name in object.__dir__(thing) if not isinstance(getattr_static(type(thing), name, None), asking)]
