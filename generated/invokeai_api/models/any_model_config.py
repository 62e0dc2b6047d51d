from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Union, define

if TYPE_CHECKING:
    from .literals import ModelSourceType


@define(kw_only=True, repr=False)
class AnyModelConfig(Union):
    """Base class of 124 schemas, told apart by their base, format, type.

    Attributes:
        cover_image: Url for image to preview model
        description: Model description
        file_size: The size of the model in bytes.
        hash_: The hash of the model file(s).
        key: A unique key for this model.
        name: Name of the model.
        path: Path to the model on the filesystem. Relative paths are relative to the Invoke root directory.
        source: The original source of the model (path, URL or repo_id).
        source_api_response: The original API response from the source, as stringified JSON.
        source_type: The type of source
        source_url: Optional URL for the model (e.g. download page or model page).
    """

    base: str
    cover_image: None | str
    description: None | str
    file_size: int
    format_: str
    hash_: str
    key: str
    name: str
    path: str
    source: str
    source_api_response: None | str
    source_type: ModelSourceType
    source_url: None | str
    type_: str
    _wire_ = {
        "format_": "format",
        "hash_": "hash",
        "type_": "type",
    }
    _unknown_ = "UnknownModelConfig"
    _tags_ = [["type", "base", "format", "variant"], ["type", "base", "format"]]
    _members_ = {
        "type=clip_embed|base=any|format=diffusers|variant=gigantic": "CLIPEmbedDiffusersGConfig",
        "type=clip_embed|base=any|format=diffusers|variant=large": "CLIPEmbedDiffusersLConfig",
        "type=clip_vision|base=any|format=diffusers": "CLIPVisionDiffusersConfig",
        "type=control_lora|base=flux|format=lycoris": "ControlLoRALyCORISFLUXConfig",
        "type=controlnet|base=anima|format=checkpoint": "ControlNetCheckpointAnimaConfig",
        "type=controlnet|base=flux|format=checkpoint": "ControlNetCheckpointFLUXConfig",
        "type=controlnet|base=flux|format=diffusers": "ControlNetDiffusersFLUXConfig",
        "type=controlnet|base=sd-1|format=checkpoint": "ControlNetCheckpointSD1Config",
        "type=controlnet|base=sd-1|format=diffusers": "ControlNetDiffusersSD1Config",
        "type=controlnet|base=sd-2|format=checkpoint": "ControlNetCheckpointSD2Config",
        "type=controlnet|base=sd-2|format=diffusers": "ControlNetDiffusersSD2Config",
        "type=controlnet|base=sdxl|format=checkpoint": "ControlNetCheckpointSDXLConfig",
        "type=controlnet|base=sdxl|format=diffusers": "ControlNetDiffusersSDXLConfig",
        "type=controlnet|base=z-image|format=checkpoint": "ControlNetCheckpointZImageConfig",
        "type=embedding|base=sd-1|format=embedding_file": "TIFileSD1Config",
        "type=embedding|base=sd-1|format=embedding_folder": "TIFolderSD1Config",
        "type=embedding|base=sd-2|format=embedding_file": "TIFileSD2Config",
        "type=embedding|base=sd-2|format=embedding_folder": "TIFolderSD2Config",
        "type=embedding|base=sdxl|format=embedding_file": "TIFileSDXLConfig",
        "type=embedding|base=sdxl|format=embedding_folder": "TIFolderSDXLConfig",
        "type=external_image_generator|base=external|format=external_api": "ExternalApiModelConfig",
        "type=flux_redux|base=flux|format=checkpoint": "FLUXReduxCheckpointConfig",
        "type=gemma2_encoder|base=any|format=gemma2_encoder": "Gemma2EncoderGemma2EncoderConfig",
        "type=gemma2_encoder|base=any|format=gguf_quantized": "Gemma2EncoderGGUFConfig",
        "type=ip_adapter|base=flux|format=checkpoint": "IPAdapterCheckpointFLUXConfig",
        "type=ip_adapter|base=sd-1|format=checkpoint": "IPAdapterCheckpointSD1Config",
        "type=ip_adapter|base=sd-1|format=invokeai": "IPAdapterInvokeAISD1Config",
        "type=ip_adapter|base=sd-2|format=checkpoint": "IPAdapterCheckpointSD2Config",
        "type=ip_adapter|base=sd-2|format=invokeai": "IPAdapterInvokeAISD2Config",
        "type=ip_adapter|base=sdxl|format=checkpoint": "IPAdapterCheckpointSDXLConfig",
        "type=ip_adapter|base=sdxl|format=invokeai": "IPAdapterInvokeAISDXLConfig",
        "type=llava_onevision|base=any|format=diffusers": "LlavaOnevisionDiffusersConfig",
        "type=lora|base=anima|format=lycoris": "LoRALyCORISAnimaConfig",
        "type=lora|base=flux2|format=diffusers": "LoRADiffusersFlux2Config",
        "type=lora|base=flux2|format=lycoris": "LoRALyCORISFlux2Config",
        "type=lora|base=flux|format=diffusers": "LoRADiffusersFLUXConfig",
        "type=lora|base=flux|format=lycoris": "LoRALyCORISFLUXConfig",
        "type=lora|base=flux|format=omi": "LoRAOMIFLUXConfig",
        "type=lora|base=krea-2|format=lycoris": "LoRALyCORISKrea2Config",
        "type=lora|base=qwen-image|format=lycoris": "LoRALyCORISQwenImageConfig",
        "type=lora|base=sd-1|format=diffusers": "LoRADiffusersSD1Config",
        "type=lora|base=sd-1|format=lycoris": "LoRALyCORISSD1Config",
        "type=lora|base=sd-2|format=diffusers": "LoRADiffusersSD2Config",
        "type=lora|base=sd-2|format=lycoris": "LoRALyCORISSD2Config",
        "type=lora|base=sdxl|format=diffusers": "LoRADiffusersSDXLConfig",
        "type=lora|base=sdxl|format=lycoris": "LoRALyCORISSDXLConfig",
        "type=lora|base=sdxl|format=omi": "LoRAOMISDXLConfig",
        "type=lora|base=wan|format=lycoris": "LoRALyCORISWanConfig",
        "type=lora|base=z-image|format=diffusers": "LoRADiffusersZImageConfig",
        "type=lora|base=z-image|format=lycoris": "LoRALyCORISZImageConfig",
        "type=main|base=anima|format=checkpoint": "MainCheckpointAnimaConfig",
        "type=main|base=cogview4|format=diffusers": "MainDiffusersCogView4Config",
        "type=main|base=ernie-image|format=diffusers": "MainDiffusersErnieImageConfig",
        "type=main|base=flux2|format=checkpoint": "MainCheckpointFlux2Config",
        "type=main|base=flux2|format=diffusers": "MainDiffusersFlux2Config",
        "type=main|base=flux2|format=gguf_quantized": "MainGGUFFlux2Config",
        "type=main|base=flux2|format=sdnq_quantized": "MainSDNQDiffusersFlux2Config",
        "type=main|base=flux|format=bnb_quantized_nf4b": "MainBnBNF4FLUXConfig",
        "type=main|base=flux|format=checkpoint": "MainCheckpointFLUXConfig",
        "type=main|base=flux|format=diffusers": "MainDiffusersFLUXConfig",
        "type=main|base=flux|format=gguf_quantized": "MainGGUFFLUXConfig",
        "type=main|base=flux|format=sdnq_quantized": "MainSDNQDiffusersFLUXConfig",
        "type=main|base=ideogram-4|format=diffusers": "MainDiffusersIdeogram4Config",
        "type=main|base=krea-2|format=checkpoint": "MainCheckpointKrea2Config",
        "type=main|base=krea-2|format=diffusers": "MainDiffusersKrea2Config",
        "type=main|base=krea-2|format=gguf_quantized": "MainGGUFKrea2Config",
        "type=main|base=qwen-image|format=checkpoint": "MainCheckpointQwenImageConfig",
        "type=main|base=qwen-image|format=diffusers": "MainDiffusersQwenImageConfig",
        "type=main|base=qwen-image|format=gguf_quantized": "MainGGUFQwenImageConfig",
        "type=main|base=sd-1|format=checkpoint": "MainCheckpointSD1Config",
        "type=main|base=sd-1|format=diffusers": "MainDiffusersSD1Config",
        "type=main|base=sd-2|format=checkpoint": "MainCheckpointSD2Config",
        "type=main|base=sd-2|format=diffusers": "MainDiffusersSD2Config",
        "type=main|base=sd-3|format=diffusers": "MainDiffusersSD3Config",
        "type=main|base=sdxl-refiner|format=checkpoint": "MainCheckpointSDXLRefinerConfig",
        "type=main|base=sdxl-refiner|format=diffusers": "MainDiffusersSDXLRefinerConfig",
        "type=main|base=sdxl|format=checkpoint": "MainCheckpointSDXLConfig",
        "type=main|base=sdxl|format=diffusers": "MainDiffusersSDXLConfig",
        "type=main|base=wan|format=checkpoint": "MainCheckpointWanConfig",
        "type=main|base=wan|format=diffusers": "MainDiffusersWanConfig",
        "type=main|base=wan|format=gguf_quantized": "MainGGUFWanConfig",
        "type=main|base=z-image|format=checkpoint": "MainCheckpointZImageConfig",
        "type=main|base=z-image|format=diffusers": "MainDiffusersZImageConfig",
        "type=main|base=z-image|format=gguf_quantized": "MainGGUFZImageConfig",
        "type=main|base=z-image|format=sdnq_quantized": "MainSDNQDiffusersZImageConfig",
        "type=mistral_encoder|base=any|format=checkpoint": "MistralEncoderCheckpointConfig",
        "type=mistral_encoder|base=any|format=gguf_quantized": "MistralEncoderGGUFConfig",
        "type=mistral_encoder|base=any|format=mistral_encoder": "MistralEncoderDiffusersConfig",
        "type=pid_decoder|base=flux2|format=checkpoint": "PiDDecoderCheckpointFlux2Config",
        "type=pid_decoder|base=flux|format=checkpoint": "PiDDecoderCheckpointFLUXConfig",
        "type=pid_decoder|base=qwen-image|format=checkpoint": "PiDDecoderCheckpointQwenImageConfig",
        "type=pid_decoder|base=sd-3|format=checkpoint": "PiDDecoderCheckpointSD3Config",
        "type=pid_decoder|base=sdxl|format=checkpoint": "PiDDecoderCheckpointSDXLConfig",
        "type=qwen3_encoder|base=any|format=checkpoint": "Qwen3EncoderCheckpointConfig",
        "type=qwen3_encoder|base=any|format=gguf_quantized": "Qwen3EncoderGGUFConfig",
        "type=qwen3_encoder|base=any|format=qwen3_encoder": "Qwen3EncoderQwen3EncoderConfig",
        "type=qwen3_encoder|base=any|format=sdnq_quantized": "Qwen3EncoderSDNQFolderConfig",
        "type=qwen3_vl_encoder|base=any|format=checkpoint": "Qwen3VLEncoderCheckpointConfig",
        "type=qwen3_vl_encoder|base=any|format=qwen3_vl_encoder": "Qwen3VLEncoderQwen3VLEncoderConfig",
        "type=qwen_vl_encoder|base=any|format=checkpoint": "QwenVLEncoderCheckpointConfig",
        "type=qwen_vl_encoder|base=any|format=qwen_vl_encoder": "QwenVLEncoderDiffusersConfig",
        "type=siglip|base=any|format=diffusers": "SigLIPDiffusersConfig",
        "type=spandrel_image_to_image|base=any|format=checkpoint": "SpandrelCheckpointConfig",
        "type=t2i_adapter|base=sd-1|format=diffusers": "T2IAdapterDiffusersSD1Config",
        "type=t2i_adapter|base=sdxl|format=diffusers": "T2IAdapterDiffusersSDXLConfig",
        "type=t5_encoder|base=any|format=bnb_quantized_int8b": "T5EncoderBnBLLMint8Config",
        "type=t5_encoder|base=any|format=gguf_quantized": "T5EncoderGGUFConfig",
        "type=t5_encoder|base=any|format=sdnq_quantized": "T5EncoderSDNQConfig",
        "type=t5_encoder|base=any|format=t5_encoder": "T5EncoderT5EncoderConfig",
        "type=text_llm|base=any|format=diffusers": "TextLLMDiffusersConfig",
        "type=unknown|base=unknown|format=unknown": "UnknownConfig",
        "type=vae|base=anima|format=checkpoint": "VAECheckpointAnimaConfig",
        "type=vae|base=flux2|format=checkpoint": "VAECheckpointFlux2Config",
        "type=vae|base=flux2|format=diffusers": "VAEDiffusersFlux2Config",
        "type=vae|base=flux|format=checkpoint": "VAECheckpointFLUXConfig",
        "type=vae|base=qwen-image|format=checkpoint": "VAECheckpointQwenImageConfig",
        "type=vae|base=sd-1|format=checkpoint": "VAECheckpointSD1Config",
        "type=vae|base=sd-1|format=diffusers": "VAEDiffusersSD1Config",
        "type=vae|base=sd-2|format=checkpoint": "VAECheckpointSD2Config",
        "type=vae|base=sdxl|format=checkpoint": "VAECheckpointSDXLConfig",
        "type=vae|base=sdxl|format=diffusers": "VAEDiffusersSDXLConfig",
        "type=vae|base=wan|format=checkpoint": "VAECheckpointWanConfig",
        "type=vae|base=wan|format=diffusers": "VAEDiffusersWanConfig",
        "type=wan_t5_encoder|base=any|format=wan_t5_encoder": "WanT5EncoderWanT5EncoderConfig",
    }


@define(kw_only=True, repr=False)
class UnknownModelConfig(AnyModelConfig):
    """A member this client does not know; the fields it does not declare are in `additional_properties`."""
