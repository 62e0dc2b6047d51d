from __future__ import annotations

from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import UpdateAppGenerationSettingsRequestImageSubfolderStrategy


@define(kw_only=True, repr=False)
class UpdateAppGenerationSettingsRequest(Model):
    """Writable generation-related app settings.

    Attributes:
        generation_devices: Devices to use for parallel generation. `auto` uses every available GPU; provide an explicit list
            (e.g. `[cuda:0, cuda:1]`) to use specific devices. Takes effect after restarting InvokeAI.
        image_subfolder_strategy: Strategy for organizing images into subfolders.
        max_queue_history: Keep the last N completed, failed, and canceled queue items on startup. Set to 0 to prune all
            terminal items. At least 0.
    """

    generation_devices: Any | Unset = UNSET
    image_subfolder_strategy: UpdateAppGenerationSettingsRequestImageSubfolderStrategy | Unset = UNSET
    max_queue_history: int | None | Unset = UNSET
