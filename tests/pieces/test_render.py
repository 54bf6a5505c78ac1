"""A piece is rendered once: what it says is text, and a kernel that finds it ready loads no library for it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.content import kept
from widgets.content.places import ROOT
from widgets.pieces.render import last_sentence, rendered

SHOWS = """
import json, sys
import widgets

shown = [widgets.claim("oxytocin"), widgets.question("02.stand-in"), widgets.reflect("02.after-a-cry")]
print(json.dumps([[one.html for one in shown], {"jinja2", "fluent"} & {*sys.modules} != set()]))
"""


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept, "user_cache_path", lambda _: tmp_path)
    return tmp_path


def test_a_kernel_that_finds_its_pieces_ready_loads_no_library_to_render_them(tmp_path: Path) -> None:
    def kernel() -> tuple[list[str], bool]:
        environment = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), "PATH": ""}
        done = subprocess.run([sys.executable, "-c", SHOWS], cwd=ROOT, env=environment, check=True, capture_output=True)
        return json.loads(done.stdout)

    first, second = kernel(), kernel()
    assert first[1] and not second[1]
    assert first[0] == second[0]
    assert "Crying makes the body release oxytocin." in first[0][0]


def test_what_a_record_says_is_text(cache: Path) -> None:
    html = rendered("notice/markup.html", {"problem": "<img src=x onerror=alert(1)>"}, COURSE.words, COURSE.about.id)
    assert "&lt;img src=x onerror=alert(1)&gt;" in html
    assert "<img" not in html


def test_what_was_changed_in_the_cache_is_rendered_anew(cache: Path) -> None:
    html = rendered("notice/markup.html", {"problem": "none"}, COURSE.words, COURSE.about.id)
    (place,) = cache.rglob("*.html")
    for changed in (place.read_text("utf-8").replace("none", "more"), "", "no seal\n<p>x</p>"):
        place.write_text(changed, "utf-8")
        assert rendered("notice/markup.html", {"problem": "none"}, COURSE.words, COURSE.about.id) == html


def test_without_room_for_a_cache_it_is_rendered_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setattr(kept, "user_cache_path", lambda _: tmp_path / "file")
    assert "none" in rendered("notice/markup.html", {"problem": "none"}, COURSE.words, COURSE.about.id)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("A film. Why is this no proof?", "Why is this no proof?"),
        ("Crying heals", "Crying heals"),
        ("They say: “Is it so?”", "They say: “Is it so?”"),
        ("“It never helps.” What do you make of it?", "What do you make of it?"),
    ],
)
def test_a_group_is_heard_with_the_sentence_that_it_is_about(text: str, last: str) -> None:
    assert last_sentence(text) == last
