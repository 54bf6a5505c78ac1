"""The stem of all learners' servers: a process that has imported once what every server needs, and forks.

So a server starts in a fraction of the time, and what it imported is in memory once for the whole class; so is the
course, which each server reads anew where somebody has changed it since. What is imported here must not keep what the
home folder or the environment says meanwhile: these are the learner's, later.
"""

import gc
import importlib
import json
import os
import runpy
import signal
import socket
import sys
from itertools import chain

from ..lab.pieces import own_pieces
from ..lab.serve import leave_out_grammars

SHARED = (
    "ipykernel.kernelspec",
    "IPython",
    "jupyterhub.singleuser.extension",
    "jupyterlab.labapp",
    "nbconvert.exporters",
    "sqlite3",
    "widgets.hub.laying",
    "widgets.lab.export",
    "widgets.lab.server",
    "widgets.pieces.question",
    "widgets.record",
)


def main() -> None:
    """Fork a learner's server for each line that comes, until the hub hangs up."""
    line = socket.socket(fileno=int(sys.argv[1]))
    _read_in()
    # What is shared is not searched for rubbish, which would write into it.
    gc.collect()
    gc.freeze()
    # Nobody waits for a server that has ended.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with line.makefile("r") as orders:
        for order in orders:
            pid = os.fork()
            if pid == 0:
                line.close()
                become_a_server(**json.loads(order))
            line.sendall(f"{pid}\n".encode())


def _read_in() -> None:
    """Import what servers share, and what Jupyter's own would import as it starts."""
    leave_out_grammars()
    import nbformat
    from jupyter_server.serverapp import JUPYTER_SERVICE_HANDLERS

    for name in chain(SHARED, *filter(None, JUPYTER_SERVICE_HANDLERS.values())):
        importlib.import_module(name)
    own_pieces().read()
    # The first notebook that is looked at makes ready how all are.
    nbformat.validate(nbformat.v4.new_notebook())


def become_a_server(
    module: str, arguments: list[str], environment: dict[str, str], home: str, owner: int | None, most: int | None
) -> None:
    """Become a learner, and run a module of Python's as them.

    Parameters
    ----------
    module, arguments
        What ``python -m`` would be given.
    environment
        All of the environment.
    home
        The folder to work in; what the module says goes to ``.server.log`` there.
    owner
        The number of the user to become; None to stay who one is.
    most
        How many bytes of memory each process of theirs may take; None for as many as there are.
    """
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.umask(0o077)
    if most:
        import resource  # Linux and macOS alone have it

        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    if owner is not None:
        os.setgroups([])
        os.setgid(owner)
        os.setuid(owner)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(home)
    log = os.open(".server.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(log, 1)
    os.dup2(log, 2)
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    sys.exit()


if __name__ == "__main__":
    main()
