"""Lists of images and boards: how they are filtered, and what a change of many did to each."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from inspect import isawaitable
from typing import Any, Literal, Protocol, cast, get_args

from invokeai_py_client.bindings import Model
from invokeai_py_client.exceptions import (
    APIError,
    InvalidRequestError,
    NotConfirmedError,
    NotFoundError,
    PermissionDeniedError,
)
from invokeai_py_client.kit.bulk import BulkResult
from invokeai_py_client.kit.checks import check_one_of

UNCATEGORIZED = "none"
"""The server's board id for what is on no board."""
PAGE_SIZE = 1000
"""Records the server gives, and names it takes, in one request."""

Category = Literal["general", "mask", "control", "user", "other"]
"""What an image is for: `general` ones are the gallery's images, the others its assets."""
Origin = Literal["internal", "external"]
Direction = Literal["ASC", "DESC"]
Visibility = Literal["private", "shared", "public"]


class HasImages(Protocol):
    """A result that has images, such as that of a run."""

    @property
    def images(self) -> Sequence[Any]:
        """The images."""
        ...


class HasVideos(Protocol):
    """A result that has videos."""

    @property
    def videos(self) -> Sequence[Any]:
        """The videos."""
        ...


def is_board(thing: Any) -> bool:
    """Whether something is a handle of a board; images have the id of theirs, too."""
    return hasattr(thing, "board_name") and hasattr(thing, "board_id")


def shown(thing: Any) -> str:
    """Show a caller's argument in a message."""
    return f"{thing!r:.60}{'...: is an await missing?' if isawaitable(thing) else ''}"


def board_id_of(board: Any) -> str | None:
    """The id of a board given as a handle or by id; None for None, `"none"` for what is on no board.

    Raises:
        InvalidRequestError: It is neither.
    """
    found = board.board_id if is_board(board) else board
    if found is None or (isinstance(found, str) and found):
        return found
    raise InvalidRequestError(f"board must be a board, the id of one, 'none' or None, not {shown(board)}")


def add_board_hint(error: APIError, board_id: str | None) -> None:
    """Say in an error which board it is about, and that names are looked up elsewhere."""
    if board_id is None:
        return
    if isinstance(error, NotFoundError):
        hint = f"there is no board with the id {board_id!r}; board_repo.get(...) finds one by its name"
        error.extend_message(f": {hint}")
    elif isinstance(error, PermissionDeniedError):
        error.extend_message(f": the board {board_id!r}")


def checked_category(category: Any) -> Category:
    """Check the category of an image or a video.

    Raises:
        InvalidRequestError: The server knows no such category.
    """
    check_one_of("category", category, get_args(Category))
    return cast(Category, category)


def checked_visibility(visibility: Any) -> Visibility | None:
    """Check the visibility of a board; None means that it was not given.

    Raises:
        InvalidRequestError: The server knows no such visibility.
    """
    if visibility is not None:
        check_one_of("visibility", visibility, get_args(Visibility))
    return cast("Visibility | None", visibility)


def filters(
    board: Any,
    categories: Category | Sequence[Category] | None,
    origin: Origin | None,
    is_intermediate: bool | None,
    search_term: str | None,
    order_dir: Direction,
    starred_first: bool,
    origin_name: str = "image_origin",
) -> dict[str, Any]:
    """The server's filters of a list, by the names of its query parameters: that of the origin is not always the same.

    Raises:
        InvalidRequestError: One makes no sense.
    """
    if order_dir not in ("ASC", "DESC"):
        raise InvalidRequestError(f"order_dir must be 'ASC', oldest first, or 'DESC', newest first, not {order_dir!r}")
    chosen: Any = categories if isinstance(categories, (list, tuple, set, frozenset)) else [categories]
    given = {
        "board_id": board_id_of(board),
        "categories": [checked_category(category) for category in chosen if category is not None] or None,
        origin_name: origin,
        "is_intermediate": is_intermediate,
        "search_term": search_term,
    }
    set_ones = {name: value for name, value in given.items() if value is not None}
    return {**set_ones, "order_dir": order_dir, "starred_first": starred_first}


def checked_day(date: Any) -> str:
    """A day as the server takes it.

    Raises:
        InvalidRequestError: It is no date.
    """
    try:
        return datetime.date.fromisoformat(str(date)).isoformat()
    except ValueError:
        raise InvalidRequestError(f"date must be a day such as '2026-01-31', not {date!r}") from None


Kind = Literal["image", "video", "item"]


def is_several(things: Any) -> bool:
    """Whether something may be several images or videos: no text, and no handle of one or of a board."""
    return not isinstance(things, (str, bytes)) and isinstance(things, (Iterable, AsyncIterable))


def names_of(things: Any, kind: Kind) -> list[str]:
    """The names of images or videos, each once, in their order.

    Args:
        things: Their names or handles, or a result that has some.
        kind: Which of them are meant; an `"item"` is either.

    Raises:
        InvalidRequestError: There is something else among them.
    """
    things = getattr(things, f"{kind}s", things)
    if not is_several(things):
        raise InvalidRequestError(f"{kind}s must be several: a list of names or of {kind}s, not {shown(things)}")
    return list(dict.fromkeys(name_of(thing, kind) for thing in things))  # pyright: ignore[reportUnknownVariableType]


def name_of(thing: Any, kind: Kind) -> str:
    """The name of an image or a video given by name, as a handle, or as an item of the gallery.

    Raises:
        InvalidRequestError: It is neither.
    """
    kinds = ("image", "video") if kind == "item" else (kind,)
    attributes = [f"{one}_name" for one in kinds] + ["item_name"] * (getattr(thing, "kind", None) in kinds)
    name = next((getattr(thing, attribute) for attribute in attributes if hasattr(thing, attribute)), thing)
    if isinstance(name, str) and name.strip("."):
        return name
    raise InvalidRequestError(
        f"{'a' if kind == 'video' else 'an'} {kind}, or the name of one, is needed, not {shown(thing)}"
    )


def is_video(name: str) -> bool:
    """Whether a name in a list of images and videos is that of a video."""
    return name.endswith(".mp4")


def names_in(answer: Model, *keys: str) -> set[str]:
    """The names an answer lists as done, by the first of these keys it has: older servers have others."""
    data: Mapping[str, Any] = answer.to_dict()
    return set(next((data[key] for key in keys if isinstance(data.get(key), list)), ()))


def bulk_result(asked: Iterable[str], done: set[str]) -> BulkResult:
    """Sort names by whether the server lists them as done."""
    names = list(asked)
    return BulkResult(tuple(name for name in names if name in done), tuple(name for name in names if name not in done))


def check_confirmed(name: str, done: set[str], what: str) -> None:
    """Refuse to take a 200 for done.

    Raises:
        NotConfirmedError: The server does not say it did it.
    """
    if name not in done:
        raise NotConfirmedError(f"the server answered, but does not say that {name!r} was {what}")
