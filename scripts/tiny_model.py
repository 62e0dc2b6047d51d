"""Make a tiny Stable-Diffusion-1.5-shaped model with random weights, for demos and tests: `tiny_model.py FOLDER`.

The result is a model folder in diffusers' layout, about 14 MB, that InvokeAI installs as a main model of SD 1.
It has the real thing's parts and block structure, only with few channels, so every step of image generation runs, and
quickly; the pictures are coloured noise. The same seed gives the same bytes. Needs the standard library only.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import struct
from pathlib import Path

UNET_CHANNELS = (16, 32, 32, 32)
UNET_HEADS = 2
TIME_CHANNELS = 4 * UNET_CHANNELS[0]
VAE_CHANNELS = (16, 16, 32, 32)
LATENT_CHANNELS = 4
NORM_GROUPS = 8
# This width is what tells an SD 1 model from the other kinds.
TEXT_WIDTH = 768
TEXT_LAYERS = 2
TEXT_INNER_WIDTH = 64
TEXT_LENGTH = 77

START, END = "<|startoftext|>", "<|endoftext|>"
# A byte-pair vocabulary needs a few merges; which ones does not matter.
MERGES = ("t h", "th e</w>", "a t</w>", "c a", "ca t</w>", "i n", "in g</w>", "e r", "o n", "r e")

# Written last: a folder that has it is complete.
INDEX_FILE = "model_index.json"


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

    def transformer(self, name: str, channels: int) -> None:
        self.norm(f"{name}.norm", channels)
        self.convolution(f"{name}.proj_in", channels, channels, kernel=1)
        self.convolution(f"{name}.proj_out", channels, channels, kernel=1)
        block = f"{name}.transformer_blocks.0"
        for attention, context in (("attn1", channels), ("attn2", TEXT_WIDTH)):
            self.linear(f"{block}.{attention}.to_q", channels, channels, bias=False)
            self.linear(f"{block}.{attention}.to_k", channels, context, bias=False)
            self.linear(f"{block}.{attention}.to_v", channels, context, bias=False)
            self.linear(f"{block}.{attention}.to_out.0", channels, channels)
        for index in (1, 2, 3):
            self.norm(f"{block}.norm{index}", channels)
        self.linear(f"{block}.ff.net.0.proj", 8 * channels, channels)
        self.linear(f"{block}.ff.net.2", channels, 4 * channels)


def unet_tensors() -> Tensors:
    """Return the denoiser's tensors: blocks going down, one in the middle, blocks going up with skip connections."""
    tensors = Tensors()
    last = len(UNET_CHANNELS) - 1
    channels = UNET_CHANNELS[0]
    tensors.convolution("conv_in", channels, LATENT_CHANNELS)
    tensors.linear("time_embedding.linear_1", TIME_CHANNELS, channels)
    tensors.linear("time_embedding.linear_2", TIME_CHANNELS, TIME_CHANNELS)
    skips = [channels]
    for index, outputs in enumerate(UNET_CHANNELS):
        block = f"down_blocks.{index}"
        for layer in range(2):
            tensors.resnet(f"{block}.resnets.{layer}", channels, outputs, TIME_CHANNELS)
            channels = outputs
            skips.append(channels)
            if index < last:
                tensors.transformer(f"{block}.attentions.{layer}", channels)
        if index < last:
            tensors.convolution(f"{block}.downsamplers.0.conv", channels, channels)
            skips.append(channels)
    for layer in range(2):
        tensors.resnet(f"mid_block.resnets.{layer}", channels, channels, TIME_CHANNELS)
    tensors.transformer("mid_block.attentions.0", channels)
    for index, outputs in enumerate(reversed(UNET_CHANNELS)):
        block = f"up_blocks.{index}"
        for layer in range(3):
            tensors.resnet(f"{block}.resnets.{layer}", channels + skips.pop(), outputs, TIME_CHANNELS)
            channels = outputs
            if index > 0:
                tensors.transformer(f"{block}.attentions.{layer}", channels)
        if index < last:
            tensors.convolution(f"{block}.upsamplers.0.conv", channels, channels)
    tensors.norm("conv_norm_out", channels)
    tensors.convolution("conv_out", LATENT_CHANNELS, channels)
    return tensors


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


