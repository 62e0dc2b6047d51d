"""How long the bindings of each server version take to make, and how large they are.

    python benchmarks/versions.py

Exit status 1 says that one took over 30 seconds, or is over 1.5 MB.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SECONDS, BYTES = 30.0, 1_500_000

sys.path.insert(0, str(ROOT / "scripts"))


def main() -> int:
    import regenerate

    print("| version | seconds | files | bytes |\n|---|---|---|---|")
    passed = False
    for version in json.loads((ROOT / "openapi" / "sources.json").read_text()):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "openapi").symlink_to(ROOT / "openapi")
            started = time.monotonic()
            with contextlib.redirect_stdout(io.StringIO()):
                failed = regenerate.main(["--snapshot", version], regenerate.Layout(Path(folder)))
            seconds = time.monotonic() - started
            manifest = json.loads((Path(folder) / "generated" / "invokeai_api" / "MANIFEST.json").read_text())
        passed |= bool(failed) or seconds > SECONDS or manifest["bytes"] > BYTES
        print(f"| {version} | {seconds:.1f} | {len(manifest['files'])} | {manifest['bytes']:,} |", flush=True)
    return int(passed)


if __name__ == "__main__":
    sys.exit(main())
