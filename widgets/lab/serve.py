"""JupyterLab, deaf to how Jupyter is set up elsewhere on this machine; run by `launch.py` as a process of its own.

Environment variables alone do not do it: Jupyter reads the system's and the interpreter's folders in any case.
"""

import sys

from jupyter_core import paths


def main() -> int | None:
    """Serve, with no configuration but what the course gives."""
    own = [paths.jupyter_config_dir()]
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
    sys.modules["rfc3987_syntax"] = None


if __name__ == "__main__":
    sys.exit(main())
