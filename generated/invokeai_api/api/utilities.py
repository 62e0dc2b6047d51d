"""Operations tagged `utilities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Operation

if TYPE_CHECKING:
    from ..models.body_parse_dynamicprompts import BodyParseDynamicprompts
    from ..models.dynamic_prompts_response import DynamicPromptsResponse
    from ..models.expand_prompt_request import ExpandPromptRequest
    from ..models.expand_prompt_response import ExpandPromptResponse
    from ..models.image_to_prompt_request import ImageToPromptRequest
    from ..models.image_to_prompt_response import ImageToPromptResponse
    from ..models.user_fonts_response import UserFontsResponse


def parse_dynamicprompts(
    *,
    body: BodyParseDynamicprompts,
) -> Operation[DynamicPromptsResponse]:
    """Creates a batch process

    ``POST /api/v1/utilities/dynamicprompts``
    """
    return Operation(
        "parse_dynamicprompts",
        "POST",
        "/api/v1/utilities/dynamicprompts",
        kind="json",
        returns="DynamicPromptsResponse",
        json=body,
    )


def expand_prompt(
    *,
    body: ExpandPromptRequest,
) -> Operation[ExpandPromptResponse]:
    """Expand a brief prompt into a detailed image generation prompt using a text LLM.

    ``POST /api/v1/utilities/expand-prompt``
    """
    return Operation(
        "expand_prompt",
        "POST",
        "/api/v1/utilities/expand-prompt",
        kind="json",
        returns="ExpandPromptResponse",
        json=body,
    )


def list_user_fonts() -> Operation[UserFontsResponse]:
    """List User Fonts

    ``GET /api/v1/utilities/fonts``
    """
    return Operation(
        "list_user_fonts",
        "GET",
        "/api/v1/utilities/fonts",
        kind="json",
        returns="UserFontsResponse",
    )


def get_user_font_file(
    font_path: str,
) -> Operation[bytes]:
    """Get User Font File

    ``GET /api/v1/utilities/fonts/{font_path}``
    """
    return Operation(
        "get_user_font_file",
        "GET",
        "/api/v1/utilities/fonts/{font_path}",
        kind="bytes",
        path_params={
            "font_path": font_path,
        },
    )


def image_to_prompt(
    *,
    body: ImageToPromptRequest,
) -> Operation[ImageToPromptResponse]:
    """Generate a descriptive prompt from an image using a vision-language model.

    ``POST /api/v1/utilities/image-to-prompt``
    """
    return Operation(
        "image_to_prompt",
        "POST",
        "/api/v1/utilities/image-to-prompt",
        kind="json",
        returns="ImageToPromptResponse",
        json=body,
    )
