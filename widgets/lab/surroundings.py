"""What JupyterLab is given, so that it shows the course alike wherever it runs, whatever else is set up there.

A person's or a school's settings of Jupyter, Python and IPython are left as they are, and not read: the course brings
folders of its own, its own list of extensions, and its own interpreter as the one kernel. So nothing that another
course needs can stop this one.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from jupyter_core.paths import jupyter_path
from platformdirs import user_data_path

from widgets.content.places import LESSONS, PACKAGE, ROOT

# What JupyterLab's page needs of its server, and the course's own.
SERVER_EXTENSIONS = (
    "jupyter_lsp",
    "jupyter_server_terminals",
    "jupyterlab",
    "notebook",
    "notebook_shim",
    "widgets.lab.server",
)
PAGE_EXTENSIONS = {
    "@jupyter-notebook/lab-extension",
    "@jupyter-widgets/jupyterlab-manager",
    "anywidget",
    PACKAGE,
    "jupyterlab_pygments",
}
# Orders to Python, IPython and Jupyter that were meant for something else.
FOREIGN = ("JUPYTER", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONPLATLIBDIR", "IPYTHONDIR")
THIS_MACHINE = "localhost,127.0.0.1,::1"


def own_folder() -> Path:
    """Give the folder for all that Jupyter and IPython keep while they show the course; made where it is missing."""
    folder = user_data_path(PACKAGE) / "jupyter"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def environment(given: Mapping[str, str], token: str) -> dict[str, str]:
    """Make the environment of JupyterLab and its kernels out of the one that we were given."""
    kept = {name: value for name, value in given.items() if not name.startswith(FOREIGN)}
    own = own_folder()
    return beside_any_proxy(kept) | {
        # Not in the command, which others on this machine can see.
        "JUPYTER_TOKEN": token,
        "JUPYTER_CONFIG_DIR": str(own / "config"),
        "JUPYTER_DATA_DIR": str(own),
        "JUPYTER_RUNTIME_DIR": str(own / "runtime"),
        "IPYTHONDIR": str(own / "ipython"),
        "PYTHONPATH": os.pathsep.join(_search(given.get("PYTHONPATH", ""))),
        # A file laid beside the lessons is not taken for a module of the course.
        "PYTHONSAFEPATH": "1",
        # Lessons open in a room of their own, with Jupyter out of sight.
        "GOOD_CRY_ROOM": "yes",
    }


def _search(given: str) -> Iterator[str]:
    """Give where Python is to look first: this course, and what was named because JupyterLab itself lies there."""
    if (ROOT / "widgets").is_dir():
        yield str(ROOT)
    yield from (folder for folder in given.split(os.pathsep) if folder and Path(folder, "jupyterlab").is_dir())


def beside_any_proxy(given: Mapping[str, str]) -> dict[str, str]:
    """Take this machine out of what is asked through a proxy."""
    named = [given.get(name, "") for name in ("no_proxy", "NO_PROXY")]
    without = ",".join([*filter(None, named), THIS_MACHINE])
    return dict(given) | {"no_proxy": without, "NO_PROXY": without}


def command(port: int) -> list[str]:
    """Give the command that serves the lessons."""
    extensions = page_extensions()
    return [
        *(sys.executable, "-m", "widgets.lab.serve", "--no-browser", "--log-level=CRITICAL"),
        f"--ServerApp.root_dir={LESSONS}",
        f"--ServerApp.port={port}",
        *("--ServerApp.port_retries=0", "--ServerApp.ip=127.0.0.1", "--ServerApp.base_url=/"),
        # In a container one is often root; this server is for this machine alone.
        "--ServerApp.allow_root=True",
        f"--ServerApp.jpserver_extensions={dict.fromkeys(SERVER_EXTENSIONS, True)}",
        # The one kernel is the Python that runs the course, whatever others a person has.
        "--ServerApp.kernel_spec_manager_class=widgets.lab.kernel.ThisPythonAlone",
        f"--LabApp.labextensions_path={extensions}",
        f"--JupyterNotebookApp.labextensions_path={extensions}",
    ]


def leave_out_foreign_extensions() -> None:
    """Say in JupyterLab's page configuration which extensions, installed beside the course, are not to be loaded."""
    foreign = {name: True for name in _names(page_extensions()) if name not in PAGE_EXTENSIONS}
    file = own_folder() / "config" / "labconfig" / "page_config.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"disabledExtensions": foreign}, indent=1), "utf-8")


def page_extensions() -> Path:
    """Give the folder with the course's own extension; those that it needs were installed with it."""
    folders = [Path(folder) for folder in jupyter_path("labextensions")]
    ours = [folder for folder in folders if (folder / PACKAGE).is_dir()]
    inside = [folder for folder in ours if folder.is_relative_to(sys.prefix)]
    return next(iter(inside or ours), Path(sys.prefix, "share/jupyter/labextensions"))


def _names(folder: Path) -> Iterator[str]:
    for package in (*folder.glob("*/package.json"), *folder.glob("@*/*/package.json")):
        yield package.parent.relative_to(folder).as_posix()
