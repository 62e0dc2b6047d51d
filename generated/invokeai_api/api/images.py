"""Operations tagged `images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Operation, Unset, deprecated

if TYPE_CHECKING:
    from ..models.body_create_image_upload_entry import BodyCreateImageUploadEntry
    from ..models.body_delete_images_from_list import BodyDeleteImagesFromList
    from ..models.body_download_images_from_list import BodyDownloadImagesFromList
    from ..models.body_get_images_by_names import BodyGetImagesByNames
    from ..models.body_star_images_in_list import BodyStarImagesInList
    from ..models.body_unstar_images_in_list import BodyUnstarImagesInList
    from ..models.body_upload_image import BodyUploadImage
    from ..models.delete_images_result import DeleteImagesResult
    from ..models.image_dto import ImageDTO
    from ..models.image_names_result import ImageNamesResult
    from ..models.image_record_changes import ImageRecordChanges
    from ..models.image_upload_entry import ImageUploadEntry
    from ..models.image_urls_dto import ImageUrlsDTO
    from ..models.images_downloaded import ImagesDownloaded
    from ..models.literals import ImageCategory, ResourceOrigin, SQLiteDirection
    from ..models.metadata_field import MetadataField
    from ..models.offset_paginated_results_image_dto import OffsetPaginatedResultsImageDTO
    from ..models.starred_images_result import StarredImagesResult
    from ..models.unstarred_images_result import UnstarredImagesResult
    from ..models.workflow_and_graph_response import WorkflowAndGraphResponse


def list_image_dtos(
    *,
    image_origin: None | ResourceOrigin | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    is_intermediate: bool | None | Unset = UNSET,
    board_id: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    starred_first: bool | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[OffsetPaginatedResultsImageDTO]:
    """Gets a list of image DTOs for the current user

    ``GET /api/v1/images/``

    Args:
        image_origin: The origin of images to list.
        categories: The categories of image to include.
        is_intermediate: Whether to list intermediate images.
        board_id: The board id to filter by. Use 'none' to find images without a board.
        offset: The page offset. At least 0. Default: 0.
        limit: The number of images per page. 0 to 1000. Default: 10.
        order_dir: The order of sort. Default: 'DESC'.
        starred_first: Whether to sort by starred images first. Default: True.
        search_term: The term to search for
    """
    return Operation(
        "list_image_dtos",
        "GET",
        "/api/v1/images/",
        kind="json",
        returns="OffsetPaginatedResultsImageDTO",
        query={
            "image_origin": image_origin,
            "categories": categories,
            "is_intermediate": is_intermediate,
            "board_id": board_id,
            "offset": offset,
            "limit": limit,
            "order_dir": order_dir,
            "starred_first": starred_first,
            "search_term": search_term,
        },
    )


def create_image_upload_entry(
    *,
    body: BodyCreateImageUploadEntry,
) -> Operation[ImageUploadEntry]:
    """Uploads an image from a URL, not implemented

    ``POST /api/v1/images/``
    """
    return Operation(
        "create_image_upload_entry",
        "POST",
        "/api/v1/images/",
        kind="json",
        returns="ImageUploadEntry",
        json=body,
    )


def delete_images_from_list(
    *,
    body: BodyDeleteImagesFromList,
) -> Operation[DeleteImagesResult]:
    """Delete Images From List

    ``POST /api/v1/images/delete``
    """
    return Operation(
        "delete_images_from_list",
        "POST",
        "/api/v1/images/delete",
        kind="json",
        returns="DeleteImagesResult",
        json=body,
    )


def download_images_from_list(
    *,
    body: BodyDownloadImagesFromList | Unset = UNSET,
) -> Operation[ImagesDownloaded]:
    """Download Images From List

    ``POST /api/v1/images/download``
    """
    return Operation(
        "download_images_from_list",
        "POST",
        "/api/v1/images/download",
        kind="json",
        returns="ImagesDownloaded",
        json=body,
    )


def get_bulk_download_item(
    bulk_download_item_name: str,
) -> Operation[bytes]:
    """Gets a bulk download zip file.

    Requires authentication.  The caller must be the user who initiated the
    download (tracked by the bulk download service) or an admin.

    ``GET /api/v1/images/download/{bulk_download_item_name}``

    Args:
        bulk_download_item_name: The bulk_download_item_name of the bulk download item to get
    """
    return Operation(
        "get_bulk_download_item",
        "GET",
        "/api/v1/images/download/{bulk_download_item_name}",
        kind="bytes",
        path_params={
            "bulk_download_item_name": bulk_download_item_name,
        },
    )


def get_image_dto(
    image_name: str,
) -> Operation[ImageDTO]:
    """Gets an image's DTO

    ``GET /api/v1/images/i/{image_name}``

    Args:
        image_name: The name of image to get
    """
    return Operation(
        "get_image_dto",
        "GET",
        "/api/v1/images/i/{image_name}",
        kind="json",
        returns="ImageDTO",
        path_params={
            "image_name": image_name,
        },
    )


def delete_image(
    image_name: str,
) -> Operation[DeleteImagesResult]:
    """Deletes an image

    ``DELETE /api/v1/images/i/{image_name}``

    Args:
        image_name: The name of the image to delete
    """
    return Operation(
        "delete_image",
        "DELETE",
        "/api/v1/images/i/{image_name}",
        kind="json",
        returns="DeleteImagesResult",
        path_params={
            "image_name": image_name,
        },
    )


def update_image(
    image_name: str,
    *,
    body: ImageRecordChanges,
) -> Operation[ImageDTO]:
    """Updates an image

    ``PATCH /api/v1/images/i/{image_name}``

    Args:
        image_name: The name of the image to update
    """
    return Operation(
        "update_image",
        "PATCH",
        "/api/v1/images/i/{image_name}",
        kind="json",
        returns="ImageDTO",
        path_params={
            "image_name": image_name,
        },
        json=body,
    )


def get_image_full(
    image_name: str,
) -> Operation[bytes]:
    """Gets a full-resolution image file.

    Browser media requests authenticate with the path-scoped HttpOnly cookie set at login.
    Returns 409 while image storage maintenance is active.

    ``GET /api/v1/images/i/{image_name}/full``

    Args:
        image_name: The name of full-resolution image file to get
    """
    return Operation(
        "get_image_full",
        "GET",
        "/api/v1/images/i/{image_name}/full",
        kind="bytes",
        path_params={
            "image_name": image_name,
        },
    )


def get_image_full_head(
    image_name: str,
) -> Operation[bytes]:
    """Gets a full-resolution image file.

    Browser media requests authenticate with the path-scoped HttpOnly cookie set at login.
    Returns 409 while image storage maintenance is active.

    ``HEAD /api/v1/images/i/{image_name}/full``

    Args:
        image_name: The name of full-resolution image file to get
    """
    return Operation(
        "get_image_full_head",
        "HEAD",
        "/api/v1/images/i/{image_name}/full",
        kind="bytes",
        path_params={
            "image_name": image_name,
        },
    )


def get_image_metadata(
    image_name: str,
) -> Operation[MetadataField | None]:
    """Gets an image's metadata

    ``GET /api/v1/images/i/{image_name}/metadata``

    Args:
        image_name: The name of image to get
    """
    return Operation(
        "get_image_metadata",
        "GET",
        "/api/v1/images/i/{image_name}/metadata",
        kind="json",
        path_params={
            "image_name": image_name,
        },
    )


def get_image_thumbnail(
    image_name: str,
) -> Operation[bytes]:
    """Gets a thumbnail image file.

    Browser media requests authenticate with the path-scoped HttpOnly cookie set at login.
    Returns 409 while image storage maintenance is active.

    ``GET /api/v1/images/i/{image_name}/thumbnail``

    Args:
        image_name: The name of thumbnail image file to get
    """
    return Operation(
        "get_image_thumbnail",
        "GET",
        "/api/v1/images/i/{image_name}/thumbnail",
        kind="bytes",
        path_params={
            "image_name": image_name,
        },
    )


def get_image_urls(
    image_name: str,
) -> Operation[ImageUrlsDTO]:
    """Gets an image and thumbnail URL

    ``GET /api/v1/images/i/{image_name}/urls``

    Args:
        image_name: The name of the image whose URL to get
    """
    return Operation(
        "get_image_urls",
        "GET",
        "/api/v1/images/i/{image_name}/urls",
        kind="json",
        returns="ImageUrlsDTO",
        path_params={
            "image_name": image_name,
        },
    )


def get_image_workflow(
    image_name: str,
) -> Operation[WorkflowAndGraphResponse]:
    """Get Image Workflow

    ``GET /api/v1/images/i/{image_name}/workflow``

    Args:
        image_name: The name of image whose workflow to get
    """
    return Operation(
        "get_image_workflow",
        "GET",
        "/api/v1/images/i/{image_name}/workflow",
        kind="json",
        returns="WorkflowAndGraphResponse",
        path_params={
            "image_name": image_name,
        },
    )


def get_images_by_names(
    *,
    body: BodyGetImagesByNames,
) -> Operation[list[ImageDTO]]:
    """Gets image DTOs for the specified image names. Maintains order of input names.

    ``POST /api/v1/images/images_by_names``
    """
    return Operation(
        "get_images_by_names",
        "POST",
        "/api/v1/images/images_by_names",
        kind="json",
        returns="[ImageDTO]",
        json=body,
    )


def get_intermediates_count() -> Operation[int]:
    """Gets the count of intermediate images. Non-admin users only see their own intermediates.

    ``GET /api/v1/images/intermediates``
    """
    return Operation(
        "get_intermediates_count",
        "GET",
        "/api/v1/images/intermediates",
        kind="json",
        returns="int",
    )


def clear_intermediates() -> Operation[int]:
    """Clears all intermediates. Requires admin.

    ``DELETE /api/v1/images/intermediates``
    """
    return Operation(
        "clear_intermediates",
        "DELETE",
        "/api/v1/images/intermediates",
        kind="json",
        returns="int",
    )


@deprecated(
    "use `gallery.list_gallery_item_names`, which returns images and videos interleaved in one ordered list. This image-only endpoint predates the polymorphic gallery."
)
def get_image_names(
    *,
    image_origin: None | ResourceOrigin | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    is_intermediate: bool | None | Unset = UNSET,
    board_id: None | str | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    starred_first: bool | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[ImageNamesResult]:
    """Gets ordered list of image names with metadata for optimistic updates.

    Deprecated: use `gallery.list_gallery_item_names`, which returns images and videos interleaved
    in one ordered list. This image-only endpoint predates the polymorphic gallery.

    ``GET /api/v1/images/names``

    Args:
        image_origin: The origin of images to list.
        categories: The categories of image to include.
        is_intermediate: Whether to list intermediate images.
        board_id: The board id to filter by. Use 'none' to find images without a board.
        order_dir: The order of sort. Default: 'DESC'.
        starred_first: Whether to sort by starred images first. Default: True.
        search_term: The term to search for
    """
    return Operation(
        "get_image_names",
        "GET",
        "/api/v1/images/names",
        kind="json",
        returns="ImageNamesResult",
        query={
            "image_origin": image_origin,
            "categories": categories,
            "is_intermediate": is_intermediate,
            "board_id": board_id,
            "order_dir": order_dir,
            "starred_first": starred_first,
            "search_term": search_term,
        },
    )


def star_images_in_list(
    *,
    body: BodyStarImagesInList,
) -> Operation[StarredImagesResult]:
    """Star Images In List

    ``POST /api/v1/images/star``
    """
    return Operation(
        "star_images_in_list",
        "POST",
        "/api/v1/images/star",
        kind="json",
        returns="StarredImagesResult",
        json=body,
    )


def delete_uncategorized_images() -> Operation[DeleteImagesResult]:
    """Deletes all uncategorized images owned by the current user (or all if admin)

    ``DELETE /api/v1/images/uncategorized``
    """
    return Operation(
        "delete_uncategorized_images",
        "DELETE",
        "/api/v1/images/uncategorized",
        kind="json",
        returns="DeleteImagesResult",
    )


def unstar_images_in_list(
    *,
    body: BodyUnstarImagesInList,
) -> Operation[UnstarredImagesResult]:
    """Unstar Images In List

    ``POST /api/v1/images/unstar``
    """
    return Operation(
        "unstar_images_in_list",
        "POST",
        "/api/v1/images/unstar",
        kind="json",
        returns="UnstarredImagesResult",
        json=body,
    )


def upload_image(
    *,
    body: BodyUploadImage,
    image_category: ImageCategory,
    is_intermediate: bool,
    board_id: None | str | Unset = UNSET,
    session_id: None | str | Unset = UNSET,
    crop_visible: bool | None | Unset = UNSET,
) -> Operation[ImageDTO]:
    """Uploads an image for the current user

    ``POST /api/v1/images/upload``

    Args:
        image_category: The category of the image
        is_intermediate: Whether this is an intermediate image
        board_id: The board to add this image to, if any
        session_id: The session ID associated with this upload, if any
        crop_visible: Whether to crop the image. Default: False.
    """
    return Operation(
        "upload_image",
        "POST",
        "/api/v1/images/upload",
        kind="json",
        returns="ImageDTO",
        query={
            "image_category": image_category,
            "is_intermediate": is_intermediate,
            "board_id": board_id,
            "session_id": session_id,
            "crop_visible": crop_visible,
        },
        multipart=body,
    )
