"""Read data of servers of several versions with the bindings that are importable here, and write it again.

    python round_trips.py openapi/invokeai-6.13.0.json openapi/invokeai-6.14.2.json

Prints a JSON object: for each file how many samples were tried, and what was raised or lost.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from invokeai_api import models

from invokeai_py_client.bindings import Model
from tests.sampler import Doc, Sampler

UNIONS = {"invocation": "AnyInvocation", "output": "AnyInvocationOutput"}


def classes(name: str, schema: Doc, model_configs: set[str]) -> Iterator[type[Model]]:
    """Yield what reads a component: the class of that name, if these bindings have it, and the union it belongs to."""
    own = getattr(models, name.replace("_", ""), None)
    if isinstance(own, type) and issubclass(own, Model):
        yield own
    union = "AnyModelConfig" if name in model_configs else UNIONS.get(schema.get("class", ""))
    if union:
        yield getattr(models, union)


def round_trips(document: Doc) -> Doc:
    """Report on the samples of all components of a document."""
    components: Doc = document["components"]["schemas"]
    configs: Doc = components["ModelsList"]["properties"]["models"]["items"]
    alternatives = configs.get("oneOf") or components["AnyModelConfig"]["oneOf"]
    model_configs = {ref["$ref"].rpartition("/")[2] for ref in alternatives}
    sampler = Sampler(document)
    report: Doc = {"tried": 0, "raised": [], "lossy": []}
    for name, schema in components.items():
        readers = list(classes(name, schema, model_configs))
        for sample in sampler.samples(name) if readers else ():
            for reader in readers:
                report["tried"] += 1
                try:
                    back = reader.from_dict(sample).to_dict()
                except Exception as error:
                    report["raised"].append(f"{name} by {reader.__name__}: {error!r} for {sample!r:.200}")
                else:
                    if not same(sample, back):
                        report["lossy"].append(f"{name} by {reader.__name__}: {sample!r:.200} became {back!r:.200}")
    return report


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal; True is not 1, as it is in Python."""
    return one == other and json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


if __name__ == "__main__":
    print(json.dumps({path: round_trips(json.loads(Path(path).read_bytes())) for path in sys.argv[1:]}))
