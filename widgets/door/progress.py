"""Runs a program that takes its time, and shows that it does something."""

import re
import subprocess
import sys
import threading
import time
from collections import deque
from pathlib import Path

EVERY = 15.0  # seconds between two lines where lines cannot be written over
_TOLD = (
    # What pip and uv say, and how we say it.
    (r"Collecting ([\w.-]+)", "looking for {}"),
    (r"Downloading (?:\S*/)?([A-Za-z0-9_.]+?)[- ].*?\(([\d.]+) ?(\w?i?B)\)", "downloading {} ({} {})"),
    (r"(?:Installing collected packages|Prepared \d+ packages).*", "putting the packages in place"),
    (r"Resolved (\d+) packages.*", "{} packages to install"),
    (r"Building editable.*|Preparing editable metadata.*", "preparing the course itself"),
)


def in_few_words(line: str) -> str | None:
    """Say what a line of pip's or uv's means for somebody who waits; None where it means nothing new."""
    for pattern, words in _TOLD:
        if found := re.match(pattern, line.strip()):
            return words.format(*found.groups())
    return None


def run_and_tell(command: list[str], log: Path, words: str, *, cwd: Path) -> int:
    """Run a program that pip's or uv's lines come from, and show how long it takes and what it is at.

    On a terminal one line is written over each second; elsewhere a line comes every fifteen.

    Parameters
    ----------
    command, cwd
        The program, and where it runs.
    log
        The file to which all that it says is added.
    words
        What it is at before it has said anything.

    Returns
    -------
    int
        Its exit code.
    """
    since = time.monotonic()
    said = deque([words], maxlen=1)
    child = subprocess.Popen(
        command,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    reader = threading.Thread(target=_listen, args=(child, log, said), daemon=True)
    reader.start()
    line = _Line()
    try:
        while reader.is_alive():
            reader.join(0.2)
            line.show(time.monotonic() - since, said[-1])
        return child.wait()
    except BaseException:
        child.kill()
        raise
    finally:
        line.clear()


def minutes(seconds: float) -> str:
    """Give a time as 1:05."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _listen(child: subprocess.Popen, log: Path, said: deque[str]) -> None:
    with log.open("a", encoding="utf-8") as file:
        for line in child.stdout:
            file.write(line)
            if words := in_few_words(line):
                said.append(words)


class _Line:
    """The line that says how far we are."""

    def __init__(self) -> None:
        self._over = sys.stdout.isatty()
        self._last = 0.0
        self._shown = ""

    def show(self, seconds: float, words: str) -> None:
        """Say it anew, if it is time to."""
        if seconds - self._last < (1.0 if self._over else EVERY):
            return
        self._last = seconds
        text = f"    {minutes(seconds)}  {words}".rstrip()
        if self._over:
            print(f"\r{text:<{len(self._shown)}}", end="", flush=True)
        else:
            print(text, flush=True)
        self._shown = text

    def clear(self) -> None:
        """Leave nothing where a line was written over."""
        if self._over and self._shown:
            print("\r" + " " * len(self._shown) + "\r", end="", flush=True)
