from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import QwenImageTextEncoderInvocationQuantization
    from .qwen_vl_encoder_field import QwenVLEncoderField


@define(kw_only=True, repr=False)
class QwenImageTextEncoderInvocation(AnyInvocation):
    """Encodes text and reference images for Qwen Image using Qwen2.5-VL.

    Attributes:
        prompt: Text prompt describing the desired edit.
        quantization: Quantize the Qwen VL encoder to reduce VRAM usage. 'nf4' (4-bit) saves the most memory, 'int8'
            (8-bit) is a middle ground. Default: 'none'.
        qwen_vl_encoder: Qwen2.5-VL tokenizer, processor and text/vision encoder
        reference_images: Reference images to guide the edit. The model can use multiple reference images.
    """

    type_: Literal["qwen_image_text_encoder"] = "qwen_image_text_encoder"
    prompt: None | str | Unset = UNSET
    quantization: QwenImageTextEncoderInvocationQuantization | Unset = UNSET
    qwen_vl_encoder: None | QwenVLEncoderField | Unset = UNSET
    reference_images: list[ImageField] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "qwen_vl_encoder": "QwenVLEncoderField",
        "reference_images": "[ImageField]",
    }
