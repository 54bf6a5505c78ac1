"""The container that Jupyter loads fetches all modules of the extension ahead, and each is there."""

import re
from pathlib import Path

from tests.lab.jupyter import ROOT

STATIC = ROOT / "widgets/lab/labextension/static"
# What is said is said as in the pieces; the wheel lays that module beside these.
MODULES = {path.name: path for path in (*STATIC.glob("*.js"), ROOT / "widgets/pieces/shared/say.js")}


def test_every_module_is_fetched_ahead() -> None:
    listed = re.search(r"MODULES = \[(.*?)\]", (STATIC / "remoteEntry.js").read_text("utf-8"), re.DOTALL)[1]
    named = re.findall(r'"(\w+)"', listed)
    assert named == sorted(Path(name).stem for name in MODULES if name != "remoteEntry.js")


def test_every_module_imports_only_what_lies_beside_it_and_gives_what_is_asked_for() -> None:
    for path in MODULES.values():
        for wanted, name in re.findall(
            r'^import (?:\{([^}]*)\} from )?"\./(.*?)";', path.read_text("utf-8"), re.MULTILINE
        ):
            given = re.findall(
                r"^export (?:async )?(?:function|const) (\w+)", MODULES[name].read_text("utf-8"), re.MULTILINE
            )
            assert {one.strip() for one in wanted.split(",") if one.strip()} <= set(given), (path.name, name)
