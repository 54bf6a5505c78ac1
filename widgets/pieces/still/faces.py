"""Makes the still face of a piece out of what its widget hands to its script: complete, and without any script."""

import re
from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader
from markupsafe import Markup

from ...words import Words
from ..render import templates


def face(kind: str, content: dict, say: Words) -> Markup:
    """Give a piece as HTML; `kind` is the name of its script, and `content` what its widget holds."""
    module = still_templates(say).get_template("still.html").make_module()
    return Markup(getattr(module, kind)(content))


def _drawing(svg: str, classes: str, place: str = "") -> Markup:
    """Put a drawing of the course's own on the page; `place` says where in its piece's content it belongs."""
    name = f' data-gc-svg="{place}"' if place else ""
    return Markup(re.sub(r"<svg\b", f'<svg class="{classes}"{name}', svg, count=1))


@cache
def still_templates(say: Words) -> Environment:
    """Give the templates of pieces that are not rendered once for all."""
    whole = templates(say)
    made = whole.overlay(loader=ChoiceLoader([PackageLoader("widgets.pieces.still"), whole.loader]))
    made.filters = whole.filters | {"drawing": _drawing}
    return made
