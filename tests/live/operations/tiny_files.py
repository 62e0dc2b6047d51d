"""The smallest files the server takes for a picture, a model, a font, a video, or a pack of nodes."""

from __future__ import annotations

import io
import json
import math
import struct
import subprocess
from pathlib import Path
from typing import Any

from PIL import Image

from invokeai_py_client.bindings import File


def picture(colour: str = "teal") -> File:
    """A PNG."""
    content = io.BytesIO()
    Image.new("RGB", (24, 16), colour).save(content, "PNG")
    return File(content.getvalue(), "picture.png")


def safetensors(**shapes: tuple[int, ...]) -> bytes:
    """A file of tensors that are all zeros."""
    header: dict[str, Any] = {}
    end = 0
    for name, shape in shapes.items():
        start, end = end, end + 4 * math.prod(shape)
        header[name.replace("__", ".")] = {"dtype": "F32", "shape": shape, "data_offsets": (start, end)}
    head = json.dumps(header).encode()
    return struct.pack("<Q", len(head)) + head + bytes(end)


def embedding() -> bytes:
    """A textual inversion for SD 1: the smallest model there is."""
    return safetensors(emb_params=(1, 768))


def font() -> bytes:
    """A TrueType font of no glyphs, called Scratch: the server reads the name only."""
    text = "Scratch".encode("utf-16-be")
    names = struct.pack(">9H", 0, 1, 18, 3, 1, 0x409, 1, len(text), 0) + text
    return struct.pack(">4s4H4s3I", b"\0\1\0\0", 1, 16, 0, 0, b"name", 0, 28, len(names)) + names


def video(python: str, path: Path) -> bytes:
    """A second of H.264 in MP4, made by the ffmpeg that comes with the server."""
    ffmpeg = subprocess.check_output(
        [python, "-c", "import imageio_ffmpeg; print(imageio_ffmpeg.get_ffmpeg_exe(), end='')"], text=True, timeout=60
    )
    source = ["-f", "lavfi", "-i", "testsrc=size=64x64:rate=8:duration=1", "-c:v", "libx264", "-pix_fmt", "yuv420p"]
    subprocess.run([ffmpeg, "-loglevel", "error", *source, str(path)], check=True, timeout=60)
    return path.read_bytes()


WORDS = ["lighthouse", "<image>", "<video>", "dawn"]
QWEN = {
    "model_type": "qwen2",
    "architectures": ["Qwen2ForCausalLM"],
    "vocab_size": len(WORDS),
    "hidden_size": 8,
    "intermediate_size": 8,
    "num_hidden_layers": 1,
    "num_attention_heads": 1,
    "num_key_value_heads": 1,
    "eos_token_id": 3,
}
SIGLIP = {
    "model_type": "siglip_vision_model",
    "hidden_size": 8,
    "intermediate_size": 8,
    "num_hidden_layers": 1,
    "num_attention_heads": 1,
    "image_size": 14,
    "patch_size": 14,
}
TOKENIZER = {
    "version": "1.0",
    "added_tokens": [
        {"id": number, "content": WORDS[number], "special": True, "single_word": False}
        | {"lstrip": False, "rstrip": False, "normalized": False}
        for number in (1, 2)
    ],
    "pre_tokenizer": {"type": "WhitespaceSplit"},
    "model": {
        "type": "WordLevel",
        "vocab": {word: number for number, word in enumerate(WORDS)},
        "unk_token": WORDS[0],
    },
}


def language_model(folder: Path) -> Path:
    """A text model of four words. What is not in the file of weights gets random ones."""
    files: dict[str, Any] = {
        "config.json": QWEN,
        "tokenizer.json": TOKENIZER,
        "tokenizer_config.json": {"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": "dawn"},
    }
    return _model_folder(folder, files, safetensors(model__norm__weight=(8,)))


def vision_model(folder: Path) -> Path:
    """The same with eyes of one pixel block."""
    size = {"size": {"height": 14, "width": 14}}
    files: dict[str, Any] = {
        "config.json": {
            "model_type": "llava_onevision",
            "architectures": ["LlavaOnevisionForConditionalGeneration"],
            "text_config": QWEN,
            "vision_config": SIGLIP,
            "image_token_id": 1,
            "video_token_id": 2,
            "image_grid_pinpoints": [[14, 14]],
        },
        "tokenizer.json": TOKENIZER,
        "tokenizer_config.json": {"processor_class": "LlavaOnevisionProcessor", "pad_token": "dawn"},
        "preprocessor_config.json": {
            "image_processor_type": "LlavaOnevisionImageProcessor",
            "image_grid_pinpoints": [[14, 14]],
            **size,
        },
        "video_preprocessor_config.json": {"video_processor_type": "LlavaOnevisionVideoProcessor", **size},
        "processor_config.json": {
            "processor_class": "LlavaOnevisionProcessor",
            "num_image_tokens": 1,
            "vision_feature_select_strategy": "full",
        },
        "chat_template.json": {"chat_template": "<image> lighthouse"},
    }
    return _model_folder(folder, files, safetensors(model__language_model__norm__weight=(8,)))


def _model_folder(folder: Path, files: dict[str, Any], weights: bytes) -> Path:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content))
    (folder / "model.safetensors").write_bytes(weights)
    return folder


NODE = """
from invokeai.invocation_api import BaseInvocation, IntegerOutput, InvocationContext, invocation

@invocation("scratch_node", version="1.0.0")
class ScratchInvocation(BaseInvocation):
    def invoke(self, context: InvocationContext) -> IntegerOutput:
        return IntegerOutput(value=1)
"""


def node_pack(folder: Path) -> Path:
    """A git repository with a pack of one node."""
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(NODE)
    identity = ["-c", "user.name=scratch", "-c", "user.email=scratch@example.com", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "."], [*identity, "commit", "-q", "-m", "A node"]):
        subprocess.run(["git", "-C", str(folder), *command], check=True, timeout=60)
    return folder
