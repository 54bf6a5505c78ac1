"""Words for what is counted: of "minute|minutes" the one that a number asks for, by the plurals of a language.

The forms stand in the order of `PLURALS`, as many as a language has; the last is for every other number too. So English
writes `minute|minutes` and Polish `minuta|minuty|minut|minuty`. `forms.js` does the same for scripts.
"""

import re
from decimal import Decimal
from functools import cache
from typing import Any

PLURALS = ("zero", "one", "two", "few", "many", "other")
ENGLISH = "en"
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def form_of(forms: str, number: str, language: str) -> str:
    """Give the form of a word that goes with a number.

    Parameters
    ----------
    forms
        The forms, with "|" between them; a word that never changes is just itself.
    number
        The number as it is written, with words around it or not: "1", "under 1". Without one it is the last form.
    language
        Whose plurals count.
    """
    every = forms.split("|")
    written = _NUMBER.search(number)
    if len(every) == 1 or not written:
        return every[-1]
    return every[min(_place(written[0], language), len(every) - 1)]


def _place(number: str, language: str) -> int:
    # A kernel need not load a library (0.1 s, 10 MB) for the one rule that English has.
    if language.partition("-")[0] == ENGLISH:
        return 0 if number == "1" else 1
    rule = _rule(language)
    kept = [one for one in PLURALS if one in {*rule.tags, PLURALS[-1]}]
    return kept.index(rule(Decimal(number)))


@cache
def _rule(language: str) -> Any:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-").plural_form
    except UnknownLocaleError:
        # As a browser does: where a country is not known its language is, and where that is not, English.
        return _rule(language.rpartition("-")[0] or ENGLISH)
