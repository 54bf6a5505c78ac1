"""Which files are spoiled, and which tests shall notice: those of a room that need no browser and no server."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Room:
    """A room of the engine; what stands first among its tests is run first."""

    files: tuple[str, ...]
    tests: tuple[str, ...]

    def sources(self) -> list[Path]:
        """Give its files that hold something to spoil."""
        found = {path for pattern in self.files for path in ROOT.glob(pattern)}
        return sorted(path for path in found if path.name not in ("__init__.py", "command.py", "entry_schema.js"))


NODE = (
    "tests/scripts",
    *("tests/charts/test_packing.py", "tests/charts/test_readings.py", "tests/worlds/test_both_sides.py"),
    "tests/record/test_both.py",
)
# Others read what the content says, whatever the engine does with it.
OF_CONTENT = tuple(
    f"tests/content/test_{name}.py"
    for name in (
        "what_a_course_says", "limits", "rules_of_charts", "forms_of_charts", "draw_check", "shelves", "headlines",
        "grades", "broken_files", "mutations",
    )
)  # fmt: skip
ROOMS = {
    "record": Room(("widgets/record/*.py",), ("tests/record",)),
    "content": Room(("widgets/content/*.py",), (*OF_CONTENT, "tests/check/test_check.py")),
    "physiology": Room(("widgets/physiology/*.py",), ("tests/physiology", "tests/charts/test_atlas.py")),
    "charts": Room(("widgets/charts/*.py",), ("tests/charts", "tests/pieces/test_chart.py", "tests/physiology")),
    "poll": Room(("widgets/poll/*.py",), ("tests/poll",)),
    "lab": Room(("widgets/lab/*.py",), ("tests/lab",)),
    "worlds": Room(("widgets/worlds/*.py",), ("tests/worlds",)),
    "pages": Room(("widgets/poll/pages/*.js",), ("tests/scripts",)),
    "scripts": Room(
        (
            "widgets/pieces/arena/deal.js",
            "widgets/pieces/beliefs/moved.js",
            "widgets/pieces/header/kept.js",
            *(f"widgets/pieces/chart/{name}.js" for name in ("atlas", "facts", "packing", "tone", "words")),
            *(f"widgets/pieces/review/{name}.js" for name in ("due", "pick")),
            *(f"widgets/pieces/shared/{name}.js" for name in ("entries", "group", "snapshot")),
            "widgets/site/scripts/need.js",
            "widgets/site/scripts/package/suspend.js",
            "widgets/site/scripts/record/*.js",
            "widgets/worlds/scripts/*.js",
        ),
        NODE,
    ),
    "pieces": Room(
        (
            *(f"widgets/pieces/shared/{name}.js" for name in ("keeping", "memory", "outbox", "path", "record")),
            "widgets/pieces/study/*.js",
            *(f"widgets/pieces/chart/{name}.js" for name in ("draw", "gap", "pad", "sketch")),
            *(f"widgets/pieces/arena/{name}.js" for name in ("arena", "beside")),
            *(f"widgets/pieces/{name}/{name}.js" for name in ("beliefs", "claim")),
            "widgets/pieces/header/go_on.js",
            "widgets/pieces/header/steps.js",
            *(f"widgets/site/scripts/{name}.js" for name in ("in_place", "path", "search", "wake")),
        ),
        NODE,
    ),
}
