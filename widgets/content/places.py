"""Where the course keeps its content, in a checkout and in an installed wheel."""

import os
from pathlib import Path

_package = Path(__file__).parent.parent
ROOT = _package if (_package / "assets").is_dir() else _package.parent
ASSETS = ROOT / "assets"
LESSONS = Path(os.environ.get("GOOD_CRY_LESSONS") or ROOT / "lessons").resolve()
