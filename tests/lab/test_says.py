"""What the scripts of JupyterLab's page say comes from the catalogue, and in English where no course hands it over."""

import json
from pathlib import Path

import pytest

from widgets.content import here
from widgets.lab import says
from widgets.words import MissingWords, read_words


def test_the_english_words_beside_the_scripts_are_those_of_the_catalogue() -> None:
    assert says.WRITTEN.read_text("utf-8") == says.as_script(), "run `python -m widgets.lab.says`"


def test_what_the_scripts_say_is_handed_over_in_the_language_of_the_course(tmp_path: Path) -> None:
    for language, text in {
        "en": "lab-show-code = Show code\nheader-help = Help\n",
        "de": "lab-show-code = Code\n",
    }.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "lab.ftl").write_text(text, "utf-8")
    handed = json.loads(says.says(read_words([tmp_path], "de")))
    assert handed["spoken"] == [["de", {"lab-show-code": "Code"}]]


def test_a_course_that_cannot_be_read_leaves_the_page_its_english_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(here, "ASSETS", tmp_path)
    words_anew = here.installed_words.__wrapped__
    assert words_anew()("lab-show-code") == "Show code"
    (tmp_path / "course.toml").write_text('[about]\nname = "X"\nlanguage = "xx"\nlicense = "Y"\n', "utf-8")
    assert words_anew()("lab-show-code") == "Show code"
    with pytest.raises(MissingWords):
        words_anew()("no-such-message")
