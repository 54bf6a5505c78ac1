"""What measures, walks, photographs and rehearses is run by hand, and has to start when a hand asks for it."""

from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# What a course and a hub read as their own files, not by name.
READ_ELSEWHERE = ("tests/check/gap/", "tests/hub/watched_config.py")
TOOLS = sorted(
    path.removesuffix(".py").replace("/", ".")
    for path in (one.relative_to(ROOT).as_posix() for one in ROOT.glob("tests/**/*.py"))
    if not Path(path).name.startswith(("test_", "conftest", "__init__")) and not path.startswith(READ_ELSEWHERE)
)


@pytest.mark.parametrize("tool", TOOLS)
def test_every_tool_of_the_tests_starts(tool: str) -> None:
    import_module(tool)
