"""What a class takes of a machine: memory and processor time, from the processes of its hub."""

from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.hub.classroom import Classroom

MEBIBYTE = 2**20


@dataclass
class Taken:
    """Memory in MiB, processor time in seconds.

    `own` is what would be free again if the process ended (USS); `share` counts what several processes
    share in equal parts among them (PSS), so that the shares of all add up to what the class takes.
    """

    server_own: float = 0
    server_share: float = 0
    kernel_own: float = 0
    kernel_share: float = 0
    seconds: float = 0

    @property
    def own(self) -> float:
        """The memory that one more learner costs."""
        return self.server_own + self.kernel_own

    @property
    def share(self) -> float:
        """Their part of what the class takes."""
        return self.server_share + self.kernel_share


def what_each_takes(classroom: Classroom) -> dict[str, Taken]:
    """Measure each learner's server and kernel; under "" what the hub itself takes, as a server."""
    homes = classroom.folder / "homes"
    taken: dict[str, Taken] = {"": Taken()}
    for process in [classroom.process, *classroom.process.children(recursive=True)]:
        try:
            memory, cpu, place = process.memory_full_info(), process.cpu_times(), Path(process.cwd())
            kernel = "ipykernel_launcher" in process.cmdline()
        except psutil.NoSuchProcess:
            continue
        name = place.relative_to(homes).parts[0] if place.is_relative_to(homes) else ""
        learner = taken.setdefault(name, Taken())
        if kernel:
            learner.kernel_own += memory.uss / MEBIBYTE
            learner.kernel_share += memory.pss / MEBIBYTE
        else:
            learner.server_own += memory.uss / MEBIBYTE
            learner.server_share += memory.pss / MEBIBYTE
        learner.seconds += cpu.user + cpu.system
    return taken
