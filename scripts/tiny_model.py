"""Make a tiny Stable-Diffusion-1.5-shaped model with random weights, for demos and tests: `tiny_model.py FOLDER`.

The result is a model folder in diffusers' layout, about 14 MB, that InvokeAI installs as a main model of SD 1.
It has the real thing's parts and block structure, only with few channels, so every step of image generation runs, and
quickly; the pictures are coloured noise. The same seed gives the same bytes. Needs the standard library only.
`more_tiny_models.py` makes models of other kinds out of the same parts.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import struct
from dataclasses import dataclass
from pathlib import Path

UNET_HEADS = 2
VAE_CHANNELS = (16, 16, 32, 32)
LATENT_CHANNELS = 4
NORM_GROUPS = 8
TEXT_LAYERS = 2
TEXT_INNER_WIDTH = 64
TEXT_LENGTH = 77

START, END = "<|startoftext|>", "<|endoftext|>"
# A byte-pair vocabulary needs a few merges; which ones does not matter.
MERGES = ("t h", "th e</w>", "a t</w>", "c a", "ca t</w>", "i n", "in g</w>", "e r", "o n", "r e")

# Written last: a folder that has it is complete.
INDEX_FILE = "model_index.json"


@dataclass(frozen=True)
class UNetShape:
    """The block structure of a denoiser.

    Attributes:
        channels: Of each level.
        attention: How many transformer blocks there are at each place of a level that has them.
        plain_level: The level without any.
        text_width: Of the text encoders; it is what tells SD 1 from the other kinds of models.
        linear: Whether images enter and leave transformers by linear layers instead of convolutions.
        size_channels: Of each of the six numbers on the picture's size that SDXL is told; 0 for none.
        pooled_width: Of the prompt as a whole, which SDXL is told with them.
    """

    channels: tuple[int, ...]
    attention: tuple[int, ...]
    plain_level: int
    text_width: int
    linear: bool = False
    size_channels: int = 0
    pooled_width: int = 0

    @property
    def time_channels(self) -> int:
        return 4 * self.channels[0]

    @property
    def added_width(self) -> int:
        return 6 * self.size_channels + self.pooled_width


SD1 = UNetShape(channels=(16, 32, 32, 32), attention=(1, 1, 1, 1), plain_level=3, text_width=768)


class Tensors:
    """The names and shapes of a model part's tensors, as diffusers and transformers name them."""

    def __init__(self) -> None:
        self.shapes: dict[str, tuple[int, ...]] = {}

    def linear(self, name: str, outputs: int, inputs: int, *, bias: bool = True) -> None:
        self.shapes[f"{name}.weight"] = (outputs, inputs)
        if bias:
            self.shapes[f"{name}.bias"] = (outputs,)

    def convolution(self, name: str, outputs: int, inputs: int, kernel: int = 3) -> None:
        self.shapes[f"{name}.weight"] = (outputs, inputs, kernel, kernel)
        self.shapes[f"{name}.bias"] = (outputs,)

    def norm(self, name: str, channels: int) -> None:
        self.shapes[f"{name}.weight"] = (channels,)
        self.shapes[f"{name}.bias"] = (channels,)

    def resnet(self, name: str, inputs: int, outputs: int, time_channels: int = 0) -> None:
        self.norm(f"{name}.norm1", inputs)
        self.convolution(f"{name}.conv1", outputs, inputs)
        self.norm(f"{name}.norm2", outputs)
        self.convolution(f"{name}.conv2", outputs, outputs)
        if time_channels:
            self.linear(f"{name}.time_emb_proj", outputs, time_channels)
        if inputs != outputs:
            self.convolution(f"{name}.conv_shortcut", outputs, inputs, kernel=1)

    def transformer(self, name: str, shape: UNetShape, level: int) -> None:
        channels = shape.channels[level]
        self.norm(f"{name}.norm", channels)
        for projection in ("proj_in", "proj_out"):
            if shape.linear:
                self.linear(f"{name}.{projection}", channels, channels)
            else:
                self.convolution(f"{name}.{projection}", channels, channels, kernel=1)
        for index in range(shape.attention[level]):
            block = f"{name}.transformer_blocks.{index}"
            for attention, context in (("attn1", channels), ("attn2", shape.text_width)):
                self.linear(f"{block}.{attention}.to_q", channels, channels, bias=False)
                self.linear(f"{block}.{attention}.to_k", channels, context, bias=False)
                self.linear(f"{block}.{attention}.to_v", channels, context, bias=False)
                self.linear(f"{block}.{attention}.to_out.0", channels, channels)
            for norm in (1, 2, 3):
                self.norm(f"{block}.norm{norm}", channels)
            self.linear(f"{block}.ff.net.0.proj", 8 * channels, channels)
            self.linear(f"{block}.ff.net.2", channels, 4 * channels)


