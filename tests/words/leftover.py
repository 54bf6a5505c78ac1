"""Finds words on a page that come neither from the catalogue nor from what the course says."""

import json
import re
from functools import cache

import tomli
from playwright.sync_api import Page

from widgets.content.places import ASSETS, LESSONS

# All that is seen or heard, also of what is folded or hidden now. It comes as one text, with each of its own once:
# Playwright looks at every value of a list for itself.
SAID = """(leftOut) => {
  for (const element of document.querySelectorAll(leftOut)) element.remove();
  const names = ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder", "alt"];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [document.title, document.querySelector("meta[name=description]")?.content ?? ""];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest("script, style")) texts.push(walker.currentNode.nodeValue);
  }
  for (const element of document.querySelectorAll("body *")) {
    if (!element.closest("[aria-hidden=true]")) for (const name of names) texts.push(element.getAttribute(name) ?? "");
  }
  return JSON.stringify([...new Set(texts)]);
}"""
# What a learner takes away is a file for programs, and what one types into a terminal is in no language.
FOR_PROGRAMS = "dialog textarea, pre code"
_WORDS = re.compile(r"[A-Za-z][A-Za-z'’ -]*[A-Za-z]")


def left_over(page: Page, *known: str) -> set[str]:
    """Give what stands on a page in plain letters and is no content; `known` is what else may stand there."""
    beside = " | ".join(known).casefold()
    runs = {run for text in json.loads(page.evaluate(SAID, FOR_PROGRAMS)) for run in _WORDS.findall(_plain(text))}
    return {run for run in runs if run.casefold() not in beside and not _is_content(run.casefold())}


@cache
def _is_content(run: str) -> bool:
    """Say whether the course says this; most of it stands on many pages, and each look goes through all the course."""
    return run in _content()


@cache
def _content() -> str:
    """Give all words of the course's own files, one after the other."""
    texts: list[str] = []
    for file in ASSETS.rglob("*.toml"):
        _gather(tomli.loads(file.read_text("utf-8")), texts)
    for file in LESSONS.glob("*.ipynb"):
        texts += ["".join(cell["source"]) for cell in json.loads(file.read_text("utf-8"))["cells"]]
    texts += [re.sub(r"<[^>]*>", " | ", file.read_text("utf-8")) for file in (ASSETS / "drawings").glob("*.svg")]
    return " | ".join(_plain(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)) for text in texts).casefold()


def _gather(value: object, texts: list[str]) -> None:
    match value:
        case str():
            # Labels of charts break their lines there; in a table they don't. Numbers stand before {n|day|days}.
            value = value.replace(" | ", " ")
            texts += {re.sub(r"\{\w+\|([^|}]*)\|([^}]*)\}", form, value) for form in (r"| \1", r"| \2")}
        case dict():
            for one in value.values():
                _gather(one, texts)
        case list():
            for one in value:
                _gather(one, texts)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"[*_`]", "", text))
