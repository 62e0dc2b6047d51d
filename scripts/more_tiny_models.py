"""Make tiny models of other kinds than `tiny_model.py`, with random weights, for tests: `more_tiny_models.py FOLDER`.

They are what the workflows that InvokeAI ships for SD 1.5 and SDXL need besides it, each in FOLDER under its name:

    tiny-sdxl                         an SDXL main model in diffusers' layout; its `vae` folder is a VAE by itself
    tiny-lora-sd15.safetensors        a LoRA of kohya's sort on the attention layers of the denoiser
    tiny-controlnet-sd15, -sdxl       ControlNets in diffusers' layout
    tiny-ip-adapter-sd15.safetensors  an IP-Adapter, and
    tiny-clip-vision                  the image encoder it needs
    tiny-upscaler.safetensors         an upscaler of two, of the sort "RealESRGAN Compact"

All of them fit the tiny SD 1.5 model or the tiny SDXL model, and no other. The same seed gives the same bytes.
Needs the standard library only.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from tiny_model import (
    INDEX_FILE,
    MODEL_INDEX,
    NORM_GROUPS,
    SCHEDULER_CONFIG,
    SD1,
    TEXT_INNER_WIDTH,
    TEXT_LAYERS,
    UNET_HEADS,
    VAE_CONFIG,
    Tensors,
    UNetShape,
    added_config,
    clip_layers,
    down_block_types,
    text_encoder_config,
    text_encoder_tensors,
    unet_config,
    unet_first_half,
    unet_tensors,
    vae_tensors,
    vocabulary,
    write_json,
    write_safetensors,
    write_tokenizer,
)

TEXT_WIDTHS = (768, 1280)
SDXL = UNetShape(
    channels=(16, 32, 32),
    attention=(1, 1, 2),
    plain_level=0,
    text_width=sum(TEXT_WIDTHS),
    linear=True,
    size_channels=32,
    pooled_width=TEXT_WIDTHS[1],
)

LORA_RANK = 4
# Of what a ControlNet makes of its picture; halved three times, as latents are an eighth of a picture.
HINT_CHANNELS = (16, 16, 32, 32)
UPSCALER_CHANNELS = 8
UPSCALER_LAYERS = 2
UPSCALER_SCALE = 2

VISION_WIDTH = 64
VISION_HEADS = 2
# InvokeAI shows every encoder pictures of this size.
VISION_SIZE = 224
VISION_PATCH = 32
# How many tokens an IP-Adapter makes of a picture.
IP_TOKENS = 4

WEIGHTS_FILE = "diffusion_pytorch_model.safetensors"
CONFIG_FILE = "config.json"


def make_sdxl(folder: Path, randomness: random.Random) -> None:
    """Make the SDXL main model: two text encoders, whose outputs go side by side, and a denoiser with three levels."""
    tokens = vocabulary()
    for name, width, projected in (("", TEXT_WIDTHS[0], False), ("_2", TEXT_WIDTHS[1], True)):
        tensors = text_encoder_tensors(len(tokens), width, projected=projected)
        write_tokenizer(folder / f"tokenizer{name}", tokens)
        write_safetensors(folder / f"text_encoder{name}/model.safetensors", tensors, randomness)
        write_json(
            folder / f"text_encoder{name}" / CONFIG_FILE, text_encoder_config(tokens, width, projected=projected)
        )
    write_safetensors(folder / "unet" / WEIGHTS_FILE, unet_tensors(SDXL), randomness)
    write_json(folder / "unet" / CONFIG_FILE, unet_config(SDXL))
    write_safetensors(folder / "vae" / WEIGHTS_FILE, vae_tensors(), randomness)
    # These two numbers tell the VAE of SDXL from that of SD 1.
    write_json(folder / "vae" / CONFIG_FILE, VAE_CONFIG | {"scaling_factor": 0.13025, "sample_size": 1024})
    write_json(folder / "scheduler/scheduler_config.json", SCHEDULER_CONFIG)
    index = MODEL_INDEX | {
        "_class_name": "StableDiffusionXLPipeline",
        "force_zeros_for_empty_prompt": True,
        "text_encoder_2": ["transformers", "CLIPTextModelWithProjection"],
        "tokenizer_2": ["transformers", "CLIPTokenizer"],
    }
    for unknown in ("safety_checker", "requires_safety_checker"):
        del index[unknown]
    write_json(folder / INDEX_FILE, index)


def lora_tensors() -> Tensors:
    """Return the LoRA's tensors: two narrow matrices for each attention layer, whose product is added to it."""
    tensors = Tensors()
    for name, shape in unet_tensors(SD1).shapes.items():
        if ".attn" in name and name.endswith(".weight"):
            layer = "lora_unet_" + name.removesuffix(".weight").replace(".", "_")
            outputs, inputs = shape
            tensors.linear(f"{layer}.lora_down", LORA_RANK, inputs, bias=False)
            tensors.linear(f"{layer}.lora_up", outputs, LORA_RANK, bias=False)
            tensors.shapes[f"{layer}.alpha"] = ()
    return tensors


