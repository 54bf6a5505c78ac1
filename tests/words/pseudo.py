"""A language made out of the catalogue, in which every letter wears a mark: what has none is still English."""

import re
import shutil
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from widgets.content import Course, read_course
from widgets.content.places import ASSETS, LESSONS

LANGUAGE = "en-XA"
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
MARKED = "áƀçďéƒğĥíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ"
MARKS = str.maketrans(PLAIN, MARKED)
# What is no word: the customs by which days are written.
NO_WORDS = {"piece-locale"}


class _Marked(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = node.value.translate(MARKS)
        return node


def marked(text: str) -> str:
    """Give a file of the catalogue with every letter of its messages marked, each message between brackets."""
    resource = FluentParser().parse(text)
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.id.name not in NO_WORDS:
            entry.value = _Marked().visit(entry.value)
            entry.value.elements = [ast.TextElement("⟦"), *entry.value.elements, ast.TextElement("⟧")]
    return FluentSerializer().serialize(resource)


def marked_course(folder: Path) -> Course:
    """Give the course with its interface in the marked language, and nothing else changed."""
    assets = folder / "assets"
    shutil.copytree(ASSETS, assets, ignore=shutil.ignore_patterns("pictures", "bench"))
    for file in (assets / "words" / "en").glob("*.ftl"):
        there = assets / "words" / LANGUAGE / file.name
        there.parent.mkdir(exist_ok=True)
        there.write_text(marked(file.read_text("utf-8")), "utf-8")
    about = assets / "course.toml"
    about.write_text(re.sub(r'(?m)^language = ".*"$', f'language = "{LANGUAGE}"', about.read_text("utf-8"), count=1))
    return read_course(assets, LESSONS)
