"""The server of `good-cry learn` loads no more than it needs."""

import subprocess
import sys

LOADED = """
import sys
from widgets.lab.serve import leave_out_grammars
leave_out_grammars()
import jupyterlab.labapp, jsonschema
assert jsonschema.FormatChecker().conforms("2026-11-29", "date")
print([name for name in sys.modules if name.partition(".")[0] == "lark"])
"""


def test_no_grammar_is_built_as_it_starts() -> None:
    said = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
