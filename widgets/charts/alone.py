"""Draws charts in a process of its own, in which nobody's settings of matplotlib count.

`python -m widgets.charts.alone ASSETS ID ...` prints charts of the course in that folder, drawn, as one JSON object by
their ids.
"""

import json
import logging
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_cache_path

from ..content import read_course
from ..content.places import PACKAGE


def leave_settings_behind() -> None:
    """Let matplotlib find no file or variable but its own; it reads them as it is imported, and may fail at them."""
    for name in [name for name in os.environ if name.startswith(("MPL", "MATPLOTLIB"))]:
        del os.environ[name]
    os.environ["MPLCONFIGDIR"] = str(user_cache_path(PACKAGE) / "matplotlib")
    # That it makes a list of fonts, or has no room for one, is no news for a learner.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)


def main() -> None:
    """Print the charts that are named."""
    leave_settings_behind()
    assets, *chart_ids = sys.argv[1:]
    here = Path.cwd()
    # A file in the folder of work would win over all others.
    with TemporaryDirectory() as nowhere:
        os.chdir(nowhere)
        from .draw import draw
    os.chdir(here)
    course = read_course(Path(assets))
    json.dump({chart_id: draw(course, chart_id) for chart_id in chart_ids}, sys.stdout)


if __name__ == "__main__":
    main()