def unet_tensors(shape: UNetShape) -> Tensors:
    """Return the denoiser's tensors: blocks going down, one in the middle, blocks going up with skip connections."""
    tensors = Tensors()
    skips = unet_first_half(tensors, shape)
    last = len(shape.channels) - 1
    channels = shape.channels[last]
    for index, outputs in enumerate(reversed(shape.channels)):
        block = f"up_blocks.{index}"
        for layer in range(3):
            tensors.resnet(f"{block}.resnets.{layer}", channels + skips.pop(), outputs, shape.time_channels)
            channels = outputs
            if last - index != shape.plain_level:
                tensors.transformer(f"{block}.attentions.{layer}", shape, last - index)
        if index < last:
            tensors.convolution(f"{block}.upsamplers.0.conv", channels, channels)
    tensors.norm("conv_norm_out", channels)
    tensors.convolution("conv_out", LATENT_CHANNELS, channels)
    return tensors


def unet_first_half(tensors: Tensors, shape: UNetShape) -> list[int]:
    """Add what comes before the blocks going up, and return the channels of the skip connections to those."""
    last = len(shape.channels) - 1
    channels = shape.channels[0]
    tensors.convolution("conv_in", channels, LATENT_CHANNELS)
    embeddings = {"time_embedding": channels} | ({"add_embedding": shape.added_width} if shape.added_width else {})
    for embedding, width in embeddings.items():
        tensors.linear(f"{embedding}.linear_1", shape.time_channels, width)
        tensors.linear(f"{embedding}.linear_2", shape.time_channels, shape.time_channels)
    skips = [channels]
    for index, outputs in enumerate(shape.channels):
        block = f"down_blocks.{index}"
        for layer in range(2):
            tensors.resnet(f"{block}.resnets.{layer}", channels, outputs, shape.time_channels)
            channels = outputs
            skips.append(channels)
            if index != shape.plain_level:
                tensors.transformer(f"{block}.attentions.{layer}", shape, index)
        if index < last:
            tensors.convolution(f"{block}.downsamplers.0.conv", channels, channels)
            skips.append(channels)
    for layer in range(2):
        tensors.resnet(f"mid_block.resnets.{layer}", channels, channels, shape.time_channels)
    tensors.transformer("mid_block.attentions.0", shape, last)
    return skips


def vae_tensors() -> Tensors:
    """Return the tensors of the image encoder and decoder."""
    tensors = Tensors()
    bottom, top = VAE_CHANNELS[0], VAE_CHANNELS[-1]
    tensors.convolution("encoder.conv_in", bottom, 3)
    _vae_blocks(tensors, "encoder.down_blocks", VAE_CHANNELS, bottom, layers=1, resampler="downsamplers")
    _vae_middle(tensors, "encoder.mid_block", top)
    tensors.norm("encoder.conv_norm_out", top)
    tensors.convolution("encoder.conv_out", 2 * LATENT_CHANNELS, top)
    tensors.convolution("quant_conv", 2 * LATENT_CHANNELS, 2 * LATENT_CHANNELS, kernel=1)
    tensors.convolution("post_quant_conv", LATENT_CHANNELS, LATENT_CHANNELS, kernel=1)
    tensors.convolution("decoder.conv_in", top, LATENT_CHANNELS)
    _vae_middle(tensors, "decoder.mid_block", top)
    _vae_blocks(tensors, "decoder.up_blocks", VAE_CHANNELS[::-1], top, layers=2, resampler="upsamplers")
    tensors.norm("decoder.conv_norm_out", bottom)
    tensors.convolution("decoder.conv_out", 3, bottom)
    return tensors


def _vae_blocks(
    tensors: Tensors, name: str, widths: tuple[int, ...], channels: int, *, layers: int, resampler: str
) -> None:
    for index, outputs in enumerate(widths):
        for layer in range(layers):
            tensors.resnet(f"{name}.{index}.resnets.{layer}", channels, outputs)
            channels = outputs
        if index < len(widths) - 1:
            tensors.convolution(f"{name}.{index}.{resampler}.0.conv", channels, channels)


def _vae_middle(tensors: Tensors, name: str, channels: int) -> None:
    for layer in range(2):
        tensors.resnet(f"{name}.resnets.{layer}", channels, channels)
    tensors.norm(f"{name}.attentions.0.group_norm", channels)
    for projection in ("to_q", "to_k", "to_v", "to_out.0"):
        tensors.linear(f"{name}.attentions.0.{projection}", channels, channels)


