"""Scripts are joined into one; what is written in a way that cannot be joined is refused with its file and line."""

import subprocess
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.scripts.node import NODE
from widgets.content.places import ROOT
from widgets.pieces.shared.bundle import CannotJoin, bundle

GOOD = "// A note: import nothing from here.\n\nexport const one = 1;\nexport function two() { return 2; }\n"
ENTRIES = [
    "pieces/jupyter.js", "poll/pages/joint.js", "poll/pages/phone.js", "poll/pages/results.js", "poll/pages/screen.js",
    "poll/pages/study.js", "poll/pages/ticket.js", "site/scripts/site.js", "site/scripts/package/packed.js",
    "slides/scripts/deck.js", "slides/scripts/speaker.js",
]  # fmt: skip
PARSE = 'new (require("node:vm").Script)(require("node:fs").readFileSync(0, "utf8"))'
REFUSED = {
    "single quotes": "import { one } from './good.js';",
    "no semicolon": 'import { one } from "./good.js"\nimport { two } from "./good.js";',
    "everything": 'import * as good from "./good.js";',
    "a default beside names": 'import good, { one } from "./good.js";',
    "nothing but to run it": 'import "./good.js";',
    "a package": 'import { one } from "good";',
    "a list": "const a = 1;\nexport { a };",
    "handed on": 'export { one } from "./good.js";',
    "all handed on": 'export * from "./good.js";',
    "what changes": "export let a = 1;",
    "parts": "export const { a } = { a: 1 };",
    "a function by default": "export default function a() {}",
    "a class by default": "export default class A {}",
    "where it lies": "export const here = import.meta.url;",
    "waiting": "const a = await Promise.resolve(1);",
    "within a line": "const a = 1; import { one } from './good.js';",
}


def joined(folder: Path, text: str) -> str:
    """Join a script with one that is as it should be."""
    (folder / "good.js").write_text(GOOD, "utf-8")
    (folder / "begin.js").write_text(text, "utf-8")
    return bundle(folder / "begin.js", COURSE.words)


@pytest.mark.parametrize("written", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_joined_is_refused_with_its_file_and_line(tmp_path: Path, written: str) -> None:
    place = next(
        number
        for number, line in enumerate(written.splitlines(), 4)
        if "import" in line or "export" in line or "await" in line
    )
    with pytest.raises(CannotJoin) as refused:
        joined(tmp_path, f"/** A note\n * of two lines. */\n\n{written}\n")
    said = str(refused.value)
    assert said.startswith(f"begin.js, line {place}: “{written.splitlines()[place - 4]}” can't be joined")
    assert "\n" not in said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('import { three } from "./good.js";\n', "begin.js, line 1: “three” is exported by no line of its own"),
        ('import good from "./good.js";\n', "begin.js, line 1: “whole” is exported by no line of its own"),
        ('import { one } from "./godo.js";\n', "begin.js, line 1: there is no file “./godo.js”"),
        ('import { one } from "./begin.js";\n', "begin.js, line 1: “./begin.js” leads back to this script."),
    ],
    ids=["no such name", "no default", "no such file", "itself"],
)
def test_what_nothing_gives_is_refused_too(tmp_path: Path, written: str, said: str) -> None:
    with pytest.raises(CannotJoin, match="^" + said):
        joined(tmp_path, written)


def test_two_scripts_that_need_each_other_are_refused(tmp_path: Path) -> None:
    (tmp_path / "other.js").write_text('import { mine } from "./begin.js";\nexport const other = mine;\n', "utf-8")
    with pytest.raises(CannotJoin, match=r"^other.js, line 1: “./begin.js” leads back"):
        joined(tmp_path, 'import { other } from "./other.js";\nexport const mine = other;\n')


def test_what_is_written_as_it_should_be_runs_as_one_script(tmp_path: Path) -> None:
    (tmp_path / "whole.js").write_text("export default { import: 3, export: () => 4 };\n", "utf-8")
    begin = [
        'import {\n  one as first,\n  two,\n} from "./good.js";',
        'import whole from "./whole.js";',
        "// import * as nothing",
        "/** @type {{ more?: number[] }} */ (whole).more = [5];",
        "/** More. */",
        "export const all = [first, two(), whole.import, whole.export(), ...whole.more, `import x`];",
    ]
    text = joined(tmp_path, "\n".join(begin) + "\n")
    done = subprocess.run(
        [NODE, "-e", f"process.stdout.write({text.rstrip().rstrip(';')}.all.join())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "1,2,3,4,5,import x"


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_script_of_the_course_is_one_that_a_browser_can_read(entry: str) -> None:
    text = bundle(ROOT / "widgets" / entry, COURSE.words)
    done = subprocess.run(
        [NODE, "-e", PARSE], input=text, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.stderr == ""
