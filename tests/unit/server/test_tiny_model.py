"""The tiny model is small, complete and always the same."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[3] / "scripts" / "tiny_model.py"

SHA256_OF_SEED_0 = "953774e9c5d6b02eba9014ae61bd2f4dc4749746e07ee8a7c93534064df02429"


def make(folder: Path, *options: str) -> None:
    subprocess.run([sys.executable, str(SCRIPT), str(folder), *options], check=True, capture_output=True)


def digest(folder: Path) -> str:
    content = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            content.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return content.hexdigest()


def test_the_same_seed_gives_the_same_bytes_everywhere(tmp_path: Path) -> None:
    make(tmp_path / "model")
    assert digest(tmp_path / "model") == SHA256_OF_SEED_0


def test_another_seed_gives_other_weights(tmp_path: Path) -> None:
    make(tmp_path / "model", "--seed", "1")
    assert digest(tmp_path / "model") != SHA256_OF_SEED_0


def test_it_is_small(tmp_path: Path) -> None:
    make(tmp_path / "model")
    assert sum(file.stat().st_size for file in tmp_path.rglob("*") if file.is_file()) < 20_000_000


def test_the_weights_are_well_formed(tmp_path: Path) -> None:
    make(tmp_path / "model")
    files = sorted(tmp_path.rglob("*.safetensors"))
    assert [file.parent.name for file in files] == ["text_encoder", "unet", "vae"]
    for file in files:
        content = file.read_bytes()
        start = 8 + int.from_bytes(content[:8], "little")
        header = json.loads(content[8:start])
        del header["__metadata__"]
        ends = [0, *(tensor["data_offsets"][1] for tensor in header.values())]
        assert [tensor["data_offsets"][0] for tensor in header.values()] == ends[:-1]
        assert start + ends[-1] == len(content)


def test_a_complete_model_is_left_alone_and_an_incomplete_one_made_anew(tmp_path: Path) -> None:
    make(tmp_path)
    weights = tmp_path / "unet" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(b"mine")
    make(tmp_path)
    assert weights.read_bytes() == b"mine"
    (tmp_path / "model_index.json").unlink()
    make(tmp_path)
    assert digest(tmp_path) == SHA256_OF_SEED_0
