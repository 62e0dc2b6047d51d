"""What reading with the bindings costs, as a multiple of what `json.loads` of the same bytes takes in the same run.

    python benchmarks/bindings.py

Exit status 1 says that a limit was passed. CPU time, the best of many rounds, so that other work on the machine
matters little.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from invokeai_api import models

ROUNDS = 200
Doc = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """What is read, and how often longer than `json.loads` it may take."""

    name: str
    data: Doc
    read: Callable[[Doc], Any]
    limit: float


def cases() -> Iterator[Case]:
    """Yield the cases."""
    typical = [TYPICAL_NODES[number % len(TYPICAL_NODES)] for number in range(300)]
    uniform: list[Doc] = [{"type": "integer", "value": 3, "is_intermediate": True, "use_cache": True}] * 300
    yield Case("graph of 300 nodes, as in real workflows", graph(typical), models.Graph.from_dict, 6)
    yield Case("graph of 300 integer nodes", graph(uniform), models.Graph.from_dict, 6)
    page = {"items": [image(number) for number in range(1000)], "limit": 1000, "offset": 0, "total": 1000}
    yield Case("1,000 image records", page, models.OffsetPaginatedResultsImageDTO.from_dict, 3)


def graph(nodes: list[Doc]) -> Doc:
    """A graph of nodes, each but the first connected to the one before."""
    return {
        "id": "graph",
        "nodes": {f"node-{number}": {"id": f"node-{number}", **node} for number, node in enumerate(nodes)},
        "edges": [
            {
                "source": {"node_id": f"node-{number - 1}", "field": "value"},
                "destination": {"node_id": f"node-{number}", "field": "value"},
            }
            for number in range(1, len(nodes))
        ],
    }


def image(number: int) -> Doc:
    """An image record, with everything a server sends."""
    name = f"5fcd2b9b-9d8a-4d7e-a9a2-{number:012}.png"
    return {
        "image_name": name,
        "image_url": f"api/v1/images/i/{name}/full",
        "thumbnail_url": f"api/v1/images/i/{name}/thumbnail",
        "image_origin": "internal",
        "image_category": "general",
        "width": 512,
        "height": 512,
        "created_at": "2026-01-02 03:04:05.678",
        "updated_at": "2026-01-02 03:04:05.678",
        "deleted_at": None,
        "is_intermediate": False,
        "session_id": "0b0f0c3e-42c5-4a2e-8d7c-8f1c5e1d2a3b",
        "node_id": "9c058600-8d73-4702-912b-0ccf37403bfd",
        "starred": False,
        "has_workflow": True,
        "image_subfolder": "",
        "board_id": None,
    }


MODEL: Doc = {"key": "c9ff1edc", "hash": "blake3:1e2d", "name": "tiny", "base": "sd-1", "type": "main"}
TYPICAL_NODES: list[Doc] = [
    {"type": "main_model_loader", "model": MODEL, "is_intermediate": True, "use_cache": True},
    {"type": "compel", "prompt": "a lighthouse at dawn, " * 5, "is_intermediate": True, "use_cache": True},
    {"type": "noise", "seed": 42, "width": 512, "height": 512, "use_cpu": True, "is_intermediate": True},
    {
        "type": "denoise_latents",
        "steps": 30,
        "cfg_scale": 7.5,
        "denoising_start": 0,
        "denoising_end": 1,
        "scheduler": "euler",
        "cfg_rescale_multiplier": 0,
        "is_intermediate": True,
        "use_cache": True,
    },
    {"type": "l2i", "tiled": False, "tile_size": 0, "fp32": False, "is_intermediate": False, "use_cache": True},
    {"type": "img_resize", "width": 256, "height": 256, "resample_mode": "lanczos", "is_intermediate": False},
]


def best_seconds(*works: Callable[[], Any]) -> list[float]:
    """The CPU seconds of the best of many rounds; the works take turns, so that a slow moment is one of all of them."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for index, work in enumerate(works):
            started = time.process_time()
            work()
            best[index] = min(best[index], time.process_time() - started)
    return best


def main() -> int:
    print("| what | json.loads | from_dict | ratio | limit |\n|---|---|---|---|---|")
    passed = False
    for case in cases():
        content = json.dumps(case.data).encode()
        data = json.loads(content)
        floor, cost = best_seconds(partial(json.loads, content), partial(case.read, data))
        passed |= cost > case.limit * floor
        print(f"| {case.name} | {floor * 1e3:.2f} ms | {cost * 1e3:.2f} ms | {cost / floor:.1f} | {case.limit:g} |")
    return int(passed)


if __name__ == "__main__":
    sys.exit(main())
