"""Fits the prose of a lesson to paper: no links to other files, which a PDF would keep as places on this machine."""

import re
from collections.abc import Collection

PARAGRAPH = re.compile(r"<p>(?:(?!</p>).)*</p>\n?", re.DOTALL)
TITLE = re.compile(r"<h1\b.*?</h1>\n?", re.DOTALL)
TO_A_LESSON = re.compile(r'<a href="\d\d_[a-z_]+\.html">(.*?)</a>', re.DOTALL)
TO_A_WORD = re.compile(r'href="glossary\.html#')
HEADING = re.compile(r'(<h\d id=")')


def on_paper(html: str, lesson: str, apart: Collection[str] = ()) -> str:
    """Give prose of the site without its title, with links that stay on the sheet, and with ids of this lesson's own.

    Parameters
    ----------
    html : str
        What the site's `to_html` gives.
    lesson : str
        The id of the lesson.
    apart : collection of str
        Pages that no paper has: a paragraph that only leads to one of them is left out.
    """
    html = PARAGRAPH.sub(lambda one: "" if any(f'href="{page}"' in one[0] for page in apart) else one[0], html)
    html = TO_A_LESSON.sub(r"\1", TITLE.sub("", html))
    return HEADING.sub(rf"\g<1>{lesson}-", TO_A_WORD.sub('class="term" href="#', html))
