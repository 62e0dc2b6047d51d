from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import ImageCategory


@define(kw_only=True, repr=False)
class ImageRecordChanges(Model):
    """A set of changes to apply to an image record.

    Only limited changes are valid:
      - `image_category`: change the category of an image
      - `session_id`: change the session associated with an image
      - `is_intermediate`: change the image's `is_intermediate` flag
      - `starred`: change whether the image is starred

    Attributes:
        image_category: The image's new category.
        is_intermediate: The image's new `is_intermediate` flag.
        session_id: The image's new session ID.
        starred: The image's new `starred` state
    """

    image_category: ImageCategory | None | Unset = UNSET
    is_intermediate: bool | None | Unset = UNSET
    session_id: None | str | Unset = UNSET
    starred: bool | None | Unset = UNSET
