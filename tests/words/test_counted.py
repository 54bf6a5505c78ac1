"""What is counted is said in the form that its number asks for, in any language, in Python and in scripts."""

import json
from pathlib import Path

import pytest
from babel import Locale

from tests.scripts.node import node
from widgets.pieces.shared.bundle import bundle
from widgets.pieces.shared.scripts import SHARED
from widgets.words import Words

NUMBERS = [
    "0",
    "1",
    "1.0",
    "1.5",
    "2",
    "3",
    "5",
    "11",
    "12",
    "21",
    "22",
    "100",
    "101",
    "−1",
    "under 1",
    "+2.00",
    "",
    "–",
]
FORMS = {
    "en": "day|days",
    "de": "Tag|Tage",
    "fr": "jour|jours",
    "pl": "minuta|minuty|minut|minuty",
    "sl": "dan|dneva|dnevi|dni",
    "ar": "يوم صفر|يوم|يومان|أيام|يوما|يوم",
    "ja": "日",
    "en-XA": "day|days",
    "pl-XA": "minuta|minuty|minut|minuty",
}


def speaking(language: str) -> Words:
    return Words({language: {"any": "any = Any\n"}}, {})


def test_python_and_scripts_count_alike() -> None:
    asked = [
        {
            "script": bundle(SHARED / "forms.js", speaking(language)),
            "cases": [[forms, number] for forms in (here, "×") for number in NUMBERS],
        }
        for language, here in FORMS.items()
    ]
    done = node(Path(__file__).with_name("counted.mjs"), json.dumps(asked))
    assert done.returncode == 0, done.stderr
    for language, one, said in zip(FORMS, asked, json.loads(done.stdout), strict=True):
        assert said == [speaking(language).form_of(*case) for case in one["cases"]], language


@pytest.mark.parametrize(
    ("language", "number", "form"),
    [
        ("en", "1", "day"),
        ("en", "under 1", "day"),
        ("en", "−1", "day"),
        ("en", "1.0", "days"),
        ("en", "0", "days"),
        ("en", "", "days"),
        ("fr", "0", "jour"),
        ("fr", "1.5", "jour"),
        ("fr", "2", "jours"),
        ("pl", "1", "minuta"),
        ("pl", "3", "minuty"),
        ("pl", "5", "minut"),
        ("pl", "22", "minuty"),
        ("sl", "2", "dneva"),
        ("sl", "5", "dni"),
        ("ja", "1", "日"),
    ],
)
def test_the_form_follows_the_language(language: str, number: str, form: str) -> None:
    assert speaking(language).form_of(FORMS[language], number) == form


def test_english_counts_by_its_own_rule_as_the_library_does() -> None:
    rule, words = Locale.parse("en").plural_form, speaking("en")
    numbers = [f"{n / 10:g}" for n in range(300)] + [str(n) for n in range(300)]
    assert [words.form_of("one|other", n) for n in numbers] == [rule(float(n) if "." in n else int(n)) for n in numbers]
