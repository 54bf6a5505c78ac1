"""The course of a path is the same on the web and in Jupyter: where one is, what waits, and what is kept of it."""

import json
import subprocess

from playwright._impl._driver import compute_driver_executable

from tests.lab.jupyter import ROOT

NODE, _ = compute_driver_executable()
SCRIPT = ROOT / "widgets/pieces/shared/path.js"
NOTHING = {"attempts": {}, "states": {}}


def walked(*asked: tuple, items: tuple[str, ...] = ("guess",), held: dict[str, int] | None = None) -> dict:
    names = {"names": ["a", "b", "c"], "held": held or {}}
    handed = names | {"script": SCRIPT.read_text("utf-8"), "items": items, "asked": asked}
    command = [NODE, ROOT / "tests/pieces/path.mjs"]
    done = subprocess.run(command, input=json.dumps(handed), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_one_comes_back_to_the_step_at_which_one_left() -> None:
    first = walked(("go", 0), ("go", 2))
    assert first["kept"] == [{"at": "#c", "whole": False}]
    again = walked(("go", -1), ("recall", first["kept"][-1]))
    assert [step for step, *_ in again["shown"]] == [0, 2]
    # A step that was joined to another is found in that one.
    joined = walked(("go", 0), ("recall", {"at": "#was-a-step"}), held={"was-a-step": 2})
    assert [step for step, *_ in joined["shown"]] == [0, 2]
    # A step that the lesson no longer has leads nowhere.
    assert walked(("go", 0), ("recall", {"at": "#gone"}))["shown"] == [[0, False, []]]


def test_all_on_one_page_holds_for_the_next_lesson_until_it_is_turned_back() -> None:
    states = {
        "path:01": {"at": "2026-11-01T10:00:00Z", "value": {"at": "#x", "whole": False}},
        "path:02": {"at": "2026-11-02T10:00:00Z", "value": {"at": "#y", "whole": True}},
        "other": {"at": "2026-11-03T10:00:00Z", "value": {"whole": False}},
    }
    there = walked(("watch", NOTHING | {"states": states}), ("turn", None))
    assert [whole for _, whole, _ in there["shown"]] == [True, False]
    assert there["kept"] == [{"at": "#a", "whole": False}]


def test_what_follows_a_guess_waits_for_it_or_for_who_reads_on() -> None:
    two = ("one", "two")
    assert walked(items=two)["waits"] == ["two", "finding"]
    assert walked(("read", "one"), items=two)["waits"] == ["finding"]
    assert walked(("watch", NOTHING | {"attempts": {"one": {}, "two": {}}}), items=two)["waits"] == []


def test_a_guess_that_comes_after_its_answer_was_recalled_waits_for_nothing() -> None:
    there = walked(("watch", NOTHING | {"attempts": {"late": {}}}), ("more", "late"), items=())
    assert there["shown"][-1][2] == ["late"]
