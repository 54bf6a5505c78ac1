"""Joins scripts into one plain script, which anywidget can be sent, and which also works in a page opened as a file.

A browser does not load ES modules from `file://`. So each module becomes a function of its own here, called once and
in order, with its imports taken from what the others gave back. Notes for whoever writes a script are left out,
`words.js` holds the messages that these scripts say, `kinds.js` the scripts of the folders beside it, and nothing else
is changed.
"""

import json
import re
from pathlib import Path

from ...words import Words, named_in

WORDS = Path(__file__).with_name("words.js").resolve()
KINDS = WORDS.parent.with_name("question") / "kinds.js"

IMPORT = re.compile(r"""^import (\{[^}]*\}|\w+) from "(\.[^"]+)";\n""", re.MULTILINE)
EXPORT = re.compile(r"^export ((?:async )?(?:function|const|class) (\w+))", re.MULTILINE)
DEFAULT = re.compile(r"^export default ", re.MULTILINE)
NOTES = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*.*?\*/)\n", re.MULTILINE | re.DOTALL)


def bundle(entry: Path, words: Words) -> str:
    """Give one expression that runs `entry` and all that it imports, and has what `entry` exports for its value."""
    order: dict[Path, str] = {}
    _collect(entry.resolve(), order)
    if WORDS in order:
        order[WORDS] = _given(words.for_scripts({one for text in order.values() for one in named_in(text)}))
    names = {path: f"module{number}" for number, path in enumerate(order)}
    modules = [_as_function(path, text, names) for path, text in order.items()]
    return "(() => {\n" + "\n".join([*modules, f"return {names[entry.resolve()]};"]) + "\n})();\n"


def _collect(path: Path, order: dict[Path, str]) -> None:
    if path in order:
        return
    text = _each_folder(path.parent) if path == KINDS else path.read_text("utf-8")
    for _, needed in IMPORT.findall(text):
        _collect((path.parent / needed).resolve(), order)
    order[path] = text


def _each_folder(folder: Path) -> str:
    """Give the text of `kinds.js`: each folder beside it whose script is called as the folder itself."""
    scripts = {path.stem: path.read_text("utf-8") for path in folder.glob("*/*.js") if path.stem == path.parent.name}
    made = {name: found[2] for name, text in sorted(scripts.items()) if (found := EXPORT.search(text))}
    lines = [f'import {{ {one} as {name}_ }} from "./{name}/{name}.js";\n' for name, one in made.items()]
    return f"{''.join(lines)}export const KINDS = {{ {', '.join(f'{name}: {name}_' for name in made)} }};\n"


def _given(said: dict) -> str:
    """Give the text of `words.js` with these messages; nothing in it could end a script element."""
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":")).replace("</", r"<\/")
    return f"export const WORDS = {text};\n"


def _as_function(path: Path, text: str, names: dict[Path, str]) -> str:
    def import_of(found: re.Match) -> str:
        wanted, file = found.groups()
        module = names[(path.parent / file).resolve()]
        if wanted.startswith("{"):
            return f"const {wanted.replace(' as ', ': ')} = {module};\n"
        return f"const {wanted} = {module}.whole;\n"

    given = [name for _, name in EXPORT.findall(text)]
    body = EXPORT.sub(r"\1", IMPORT.sub(import_of, NOTES.sub("", text)))
    if DEFAULT.search(body):
        body = DEFAULT.sub("const whole = ", body)
        given.append("whole")
    return f"const {names[path]} = (() => {{\n{body}\nreturn {{ {', '.join(given)} }};\n}})();"
