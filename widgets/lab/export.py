"""Gives a lesson that leaves Jupyter (File › Export, nbconvert) all its pieces, as they read where they cannot live."""

import re
from dataclasses import replace

from bs4 import BeautifulSoup
from nbconvert.exporters import NotebookExporter, PythonExporter, ScriptExporter
from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_output

from ..content import installed_course, installed_words
from ..pieces.header import ALONE
from ..pieces.made import make_calmly
from ..pieces.shared.scripts import pieces_style
from .language import NOT_ALIVE, calls, in_language

AS_IT_IS = (NotebookExporter, ScriptExporter, PythonExporter)
# As wide as one likes to read.
PAGE = "main { max-width: 48rem; margin-inline: auto; }"
_TERM = re.compile(r"\]\(#term-([^)]+)\)")


class StillFaces(Preprocessor):
    """Put the still face of each piece in the place of its code; notebooks that are no lessons stay as they are."""

    enabled = True

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        """Give the notebook as it is to be shown."""
        if not isinstance(nb.metadata.get("good_cry"), dict) or isinstance(self.parent, AS_IT_IS):
            return nb, resources
        nb.metadata.pop("widgets", None)
        warned = any(NOT_ALIVE in cell.metadata.get("tags", []) for cell in nb.cells)
        for cell in nb.cells:
            if cell.cell_type == "code" and in_language(cell.source):
                cell.outputs = [_shown(word, wanted, warned) for word, wanted in calls(cell.source)]
                cell.execution_count = None
                cell.metadata["transient"] = {"remove_source": True}
        nb.cells.extend(_words(nb))
        return nb, resources


def _shown(word: str, wanted: str, warned: bool) -> NotebookNode:
    """Give a piece as an output: as HTML, and as plain text for what can show no HTML."""
    made = make_calmly(installed_course, word, wanted)
    style = ""
    if word == "lesson":
        made = replace(made, words=made.words | ALONE | ({"care": ""} if warned else {}))
        style = f"<style>{pieces_style()}{PAGE}</style>"
    piece = BeautifulSoup(f'<div class="gc gc-piece">{made.html}</div>', "html.parser")
    for part in piece.select("[data-gc-live]"):
        part.decompose()
    html = str(piece)
    for part in piece.select("svg, .gc-unseen"):
        part.decompose()
    return new_output("display_data", {"text/html": style + html, "text/plain": piece.get_text("\n", strip=True)})


def _words(notebook: NotebookNode) -> list[NotebookNode]:
    """Give the words that the prose explains, to which its links lead."""
    named = {name for cell in notebook.cells if cell.cell_type == "markdown" for name in _TERM.findall(cell.source)}
    terms = [one for one in installed_course().term.values() if one.id in named]
    if not terms:
        return []
    lines = [f'<a id="term-{one.id}"></a>**{one.term}**: {one.says}' for one in terms]
    return [new_markdown_cell("\n\n".join([f"## {installed_words()('committed-words')}", *lines]))]
