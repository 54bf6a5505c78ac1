"""Joins scripts into one plain script, which anywidget can be sent, and which also works in a page opened as a file.

A browser does not load ES modules from `file://`. So each module becomes a function of its own here, called once and
in order, with its imports taken from what the others gave back. Notes for whoever writes a script are left out, and how
far a line is moved in; `words.js` holds the messages that these scripts say, `kinds.js` the scripts of the folders
beside it, and nothing else is changed. What is written in another way than these modules are is refused, with its file
and line.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ...content.errors import Trouble
from ...words import Words, named_in

WORDS = Path(__file__).with_name("words.js").resolve()
KINDS = WORDS.parent.with_name("question") / "kinds.js"

IMPORT = re.compile(r"""^import (\{[^}]*\}|\w+) from "(\.[^"]+)";\n""", re.MULTILINE)
EXPORT = re.compile(r"^export ((?:async )?(?:function|const|class) (\w+))", re.MULTILINE)
DEFAULT = re.compile(r"^export default ", re.MULTILINE)
# A function or class of a default export would lose its name; what waits outside a function stops all scripts.
REFUSED = re.compile(
    r"(?:^|;)[ \t]*(?:import|export)\b(?! default (?!(?:async )?function\b|class\b))(?![ \t]*[(:,])[^\n]*"
    r"|^[^\n]*\bimport\.meta\b[^\n]*"
    r"|^(?:(?:export )?(?:const|let|var) [^=\n]+ = )?await\b[^\n]*",
    re.MULTILINE,
)
REFUSAL = (
    '{file}, line {line}: “{what}” can\'t be joined. What can is import {{ name }} from "./file.js"; '
    "and export function, const, class, or default with a value."
)
NO_FILE = "{file}, line {line}: there is no file “{what}”, from which it imports."
NOT_GIVEN = "{file}, line {line}: “{what}” is exported by no line of its own in the file that it's imported from."
CIRCLE = "{file}, line {line}: “{what}” leads back to this script. Lay what both need into a script of its own."
# A note that stands before code on its line, such as the type of a value, is left where it is.
NOTES = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*(?:(?!\*/).)*\*/)\n", re.MULTILINE | re.DOTALL)
# In a text that goes over several lines it means nothing either: there is HTML in it, or code.
INDENT = re.compile(r"^ +", re.MULTILINE)


class CannotJoin(Trouble):
    """A script is written in a way that cannot be joined."""


def bundle(entry: Path, words: Words) -> str:
    """Give one expression that runs `entry` and all that it imports, and has what `entry` exports for its value.

    Raises
    ------
    CannotJoin
        Where a script is written in a way that cannot be joined.
    """
    order: dict[Path, str] = {}
    _collect(entry.resolve(), order, ())
    if WORDS in order:
        order[WORDS] = _given(words.for_scripts({one for text in order.values() for one in named_in(text)}))
    names = {path: f"module{number}" for number, path in enumerate(order)}
    modules = [_as_function(path, text, names) for path, text in order.items()]
    return "(() => {\n" + "\n".join([*modules, f"return {names[entry.resolve()]};"]) + "\n})();\n"


def _collect(path: Path, order: dict[Path, str], above: tuple[Path, ...]) -> None:
    text = _each_folder(path.parent) if path == KINDS else path.read_text("utf-8")
    if refused := REFUSED.search(_without_notes(text, IMPORT, EXPORT)):
        line = text.count("\n", 0, refused.start())
        raise _fault(REFUSAL, path, text, refused.start(), text.splitlines()[line].strip())
    for found in IMPORT.finditer(text):
        needed = _beside(path, found[2])
        if needed in (*above, path):
            raise _fault(CIRCLE, path, text, found.start(), found[2])
        if not needed.is_file():
            raise _fault(NO_FILE, path, text, found.start(), found[2])
        if needed not in order:
            _collect(needed, order, (*above, path))
        if missing := set(_wanted(found[1])) - {"", *_exported(order[needed])}:
            raise _fault(NOT_GIVEN, path, text, found.start(), sorted(missing)[0])
    order[path] = text


def _each_folder(folder: Path) -> str:
    """Give the text of `kinds.js`: each folder beside it whose script is called as the folder itself."""
    scripts = {path.stem: path.read_text("utf-8") for path in folder.glob("*/*.js") if path.stem == path.parent.name}
    made = {name: found[2] for name, text in sorted(scripts.items()) if (found := EXPORT.search(text))}
    lines = [f'import {{ {one} as {name}_ }} from "./{name}/{name}.js";\n' for name, one in made.items()]
    return f"{''.join(lines)}export const KINDS = {{ {', '.join(f'{name}: {name}_' for name in made)} }};\n"


@cache
def _beside(path: Path, file: str) -> Path:
    """Give the script that another one imports, by how it is named there."""
    return (path.parent / file).resolve()


@cache
def _without_notes(text: str, *others: re.Pattern[str]) -> str:
    """Leave notes out, and what else is named here; every line stays where it was."""
    for pattern in (NOTES, *others):
        text = pattern.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    return text


def _wanted(names: str) -> Iterator[str]:
    """Give the names by which an import asks for something."""
    for one in names.strip("{}").split(",") if names.startswith("{") else ["whole"]:
        yield one.strip().partition(" as ")[0]


@cache
def _exported(text: str) -> list[str]:
    """Give the names of what a script exports; a default export is the `whole`."""
    text = _without_notes(text)
    return [name for _, name in EXPORT.findall(text)] + (["whole"] if DEFAULT.search(text) else [])


def _fault(sentence: str, path: Path, text: str, place: int, what: str) -> CannotJoin:
    line = text.count("\n", 0, place) + 1
    return CannotJoin(sentence.format(file=path.name, line=line, what=what))


def _given(said: dict) -> str:
    """Give the text of `words.js` with these messages; nothing in it could end a script element."""
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":")).replace("</", r"<\/")
    return f"export const WORDS = {text};\n"


def _as_function(path: Path, text: str, names: dict[Path, str]) -> str:
    def import_of(found: re.Match) -> str:
        wanted, file = found.groups()
        module = names[_beside(path, file)]
        if wanted.startswith("{"):
            return f"const {wanted.replace(' as ', ': ')} = {module};\n"
        return f"const {wanted} = {module}.whole;\n"

    body = DEFAULT.sub("const whole = ", EXPORT.sub(r"\1", IMPORT.sub(import_of, NOTES.sub("", text))))
    return (
        f"const {names[path]} = (() => {{\n{INDENT.sub('', body)}\nreturn {{ {', '.join(_exported(text))} }};\n}})();"
    )