def text_encoder_tensors(vocabulary_size: int, width: int, *, projected: bool = False) -> Tensors:
    """Return the text encoder's tensors."""
    tensors = Tensors()
    tensors.shapes["text_model.embeddings.token_embedding.weight"] = (vocabulary_size, width)
    tensors.shapes["text_model.embeddings.position_embedding.weight"] = (TEXT_LENGTH, width)
    clip_layers(tensors, "text_model", width)
    tensors.norm("text_model.final_layer_norm", width)
    if projected:
        tensors.linear("text_projection", width, width, bias=False)
    return tensors


def clip_layers(tensors: Tensors, name: str, width: int) -> None:
    """Add the layers that encoders of text and of images have in common."""
    for index in range(TEXT_LAYERS):
        layer = f"{name}.encoder.layers.{index}"
        for projection in ("q_proj", "k_proj", "v_proj", "out_proj"):
            tensors.linear(f"{layer}.self_attn.{projection}", width, width)
        tensors.norm(f"{layer}.layer_norm1", width)
        tensors.norm(f"{layer}.layer_norm2", width)
        tensors.linear(f"{layer}.mlp.fc1", TEXT_INNER_WIDTH, width)
        tensors.linear(f"{layer}.mlp.fc2", width, TEXT_INNER_WIDTH)


def write_safetensors(path: Path, tensors: Tensors, randomness: random.Random) -> None:
    """Write random half-precision weights: the length of a JSON header, the header, then the numbers of each tensor."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    blobs: list[bytes] = []
    offset = 0
    for name, shape in sorted(tensors.shapes.items()):
        blob = _weights(name, shape, randomness)
        header[name] = {"dtype": "F16", "shape": shape, "data_offsets": [offset, offset + len(blob)]}
        offset += len(blob)
        blobs.append(blob)
    head = json.dumps(header, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.write_bytes(struct.pack("<Q", len(head)) + head + b"".join(blobs))
    unfinished.replace(path)


def _weights(name: str, shape: tuple[int, ...], randomness: random.Random) -> bytes:
    count = math.prod(shape)
    if len(shape) < 2:
        # Norms start as the identity and biases as nothing; what else has one dimension or none starts at 1, too.
        return struct.pack("<e", 0.0 if name.endswith(".bias") else 1.0) * count
    bound = 0.05 if name.endswith("_embedding.weight") else 1 / math.sqrt(math.prod(shape[1:]))
    # A number is two bytes, and the high one alone makes it uniform between -bound and bound, to within a percent;
    # translating random bytes to high bytes takes no loop over numbers.
    high_bytes = bytes(struct.pack("<e", bound * (step - 127.5) / 127.5)[1] for step in range(256))
    numbers = bytearray(2 * count)
    numbers[0::2] = randomness.randbytes(count)
    numbers[1::2] = randomness.randbytes(count).translate(high_bytes)
    return bytes(numbers)


def vocabulary() -> dict[str, int]:
    """Return CLIP's kind of vocabulary, token to id: every byte, every byte at a word's end, the merges, the marks."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    # The other bytes go by characters from 256 on, as in every byte-pair tokenizer of this family.
    letters = [chr(byte) for byte in printable] + [chr(256 + index) for index in range(256 - len(printable))]
    tokens = [*letters, *(f"{letter}</w>" for letter in letters), *(merge.replace(" ", "") for merge in MERGES)]
    return {token: index for index, token in enumerate([*tokens, START, END])}


def write_tokenizer(folder: Path, tokens: dict[str, int]) -> None:
    """Write the tokenizer's files."""
    marks = {"bos_token": START, "eos_token": END, "unk_token": END, "pad_token": END}
    write_json(folder / "vocab.json", tokens)
    write_json(folder / "special_tokens_map.json", marks)
    write_json(
        folder / "tokenizer_config.json",
        marks
        | {
            "tokenizer_class": "CLIPTokenizer",
            "model_max_length": TEXT_LENGTH,
            "do_lower_case": True,
            "errors": "replace",
        },
    )
    (folder / "merges.txt").write_bytes("\n".join(["#version: 0.2", *MERGES, ""]).encode())


def text_encoder_config(tokens: dict[str, int], width: int, *, projected: bool = False) -> dict[str, object]:
    """Return the text encoder's `config.json`."""
    return {
        "architectures": ["CLIPTextModelWithProjection" if projected else "CLIPTextModel"],
        "model_type": "clip_text_model",
        "vocab_size": len(tokens),
        "hidden_size": width,
        "intermediate_size": TEXT_INNER_WIDTH,
        "projection_dim": width,
        "num_hidden_layers": TEXT_LAYERS,
        "num_attention_heads": 8,
        "max_position_embeddings": TEXT_LENGTH,
        "hidden_act": "gelu" if projected else "quick_gelu",
        "layer_norm_eps": 1e-5,
        "bos_token_id": tokens[START],
        "eos_token_id": tokens[END],
        "pad_token_id": tokens[END],
        "torch_dtype": "float16",
    }


