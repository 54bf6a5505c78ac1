"""A case that branches, as it is written."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from ....content import Course
from ....content.errors import no_such, twice
from ....content.questions import Question
from ....content.records import Record, Text


class Choice(Record):
    """A way to go on in a case."""

    text: Text
    why: Text
    goes: Text


class Scene(Record):
    """A place in a case; where there are no choices, it ends."""

    id: Text
    text: Text
    choices: list[Choice] = []


class Case(Question, tag="case"):
    """A story that goes where the learner takes it; it begins with the first scene."""

    scenes: Annotated[list[Scene], Meta(min_length=2)]

    def faults(self, _course: Course) -> Iterator[str]:
        """Say where a choice leads nowhere, a scene is never reached, or the story never ends."""
        ids = {scene.id: scene for scene in self.scenes}
        yield from twice("scenes", "id", (scene.id for scene in self.scenes))
        for scene in self.scenes:
            yield from twice("scenes", "text", (choice.text for choice in scene.choices))
            for choice in scene.choices:
                if choice.goes not in ids:
                    yield f"field 'scenes': scene {scene.id!r}: {no_such('scene', choice.goes, ids)}"
        reached, ahead = set(), [self.scenes[0].id]
        while ahead:
            if (here := ahead.pop()) in ids and here not in reached:
                reached.add(here)
                ahead += [choice.goes for choice in ids[here].choices]
        if not any(not ids[one].choices for one in reached):
            yield "field 'scenes': the story never ends: no scene that is reached is without choices"
        for lost in [one for one in ids if one not in reached]:
            yield f"field 'scenes': scene {lost!r}: no choice leads there"
