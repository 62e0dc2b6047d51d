"""Runs an InvokeAI server inside the Python that has InvokeAI installed; `LocalServer` starts this file as a script.

Standard input is the line to the process that started us: when it closes, for whatever reason, the server ends.
That works the same on every system, and also when the other process was killed and could not say good-bye. Where a
copy of that process holds the line as well, having been forked, the server ends once its parent is another one.
"""

import os
import sys

# Python looks for modules in a script's folder first: its neighbours would stand in for the server's modules, and the
# standard library's, of the same name. So this comes before any other import.
if sys.path[0] == os.path.dirname(os.path.abspath(__file__)):
    sys.path.pop(0)

import gc
import importlib.util
import signal
import threading
import time
from importlib.metadata import version
from typing import BinaryIO

SHUTDOWN_SECONDS = 20.0
"""How long a graceful shutdown may take before the process is ended the hard way."""

PARENT_SECONDS = 1.0
"""How often the server looks whether its parent lives."""

FREEZE = b"freeze\n"
"""A command on standard input: the server is ready, spare the garbage collector everything loaded so far."""
STOP = b"stop\n"
"""The other command: end, even if another process holds the line."""


def take_standard_input() -> BinaryIO:
    """Move standard input to where neither the server nor its children can read or hold it."""
    control = os.fdopen(os.dup(0), "rb", buffering=0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return control


def obey(control: BinaryIO) -> None:
    """Follow the commands on `control`; at its end, end the server."""
    for command in control:
        if command == FREEZE:
            # The queue collects garbage before every item: half a second, with everything imported.
            # Frozen objects are skipped.
            gc.collect()
            gc.freeze()
        elif command == STOP:
            break
    end()


def watch(parent: int) -> None:
    """End the server once its parent has ended, however that went."""
    while os.getppid() == parent:
        time.sleep(PARENT_SECONDS)
    end()


def end() -> None:
    """Shut the server down in order, or end the process when that takes too long."""
    # While booting this ends the process at once; later the server's own handler shuts it down in order.
    signal.raise_signal(signal.SIGTERM)
    time.sleep(SHUTDOWN_SECONDS)
    os._exit(1)


def complete_torchvision() -> None:
    """Declare the operators torchvision cannot do without, where its compiled ones do not fit a CPU-only torch.

    A torch with GPU support is left alone: it must not be imported before InvokeAI has configured its memory.
    """
    if not version("torch").endswith("+cpu"):
        return
    try:
        importlib.import_module("torchvision")
    except RuntimeError as error:
        if "torchvision::nms" not in str(error):
            raise
        declare_torchvision_operators()
        print("torchvision's compiled operators cannot load here: declared without an implementation", flush=True)


def declare_torchvision_operators() -> None:
    """Declare the schemas of `nms` and `qnms`, which no InvokeAI node calls, and let torchvision be imported afresh."""
    torch = importlib.import_module("torch")
    library = torch.library.Library("torchvision", "DEF")
    for operator in ("nms", "qnms"):
        library.define(f"{operator}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    # The declarations live as long as the object that made them.
    torch.library.torchvision_operators = library
    for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
        del sys.modules[name]


def main() -> None:
    """Boot InvokeAI and serve until it is asked to end."""
    threading.Thread(target=obey, args=(take_standard_input(),), daemon=True).start()
    if os.name == "posix":  # elsewhere the parent's number stays what it was
        threading.Thread(target=watch, args=(os.getppid(),), daemon=True).start()
    if importlib.util.find_spec("invokeai") is None:
        sys.exit(f"InvokeAI is not installed for {sys.executable}: there is no package 'invokeai'")
    complete_torchvision()
    run_app = importlib.import_module("invokeai.app.run_app").run_app
    run_app()


if __name__ == "__main__":
    main()
