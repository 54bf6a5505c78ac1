"""What the scripts of JupyterLab's page say, and how they are handed it.

The server hands the page the messages in the language of its course. Where a page has the scripts and its server has
no such course, they say them in English: `python -m widgets.lab.says` writes these beside the scripts.
"""

import json
from pathlib import Path

from widgets.content.kept import edition_of, kept, shelf
from widgets.content.places import WORDS
from widgets.words import Words, named_in, read_words

SCRIPTS = Path(__file__).parent / "labextension" / "static"
WRITTEN = SCRIPTS / "words.js"


def says(words: Words) -> str:
    """Give what the scripts say, as JSON."""
    named = {one for path in SCRIPTS.glob("*.js") for one in named_in(path.read_text("utf-8"))}
    return json.dumps(words.for_scripts(named), ensure_ascii=False)


def kept_says(words: Words, course_id: str) -> str:
    """Give the same as it was put together once: a server then need not read messages for it."""
    name = edition_of(words.edition, files=sorted(SCRIPTS.glob("*.js")))
    return kept(shelf(course_id) / f"lab-{name}.json", lambda: says(words))


def as_script() -> str:
    """Give the text of the module that the scripts take their messages from."""
    lines = [
        "/* What these scripts say: handed over by the server of a course, else in English. */",
        "// Written by `python -m widgets.lab.says`.",
        f"const ENGLISH = {says(read_words([WORDS]))};",
        'const page = JSON.parse(document.getElementById("jupyter-config-data")?.textContent ?? "{}");',
        "",
        "export const WORDS = page.goodCrySays ? JSON.parse(page.goodCrySays) : ENGLISH;",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    WRITTEN.write_text(as_script(), "utf-8")
