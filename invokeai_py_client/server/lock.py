"""One server to a root folder: a second one would remove the first one's temporary files and cancel its runs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

from invokeai_py_client.exceptions import ServerStartError


def lock_root(root: Path) -> IO[str]:
    """Hold a root folder until the returned file is closed, or this process ends in whatever way.

    Raises:
        ServerStartError: Another process holds it, or its lock file cannot be written.
    """
    path = root / "local-server.lock"
    try:
        file = path.open("a", encoding="utf-8")
    except OSError as error:
        raise ServerStartError(f"The lock file {str(path)!r} cannot be written: {error}") from error
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise ServerStartError(
            f"Another LocalServer uses the root folder {str(root)!r}. Stop it, or give this one another `root=`."
        ) from error
    return file
