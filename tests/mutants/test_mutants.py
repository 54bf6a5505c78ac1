"""The tool that puts faults in: it finds what can be spoiled, spoils it as it says, and its own list fits the code."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from tests.mutants import __main__ as command
from tests.mutants import python, scripts, trying
from tests.mutants.explained import changed, explained, known_reasons
from tests.mutants.faults import known_faults
from tests.mutants.rooms import ROOMS, ROOT

CODE = '''"""A module of 3 words."""

def one(a: int = 2, *, b: bool = True) -> int | None:
    """Say é 4."""
    if not a and b < 1:
        raise ValueError("5" + "6")
    note(a)
    for each in range(a):
        if each is not b: break
    return a + é_of(b) if a else False

def two():
    return False

if __name__ == "__main__":
    one(9)
'''
SCRIPT = """// 3 words, and if (so)
export function one(a, b = 2) {
  const text = `4 < ${a}`; const pattern = /5 < [/"]+/u;
  if (!a && f(")") < b) return a + b;
  tell("6", a << 2 >> 2);
  if (text) return null;
  if (pattern) return undefined;
  return a === b ? true : null;
}
"""


def changes(module, text: str) -> set[tuple[str, str]]:
    return {(text[one.begin : one.end], one.new) for one in module.mutants_of("x", text)}


def test_python_is_spoiled_where_it_is_run_and_nowhere_else() -> None:
    assert changes(python, CODE) == {
        ("2", "3"), ("True", "False"), ("1", "2"), ("<", "<="), ("and", "or"), ("not", ""),
        ("not a and b < 1", "(not (not a and b < 1))"), ("note(a)", "pass"), ("is not", "is"),
        ("each is not b", "(not (each is not b))"), ("break", "continue"), ("+", "-"),
        ("a + é_of(b) if a else False", "None"), ("a", "(not (a))"), ("False", "True"),
    }  # fmt: skip


def test_that_lengths_may_differ_is_spoiled_and_that_they_do_not_is_a_promise() -> None:
    assert changes(python, "pairs = zip(a, b, strict=False)") == {("False", "True")}
    assert changes(python, "pairs = zip(a, b, strict=True)") == set()


def test_a_script_is_spoiled_where_it_is_run_and_nowhere_else() -> None:
    assert changes(scripts, SCRIPT) == {
        ("2", "3"), ("!", ""), ("&&", "||"), ("<", "<="), ('!a && f(")") < b', '!(!a && f(")") < b)'), ("+", "-"),
        ("a + b", "undefined"), ('tell("6", a << 2 >> 2);', ";"), ("===", "!=="), ("true", "false"),
        ("a === b ? true : null", "undefined"), ("text", "!(text)"), ("pattern", "!(pattern)"),
    }  # fmt: skip


def statements(text: str) -> Iterator[tuple[int, str]]:
    """Give where each statement of a module begins, and its text."""
    lines, begin = text.splitlines(keepends=True), 0
    for first, last in pairwise([0, *(one.end_lineno for one in ast.parse(text).body)]):
        yield begin, (part := "".join(lines[first:last]))
        begin += len(part)


def test_every_fault_of_python_can_be_read_and_changes_what_its_file_means() -> None:
    for path in ROOMS["record"].sources():
        text = path.read_text("utf-8")
        # All others stay as they are: they need not be read again for each fault.
        parts = [(begin, part, ast.dump(ast.parse(part))) for begin, part in statements(text)]
        for one in python.mutants_of(path.name, text):
            [(begin, part, meaning)] = [it for it in parts if it[0] <= one.begin and one.end <= it[0] + len(it[1])]
            here = replace(one, begin=one.begin - begin, end=one.end - begin)
            assert ast.dump(ast.parse(here.spoil(part))) != meaning, one.said(text)


def test_every_room_has_files_and_tests_and_every_fault_by_hand_fits_the_code() -> None:
    for name, room in ROOMS.items():
        assert room.sources(), name
        assert [one for one in room.tests if not (ROOT / one).exists()] == [], name
    for tests in known_faults():
        assert [one for one in tests if not (ROOT / one).exists()] == []


def test_what_nobody_can_notice_has_a_reason_and_fits_the_code() -> None:
    every = [one for name in ROOMS for one in command._of_room(name)]
    left, found = explained(every)
    assert len(left) + len(found) == len(every)
    reasons = known_reasons()
    assert len({one["why"] for one in reasons}) == len(reasons)
    texts = {one["file"]: (ROOT / one["file"]).read_text("utf-8") for one in reasons}
    met = {(one.file, *changed(one, texts[one.file])) for one in every if one.file in texts}
    for one in reasons:
        assert (one["file"], one["line"], one["new"]) in met, f"explained.toml: {one['file']}: {one['line']}"
        assert len(one["why"]) > 20


def test_those_that_were_not_noticed_last_time_can_be_tried_again(tmp_path: Path, monkeypatch) -> None:
    report = tmp_path / "mutants.md"
    monkeypatch.setattr(command, "REPORT", report)
    assert command._not_noticed_last_time() == set()
    report.write_text("## poll (2 of 9)\n\n- not noticed: a.py:3: `1` → `2`\n\n1 of 2 noticed: 50 %.\n", "utf-8")
    assert command._not_noticed_last_time() == {"a.py:3: `1` → `2`"}


def test_whoever_a_test_becomes_can_read_the_copy(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "widgets").mkdir()
    monkeypatch.setattr(trying, "ROOT", tmp_path)
    with trying.copies(1) as [copy]:
        assert (copy / "widgets").is_dir() and copy.parent.stat().st_mode & 0o005 == 0o005
