"""Operations tagged `style_presets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import Operation

if TYPE_CHECKING:
    from ..models.body_create_style_preset import BodyCreateStylePreset
    from ..models.body_import_style_presets import BodyImportStylePresets
    from ..models.body_update_style_preset import BodyUpdateStylePreset
    from ..models.style_preset_record_with_image import StylePresetRecordWithImage


def list_style_presets() -> Operation[list[StylePresetRecordWithImage]]:
    """Gets the style presets visible to the current user.

    ``GET /api/v1/style_presets/``
    """
    return Operation(
        "list_style_presets",
        "GET",
        "/api/v1/style_presets/",
        kind="json",
        returns="[StylePresetRecordWithImage]",
    )


def create_style_preset(
    *,
    body: BodyCreateStylePreset,
) -> Operation[StylePresetRecordWithImage]:
    """Creates a style preset

    ``POST /api/v1/style_presets/``
    """
    return Operation(
        "create_style_preset",
        "POST",
        "/api/v1/style_presets/",
        kind="json",
        returns="StylePresetRecordWithImage",
        multipart=body,
    )


def export_style_presets() -> Operation[bytes]:
    """Export Style Presets

    ``GET /api/v1/style_presets/export``
    """
    return Operation(
        "export_style_presets",
        "GET",
        "/api/v1/style_presets/export",
        kind="bytes",
    )


def get_style_preset(
    style_preset_id: str,
) -> Operation[StylePresetRecordWithImage]:
    """Gets a style preset

    ``GET /api/v1/style_presets/i/{style_preset_id}``

    Args:
        style_preset_id: The style preset to get
    """
    return Operation(
        "get_style_preset",
        "GET",
        "/api/v1/style_presets/i/{style_preset_id}",
        kind="json",
        returns="StylePresetRecordWithImage",
        path_params={
            "style_preset_id": style_preset_id,
        },
    )


def delete_style_preset(
    style_preset_id: str,
) -> Operation[Any]:
    """Deletes a style preset

    ``DELETE /api/v1/style_presets/i/{style_preset_id}``

    Args:
        style_preset_id: The style preset to delete
    """
    return Operation(
        "delete_style_preset",
        "DELETE",
        "/api/v1/style_presets/i/{style_preset_id}",
        kind="json",
        path_params={
            "style_preset_id": style_preset_id,
        },
    )


def update_style_preset(
    style_preset_id: str,
    *,
    body: BodyUpdateStylePreset,
) -> Operation[StylePresetRecordWithImage]:
    """Updates a style preset

    ``PATCH /api/v1/style_presets/i/{style_preset_id}``

    Args:
        style_preset_id: The id of the style preset to update
    """
    return Operation(
        "update_style_preset",
        "PATCH",
        "/api/v1/style_presets/i/{style_preset_id}",
        kind="json",
        returns="StylePresetRecordWithImage",
        path_params={
            "style_preset_id": style_preset_id,
        },
        multipart=body,
    )


def get_style_preset_image(
    style_preset_id: str,
) -> Operation[bytes]:
    """Gets an image file that previews the model

    ``GET /api/v1/style_presets/i/{style_preset_id}/image``

    Args:
        style_preset_id: The id of the style preset image to get
    """
    return Operation(
        "get_style_preset_image",
        "GET",
        "/api/v1/style_presets/i/{style_preset_id}/image",
        kind="bytes",
        path_params={
            "style_preset_id": style_preset_id,
        },
    )


def import_style_presets(
    *,
    body: BodyImportStylePresets,
) -> Operation[Any]:
    """Import Style Presets

    ``POST /api/v1/style_presets/import``
    """
    return Operation(
        "import_style_presets",
        "POST",
        "/api/v1/style_presets/import",
        kind="json",
        multipart=body,
    )
