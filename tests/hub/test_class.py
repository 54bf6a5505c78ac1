"""A class of two on a real hub: they come in, do something, are culled, and find it again."""

import asyncio
import json
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.elsewhere import elsewhere
from tests.hub.classroom import CODE, Classroom
from tests.hub.learner import LESSON, Learner, OpenLesson
from widgets.content.places import ROOT

STEPS = ["The brain sends CRH", "The pituitary gland sends ACTH"]


@asynccontextmanager
async def learner(classroom: Classroom, name: str) -> AsyncIterator[Learner]:
    one = Learner(name, classroom.address, CODE)
    try:
        yield one
    finally:
        await one.close()


async def open_lesson(one: Learner) -> OpenLesson:
    assert await one.log_in() == "/hub/home"
    await one.start()
    return await one.open_lesson()


def test_what_two_learners_did_is_there_when_they_come_back_and_each_has_only_their_own(classroom: Classroom) -> None:
    async def first(name: str, length: float) -> None:
        async with learner(classroom, name) as one:
            lesson = await open_lesson(one)
            assert lesson.pieces and not lesson.trouble
            # In a room of its own, and without what no learner needs.
            assert '"goodCryRoom": "yes"' in one.page and '"buildAvailable": false' in one.page
            assert len((await lesson.answer_and_move(STEPS, length))["kept"]) == 2

    async def again(name: str) -> dict:
        async with learner(classroom, name) as one:
            return (await (await open_lesson(one)).record({"do": "recall"}))["snapshot"]

    async def all_of(*doings: object) -> list:
        return await asyncio.gather(*doings)

    elsewhere(all_of(first("ada", 20.0), first("zoë", 40.0)))
    assert {"ada", "zoë"} <= set(classroom.running())
    change_a_lesson(classroom.folder / "homes/ada/lessons" / LESSON)
    classroom.cull()

    for kept, length in zip(elsewhere(all_of(again("ada"), again("zoë"))), (20.0, 40.0), strict=True):
        assert kept["attempts"]["02.cascade"]["response"] == STEPS
        assert kept["states"]["chart:stress"]["value"]["length"] == length
    assert "My own note." in (classroom.folder / "homes/ada/lessons" / LESSON).read_text("utf-8")


def test_a_home_is_for_its_learner_alone_and_holds_the_lessons_of_the_course(classroom: Classroom) -> None:
    home = classroom.folder / "homes/zoë"
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    theirs = [path for part in ("lessons", ".local") for path in (home / part).rglob("*")]
    assert [path for path in theirs if path.stat().st_mode & 0o077] == []
    course = {path.name: path.read_bytes() for path in (ROOT / "lessons").glob("*.ipynb")}
    assert {path.name: path.read_bytes() for path in (home / "lessons").glob("*.ipynb")} == course
    assert (home / ".local/share/good-cry/record.sqlite").is_file()


def test_what_the_hub_keeps_is_closed_to_others_of_the_machine(classroom: Classroom) -> None:
    open_to_others = [path.name for path in classroom.folder.iterdir() if path.stat().st_mode & 0o007]
    # The folders that learners pass through; the log is the test's own.
    assert sorted(open_to_others) == ["cache", "homes", "log"]


@pytest.mark.parametrize(
    ("name", "password", "code", "says"),
    [
        ("eve", "a password of mine", "guessed", "That is not the code of the class. Ask your teacher for it."),
        ("ada", "another password", CODE, "This name has another password. Try again, or choose another name"),
        ("eve", "short", CODE, "A password of your own has 7 letters or more."),
        ("eve", "long " * 20, CODE, "This password is too long: take 72 letters or fewer."),
        ("../zoë", "a password of mine", CODE, "A name is made of letters, digits, - and _, without spaces"),
        ("eve..", "a password of mine", CODE, "A name is made of letters, digits, - and _, without spaces"),
    ],
)
def test_nobody_comes_in_with_a_wrong_code_or_name_and_is_told_what_to_do(
    classroom: Classroom, name: str, password: str, code: str, says: str
) -> None:
    async def knock() -> str:
        one = Learner(name, classroom.address, code, password)
        try:
            return await one.log_in()
        finally:
            await one.close()

    before = set((classroom.folder / "homes").iterdir())
    assert says in elsewhere(knock())
    assert set((classroom.folder / "homes").iterdir()) == before


def test_no_learner_reaches_the_server_of_another(classroom: Classroom) -> None:
    async def look() -> int:
        async with learner(classroom, "mallory") as one:
            assert await one.log_in() == "/hub/home"
            async with one.session.get(f"{classroom.address}/user/ada/api/contents/{LESSON}") as answer:
                return answer.status

    assert elsewhere(look()) in (403, 404)


def change_a_lesson(lesson: Path) -> None:
    notebook = json.loads(lesson.read_text("utf-8"))
    notebook["cells"].append({"cell_type": "markdown", "id": "mine", "metadata": {}, "source": ["My own note."]})
    lesson.write_text(json.dumps(notebook), "utf-8")
