from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .ideogram4_region import Ideogram4Region


@define(kw_only=True, repr=False)
class Ideogram4CaptionBuilderInvocation(AnyInvocation):
    """Assembles the Ideogram 4 structured JSON caption at generation time.

    The caption is built here (not in the graph builder) so the batch-injectable global `prompt` — which
    dynamic prompts and prompt batching vary — is folded into the encoded caption. The regions and color
    palette are fixed per generation and supplied as inputs. If the prompt is already a JSON object it is
    passed through verbatim; otherwise it is always wrapped in the structured JSON schema (never bare
    plain text — Ideogram's safety filter false-positives far more on plain text).

    Attributes:
        color_palette: Optional color palette as hex colors (#RRGGBB).
        prompt: The global prompt (becomes `high_level_description`, or is used verbatim if it is already a JSON
            caption).
        regions: Regional descriptions and bounding boxes assembled from Canvas Regional Guidance layers.
    """

    type_: Literal["ideogram4_caption_builder"] = "ideogram4_caption_builder"
    color_palette: list[str] | Unset = UNSET
    prompt: str | Unset = UNSET
    regions: list[Ideogram4Region] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "regions": "[Ideogram4Region]",
    }
