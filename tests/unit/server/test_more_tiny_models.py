"""The other tiny models are small, complete, always the same, and of the shapes that tell one kind from another."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import more_tiny_models
import pytest
import tiny_model

SHA256_OF_SEED_0 = {
    "tiny-sdxl": "cf68e2807e3db48363721e9d635b1031cc1d4a825ee6f2c1ab431a74622d3270",
    "tiny-lora-sd15.safetensors": "d5bea9e35ed9e0034566e2bfd2afeb6ccb90a98eee60ad3a8dd57f497b4744e7",
    "tiny-controlnet-sd15": "c78fb549b772f8406be9fa96f168e406fe8ec301ac62821c291da67fe8d3bb94",
    "tiny-controlnet-sdxl": "751039a3f683217eb457ba7137b14d0cc5ee58bf344687ea2d70dd54593caa2c",
    "tiny-ip-adapter-sd15.safetensors": "0413af76aeb31e06e2e22588e445cc4da20b774e89d2e42f2e605307bc3e7df1",
    "tiny-clip-vision": "76a5a59d2d34ab919f097cddbfc1c3b783f2b37a0f3e9b03b3ec8bb13b24f2a7",
    "tiny-upscaler.safetensors": "8f4a5132cc0f6b31f46c19fb7be687080cdabdbdfd559a795e1a73adbd77c3d4",
}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    more_tiny_models.make_more_tiny_models(folder)
    return folder


def files(model: Path) -> list[Path]:
    return sorted(file for file in [model, *model.rglob("*")] if file.is_file())


def digest(model: Path) -> str:
    content = hashlib.sha256()
    for file in files(model):
        content.update(file.relative_to(model).as_posix().encode() + b"\0" + file.read_bytes())
    return content.hexdigest()


def shapes(file: Path) -> dict[str, list[int]]:
    """The shapes in a weights file, whose blobs lie one after the other up to its end."""
    content = file.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    del header["__metadata__"]
    ends = [0, *(tensor["data_offsets"][1] for tensor in header.values())]
    assert [tensor["data_offsets"][0] for tensor in header.values()] == ends[:-1]
    assert start + ends[-1] == len(content)
    return {name: tensor["shape"] for name, tensor in header.items()}


def config(folder: Path) -> Mapping[str, object]:
    return json.loads((folder / "config.json").read_bytes())  # type: ignore[no-any-return]


def test_the_same_seed_gives_the_same_bytes_everywhere(models: Path) -> None:
    assert {path.name: digest(path) for path in models.iterdir()} == SHA256_OF_SEED_0


def test_another_seed_gives_other_weights(tmp_path: Path) -> None:
    for path in more_tiny_models.make_more_tiny_models(tmp_path, seed=1):
        assert digest(path) != SHA256_OF_SEED_0[path.name], path.name


def test_they_are_small(models: Path) -> None:
    sizes = {path.name: sum(file.stat().st_size for file in files(path)) for path in models.iterdir()}
    assert sizes.pop("tiny-sdxl") < 50_000_000
    assert max(sizes.values()) < 3_500_000


def test_what_is_complete_is_left_alone_and_the_rest_made_anew(tmp_path: Path) -> None:
    command = [sys.executable, more_tiny_models.__file__, str(tmp_path)]
    first = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert [Path(line.split(": ")[0]).name for line in first.splitlines()] == list(more_tiny_models.MAKERS)
    lora, vision = tmp_path / "tiny-lora-sd15.safetensors", tmp_path / "tiny-clip-vision"
    lora.write_bytes(b"mine")
    (vision / "model.safetensors").write_bytes(b"mine")
    (vision / "config.json").unlink()
    subprocess.run(command, check=True, capture_output=True)
    assert lora.read_bytes() == b"mine"
    assert digest(vision) == SHA256_OF_SEED_0[vision.name]
    assert not list(tmp_path.rglob("*.part"))


def test_sdxl_has_two_text_encoders_and_a_denoiser_that_is_told_the_size(models: Path) -> None:
    model = models / "tiny-sdxl"
    assert [file.parent.name for file in files(model) if file.suffix == ".safetensors"] == [
        "text_encoder",
        "text_encoder_2",
        "unet",
        "vae",
    ]
    widths = [
        shapes(model / part / "model.safetensors")["text_model.final_layer_norm.weight"]
        for part in ("text_encoder", "text_encoder_2")
    ]
    assert widths == [[768], [1280]]
    assert shapes(model / "text_encoder_2" / "model.safetensors")["text_projection.weight"] == [1280, 1280]
    unet = shapes(model / "unet" / "diffusion_pytorch_model.safetensors")
    assert unet["down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k.weight"] == [32, 2048]
    assert unet["add_embedding.linear_1.weight"] == [64, 6 * 32 + 1280]
    assert unet["mid_block.attentions.0.proj_in.weight"] == [32, 32], "a linear layer"
    assert not [name for name in unet if name.startswith("down_blocks.0.attentions")]
    assert "mid_block.attentions.0.transformer_blocks.1.norm1.weight" in unet
    assert config(model / "unet")["up_block_types"] == ["CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"]
    assert config(model / "vae")["scaling_factor"] == 0.13025


def test_the_lora_and_the_ip_adapter_fit_the_denoiser_of_sd_1(models: Path) -> None:
    unet = tiny_model.unet_tensors(tiny_model.SD1).shapes
    attentions = [name for name in unet if ".attn" in name and name.endswith(".weight")]
    lora = shapes(models / "tiny-lora-sd15.safetensors")
    assert len(lora) == 3 * len(attentions) == 3 * 128
    layer = "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k"
    assert (lora[f"{layer}.lora_down.weight"], lora[f"{layer}.lora_up.weight"]) == ([4, 768], [32, 4])
    assert lora[f"{layer}.alpha"] == []
    adapter = shapes(models / "tiny-ip-adapter-sd15.safetensors")
    # The levels of the attentions going down, up, and in the middle.
    channels = [16, 16, 32, 32, 32, 32, *[32] * 6, 16, 16, 16, 32]
    keys = [adapter[f"ip_adapter.{2 * index + 1}.to_k_ip.weight"] for index in range(16)]
    assert keys == [[width, 768] for width in channels]
    encoder = shapes(models / "tiny-clip-vision" / "model.safetensors")
    assert encoder["visual_projection.weight"][0] == adapter["image_proj.proj.weight"][1] == 64


@pytest.mark.parametrize(("name", "width", "ways_out"), [("sd15", 768, 12), ("sdxl", 2048, 9)])
def test_controlnets_are_the_first_half_of_their_denoiser(name: str, width: int, ways_out: int, models: Path) -> None:
    folder = models / f"tiny-controlnet-{name}"
    assert config(folder)["cross_attention_dim"] == width
    control = shapes(folder / "diffusion_pytorch_model.safetensors")
    denoiser = tiny_model.unet_tensors(tiny_model.SD1 if name == "sd15" else more_tiny_models.SDXL).shapes
    second_half = ("up_blocks", "conv_norm_out", "conv_out")
    shared = {key: list(shape) for key, shape in denoiser.items() if not key.startswith(second_half)}
    own = {key: shape for key, shape in control.items() if key not in shared}
    assert {key: control[key] for key in shared} == shared
    assert {key.split(".")[0] for key in own} == {
        "controlnet_cond_embedding",
        "controlnet_down_blocks",
        "controlnet_mid_block",
    }
    assert len([key for key in own if key.startswith("controlnet_down_blocks")]) == 2 * ways_out


def test_the_upscaler_makes_four_pixels_of_one(models: Path) -> None:
    upscaler = shapes(models / "tiny-upscaler.safetensors")
    assert upscaler["body.0.weight"][1] == 3
    assert upscaler["body.4.weight"][0] == 3 * 2 * 2
    assert len(upscaler["body.1.weight"]) == len(upscaler["body.3.weight"]) == 1
