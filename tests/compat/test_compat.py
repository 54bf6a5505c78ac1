"""The check of browsers reads the whole course, and says what is off in one sentence.

That it finds what is too young is tried each time it runs (`samples.json`): it needs packages of npm, and no test here
does.
"""

from tests.compat import __main__ as compat


def test_one_complaint_names_the_place_the_feature_and_the_browsers() -> None:
    missing = {"file": "assets/theme.css", "line": 7, "name": "css.types.color.light-dark", "missing": ["safari"]}
    assert compat.said(missing).startswith("assets/theme.css, line 7: css.types.color.light-dark is not in Safari 16.")


def test_every_style_script_page_and_drawing_of_the_course_is_read() -> None:
    read = {path.suffix for path in compat.files()}
    assert read == {".css", ".js", ".html", ".svg"}
    assert len(compat.files()) > 150
