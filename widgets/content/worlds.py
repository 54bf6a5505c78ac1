"""Worlds of simulated people, and the studies that a learner runs in them, as typed records."""

from typing import TYPE_CHECKING, Annotated, Literal, get_args

from msgspec import Meta

from .activities import Activity
from .records import Record, Text, Texts

if TYPE_CHECKING:
    from ..worlds import Plan
    from ..worlds import World as Rules

DesignId = Literal["before-after", "self-chosen", "lots"]
Minutes = Literal[0, 20, 90, 1440]  # after the event: at once, twenty minutes, an hour and a half, the next day
MOMENTS = get_args(Minutes)
OF_STUDY = ("estimate", "low", "high", "truth")
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]*$")]
Share = Annotated[float, Meta(gt=0, lt=1)]
Part = Annotated[float, Meta(ge=0, le=1)]
Positive = Annotated[float, Meta(gt=0)]
Added = Annotated[list[float], Meta(min_length=len(MOMENTS), max_length=len(MOMENTS))]
People = Annotated[int, Meta(ge=10, le=1000)]


class Moment(Record):
    """When something is measured; `name` stands alone, `when` in a sentence."""

    id: Name
    minutes: Minutes
    name: Text
    when: Text


class Outcome(Record):
    """What is measured: its scale, how far the scale of differences reaches to both sides, and what a study may say.

    `more`, `less` and `same` are what one may expect or conclude: that a cry raises it, lowers it, or does neither;
    `helps` names the one of them that is said for crying, and can be graded.
    """

    id: Name
    name: Text
    scale: Text
    unit: Text
    ends: Annotated[list[float], Meta(min_length=2, max_length=2)]
    reach: Positive
    decimals: Annotated[int, Meta(ge=0, le=3)]
    higher: Text
    lower: Text
    more: Text
    less: Text
    helps: Literal["more", "less"]
    same: Text


class Design(Record):
    """Whom a study compares, in words: `leaves` is what it cannot tell, and `bias` is said behind the curtain."""

    id: DesignId
    name: Text
    short: Text
    how: Text
    first: Text
    second: Text
    leaves: Text
    bias: Text


class WorldRule(Record):
    """A rule that holds in every world."""

    id: Name
    says: Text


class WorldNumber(Record):
    """How a number of each world is named; shares are told of 100."""

    id: Literal["criers", "pull", "comfort", "manage_tears", "manage_holding"]
    says: Text


class WorldOutcome(Record):
    """How something that is measured moves in a world; what a cry adds stands by moment, from the first to the last."""

    id: Name
    rest: float
    peak: float
    spread: float
    fade: Positive
    noise: Positive
    comforted: Added
    alone: Added


class World(Record):
    """The rules of one world in numbers, and its `truth` in words: the end of “In this world …”."""

    id: Name
    name: Text
    truth: Text
    criers: Share
    pull: Part
    comfort: Part
    manage_tears: Part
    manage_holding: Part
    outcome: Annotated[list[WorldOutcome], Meta(min_length=1)]

    def as_world(self) -> "Rules":
        """Give the world in which studies are run."""
        from ..worlds import Outcome as Measured  # brings numpy, which a lesson without studies needs not wait for
        from ..worlds import World as Rules

        measured = {
            one.id: Measured(
                one.rest,
                one.peak,
                one.spread,
                one.fade,
                one.noise,
                dict(zip(MOMENTS, one.comforted, strict=True)),
                dict(zip(MOMENTS, one.alone, strict=True)),
            )
            for one in self.outcome
        }
        return Rules(self.criers, self.pull, self.comfort, self.manage_tears, self.manage_holding, measured)


class Planned(Record):
    """A plan, as a file says it."""

    design: DesignId
    people: People
    minutes: Minutes
    outcome: Name

    def as_plan(self) -> "Plan":
        """Give the plan as worlds take it."""
        from ..worlds import Plan

        return Plan(self.design, self.people, self.minutes, self.outcome)


class IdeaPlan(Planned):
    """A plan that is run from this seed on, so many times."""

    seed: Annotated[int, Meta(ge=0, lt=2**31)]
    times: Annotated[int, Meta(ge=1, le=40)] = 1


class Idea(Record):
    """One idea on the path to studies of one's own: what is tried, and what it shows.

    `show` says how: `one` study with its people, a hundred of each plan (`many`), or all of them below each other
    (`several`), with what they say together where `pool`. With `printed`, a hundred are shown again as readers see
    them. `shows` may name numbers that are computed: see `names`.
    """

    id: Name
    title: Text
    says: Text
    shows: Text
    world: Name
    show: Literal["one", "many", "several"]
    plan: Annotated[list[IdeaPlan], Meta(min_length=1)]
    pool: bool = False
    printed: bool = False

    @property
    def names(self) -> set[str]:
        """Give the numbers that its words may name; those of a plan by its place, from 1."""
        of_plan = ("striking", "away", "mean", "printed", "truth") if self.show == "many" else OF_STUDY
        names = {f"{name}_{place}" for name in of_plan for place in range(1, len(self.plan) + 1)}
        return names | ({"n", "striking", "mean", "low", "high"} if self.show == "several" else set())


class OwnStudy(Activity):
    """A study to plan and to run: in which hidden worlds, and what can be measured there.

    `start` is the plan that stands there at first; `ideas` is the short path before it.
    """

    worlds: Texts
    outcomes: Texts
    start: Planned
    ideas: list[Text] = []
