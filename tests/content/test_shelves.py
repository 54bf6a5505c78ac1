"""A shelf gives what has an id, and names the nearest where there is none; the course says its own name."""

import shutil
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.content import ContentError, Shelf, installed_course, read_course
from widgets.content.places import ASSETS


def test_a_record_is_had_by_its_id() -> None:
    assert COURSE.question["02.cascade"].id == "02.cascade"
    assert COURSE.claim["oxytocin"] is COURSE.claim.get("oxytocin")


@pytest.mark.parametrize(
    ("shelf", "wanted", "said"),
    [
        (COURSE.question, "02.cascad", "there is no question '02.cascad'; the nearest is '02.cascade'"),
        (COURSE.claim, "oxitocin", "there is no claim 'oxitocin'; the nearest is 'oxytocin'"),
        (Shelf("row", {"a": 1, "b": 2}), "xyz", "there is no row 'xyz'; there are 'a', 'b'"),
        (Shelf("row", {"a": 1}), "xyz", "there is no row 'xyz'; there is 'a'"),
        (Shelf("row"), "xyz", "there is no row 'xyz'; there is none yet"),
        (COURSE.claim, "zzzzzz", "there is no claim 'zzzzzz'; none of the 35 that there are is near it"),
    ],
    ids=["near", "near too", "few", "one", "none", "far from many"],
)
def test_a_missing_id_says_what_is_near_and_only_what_is(shelf: Shelf, wanted: str, said: str) -> None:
    with pytest.raises(ContentError) as told:
        shelf[wanted]
    assert str(told.value) == said
    assert wanted not in shelf
    assert shelf.get(wanted) is None


def test_the_course_says_what_it_is_called() -> None:
    assert (COURSE.about.id, COURSE.about.name, COURSE.about.language) == ("good-cry", "A Good Cry", "en")
    assert installed_course() is COURSE


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[about]", "[abaut]", r"course.toml: 'abaut' is not known here; the nearest is 'about'"),
        ('language = "en"', 'language = "English"', r"course.toml: about: field 'language': "),
        ('id = "good-cry"', 'id = "A Good Cry"', r"course.toml: about: field 'id': "),
        ('name = "A Good Cry"\n', "", r"course.toml: about: field 'name' is missing"),
    ],
)
def test_a_course_that_does_not_say_it_well_is_told_so(tmp_path: Path, old: str, new: str, said: str) -> None:
    assets = Path(shutil.copytree(ASSETS, tmp_path / "assets"))
    text = (assets / "course.toml").read_text("utf-8")
    (assets / "course.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match=said):
        read_course(assets)
