"""Runs a program that takes its time, and shows that it does something."""

import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    said = [words]
    child = subprocess.Popen(
        command,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    try:
        with log.open("a", encoding="utf-8") as file, sign_of_life(lambda: said[-1]):
            for line in child.stdout or ():
                file.write(line)
                if news := in_few_words(line):
                    said.append(news)
        return child.wait()
    except BaseException:
        child.kill()
        raise


@contextmanager
def sign_of_life(words: Callable[[], str]) -> Iterator[None]:
    """Show how long it takes, and what it is at, until it is done; what is done in a moment shows nothing.

    On a terminal one line is written over each second; elsewhere a line comes every fifteen.
    """
    since, done, line = time.monotonic(), threading.Event(), _Line()

    def show() -> None:
        while not done.wait(0.2):
            line.show(time.monotonic() - since, words())

    thread = threading.Thread(target=show, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
        line.clear()


def minutes(seconds: float) -> str:
    """Give a time as 1:05."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


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
