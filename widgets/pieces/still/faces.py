"""Makes the still face of a piece out of what its widget hands to its script: complete, and without any script."""

import re

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ...content import course


def face(kind: str, content: dict) -> Markup:
    """Give a piece as HTML; `kind` is the name of its script, and `content` what its widget holds."""
    module = TEMPLATES.get_template("still.html").make_module()
    return Markup(getattr(module, kind)(content))


def _drawing(svg: str, classes: str, place: str) -> Markup:
    """Put a drawing of the course's own on the page; `place` says where in its piece's content it belongs."""
    name = f' data-gc-svg="{place}"' if place else ""
    return Markup(re.sub(r"<svg\b", f'<svg class="{classes}"{name}', svg, count=1))


def _number(value: float) -> str:
    return f"{value:g}".replace("-", "−")


def say(message_id: str, **values: object) -> str:
    """Say a message of the catalogue, for templates."""
    return course().words(message_id, **values)


TEMPLATES = Environment(
    loader=ChoiceLoader([PackageLoader("widgets.pieces.still"), PackageLoader("widgets.pieces", "")]),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters |= {"drawing": _drawing, "number": _number}
TEMPLATES.globals["say"] = say
