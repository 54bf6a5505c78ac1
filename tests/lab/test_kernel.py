"""The one kernel is the Python that runs the course."""

import sys
from pathlib import Path

import pytest

from widgets.lab.kernel import ThisPythonAlone


def test_kernels_that_lie_in_folders_are_not_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = tmp_path / "kernels/other/kernel.json"
    spec.parent.mkdir(parents=True)
    spec.write_text('{"argv": ["/nowhere/python"], "display_name": "Other", "language": "python"}', "utf-8")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    found = ThisPythonAlone().get_all_specs()
    assert list(found) == ["python3"]
    assert found["python3"]["spec"]["argv"][0] == sys.executable
