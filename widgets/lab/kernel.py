"""The kernel of a lesson: the Python that runs the course, and no other.

And of a kernel that somebody else's Jupyter starts, whether it would import this very course: its Python, asked for
the package, says where it lies.
"""

import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from jupyter_client.kernelspec import KernelSpecManager

PACKAGE = Path(__file__).resolve().parent.parent
ASKS = "import pathlib, widgets; print(pathlib.Path(widgets.__file__).resolve().parent)"
PATIENCE = 60  # seconds for a Python to start on a slow disk


class ThisPythonAlone(KernelSpecManager):
    """Knows the kernel that runs on our own interpreter, and none that is laid in some folder."""

    def _kernel_dirs_default(self) -> list[str]:
        return []


@cache
def imports_this_course(command: tuple[str, ...]) -> bool:
    """Ask the Python of a kernel; the answer is kept as long as we run.

    Parameters
    ----------
    command
        How the kernel is started, as its specification says it, such as
        ``("python", "-m", "ipykernel_launcher", "-f", "{connection_file}")``.
        Of one that is not started like this nothing is known, and it is taken for good.
    """
    # One that runs as we do, with no look at the folder it starts in, finds what we found: no need to pay for asking.
    if sys.flags.safe_path and command[0] in {sys.executable, *_ours()}:
        return True
    return "-m" not in command or where_widgets_are(command[: command.index("-m")]) == PACKAGE


def where_widgets_are(python: tuple[str, ...]) -> Path | None:
    """Give the folder of the package `widgets` that a Python finds; None where it finds none."""
    # Jupyter takes a plain "python" for the one that it runs on itself.
    program = sys.executable if python[0] in _ours() else python[0]
    # Away from here: a Python looks first in the folder in which it starts.
    with tempfile.TemporaryDirectory() as nowhere:
        try:
            answer = subprocess.run(
                [program, *python[1:], "-c", ASKS],
                cwd=nowhere,
                env=os.environ,
                capture_output=True,
                text=True,
                timeout=PATIENCE,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
    return Path(answer.stdout.strip()) if answer.returncode == 0 and answer.stdout.strip() else None


def _ours() -> set[str]:
    major, minor = sys.version_info[:2]
    return {"python", f"python{major}", f"python{major}.{minor}"}