def text_encoder_tensors(vocabulary_size: int) -> Tensors:
    """Return the text encoder's tensors."""
    tensors = Tensors()
    tensors.shapes["text_model.embeddings.token_embedding.weight"] = (vocabulary_size, TEXT_WIDTH)
    tensors.shapes["text_model.embeddings.position_embedding.weight"] = (TEXT_LENGTH, TEXT_WIDTH)
    for index in range(TEXT_LAYERS):
        layer = f"text_model.encoder.layers.{index}"
        for projection in ("q_proj", "k_proj", "v_proj", "out_proj"):
            tensors.linear(f"{layer}.self_attn.{projection}", TEXT_WIDTH, TEXT_WIDTH)
        tensors.norm(f"{layer}.layer_norm1", TEXT_WIDTH)
        tensors.norm(f"{layer}.layer_norm2", TEXT_WIDTH)
        tensors.linear(f"{layer}.mlp.fc1", TEXT_INNER_WIDTH, TEXT_WIDTH)
        tensors.linear(f"{layer}.mlp.fc2", TEXT_WIDTH, TEXT_INNER_WIDTH)
    tensors.norm("text_model.final_layer_norm", TEXT_WIDTH)
    return tensors


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
    path.write_bytes(struct.pack("<Q", len(head)) + head + b"".join(blobs))


def _weights(name: str, shape: tuple[int, ...], randomness: random.Random) -> bytes:
    count = math.prod(shape)
    if len(shape) == 1:
        # Norms start as the identity and biases as nothing; only norms have weights of one dimension.
        return struct.pack("<e", 1.0 if name.endswith(".weight") else 0.0) * count
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


def text_encoder_config(tokens: dict[str, int]) -> dict[str, object]:
    """Return the text encoder's `config.json`."""
    return {
        "architectures": ["CLIPTextModel"],
        "model_type": "clip_text_model",
        "vocab_size": len(tokens),
        "hidden_size": TEXT_WIDTH,
        "intermediate_size": TEXT_INNER_WIDTH,
        "projection_dim": TEXT_WIDTH,
        "num_hidden_layers": TEXT_LAYERS,
        "num_attention_heads": 8,
        "max_position_embeddings": TEXT_LENGTH,
        "hidden_act": "quick_gelu",
        "layer_norm_eps": 1e-5,
        "bos_token_id": tokens[START],
        "eos_token_id": tokens[END],
        "pad_token_id": tokens[END],
        "torch_dtype": "float16",
    }


UNET_CONFIG: dict[str, object] = {
    "_class_name": "UNet2DConditionModel",
    "_diffusers_version": "0.30.0",
    "sample_size": 64,
    "in_channels": LATENT_CHANNELS,
    "out_channels": LATENT_CHANNELS,
    "cross_attention_dim": TEXT_WIDTH,
    # Diffusers reads this as the number of heads in this kind of model.
    "attention_head_dim": UNET_HEADS,
    "norm_num_groups": NORM_GROUPS,
    "block_out_channels": UNET_CHANNELS,
    "layers_per_block": 2,
    "down_block_types": ["CrossAttnDownBlock2D"] * 3 + ["DownBlock2D"],
    "up_block_types": ["UpBlock2D"] + ["CrossAttnUpBlock2D"] * 3,
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
    tokens = vocabulary()
    write_tokenizer(folder / "tokenizer", tokens)
    write_safetensors(folder / "text_encoder/model.safetensors", text_encoder_tensors(len(tokens)), randomness)
    write_safetensors(folder / "unet/diffusion_pytorch_model.safetensors", unet_tensors(), randomness)
    write_safetensors(folder / "vae/diffusion_pytorch_model.safetensors", vae_tensors(), randomness)
    write_json(folder / "text_encoder/config.json", text_encoder_config(tokens))
    write_json(folder / "unet/config.json", UNET_CONFIG)
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
