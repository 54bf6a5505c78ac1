"""The headlines of the arena: enough of them, of every kind, each with its place on the table and its sources."""

from collections import Counter
from pathlib import Path

import pytest

from tests.content.writing import complaints, texts
from tests.course import COURSE
from widgets.content import ContentError, read_course
from widgets.content.headlines import letter_of
from widgets.content.places import ASSETS, LESSONS
from widgets.pieces.arena import one_of_each_letter
from widgets.pieces.made import make

HEADLINES = list(COURSE.headline.values())
LETTERS = Counter(letter_of(COURSE, one) for one in HEADLINES)


def test_there_are_enough_headlines_for_several_sittings() -> None:
    assert len(HEADLINES) >= 16
    assert COURSE.arena["headlines"].draw == 5


def test_a_third_of_them_and_no_more_than_a_half_are_well_supported() -> None:
    assert len(HEADLINES) / 3 <= LETTERS["A"] + LETTERS["B"] <= len(HEADLINES) / 2


def test_every_letter_stands_among_them_several_times() -> None:
    assert all(LETTERS[letter] >= 3 for letter in "ABCDE"), LETTERS


def test_none_of_them_is_about_tears() -> None:
    assert [one.id for one in HEADLINES if any("tear" in f" {text} ".lower() for text in (one.says, one.studied))] == []


@pytest.mark.parametrize("headline", HEADLINES, ids=lambda one: one.id)
def test_a_headline_neither_shames_nor_cheers(headline) -> None:
    assert [said for text in texts(headline) for said in complaints(text)] == []


def test_every_source_is_used_and_says_where_it_was_seen() -> None:
    assert set(COURSE.source) == {wanted for one in HEADLINES for wanted in one.sources}
    assert all(one.seen_at and one.checked for one in COURSE.source.values())


def test_what_is_dealt_on_paper_is_one_of_each_letter() -> None:
    words = make(COURSE, "arena", "headlines").words
    dealt = [one["letter"] for one in one_of_each_letter(words["headlines"])]
    assert sorted(dealt) == list("ABCDE")
    assert dealt != sorted(dealt), "their order would give them away"


def _laid_out(tmp_path: Path, *without: str) -> Path:
    """Lay out the content once more, in files of its own."""
    for path in ASSETS.iterdir():
        if path.is_dir():
            (tmp_path / path.name).symlink_to(path)
        elif path.name not in without:
            (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


def _with(tmp_path: Path, old: str, new: str) -> Path:
    """Lay it out with a change in the file of headlines."""
    file = _laid_out(tmp_path) / "headlines.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('strength = "none"', 'strength = "fair"', "headline 'chocolate': field 'strength': 'fair' has no place"),
        ('sources = ["olivier-2017"]', 'sources = ["oliver-2017"]', "field 'sources': there is no 'oliver-2017'"),
        ('doi = "10.1093/ije/dyw153"\n', "", "source 'olivier-2017': field 'url': a source needs this or a 'doi'"),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(ContentError, match=r"headlines\.toml") as problem:
        read_course(_with(tmp_path, old, new), LESSONS)
    assert said in str(problem.value)


def test_a_course_may_do_without_them(tmp_path: Path) -> None:
    assert read_course(_laid_out(tmp_path, "headlines.toml"), LESSONS).headline == {}
