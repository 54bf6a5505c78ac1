"""How many words a lesson holds with all of it opened: its prose, and every piece with its hints, answers and cards."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

# What names a thing or places it is read by no learner.
NAMES = {
    "id", "kind", "claim", "goes", "moment", "asks_for", "url", "speaker", "references", "lesson", "directness",
    "strength", "badge", "form", "icon",
}  # fmt: skip
ALWAYS_FOLDED = ("If you want to talk to somebody", "Next lesson:")


def opened(assets: Path, notebook: Path) -> int:
    """Count the words of a lesson with everything unfolded."""
    pieces = _pieces(assets, notebook.name[:2])
    words = 0
    for cell in json.loads(notebook.read_text("utf-8"))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code":
            shown = [pieces[name] for name in re.findall(r'\w\("([^"]+)"', source) if name in pieces]
            words += sum(_words(text) for piece in shown for text in _texts(piece))
        elif not any(part in source for part in ALWAYS_FOLDED):
            words += _words(source)
    return words


def _pieces(assets: Path, lesson: str) -> dict[str, object]:
    files = [assets / "claims.toml", assets / "charts.toml", assets / "lessons" / f"{lesson}.toml"]
    records = [
        one for file in files for one in tomllib.loads(file.read_text("utf-8")).values() if isinstance(one, list)
    ]
    return {record["id"]: record for kind in records for record in kind if isinstance(record, dict) and "id" in record}


def _texts(record: object) -> Iterator[str]:
    if isinstance(record, dict):
        for name, value in record.items():
            if name not in NAMES:
                yield from _texts(value)
    elif isinstance(record, list):
        for value in record:
            yield from _texts(value)
    elif isinstance(record, str) and not re.fullmatch(r"\S+[.-]\S+", record):
        yield record


def _words(text: str) -> int:
    return len(re.sub(r"[^\w\s]", "", re.sub(r"\]\([^)]*\)", "]", text)).split())
