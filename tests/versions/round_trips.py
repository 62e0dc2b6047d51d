"""Read data of servers of several versions with the bindings that are importable here, and write it again.

    python round_trips.py openapi/invokeai-6.13.0.json openapi/invokeai-6.14.2.json

Prints a JSON object: for each file how many samples were tried, and what was raised or lost.
"""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path
from typing import Any

from invokeai_api import models
from openapi.diff_types import class_name
from openapi.document import schemas

from invokeai_py_client.bindings import Model
from openapi import fixups
from tests.sampler import Doc, Sampler


def readers(document: Doc) -> dict[str, list[type[Model]]]:
    """Return what reads each component: the class of its name, if these bindings have it, and that of its union."""
    normalised = copy.deepcopy(document)
    fixups.normalise(normalised, newest=False)
    found: dict[str, list[type[Model]]] = {}
    for name, schema in schemas(normalised).items():
        names = [class_name(name), class_name(schema.get("x-base", ""))]
        classes = [getattr(models, one, None) for one in names if one]
        found[name] = [one for one in classes if isinstance(one, type) and issubclass(one, Model)]
    return found


def round_trips(document: Doc) -> Doc:
    """Report on the samples of all components of a document: how many, which failed, and which have no reader."""
    sampler = Sampler(document)
    report: Doc = {"tried": 0, "raised": [], "lossy": [], "unread": []}
    read_by = readers(document)
    for name, schema in schemas(document).items():
        if name in read_by and not read_by[name] and schema.get("properties"):
            report["unread"].append(name)
        for sample in sampler.samples(name):
            for reader in read_by.get(name, ()):
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
