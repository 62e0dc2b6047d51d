"""The small pictures a node shows of what it makes while it runs."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import InvalidImageError
from invokeai_py_client.kit.media import SHOWN_TYPES, pil_reader
from invokeai_py_client.text.jsons import is_object

if TYPE_CHECKING:
    from PIL.Image import Image as PILImage


@dataclass(frozen=True, slots=True)
class PreviewImage:
    """A preview of what a node makes. In a notebook it shows itself.

    The server makes it of the node's intermediate result: it is coarse, and often has an eighth of the pixels in each
    direction.

    Attributes:
        width: Pixels of what it is a preview of, and of how wide it is to be shown.
        height: Likewise.
        data_url: The picture as the server sends it: `"data:image/jpeg;base64,..."`.
    """

    width: int
    height: int
    data_url: str = field(repr=False)

    @classmethod
    def from_json(cls, value: object) -> PreviewImage | None:
        """The preview in an event, `{"dataURL": ..., "width": ..., "height": ...}`; None when there is none."""
        if not is_object(value):
            return None
        width, height, url = value.get("width"), value.get("height"), value.get("dataURL")
        if type(width) is not int or type(height) is not int or not isinstance(url, str):
            return None
        return cls(width, height, url)

    @property
    def content_type(self) -> str:
        """Content type of the file: `"image/jpeg"`.

        Raises:
            InvalidImageError: The data URL is malformed.
        """
        return self._split()[0]

    def bytes(self) -> bytes:
        """The image file's content.

        Raises:
            InvalidImageError: The data URL is malformed.
        """
        try:
            return base64.b64decode(self._split()[1], validate=True)
        except ValueError as error:
            raise InvalidImageError(f"a preview that is not base64: {error}") from error

    def to_pil(self) -> PILImage:
        """The preview for Pillow, which has to be installed (`pip install 'invokeai-py-client[images]'`).

        Raises:
            MissingExtraError: Pillow is not installed.
            InvalidImageError: The server sent something that is no image.
        """
        return pil_reader()(self.bytes(), "the preview")

    def save(self, path: str | Path) -> Path:
        """Write the image file, which is there whole or not at all; folders are made as needed.

        Returns:
            The file's path.

        Raises:
            InvalidImageError: The data URL is malformed.
            LocalFileError: The file cannot be written.
        """
        from invokeai_py_client.kit.files import write_whole

        path = Path(path)
        write_whole(path, self.bytes())
        return path

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, str], dict[str, Any]]:
        """The image for a notebook, scaled to its full size; only words for one that cannot be shown."""
        shown, sizes = {"text/plain": repr(self)}, dict[str, Any]()
        try:
            content_type = self.content_type
            shown[content_type] = base64.b64encode(self.bytes()).decode()
        except InvalidImageError:
            return shown, sizes
        sizes[content_type] = {"width": self.width, "height": self.height}
        return shown, sizes

    def _split(self) -> tuple[str, str]:
        head, comma, content = self.data_url.partition(",")
        content_type = head.removeprefix("data:").removesuffix(";base64")
        if not comma or head != f"data:{content_type};base64" or content_type not in SHOWN_TYPES:
            kinds = ", ".join(sorted(SHOWN_TYPES))
            raise InvalidImageError(
                f"a preview must be 'data:TYPE;base64,...' of a type among {kinds}, not {self.data_url[:40]!r}"
            )
        return content_type, content