def unet_config(shape: UNetShape) -> dict[str, object]:
    """Return the denoiser's `config.json`."""
    down, up = down_block_types(shape), down_block_types(shape)[::-1]
    return {
        "_class_name": "UNet2DConditionModel",
        "_diffusers_version": "0.30.0",
        "sample_size": 64,
        "in_channels": LATENT_CHANNELS,
        "out_channels": LATENT_CHANNELS,
        "cross_attention_dim": shape.text_width,
        # Diffusers reads this as the number of heads in this kind of model.
        "attention_head_dim": UNET_HEADS,
        "norm_num_groups": NORM_GROUPS,
        "block_out_channels": shape.channels,
        "layers_per_block": 2,
        "down_block_types": down,
        "up_block_types": [block.replace("Down", "Up") for block in up],
        **added_config(shape),
    }


def down_block_types(shape: UNetShape) -> list[str]:
    """Return diffusers' names of the blocks going down."""
    levels = range(len(shape.channels))
    return ["DownBlock2D" if level == shape.plain_level else "CrossAttnDownBlock2D" for level in levels]


def added_config(shape: UNetShape) -> dict[str, object]:
    """Return what the configuration of SDXL's kind of denoiser says and SD 1's does not."""
    if not shape.added_width:
        return {}
    return {
        "use_linear_projection": shape.linear,
        "transformer_layers_per_block": shape.attention,
        "addition_embed_type": "text_time",
        "addition_time_embed_dim": shape.size_channels,
        "projection_class_embeddings_input_dim": shape.added_width,
    }


VAE_CONFIG: dict[str, object] = {
    "_class_name": "AutoencoderKL",
    "_diffusers_version": "0.30.0",
    "in_channels": 3,
    "out_channels": 3,
    "latent_channels": LATENT_CHANNELS,
    "norm_num_groups": NORM_GROUPS,
    "block_out_channels": VAE_CHANNELS,
    "layers_per_block": 1,
    "sample_size": 512,
    "scaling_factor": 0.18215,
    "down_block_types": ["DownEncoderBlock2D"] * 4,
    "up_block_types": ["UpDecoderBlock2D"] * 4,
}

SCHEDULER_CONFIG: dict[str, object] = {
    "_class_name": "PNDMScheduler",
    "_diffusers_version": "0.30.0",
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "num_train_timesteps": 1000,
    "prediction_type": "epsilon",
    "set_alpha_to_one": False,
    "skip_prk_steps": True,
    "steps_offset": 1,
    "clip_sample": False,
}

MODEL_INDEX: dict[str, object] = {
    "_class_name": "StableDiffusionPipeline",
    "_diffusers_version": "0.30.0",
    "feature_extractor": [None, None],
    "safety_checker": [None, None],
    "requires_safety_checker": False,
    "scheduler": ["diffusers", "PNDMScheduler"],
    "text_encoder": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "CLIPTokenizer"],
    "unet": ["diffusers", "UNet2DConditionModel"],
    "vae": ["diffusers", "AutoencoderKL"],
}


def write_json(path: Path, content: object) -> None:
    """Write `content` as JSON, the same bytes on every system."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(json.dumps(content, indent=1).encode())


def make_tiny_model(folder: str | Path, seed: int = 0) -> Path:
    """Make the model folder, unless a complete one is there.

    Args:
        folder: Where the model goes; made when missing.
        seed: Of the random weights.

    Returns:
        The model folder as an absolute path, which is what a server on the same machine can install.
    """
    folder = Path(folder).absolute()
    if (folder / INDEX_FILE).exists():
        return folder
    randomness = random.Random(seed)
    tokens, width = vocabulary(), SD1.text_width
    write_tokenizer(folder / "tokenizer", tokens)
    write_safetensors(folder / "text_encoder/model.safetensors", text_encoder_tensors(len(tokens), width), randomness)
    write_safetensors(folder / "unet/diffusion_pytorch_model.safetensors", unet_tensors(SD1), randomness)
    write_safetensors(folder / "vae/diffusion_pytorch_model.safetensors", vae_tensors(), randomness)
    write_json(folder / "text_encoder/config.json", text_encoder_config(tokens, width))
    write_json(folder / "unet/config.json", unet_config(SD1))
    write_json(folder / "vae/config.json", VAE_CONFIG)
    write_json(folder / "scheduler/scheduler_config.json", SCHEDULER_CONFIG)
    write_json(folder / INDEX_FILE, MODEL_INDEX)
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description="Make a tiny random model shaped like Stable Diffusion 1.5.")
    parser.add_argument("folder", help="where the model goes; nothing is done when a complete one is there")
    parser.add_argument("--seed", type=int, default=0, help="of the random weights (default: 0)")
    arguments = parser.parse_args()
    folder = make_tiny_model(arguments.folder, arguments.seed)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"{folder}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
