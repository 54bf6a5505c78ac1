"""Joins a script and the scripts it imports into one, as anywidget wants it.

Our scripts are plain ES modules: `import { h } from "../shared/dom.js";` and `export function h() {}`.
A web page can load them as they are. anywidget takes one text, so here each module that is imported is
put before the one that imports it, once, and the import and export words are taken off.
Top-level names must therefore be unique among the scripts of one widget.
"""

import re
from pathlib import Path

IMPORT = re.compile(r"""^import \{[^}]*\} from "(\.[^"]+)";\n""", re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|class)\b)", re.MULTILINE)


def join(entry: Path) -> str:
    """Give the text of `entry` with everything that it imports before it."""
    texts: dict[Path, str] = {}
    _collect(entry.resolve(), texts)
    return "\n".join(texts.values())


def _collect(path: Path, texts: dict[Path, str]) -> None:
    if path in texts:
        return
    text = path.read_text("utf-8")
    for needed in IMPORT.findall(text):
        _collect((path.parent / needed).resolve(), texts)
    texts[path] = EXPORT.sub("", IMPORT.sub("", text))
