from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .image_field import ImageField
    from .literals import SaveImageToFileInvocationFileFormat
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class SaveImageToFileInvocation(AnyInvocation):
    """Saves an image to the gallery (like the standard Save Image node) AND additionally exports a copy
    to the filesystem with a custom filename.

    Filename pattern: {prefix}{uuid}{suffix}.{file_format}
    - The UUID is the same UUID used for the gallery entry, so the exported file can be matched to the gallery
    item.
    - The gallery entry itself always uses the plain UUID (prefix/suffix apply only to the exported file on
    disk).
    - Board and Metadata inputs behave exactly like the standard Save Image node.
    - The export target is restricted to (subfolders of) the InvokeAI outputs folder — absolute paths are
    rejected.

    Example: prefix="hero_", suffix="_final", file_format="png" → "hero_<uuid>_final.png"

    Attributes:
        board: The board to save the image to
        file_format: File format for the exported file. PNG is lossless; JPG/WEBP are lossy and respect 'quality'.
            Default: 'png'.
        image: The image to save and export
        metadata: Optional metadata to be saved with the image
        output_directory: Target subdirectory (relative to the configured InvokeAI outputs folder) for the exported file.
            Leave empty to use the outputs folder directly. Example: 'my-exports' → <outputs>/my-exports/.
            Nested paths like 'exports/2026' are allowed. Absolute paths and path traversal ('..') are not
            allowed for security reasons. The directory is created automatically if it doesn't exist.
        prefix: Text prepended to the UUID in the exported filename. Example: 'portrait_' → 'portrait_<uuid>.png'
        quality: Compression quality for JPG and WEBP (1-100, higher = better quality, larger file). Ignored for PNG.
            1 to 100. Default: 95.
        suffix: Text appended to the UUID (before the extension). Example: '_v2' → '<uuid>_v2.png'
    """

    type_: Literal["save_image_to_file"] = "save_image_to_file"
    board: BoardField | None | Unset = UNSET
    file_format: SaveImageToFileInvocationFileFormat | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    output_directory: str | Unset = UNSET
    prefix: str | Unset = UNSET
    quality: int | Unset = UNSET
    suffix: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "image": "ImageField",
    }
