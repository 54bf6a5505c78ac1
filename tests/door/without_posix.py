"""Imports modules, or runs the command `good-cry`, with all that Windows lacks taken away from the course.

python without_posix.py import widgets.record tried
python without_posix.py good-cry bank --to folder
"""

import builtins
import importlib
import os
import runpy
import signal
import sys
import types
from pathlib import Path

OURS = ("widgets", "tried", "__main__")
MODULES = ["fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "posix", "syslog", "readline", "crypt", "spwd"]
OF_OS = """
    chown chroot confstr ctermid fchmod fchown fork forkpty geteuid getegid getgid getgrouplist getgroups getloadavg
    getpgid getpgrp getpriority getresuid getsid getuid initgroups killpg lchown mkfifo mknod nice openpty posix_spawn
    pread pwrite register_at_fork sched_getaffinity sendfile setegid seteuid setgid setgroups setpgid setsid setuid
    statvfs sync sysconf tcgetpgrp ttyname uname wait wait3 wait4
"""
OF_SIGNAL = """
    SIGALRM SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGTSTP SIGUSR1 SIGUSR2 SIGWINCH SIGXFSZ
    alarm pause pthread_kill pthread_sigmask setitimer sigwait
"""
NAMES = {
    "os": OF_OS.split(),
    "signal": OF_SIGNAL.split(),
    "socket": ["AF_UNIX", "recv_fds", "send_fds"],
    "time": ["tzset"],
}


class Poorer(types.ModuleType):
    """A module that lacks some of its names."""

    def __init__(self, whole: types.ModuleType) -> None:
        super().__init__(whole.__name__)
        self.__dict__["whole"] = whole

    def __getattr__(self, name: str) -> object:
        whole = self.__dict__["whole"]
        if name in NAMES[whole.__name__]:
            raise AttributeError(f"{whole.__name__}.{name}: there is none on Windows")
        return getattr(whole, name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self.__dict__["whole"], name, value)


def take_away() -> None:
    """Make it so for every import of the course's own modules from now on."""
    imports = builtins.__import__
    poorer = {name: Poorer(importlib.import_module(name)) for name in NAMES}

    def poor(
        name: str, globals: dict | None = None, locals: dict | None = None, fromlist: tuple = (), level: int = 0
    ) -> types.ModuleType:
        if ((globals or {}).get("__name__") or "").partition(".")[0] in OURS:
            if name in MODULES:
                raise ImportError(f"{name}: there is none on Windows", name=name)
            if name in poorer:
                return poorer[name]
        return imports(name, globals, locals, fromlist, level)

    builtins.__import__ = poor


def main(what: str, *words: str) -> None:
    """Do what the first word says, to those that follow."""
    sys.path[0] = str(Path.cwd())
    take_away()
    if what == "import":
        for name in words:
            importlib.import_module(name)
    else:
        sys.argv = [what, *words]
        runpy.run_module("widgets.cli", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    assert os.name == "posix"
    assert signal.SIGKILL
    main(*sys.argv[1:])
