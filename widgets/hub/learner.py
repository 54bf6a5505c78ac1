"""Starts the server of one learner: lays the lessons in their home, and serves them.

`python -m widgets.hub.learner` is what every hub starts, on one machine and on Kubernetes. It runs as the
learner, so that the lessons are theirs.
"""

import os
import sys
from pathlib import Path

from widgets.content import say
from widgets.content.places import COURSE
from widgets.lab.serve import LEFT_OUT, leave_out_grammars

from .laying import lay_lessons

# What a lesson needs none of takes memory thirty times.
NOT_NEEDED = ("jupyter_lsp", "jupyter_server_terminals", "notebook", "notebook_shim")
SETTINGS = (
    "--ServerApp.terminals_enabled=False",
    f"--ServerApp.jpserver_extensions={dict.fromkeys(NOT_NEEDED, False)}",
    # A kernel without a page ends before its server does.
    "--MappingKernelManager.cull_idle_timeout=1200",
    "--MappingKernelManager.cull_interval=60",
)


def main() -> None:
    """Serve a learner's lessons until the hub ends it."""
    lessons = Path(os.environ["GOOD_CRY_LESSONS"])
    for mine in lay_lessons(COURSE / "lessons", lessons):
        print(say("hub-newer-lesson", mine=mine.name), flush=True)
    os.environ["JUPYTER_CONFIG_PATH"] = str(LEFT_OUT)
    # Lessons open in a room of their own here too.
    os.environ["GOOD_CRY_ROOM"] = "yes"
    leave_out_grammars()
    from jupyterhub.singleuser import main as serve
    from jupyterlab.commands import get_user_settings_dir, get_workspaces_dir

    theirs = (
        f"--ServerApp.root_dir={lessons}",
        # JupyterLab takes both from the home that it finds as it is imported, which may have been before the fork.
        f"--LabApp.user_settings_dir={get_user_settings_dir()}",
        f"--LabApp.workspaces_dir={get_workspaces_dir()}",
    )
    serve([*SETTINGS, *theirs, *sys.argv[1:]])  # pyright: ignore[reportCallIssue] - traitlets says nothing of what it takes


if __name__ == "__main__":
    main()