def controlnet_tensors(shape: UNetShape) -> Tensors:
    """Return a ControlNet's tensors: the first half of a denoiser, with a way in for a picture and ways out."""
    tensors = Tensors()
    ways_out = unet_first_half(tensors, shape)
    hint = "controlnet_cond_embedding"
    tensors.convolution(f"{hint}.conv_in", HINT_CHANNELS[0], 3)
    for index, (inputs, outputs) in enumerate(pairwise(HINT_CHANNELS)):
        tensors.convolution(f"{hint}.blocks.{2 * index}", inputs, inputs)
        tensors.convolution(f"{hint}.blocks.{2 * index + 1}", outputs, inputs)
    tensors.convolution(f"{hint}.conv_out", shape.channels[0], HINT_CHANNELS[-1])
    for index, channels in enumerate(ways_out):
        tensors.convolution(f"controlnet_down_blocks.{index}", channels, channels, kernel=1)
    tensors.convolution("controlnet_mid_block", shape.channels[-1], shape.channels[-1], kernel=1)
    return tensors


def make_controlnet(folder: Path, shape: UNetShape, randomness: random.Random) -> None:
    """Make a ControlNet for a denoiser of this shape."""
    write_safetensors(folder / WEIGHTS_FILE, controlnet_tensors(shape), randomness)
    config: dict[str, object] = {
        "_class_name": "ControlNetModel",
        "_diffusers_version": "0.30.0",
        "in_channels": 4,
        "conditioning_channels": 3,
        "cross_attention_dim": shape.text_width,
        "attention_head_dim": UNET_HEADS,
        "norm_num_groups": NORM_GROUPS,
        "block_out_channels": shape.channels,
        "layers_per_block": 2,
        "down_block_types": down_block_types(shape),
        "conditioning_embedding_out_channels": HINT_CHANNELS,
    }
    write_json(folder / CONFIG_FILE, config | added_config(shape))


def ip_adapter_tensors() -> Tensors:
    """Return the IP-Adapter's tensors: a picture as tokens, and keys and values of them for each cross-attention."""
    tensors = Tensors()
    tensors.linear("image_proj.proj", IP_TOKENS * SD1.text_width, VISION_WIDTH)
    tensors.norm("image_proj.norm", SD1.text_width)
    keys = [(name, shape) for name, shape in unet_tensors(SD1).shapes.items() if name.endswith(".attn2.to_k.weight")]
    # Attentions go by their number: diffusers counts the middle block last, and every other one is no cross-attention.
    for index, (_, shape) in enumerate(sorted(keys, key=lambda key: key[0].startswith("mid_block"))):
        for projection in ("to_k_ip", "to_v_ip"):
            tensors.linear(f"ip_adapter.{2 * index + 1}.{projection}", *shape, bias=False)
    return tensors


