"""The pages of notebooks with code: prose, code in its colours, and what running it shows."""

import base64
import json
import re
from dataclasses import dataclass, field

from markupsafe import Markup

from ..content import Course
from ..content.records import CodeLesson
from ..lab.notebooks import cells
from .pages import render
from .prose import Heading, in_steps, page_of, to_html
from .running import shown_by

FOLDED = re.compile(r"<details>\s*<summary>(.*?)</summary>\s*(.*?)\s*</details>", re.DOTALL)
FENCED = re.compile(r"```python\n(.*?)```", re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A part of the page as HTML; `kind` is prose, code or folded, `title` what a folded one is opened by."""

    kind: str
    html: Markup
    shows: list[Markup] = field(default_factory=list)
    title: str = ""


def code_page(course: Course, lesson: CodeLesson) -> str:
    """Give the page of a notebook with code.

    Raises
    ------
    ContentError
        Where it is no notebook, or a cell of it ends in an error.
    """
    shown, alts = shown_by(course, lesson), _told_in_words(course, lesson)
    blocks: list[Block] = []
    headings: list[Heading] = []
    for kind, name, source in cells(course.lessons / lesson.file):
        if kind == "code":
            shows = [
                html for one in shown.get(str(name), []) if (html := _output(course, one, alts.get(str(name), "")))
            ]
            blocks.append(Block("code", coloured(source), shows))
        elif folded := FOLDED.fullmatch(source.strip()):
            blocks.append(Block("folded", _with_code(folded[2]), title=folded[1]))
        else:
            written = in_steps(source)
            # The first block has the title, which is no part of its own.
            headings += [one.heading for one in written if one.heading and blocks]
            blocks.append(Block("prose", Markup("".join(one.html for one in written))))
    return render(
        course,
        "code.html",
        lesson.title,
        lesson.promise,
        here=page_of(lesson.file),
        code_lesson=lesson,
        blocks=blocks,
        headings=headings,
    )


def coloured(source: str) -> Markup:
    """Give Python in colours, as markup."""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    return Markup(highlight(source, PythonLexer(), HtmlFormatter(nowrap=True)).rstrip())


def _with_code(markdown: str) -> Markup:
    """Give a text whose code is in colours."""
    parts = FENCED.split(markdown)
    html = [
        _pre(coloured(part)) if place % 2 else Markup(to_html(part).html)
        for place, part in enumerate(parts)
        if part.strip()
    ]
    return Markup("").join(html)


def _pre(code: Markup) -> Markup:
    return Markup('<pre class="gc-code" tabindex="0"><code>{}</code></pre>').format(code)


def _output(course: Course, output: dict, alt: str) -> Markup | None:
    """Give what one output shows; None for what says nothing to a reader, such as the name of an object."""
    if output["output_type"] == "stream":
        return Markup('<pre class="gc-printed" tabindex="0">{}</pre>').format(_joined(output["text"]).rstrip())
    data = output.get("data", {})
    if "image/svg+xml" in data:
        picture = base64.b64encode(_joined(data["image/svg+xml"]).encode()).decode()
        return Markup('<img src="data:image/svg+xml;base64,{}" alt="{}" loading="lazy">').format(picture, alt)
    if "application/vnd.jupyter.widget-view+json" in data:
        return Markup('<p class="gc-note">{}</p>').format(course.words("site-code-moves"))
    return Markup(_joined(data["text/html"])) if "text/html" in data else None


def _told_in_words(course: Course, lesson: CodeLesson) -> dict[str, str]:
    """Give what each figure shows, in words, by its cell."""
    notebook = json.loads((course.lessons / lesson.file).read_text("utf-8"))
    return {cell["id"]: cell["metadata"].get("alt", "") for cell in notebook["cells"]}


def _joined(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "".join(text)
