"""The names servers before 6.8 give to fields of models, in place of the bases and types that fit."""

from __future__ import annotations

from collections.abc import Mapping

from invokeai_py_client.text.jsons import Json

_MAIN = ("main",)
_FILTERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "MainModelField": {"base": ("sd-1", "sd-2"), "type": _MAIN},
    "CogView4MainModelField": {"base": ("cogview4",), "type": _MAIN},
    "FluxMainModelField": {"base": ("flux",), "type": _MAIN},
    "SD3MainModelField": {"base": ("sd-3",), "type": _MAIN},
    "SDXLMainModelField": {"base": ("sdxl",), "type": _MAIN},
    "SDXLRefinerModelField": {"base": ("sdxl-refiner",), "type": _MAIN},
    "VAEModelField": {"type": ("vae",)},
    "FluxVAEModelField": {"base": ("flux",), "type": ("vae",)},
    "LoRAModelField": {"type": ("lora",)},
    "ControlLoRAModelField": {"type": ("control_lora",)},
    "ControlNetModelField": {"type": ("controlnet",)},
    "IPAdapterModelField": {"type": ("ip_adapter",)},
    "T2IAdapterModelField": {"type": ("t2i_adapter",)},
    "T5EncoderModelField": {"type": ("t5_encoder",)},
    "CLIPEmbedModelField": {"type": ("clip_embed",)},
    "CLIPLEmbedModelField": {"type": ("clip_embed",), "variant": ("large",)},
    "CLIPGEmbedModelField": {"type": ("clip_embed",), "variant": ("gigantic",)},
    "SigLipModelField": {"type": ("siglip",)},
    "FluxReduxModelField": {"type": ("flux_redux",)},
    "LLaVAModelField": {"type": ("llava_onevision",)},
    "SpandrelImageToImageModelField": {"type": ("spandrel_image_to_image",)},
}
_KINDS = ("base", "type", "variant", "format", "provider_id")


def is_model_label(ui_type: str) -> bool:
    """Whether a server means a field of models by this name, be it one that is not known here."""
    return ui_type.endswith("ModelField")


def model_filter(schema: Json) -> dict[str, tuple[str, ...]]:
    """Return which models fit a field; all keys must match, and one that is left out matches any."""
    given = {kind: values for kind in _KINDS if (values := schema.get(f"ui_model_{kind}"))}
    if not given:
        return dict(_FILTERS.get(str(schema.get("ui_type", "")), {}))
    return {kind: (values,) if isinstance(values, str) else tuple(values) for kind, values in given.items()}
