"""The values each enum has in the schema. Values a newer server adds are read all the same."""

from typing import Literal, TypeAlias

AlibabaCloudImageGenerationInvocationMode: TypeAlias = Literal["img2img", "inpaint", "txt2img"]
AnimaDenoiseInvocationScheduler: TypeAlias = Literal["dpmpp_2m", "dpmpp_2m_sde", "er_sde", "euler", "heun", "lcm"]
AnimaDenoiseMetaInvocationScheduler: TypeAlias = Literal["dpmpp_2m", "dpmpp_2m_sde", "er_sde", "euler", "heun", "lcm"]
AnyModelVariant: TypeAlias = Literal[
    "5b",
    "a14b",
    "cow_mistral3_small",
    "depth",
    "dev",
    "dev_fill",
    "edit",
    "generate",
    "gigantic",
    "i2v_a14b",
    "inpaint",
    "klein_4b",
    "klein_4b_base",
    "klein_9b",
    "klein_9b_base",
    "krea2_base",
    "krea2_turbo",
    "large",
    "mistral3_24b",
    "normal",
    "qwen3_06b",
    "qwen3_4b",
    "qwen3_8b",
    "res2k_sr4x",
    "res2kto4k_sr4x",
    "schnell",
    "t2v_a14b",
    "ti2v_5b",
    "turbo",
    "zbase",
]
BaseModelType: TypeAlias = Literal[
    "anima",
    "any",
    "cogview4",
    "ernie-image",
    "external",
    "flux",
    "flux2",
    "ideogram-4",
    "krea-2",
    "qwen-image",
    "sd-1",
    "sd-2",
    "sd-3",
    "sdxl",
    "sdxl-refiner",
    "unknown",
    "wan",
    "z-image",
]
BlankImageInvocationMode: TypeAlias = Literal["RGB", "RGBA"]
BoardRecordOrderBy: TypeAlias = Literal["board_name", "created_at"]
BoardVisibility: TypeAlias = Literal["private", "public", "shared"]
ColorCorrectInvocationColorspace: TypeAlias = Literal["RGB", "YCbCr", "YCbCr-Chroma", "YCbCr-Luma"]
ControlFieldControlMode: TypeAlias = Literal["balanced", "more_control", "more_prompt", "unbalanced"]
ControlFieldResizeMode: TypeAlias = Literal["crop_resize", "fill_resize", "just_resize", "just_resize_simple"]
ControlNetInvocationControlMode: TypeAlias = Literal["balanced", "more_control", "more_prompt", "unbalanced"]
ControlNetInvocationResizeMode: TypeAlias = Literal["crop_resize", "fill_resize", "just_resize", "just_resize_simple"]
ControlNetMetadataFieldControlMode: TypeAlias = Literal["balanced", "more_control", "more_prompt", "unbalanced"]
ControlNetMetadataFieldResizeMode: TypeAlias = Literal[
    "crop_resize", "fill_resize", "just_resize", "just_resize_simple"
]
ControlNetRecallParameterControlModeType0: TypeAlias = Literal["balanced", "more_control", "more_prompt"]
CoreMetadataInvocationGenerationModeType0: TypeAlias = Literal[
    "anima_img2img",
    "anima_inpaint",
    "anima_outpaint",
    "anima_txt2img",
    "cogview4_img2img",
    "cogview4_inpaint",
    "cogview4_outpaint",
    "cogview4_txt2img",
    "ernie_image_txt2img",
    "flux2_img2img",
    "flux2_inpaint",
    "flux2_outpaint",
    "flux2_txt2img",
    "flux_img2img",
    "flux_inpaint",
    "flux_outpaint",
    "flux_txt2img",
    "ideogram4_txt2img",
    "img2img",
    "inpaint",
    "krea2_img2img",
    "krea2_inpaint",
    "krea2_outpaint",
    "krea2_txt2img",
    "outpaint",
    "qwen_image_img2img",
    "qwen_image_inpaint",
    "qwen_image_outpaint",
    "qwen_image_txt2img",
    "sd3_img2img",
    "sd3_inpaint",
    "sd3_outpaint",
    "sd3_txt2img",
    "sdxl_img2img",
    "sdxl_inpaint",
    "sdxl_outpaint",
    "sdxl_txt2img",
    "txt2img",
    "wan_i2v",
    "wan_img2img",
    "wan_inpaint",
    "wan_outpaint",
    "wan_txt2img",
    "z_image_img2img",
    "z_image_inpaint",
    "z_image_outpaint",
    "z_image_txt2img",
]
CreateGradientMaskInvocationCoherenceMode: TypeAlias = Literal["Box Blur", "Gaussian Blur", "Staged"]
DenoiseLatentsInvocationScheduler: TypeAlias = Literal[
    "ddim",
    "ddpm",
    "deis",
    "deis_k",
    "dpmpp_2m",
    "dpmpp_2m_k",
    "dpmpp_2m_sde",
    "dpmpp_2m_sde_k",
    "dpmpp_2s",
    "dpmpp_2s_k",
    "dpmpp_3m",
    "dpmpp_3m_k",
    "dpmpp_sde",
    "dpmpp_sde_k",
    "er_sde",
    "euler",
    "euler_a",
    "euler_k",
    "heun",
    "heun_k",
    "kdpm_2",
    "kdpm_2_a",
    "kdpm_2_a_k",
    "kdpm_2_k",
    "lcm",
    "lms",
    "lms_k",
    "pndm",
    "tcd",
    "unipc",
    "unipc_k",
]
DenoiseLatentsMetaInvocationScheduler: TypeAlias = Literal[
    "ddim",
    "ddpm",
    "deis",
    "deis_k",
    "dpmpp_2m",
    "dpmpp_2m_k",
    "dpmpp_2m_sde",
    "dpmpp_2m_sde_k",
    "dpmpp_2s",
    "dpmpp_2s_k",
    "dpmpp_3m",
    "dpmpp_3m_k",
    "dpmpp_sde",
    "dpmpp_sde_k",
    "er_sde",
    "euler",
    "euler_a",
    "euler_k",
    "heun",
    "heun_k",
    "kdpm_2",
    "kdpm_2_a",
    "kdpm_2_a_k",
    "kdpm_2_k",
    "lcm",
    "lms",
    "lms_k",
    "pndm",
    "tcd",
    "unipc",
    "unipc_k",
]
DepthAnythingDepthEstimationInvocationModelSize: TypeAlias = Literal["base", "large", "small", "small_v2"]
DownloadJobStatus: TypeAlias = Literal["cancelled", "completed", "error", "paused", "running", "waiting"]
ErnieImageDenoiseInvocationScheduler: TypeAlias = Literal["euler", "heun", "lcm"]
ESRGANInvocationModelName: TypeAlias = Literal[
    "ESRGAN_SRx4_DF2KOST_official-ff704c30.pth",
    "RealESRGAN_x2plus.pth",
    "RealESRGAN_x4plus.pth",
    "RealESRGAN_x4plus_anime_6B.pth",
]
ExternalModelCapabilitiesInputImageRequiredForType0Item: TypeAlias = Literal["img2img", "inpaint", "txt2img"]
ExternalModelCapabilitiesMaskFormat: TypeAlias = Literal["alpha", "binary", "none"]
ExternalModelCapabilitiesModesItem: TypeAlias = Literal["img2img", "inpaint", "txt2img"]
ExternalModelPanelControlName: TypeAlias = Literal["dimensions", "reference_images", "seed"]
FloatBatchInvocationBatchGroupId: TypeAlias = Literal["Group 1", "Group 2", "Group 3", "Group 4", "Group 5", "None"]
FloatMathInvocationOperation: TypeAlias = Literal["ABS", "ADD", "DIV", "EXP", "MAX", "MIN", "MUL", "SQRT", "SUB"]
FloatToIntegerInvocationMethod: TypeAlias = Literal["Ceiling", "Floor", "Nearest", "Truncate"]
Flux2DenoiseInvocationScheduler: TypeAlias = Literal["euler", "heun", "lcm"]
Flux2DevModelLoaderInvocationMaxSeqLen: TypeAlias = Literal[256, 512]
Flux2DevModelLoaderOutputMaxSeqLen: TypeAlias = Literal[256, 512]
Flux2DevTextEncoderInvocationMaxSeqLen: TypeAlias = Literal[256, 512]
Flux2KleinModelLoaderInvocationMaxSeqLen: TypeAlias = Literal[256, 512]
Flux2KleinModelLoaderOutputMaxSeqLen: TypeAlias = Literal[256, 512]
Flux2KleinTextEncoderInvocationMaxSeqLen: TypeAlias = Literal[256, 512]
Flux2VariantType: TypeAlias = Literal["dev", "klein_4b", "klein_4b_base", "klein_9b", "klein_9b_base"]
FluxControlNetFieldResizeMode: TypeAlias = Literal["crop_resize", "fill_resize", "just_resize", "just_resize_simple"]
FluxControlNetInvocationResizeMode: TypeAlias = Literal[
    "crop_resize", "fill_resize", "just_resize", "just_resize_simple"
]
FluxDenoiseInvocationDypePreset: TypeAlias = Literal["4k", "area", "auto", "manual", "off"]
FluxDenoiseInvocationScheduler: TypeAlias = Literal["euler", "heun", "lcm"]
FluxDenoiseLatentsMetaInvocationDypePreset: TypeAlias = Literal["4k", "area", "auto", "manual", "off"]
FluxDenoiseLatentsMetaInvocationScheduler: TypeAlias = Literal["euler", "heun", "lcm"]
FluxModelLoaderOutputMaxSeqLen: TypeAlias = Literal[256, 512]
FluxReduxInvocationDownsamplingFunction: TypeAlias = Literal["area", "bicubic", "bilinear", "nearest", "nearest-exact"]
FluxTextEncoderInvocationT5MaxSeqLenType0: TypeAlias = Literal[256, 512]
FluxVariantType: TypeAlias = Literal["dev", "dev_fill", "schnell"]
GalleryItemKind: TypeAlias = Literal["image", "video"]
GeminiImageGenerationInvocationMode: TypeAlias = Literal["img2img", "inpaint", "txt2img"]
GeminiImageGenerationInvocationThinkingLevelType0: TypeAlias = Literal["high", "minimal"]
GroundingDinoInvocationModelType0: TypeAlias = Literal["grounding-dino-base", "grounding-dino-tiny"]
HFTokenStatus: TypeAlias = Literal["invalid", "unknown", "valid"]
Ideogram4DenoiseInvocationSamplerPreset: TypeAlias = Literal["V4_DEFAULT_20", "V4_QUALITY_48", "V4_TURBO_12"]
ImageBatchInvocationBatchGroupId: TypeAlias = Literal["Group 1", "Group 2", "Group 3", "Group 4", "Group 5", "None"]
ImageBlurInvocationBlurType: TypeAlias = Literal["box", "gaussian"]
ImageCategory: TypeAlias = Literal["control", "general", "mask", "other", "user"]
ImageChannelInvocationChannel: TypeAlias = Literal["A", "B", "G", "R"]
ImageChannelMultiplyInvocationChannelType0: TypeAlias = Literal[
    "A (LAB)",
    "Alpha (RGBA)",
    "B (LAB)",
    "Black (CMYK)",
    "Blue (RGBA)",
    "Cb (YCbCr)",
    "Cr (YCbCr)",
    "Cyan (CMYK)",
    "Green (RGBA)",
    "Hue (HSV)",
    "Luminosity (LAB)",
    "Magenta (CMYK)",
    "Red (RGBA)",
    "Saturation (HSV)",
    "Value (HSV)",
    "Y (YCbCr)",
    "Yellow (CMYK)",
]
ImageChannelOffsetInvocationChannelType0: TypeAlias = Literal[
    "A (LAB)",
    "Alpha (RGBA)",
    "B (LAB)",
    "Black (CMYK)",
    "Blue (RGBA)",
    "Cb (YCbCr)",
    "Cr (YCbCr)",
    "Cyan (CMYK)",
    "Green (RGBA)",
    "Hue (HSV)",
    "Luminosity (LAB)",
    "Magenta (CMYK)",
    "Red (RGBA)",
    "Saturation (HSV)",
    "Value (HSV)",
    "Y (YCbCr)",
    "Yellow (CMYK)",
]
ImageConvertInvocationMode: TypeAlias = Literal["CMYK", "F", "HSV", "I", "L", "LAB", "RGB", "RGBA", "YCbCr"]
ImageMoveJobResponseState: TypeAlias = Literal["committed", "error", "moved", "moving", "planned"]
ImageMoveStatusResponseOperationType0: TypeAlias = Literal["move_all", "recovery"]
ImageNoiseInvocationNoiseType: TypeAlias = Literal["gaussian", "salt_and_pepper"]
ImageResizeInvocationResampleMode: TypeAlias = Literal["bicubic", "bilinear", "box", "hamming", "lanczos", "nearest"]
ImageScaleInvocationResampleMode: TypeAlias = Literal["bicubic", "bilinear", "box", "hamming", "lanczos", "nearest"]
ImageToLatentsInvocationColorCompensation: TypeAlias = Literal["None", "SDXL"]
InfillPatchMatchInvocationResampleMode: TypeAlias = Literal[
    "bicubic", "bilinear", "box", "hamming", "lanczos", "nearest"
]
InstallStatus: TypeAlias = Literal[
    "cancelled", "completed", "downloading", "downloads_done", "error", "paused", "running", "waiting"
]
IntegerBatchInvocationBatchGroupId: TypeAlias = Literal["Group 1", "Group 2", "Group 3", "Group 4", "Group 5", "None"]
IntegerMathInvocationOperation: TypeAlias = Literal["ABS", "ADD", "DIV", "EXP", "MAX", "MIN", "MOD", "MUL", "SUB"]
InvokeAdjustImageHuePlusInvocationSpace: TypeAlias = Literal[
    "*LCh / CIELab", "*Oklch / Oklab", "*UPLab (w/CIELab_to_UPLab.icc)", "HSV / HSL / RGB", "Okhsl", "Okhsv"
]
InvokeAIAppConfigAttentionSliceSizeType0: TypeAlias = Literal["auto", "balanced", "max"]
InvokeAIAppConfigAttentionType: TypeAlias = Literal["auto", "normal", "sliced", "torch-sdp", "xformers"]
InvokeAIAppConfigHashingAlgorithm: TypeAlias = Literal[
    "blake2b",
    "blake2s",
    "blake3_multi",
    "blake3_single",
    "md5",
    "random",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha3_224",
    "sha3_256",
    "sha3_384",
    "sha3_512",
    "sha512",
    "shake_128",
    "shake_256",
]
InvokeAIAppConfigImageSubfolderStrategy: TypeAlias = Literal["date", "flat", "hash", "type"]
InvokeAIAppConfigLogFormat: TypeAlias = Literal["color", "legacy", "plain", "syslog"]
InvokeAIAppConfigLogLevel: TypeAlias = Literal["critical", "debug", "error", "info", "warning"]
InvokeAIAppConfigLogLevelNetwork: TypeAlias = Literal["critical", "debug", "error", "info", "warning"]
InvokeAIAppConfigPrecision: TypeAlias = Literal["auto", "bfloat16", "float16", "float32"]
InvokeAIAppConfigSessionQueueMode: TypeAlias = Literal["FIFO", "round_robin"]
InvokeImageBlendInvocationBlendMode: TypeAlias = Literal[
    "Color",
    "Color Burn",
    "Color Dodge",
    "Darken Only",
    "Darken Only (EAL)",
    "Difference",
    "Divide",
    "Hard Light",
    "Hue",
    "Lighten Only",
    "Lighten Only (EAL)",
    "Linear Burn",
    "Linear Dodge (Add)",
    "Linear Light",
    "Luminosity",
    "Multiply",
    "Normal",
    "Overlay",
    "Saturation",
    "Screen",
    "Soft Light",
    "Subtract",
    "Vivid Light",
]
InvokeImageBlendInvocationColorSpace: TypeAlias = Literal[
    "HSL (RGB)", "HSV (RGB)", "LCh (CIELab)", "Linear RGB", "Okhsl", "Okhsv", "Oklch (Oklab)", "RGB"
]
InvokeImageDilateOrErodeInvocationMode: TypeAlias = Literal["Dilate", "Erode"]
IPAdapterInvocationClipVisionModel: TypeAlias = Literal["ViT-G", "ViT-H", "ViT-L"]
IPAdapterInvocationMethod: TypeAlias = Literal["composition", "full", "style", "style_precise", "style_strong"]
IPAdapterMetadataFieldClipVisionModel: TypeAlias = Literal["ViT-G", "ViT-H", "ViT-L"]
IPAdapterMetadataFieldMethod: TypeAlias = Literal["composition", "full", "style", "style_precise", "style_strong"]
IPAdapterRecallParameterImageInfluenceType0: TypeAlias = Literal["high", "highest", "low", "lowest", "medium"]
IPAdapterRecallParameterMethodType0: TypeAlias = Literal["composition", "full", "style"]
Krea2StyleReferenceFieldValueMode: TypeAlias = Literal[
    "raw_reference", "ref_mean", "target", "target_adain", "target_adain_plus_ref"
]
Krea2StyleReferenceInvocationFit: TypeAlias = Literal["contain", "crop", "stretch"]
Krea2StyleReferenceInvocationValueMode: TypeAlias = Literal[
    "raw_reference", "ref_mean", "target", "target_adain", "target_adain_plus_ref"
]
Krea2VariantType: TypeAlias = Literal["krea2_base", "krea2_turbo"]
LLMTaskProgressEventPhase: TypeAlias = Literal["generating", "loading_model"]
LogLevel: TypeAlias = Literal[0, 10, 20, 30, 40, 50]
LoRALyCORISWanConfigExpertType0: TypeAlias = Literal["high", "low"]
MainCheckpointWanConfigExpert: TypeAlias = Literal["high", "low", "none"]
MainGGUFWanConfigExpert: TypeAlias = Literal["high", "low", "none"]
MainModelDefaultSettingsSchedulerType0: TypeAlias = Literal[
    "ddim",
    "ddpm",
    "deis",
    "deis_k",
    "dpmpp_2m",
    "dpmpp_2m_k",
    "dpmpp_2m_sde",
    "dpmpp_2m_sde_k",
    "dpmpp_2s",
    "dpmpp_2s_k",
    "dpmpp_3m",
    "dpmpp_3m_k",
    "dpmpp_sde",
    "dpmpp_sde_k",
    "er_sde",
    "euler",
    "euler_a",
    "euler_k",
    "heun",
    "heun_k",
    "kdpm_2",
    "kdpm_2_a",
    "kdpm_2_a_k",
    "kdpm_2_k",
    "lcm",
    "lms",
    "lms_k",
    "pndm",
    "tcd",
    "unipc",
    "unipc_k",
]
MainModelDefaultSettingsVaePrecisionType0: TypeAlias = Literal["fp16", "fp32"]
MergeTilesToImageInvocationBlendMode: TypeAlias = Literal["Linear", "Seam"]
MetadataItemLinkedInvocationLabel: TypeAlias = Literal[
    "* CUSTOM LABEL *",
    "cfg_rescale_multiplier",
    "cfg_scale",
    "cfg_scale_end_step",
    "cfg_scale_start_step",
    "clip_skip",
    "guidance",
    "height",
    "model",
    "negative_prompt",
    "negative_style_prompt",
    "positive_prompt",
    "positive_style_prompt",
    "scheduler",
    "seamless_x",
    "seamless_y",
    "seed",
    "steps",
    "vae",
    "width",
]
MetadataToBoolCollectionInvocationLabel: TypeAlias = Literal["* CUSTOM LABEL *", "seamless_x", "seamless_y"]
MetadataToBoolInvocationLabel: TypeAlias = Literal["* CUSTOM LABEL *", "seamless_x", "seamless_y"]
MetadataToFloatCollectionInvocationLabel: TypeAlias = Literal[
    "* CUSTOM LABEL *", "cfg_rescale_multiplier", "cfg_scale", "guidance"
]
MetadataToFloatInvocationLabel: TypeAlias = Literal[
    "* CUSTOM LABEL *", "cfg_rescale_multiplier", "cfg_scale", "guidance"
]
MetadataToIntegerCollectionInvocationLabel: TypeAlias = Literal[
    "* CUSTOM LABEL *", "cfg_scale_end_step", "cfg_scale_start_step", "clip_skip", "height", "seed", "steps", "width"
]
MetadataToIntegerInvocationLabel: TypeAlias = Literal[
    "* CUSTOM LABEL *", "cfg_scale_end_step", "cfg_scale_start_step", "clip_skip", "height", "seed", "steps", "width"
]
MetadataToModelInvocationLabel: TypeAlias = Literal["* CUSTOM LABEL *", "model"]
MetadataToSchedulerInvocationDefaultValue: TypeAlias = Literal[
    "ddim",
    "ddpm",
    "deis",
    "deis_k",
    "dpmpp_2m",
    "dpmpp_2m_k",
    "dpmpp_2m_sde",
    "dpmpp_2m_sde_k",
    "dpmpp_2s",
    "dpmpp_2s_k",
    "dpmpp_3m",
    "dpmpp_3m_k",
    "dpmpp_sde",
    "dpmpp_sde_k",
    "er_sde",
    "euler",
    "euler_a",
    "euler_k",
    "heun",
    "heun_k",
    "kdpm_2",
    "kdpm_2_a",
    "kdpm_2_a_k",
    "kdpm_2_k",
    "lcm",
    "lms",
    "lms_k",
    "pndm",
    "tcd",
    "unipc",
    "unipc_k",
]
MetadataToSchedulerInvocationLabel: TypeAlias = Literal["* CUSTOM LABEL *", "scheduler"]
MetadataToSDXLModelInvocationLabel: TypeAlias = Literal["* CUSTOM LABEL *", "model"]
MetadataToStringCollectionInvocationLabel: TypeAlias = Literal[
    "* CUSTOM LABEL *", "negative_prompt", "negative_style_prompt", "positive_prompt", "positive_style_prompt"
]
MetadataToStringInvocationLabel: TypeAlias = Literal[
    "* CUSTOM LABEL *", "negative_prompt", "negative_style_prompt", "positive_prompt", "positive_style_prompt"
]
MetadataToVAEInvocationLabel: TypeAlias = Literal["* CUSTOM LABEL *", "vae"]
MistralVariantType: TypeAlias = Literal["cow_mistral3_small", "mistral3_24b"]
ModelFormat: TypeAlias = Literal[
    "bnb_quantized_int8b",
    "bnb_quantized_nf4b",
    "checkpoint",
    "diffusers",
    "embedding_file",
    "embedding_folder",
    "external_api",
    "gemma2_encoder",
    "gguf_quantized",
    "invokeai",
    "lycoris",
    "mistral_encoder",
    "olive",
    "omi",
    "onnx",
    "qwen3_encoder",
    "qwen3_vl_encoder",
    "qwen_vl_encoder",
    "sdnq_quantized",
    "t5_encoder",
    "unknown",
    "wan_t5_encoder",
]
ModelRecordOrderBy: TypeAlias = Literal[
    "base", "created_at", "default", "format", "name", "path", "size", "type", "updated_at"
]
ModelRepoVariant: TypeAlias = Literal["", "flax", "fp16", "fp32", "onnx", "openvino"]
ModelSourceType: TypeAlias = Literal["external", "hf_repo_id", "path", "url"]
ModelType: TypeAlias = Literal[
    "clip_embed",
    "clip_vision",
    "control_lora",
    "controlnet",
    "embedding",
    "external_image_generator",
    "flux_redux",
    "gemma2_encoder",
    "ip_adapter",
    "llava_onevision",
    "lora",
    "main",
    "mistral_encoder",
    "onnx",
    "pid_decoder",
    "prompt_enhancer",
    "qwen3_encoder",
    "qwen3_vl_encoder",
    "qwen_vl_encoder",
    "siglip",
    "spandrel_image_to_image",
    "t2i_adapter",
    "t5_encoder",
    "text_llm",
    "unknown",
    "vae",
    "wan_t5_encoder",
]
ModelVariantType: TypeAlias = Literal["depth", "inpaint", "normal"]
NoiseInvocationNoiseType: TypeAlias = Literal["Anima", "CogView4", "FLUX", "FLUX.2", "SD", "SD3", "Z-Image"]
OpenAIImageGenerationInvocationBackground: TypeAlias = Literal["auto", "opaque", "transparent"]
OpenAIImageGenerationInvocationInputFidelityType0: TypeAlias = Literal["high", "low"]
OpenAIImageGenerationInvocationMode: TypeAlias = Literal["img2img", "inpaint", "txt2img"]
OpenAIImageGenerationInvocationQuality: TypeAlias = Literal["auto", "high", "low", "medium"]
PBRMapsInvocationBorderMode: TypeAlias = Literal["mirror", "none", "replicate", "seamless"]
PiDDecoderVariantType: TypeAlias = Literal["res2k_sr4x", "res2kto4k_sr4x"]
PresetType: TypeAlias = Literal["default", "user"]
QueueItemStatusChangedEventStatus: TypeAlias = Literal[
    "canceled", "completed", "failed", "in_progress", "pending", "waiting"
]
Qwen3VariantType: TypeAlias = Literal["qwen3_06b", "qwen3_4b", "qwen3_8b"]
QwenImageTextEncoderInvocationQuantization: TypeAlias = Literal["int8", "nf4", "none"]
QwenImageVariantType: TypeAlias = Literal["edit", "generate"]
ResizeLatentsInvocationMode: TypeAlias = Literal[
    "area", "bicubic", "bilinear", "linear", "nearest", "nearest-exact", "trilinear"
]
ResourceOrigin: TypeAlias = Literal["external", "internal"]
SAMPointLabel: TypeAlias = Literal[-1, 0, 1]
SaveImageToFileInvocationFileFormat: TypeAlias = Literal["jpg", "png", "webp"]
ScaleLatentsInvocationMode: TypeAlias = Literal[
    "area", "bicubic", "bilinear", "linear", "nearest", "nearest-exact", "trilinear"
]
SchedulerInvocationScheduler: TypeAlias = Literal[
    "ddim",
    "ddpm",
    "deis",
    "deis_k",
    "dpmpp_2m",
    "dpmpp_2m_k",
    "dpmpp_2m_sde",
    "dpmpp_2m_sde_k",
    "dpmpp_2s",
    "dpmpp_2s_k",
    "dpmpp_3m",
    "dpmpp_3m_k",
    "dpmpp_sde",
    "dpmpp_sde_k",
    "er_sde",
    "euler",
    "euler_a",
    "euler_k",
    "heun",
    "heun_k",
    "kdpm_2",
    "kdpm_2_a",
    "kdpm_2_a_k",
    "kdpm_2_k",
    "lcm",
    "lms",
    "lms_k",
    "pndm",
    "tcd",
    "unipc",
    "unipc_k",
]
SchedulerOutputScheduler: TypeAlias = Literal[
    "ddim",
    "ddpm",
    "deis",
    "deis_k",
    "dpmpp_2m",
    "dpmpp_2m_k",
    "dpmpp_2m_sde",
    "dpmpp_2m_sde_k",
    "dpmpp_2s",
    "dpmpp_2s_k",
    "dpmpp_3m",
    "dpmpp_3m_k",
    "dpmpp_sde",
    "dpmpp_sde_k",
    "er_sde",
    "euler",
    "euler_a",
    "euler_k",
    "heun",
    "heun_k",
    "kdpm_2",
    "kdpm_2_a",
    "kdpm_2_a_k",
    "kdpm_2_k",
    "lcm",
    "lms",
    "lms_k",
    "pndm",
    "tcd",
    "unipc",
    "unipc_k",
]
SchedulerPredictionType: TypeAlias = Literal["epsilon", "sample", "v_prediction"]
SeedreamImageGenerationInvocationMode: TypeAlias = Literal["img2img", "inpaint", "txt2img"]
SegmentAnythingInvocationMaskFilter: TypeAlias = Literal["all", "highest_box_score", "largest"]
SegmentAnythingInvocationModelType0: TypeAlias = Literal[
    "segment-anything-2-base",
    "segment-anything-2-large",
    "segment-anything-2-small",
    "segment-anything-2-tiny",
    "segment-anything-base",
    "segment-anything-huge",
    "segment-anything-large",
]
SessionQueueItemStatus: TypeAlias = Literal["canceled", "completed", "failed", "in_progress", "pending", "waiting"]
SessionQueueItemSummaryStatus: TypeAlias = Literal[
    "canceled", "completed", "failed", "in_progress", "pending", "waiting"
]
SQLiteDirection: TypeAlias = Literal["ASC", "DESC"]
StringBatchInvocationBatchGroupId: TypeAlias = Literal["Group 1", "Group 2", "Group 3", "Group 4", "Group 5", "None"]
SubModelType: TypeAlias = Literal[
    "pe",
    "pe_tokenizer",
    "safety_checker",
    "scheduler",
    "text_encoder",
    "text_encoder_2",
    "text_encoder_3",
    "tokenizer",
    "tokenizer_2",
    "tokenizer_3",
    "transformer",
    "transformer_2",
    "unet",
    "vae",
    "vae_decoder",
    "vae_encoder",
]
T2IAdapterFieldResizeMode: TypeAlias = Literal["crop_resize", "fill_resize", "just_resize", "just_resize_simple"]
T2IAdapterInvocationResizeMode: TypeAlias = Literal["crop_resize", "fill_resize", "just_resize", "just_resize_simple"]
T2IAdapterMetadataFieldResizeMode: TypeAlias = Literal[
    "crop_resize", "fill_resize", "just_resize", "just_resize_simple"
]
TiledMultiDiffusionDenoiseLatentsScheduler: TypeAlias = Literal[
    "ddim",
    "ddpm",
    "deis",
    "deis_k",
    "dpmpp_2m",
    "dpmpp_2m_k",
    "dpmpp_2m_sde",
    "dpmpp_2m_sde_k",
    "dpmpp_2s",
    "dpmpp_2s_k",
    "dpmpp_3m",
    "dpmpp_3m_k",
    "dpmpp_sde",
    "dpmpp_sde_k",
    "er_sde",
    "euler",
    "euler_a",
    "euler_k",
    "heun",
    "heun_k",
    "kdpm_2",
    "kdpm_2_a",
    "kdpm_2_a_k",
    "kdpm_2_k",
    "lcm",
    "lms",
    "lms_k",
    "pndm",
    "tcd",
    "unipc",
    "unipc_k",
]
UpdateAppGenerationSettingsRequestImageSubfolderStrategy: TypeAlias = Literal["date", "flat", "hash", "type"]
VAECheckpointWanConfigLatentChannels: TypeAlias = Literal[16, 48]
VAEDiffusersWanConfigLatentChannels: TypeAlias = Literal[16, 48]
VideoConcatInvocationTransition: TypeAlias = Literal["crossfade", "cut", "fade_through_black"]
WanI2VIdealDimensionsInvocationRounding: TypeAlias = Literal["ceiling", "floor", "nearest"]
WanI2VIdealDimensionsInvocationTargetResolution: TypeAlias = Literal["1080p", "480p", "720p"]
WanLoRALoaderInvocationTarget: TypeAlias = Literal["auto", "both", "high", "low"]
WanLoRAVariantType: TypeAlias = Literal["5b", "a14b"]
WanTI2VIdealDimensionsInvocationRounding: TypeAlias = Literal["ceiling", "floor", "nearest"]
WanTI2VIdealDimensionsInvocationTargetResolution: TypeAlias = Literal["1080p", "480p", "720p"]
WanVariantType: TypeAlias = Literal["i2v_a14b", "t2v_a14b", "ti2v_5b"]
WorkflowCallCompatibilityReason: TypeAlias = Literal[
    "exceeds_capacity",
    "invalid_graph",
    "invalid_inputs",
    "missing_workflow_return",
    "multiple_workflow_return",
    "ok",
    "unknown",
    "unsupported_batch_input",
    "unsupported_node",
]
WorkflowCallExecutionStatus: TypeAlias = Literal["completed", "failed", "running_child", "waiting_for_child"]
WorkflowCategory: TypeAlias = Literal["default", "user"]
WorkflowRecordOrderBy: TypeAlias = Literal["created_at", "is_public", "name", "opened_at", "updated_at"]
ZImageDenoiseInvocationScheduler: TypeAlias = Literal["euler", "heun", "lcm"]
ZImageDenoiseMetaInvocationScheduler: TypeAlias = Literal["euler", "heun", "lcm"]
ZImageVariantType: TypeAlias = Literal["turbo", "zbase"]
