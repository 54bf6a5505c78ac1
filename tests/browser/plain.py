"""A plain web page with pieces of a lesson on it: no Jupyter, no kernel, no server."""

import json
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from tests.course import COURSE
from widgets.content.places import ASSETS
from widgets.pieces.shared.scripts import pieces_script, pieces_style
from widgets.pieces.widget import Piece
from widgets.words import Words

PAGE = """<!doctype html>
<html lang="en" data-jp-theme-light="{light}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pieces</title>
<body class="gc{whole}" style="margin: 0; background: var(--gc-paper)">
<style>{style}</style>
<main style="max-width: 42rem; margin: 1rem auto; padding: 0 .75rem; display: grid; gap: 2rem">
<h1>Pieces of a lesson</h1>
</main>
<script type="module">
{script}
for (const {{ name, ...model }} of {pieces}) {{
  const piece = PIECES[name]();
  const el = document.createElement("div");
  document.querySelector("main").append(el);
  el.drawAgain = () => piece.render({{ model: {{ get: (part) => model[part] }}, el }});
  el.drawAgain();
}}
document.body.dataset.ready = "yes";
</script>
"""


def show(page: Page, path: Path, pieces: list[Piece], dark: bool = False, whole: bool = True) -> None:
    """Open a page with these pieces, and wait until the last of them is there."""
    page.goto(write_page(path, pieces, dark, whole))
    page.locator("body[data-ready]").wait_for()


def described_as(one: Piece) -> dict:
    """Give all that a kernel sends of a piece."""
    parts = ("html", "data", "content")
    return {"name": one.piece} | {part: getattr(one, part) for part in parts if one.has_trait(part)}


@cache
def _script(words: Words) -> str:
    """Join the scripts once for all pages of a run."""
    return pieces_script(words)


def write_page(path: Path, pieces: list[Piece], dark: bool = False, whole: bool = True) -> str:
    """Write a page that shows these pieces, and give its address; on a `whole` one no finding waits for a drawing."""
    described = [described_as(one) for one in pieces]
    fonts = (ASSETS / "fonts").as_uri()
    text = PAGE.format(
        whole=" gc-whole" if whole else "",
        light=str(not dark).lower(),
        style=(ASSETS / "fonts.css").read_text("utf-8").replace('url("fonts', f'url("{fonts}') + pieces_style(),
        script=_script(COURSE.words),
        pieces=json.dumps(described).replace("</", "<\\/"),
    )
    path.write_text(text, "utf-8")
    return path.as_uri()
