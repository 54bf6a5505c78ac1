"""What the course sets for JupyterLab are settings that JupyterLab has."""

import json
import sys
from pathlib import Path

import jsonschema
import pytest

from tests.lab.jupyter import ROOT

STATIC = Path(sys.prefix, "share/jupyter/lab/static")
SCHEMAS = Path(sys.prefix, "share/jupyter/lab/schemas")
LEFT_OUT = json.loads((ROOT / "widgets/lab/config/labconfig/page_config.json").read_text("utf-8"))
OVERRIDES = json.loads((ROOT / "widgets/lab/overrides.json").read_text("utf-8"))


@pytest.mark.parametrize("plugin", OVERRIDES)
def test_each_setting_exists_and_takes_its_value(plugin: str) -> None:
    package, name = plugin.split(":")
    schema = json.loads((SCHEMAS / package / f"{name}.json").read_text("utf-8"))
    assert OVERRIDES[plugin].keys() <= schema["properties"].keys()
    jsonschema.validate(OVERRIDES[plugin], schema)


def test_jupyterlab_asks_the_learner_nothing_and_no_other_machine() -> None:
    notification = OVERRIDES["@jupyterlab/apputils-extension:notification"]
    assert notification == {"fetchNews": "false", "checkForUpdates": False}


def test_what_is_left_out_of_jupyterlab_exists() -> None:
    scripts = "".join(path.read_text("utf-8") for path in STATIC.glob("*.js"))
    extensions = [name for name in LEFT_OUT["disabledExtensions"] if ":" not in name]
    plugins = LEFT_OUT["disabledExtensions"].keys() - extensions
    assert [name for name in extensions if not (SCHEMAS / name).is_dir()] == []
    assert [name for name in plugins if f'id:"{name}"' not in scripts] == []
