"""Record what a terminal shows of a sweep, as the animated picture of the guide: `docs/images/progress.svg`.

Needs a server that has the model of the demo, at INVOKEAI_URL, and a system with terminals (no Windows).
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "images" / "progress.svg"
COLUMNS, CHARACTER, LINE = 80, 8.4, 20
FRAME_SECONDS, LAST_SECONDS = 0.05, 2.0
SWEEP = """
import random  # nothing is to come from the server's cache
from invokeai_py_client import InvokeAIClient
with InvokeAIClient() as client:
    workflow = client.workflow_repo.get_workflow("text to image sd1.5")
    workflow.set(model="tiny-sd15", width=256, height=256, steps=12, scheduler="euler")
    workflow.sweep({"positive_prompt": ["a cat", "a dog"], "seed": random.sample(range(2**31), 3)}, progress=True)
"""


class Screen:
    """What a terminal shows, as far as bars need one."""

    def __init__(self) -> None:
        self._lines: list[list[str]] = [[]]
        self._row = self._column = 0

    @property
    def lines(self) -> list[str]:
        """The lines without the blanks at their ends, and without empty lines at the end."""
        return "\n".join("".join(line).rstrip() for line in self._lines).rstrip("\n").split("\n")

    def feed(self, text: str) -> None:
        for token in re.findall(r"\x1b\[A|.", text, re.DOTALL):
            match token:
                case "\x1b[A":
                    self._row = max(0, self._row - 1)
                case "\r":
                    self._column = 0
                case "\n":
                    self._row += 1
                    self._lines += [[]] * (self._row == len(self._lines))
                case _:
                    line = self._lines[self._row] = self._lines[self._row] + [" "] * self._column
                    line[self._column : self._column + 1] = [token]
                    self._column += 1


def written(code: str, environment: Mapping[str, str], columns: int = COLUMNS) -> Iterator[str]:
    """What a Python script writes to its terminal, piece by piece."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    script = subprocess.Popen([sys.executable, "-c", code], stdin=its, stdout=its, stderr=its, env=environment)
    os.close(its)
    try:
        while piece := os.read(ours, 65536):
            yield piece.decode(errors="replace")
    except OSError:  # how Linux says that nobody has the other end any more
        pass
    finally:
        os.close(ours)
        script.wait()


def animated(frames: list[tuple[float, list[str]]]) -> str:
    """An SVG picture of what was on the screen at which second; where nothing moves, it shows the last."""
    length, height = frames[-1][0] + LAST_SECONDS, max(len(lines) for _, lines in frames) * LINE + 20
    width = round(COLUMNS * CHARACTER) + 20
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        ' font-family="monospace" font-size="14" fill="#ddd"><rect width="100%" height="100%" rx="6" fill="#222"/>'
    ]
    for place, (begin, lines) in enumerate(frames):
        is_last = place == len(frames) - 1
        end = length if is_last else frames[place + 1][0]
        parts.append(
            f'<g visibility="{"visible" if is_last else "hidden"}"><animate attributeName="visibility"'
            f' values="hidden;visible;hidden" keyTimes="0;{begin / length:.4f};{end / length:.4f}"'
            f' calcMode="discrete" dur="{length:.2f}s" repeatCount="indefinite"/>'
        )
        for row, line in enumerate(lines):
            parts.append(
                f'<text x="10" y="{row * LINE + 24}" xml:space="preserve" textLength="{len(line) * CHARACTER:.1f}"'
                f' lengthAdjust="spacingAndGlyphs">{escape(line)}</text>'
            )
        parts.append("</g>")
    return "".join([*parts, "</svg>\n"])


def main() -> None:
    screen, started = Screen(), time.monotonic()
    frames: list[tuple[float, list[str]]] = []
    for piece in written(SWEEP, os.environ):
        screen.feed(piece)
        if frames and time.monotonic() - started - frames[-1][0] < FRAME_SECONDS:
            frames[-1] = (frames[-1][0], screen.lines)  # half drawn before
        elif screen.lines[0]:
            started = started if frames else time.monotonic()
            frames.append((time.monotonic() - started, screen.lines))
    PICTURE.write_text(animated(frames), encoding="utf-8")
    print("\n".join(screen.lines))


if __name__ == "__main__":
    main()
