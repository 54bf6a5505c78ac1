"""Draws charts in a process of its own, in which nobody's settings of matplotlib count.

`python -m widgets.charts.alone ID ...` prints the drawn charts as one JSON object by their ids.
"""

import json
import logging
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_cache_path


def leave_settings_behind() -> None:
    """Let matplotlib find no file or variable but its own; it reads them as it is imported, and may fail at them."""
    for name in [name for name in os.environ if name.startswith(("MPL", "MATPLOTLIB"))]:
        del os.environ[name]
    os.environ["MPLCONFIGDIR"] = str(user_cache_path("good-cry") / "matplotlib")
    # That it makes a list of fonts, or has no room for one, is no news for a learner.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)


def main() -> None:
    """Print the charts that are named."""
    leave_settings_behind()
    here = Path.cwd()
    # A file in the folder of work would win over all others.
    with TemporaryDirectory() as nowhere:
        os.chdir(nowhere)
        from .draw import draw
    os.chdir(here)
    json.dump({chart_id: draw(chart_id) for chart_id in sys.argv[1:]}, sys.stdout)


if __name__ == "__main__":
    main()
