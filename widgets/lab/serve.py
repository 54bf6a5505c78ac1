"""JupyterLab, deaf to how Jupyter is set up elsewhere on this machine; run by `launch.py` as a process of its own.

Environment variables alone do not do it: Jupyter reads the system's and the interpreter's folders in any case.
"""

import sys
from pathlib import Path
from typing import cast

from jupyter_core import paths

# What JupyterLab does as it opens and no learner needs: asking Node whether it could be built anew, and a form for the
# metadata of cells, for which the server loads all that a notebook can be exported to.
LEFT_OUT = Path(__file__).with_name("config")


def main() -> int | None:
    """Serve, with no configuration but what the course gives."""
    own = [paths.jupyter_config_dir(), str(LEFT_OUT)]
    # Before anything else of Jupyter's is imported, which would keep what these say now.
    paths.ENV_CONFIG_PATH[:] = paths.SYSTEM_CONFIG_PATH[:] = own
    paths.jupyter_config_path = lambda: own
    leave_out_grammars()
    from jupyterlab.labapp import main as serve

    return serve()


def leave_out_grammars() -> None:
    """Keep out what jsonschema loads where it finds it, to check addresses in other scripts, of which Jupyter has none.

    It builds a grammar as it is imported, which takes longer than all the rest of JupyterLab's server.
    """
    # That is how Python is told that there is no such module.
    cast("dict[str, object]", sys.modules)["rfc3987_syntax"] = None


if __name__ == "__main__":
    sys.exit(main())