def clip_vision_tensors() -> Tensors:
    """Return the image encoder's tensors."""
    tensors = Tensors()
    tensors.shapes["vision_model.embeddings.class_embedding"] = (VISION_WIDTH,)
    tensors.shapes["vision_model.embeddings.patch_embedding.weight"] = (VISION_WIDTH, 3, VISION_PATCH, VISION_PATCH)
    positions = (VISION_SIZE // VISION_PATCH) ** 2 + 1
    tensors.shapes["vision_model.embeddings.position_embedding.weight"] = (positions, VISION_WIDTH)
    # Spelt like this by everybody.
    tensors.norm("vision_model.pre_layrnorm", VISION_WIDTH)
    clip_layers(tensors, "vision_model", VISION_WIDTH)
    tensors.norm("vision_model.post_layernorm", VISION_WIDTH)
    tensors.linear("visual_projection", VISION_WIDTH, VISION_WIDTH, bias=False)
    return tensors


def make_clip_vision(folder: Path, randomness: random.Random) -> None:
    """Make the image encoder that the IP-Adapter needs."""
    write_safetensors(folder / "model.safetensors", clip_vision_tensors(), randomness)
    config = {
        "architectures": ["CLIPVisionModelWithProjection"],
        "model_type": "clip_vision_model",
        "hidden_size": VISION_WIDTH,
        "intermediate_size": TEXT_INNER_WIDTH,
        "projection_dim": VISION_WIDTH,
        "num_hidden_layers": TEXT_LAYERS,
        "num_attention_heads": VISION_HEADS,
        "image_size": VISION_SIZE,
        "patch_size": VISION_PATCH,
        "hidden_act": "gelu",
        "torch_dtype": "float16",
    }
    write_json(folder / CONFIG_FILE, config)


def upscaler_tensors() -> Tensors:
    """Return the upscaler's tensors: convolutions and, between them, a weight a channel for what is below zero."""
    tensors = Tensors()
    channels = 3
    for index in range(UPSCALER_LAYERS):
        tensors.convolution(f"body.{2 * index}", UPSCALER_CHANNELS, channels)
        channels = UPSCALER_CHANNELS
        tensors.shapes[f"body.{2 * index + 1}.weight"] = (channels,)
    tensors.convolution(f"body.{2 * UPSCALER_LAYERS}", 3 * UPSCALER_SCALE**2, channels)
    return tensors


Maker = Callable[[Path, random.Random], None]


def file_of(tensors: Callable[[], Tensors]) -> Maker:
    """Return what makes the model that is one file with these tensors."""
    return lambda path, randomness: write_safetensors(path, tensors(), randomness)


# By name; what is written last, in folders, tells that a model is complete.
MAKERS: dict[str, tuple[Maker, str]] = {
    "tiny-sdxl": (make_sdxl, INDEX_FILE),
    "tiny-lora-sd15.safetensors": (file_of(lora_tensors), ""),
    "tiny-controlnet-sd15": (lambda folder, randomness: make_controlnet(folder, SD1, randomness), CONFIG_FILE),
    "tiny-controlnet-sdxl": (lambda folder, randomness: make_controlnet(folder, SDXL, randomness), CONFIG_FILE),
    "tiny-ip-adapter-sd15.safetensors": (file_of(ip_adapter_tensors), ""),
    "tiny-clip-vision": (make_clip_vision, CONFIG_FILE),
    "tiny-upscaler.safetensors": (file_of(upscaler_tensors), ""),
}


def make_more_tiny_models(folder: str | Path, seed: int = 0) -> list[Path]:
    """Make all of them, but for those that are there.

    Args:
        folder: Where they go; made when missing.
        seed: Of the random weights.

    Returns:
        Their absolute paths, which is what a server on the same machine can install.
    """
    paths: list[Path] = []
    for name, (make, last) in MAKERS.items():
        path = Path(folder).absolute() / name
        if not (path / last).exists():
            make(path, random.Random(f"{name} {seed}"))
        paths.append(path)
    return paths


def main() -> None:
    parser = argparse.ArgumentParser(description="Make tiny random models of several kinds.")
    parser.add_argument("folder", help="where the models go; those that are there are left alone")
    parser.add_argument("--seed", type=int, default=0, help="of the random weights (default: 0)")
    arguments = parser.parse_args()
    for path in make_more_tiny_models(arguments.folder, arguments.seed):
        size = sum(file.stat().st_size for file in [path, *path.rglob("*")] if file.is_file())
        print(f"{path}: {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
