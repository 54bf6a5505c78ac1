"""What must hold of a question beyond the types of its fields, each fault said in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, get_args

from .errors import nearest
from .questions import Case, Estimate, GradeEvidence, Match, One, Order, Several
from .records import Letter

if TYPE_CHECKING:
    from .questions import AnyQuestion


def about_question(question: AnyQuestion) -> Iterator[str]:
    """Give all that is off in a question, as it stands alone."""
    match question:
        case One(options=options):
            if sum(option.right for option in options) != 1:
                yield "field 'options': exactly one option must be right"
            yield from twice("options", "text", (option.text for option in options))
        case Several(options=options):
            if not 0 < sum(option.right for option in options) < len(options):
                yield "field 'options': some options must be right, and not all"
            yield from twice("options", "text", (option.text for option in options))
        case GradeEvidence(why=why):
            for letter in get_args(Letter):
                if letter not in why:
                    yield f"field 'why': no explanation for grade {letter}"
        case Order(items=items):
            yield from twice("items", "text", (item.text for item in items))
        case Match(pairs=pairs, others=others):
            if {pair.fits for pair in pairs} & set(others):
                yield "field 'others': one of them fits a pair"
            yield from twice("pairs", "text", (pair.text for pair in pairs))
        case Estimate() as e:
            if not e.least <= e.low <= e.answer <= e.high <= e.most or e.least == e.most:
                yield "fields 'least', 'low', 'answer', 'high', 'most' must rise in this order"
            elif e.step > e.most - e.least:
                yield f"field 'step': {e.step:g} is more than there is between 'least' and 'most'"
        case Case(scenes=scenes):
            yield from _about_scenes(scenes)


def _about_scenes(scenes: list) -> Iterator[str]:
    ids = {scene.id: scene for scene in scenes}
    yield from twice("scenes", "id", (scene.id for scene in scenes))
    for scene in scenes:
        for choice in scene.choices:
            if choice.goes not in ids:
                near = nearest(choice.goes, ids)
                yield f"field 'scenes': scene {scene.id!r}: there is no scene {choice.goes!r}; {near}"
    reached, ahead = set(), [scenes[0].id]
    while ahead:
        if (here := ahead.pop()) in ids and here not in reached:
            reached.add(here)
            ahead += [choice.goes for choice in ids[here].choices]
    if not any(not ids[one].choices for one in reached):
        yield "field 'scenes': the story never ends: no scene that is reached is without choices"
    for lost in [one for one in ids if one not in reached]:
        yield f"field 'scenes': scene {lost!r}: no choice leads there"


def twice(field: str, part: str, texts: Iterable[str]) -> Iterator[str]:
    """Say of each text that stands twice among the parts of a field."""
    seen: set[str] = set()
    for text in texts:
        if text in seen:
            yield f"field {field!r}: two have the same {part!r}: {text[:60]!r}"
        seen.add(text)
