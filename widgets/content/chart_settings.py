"""What the forms of charts may set: scales, hours, and what their models suppose."""

from typing import Annotated

from msgspec import Meta

from .chart_parts import Positive
from .records import Record


class Most(Record):
    """Where a scale that begins at 0 ends."""

    most: Positive


class Span(Record):
    """Where a scale begins and ends."""

    least: float
    most: float


class Hours(Record):
    """When in a day two points were measured, in hours since midnight."""

    lowest_hour: Annotated[float, Meta(ge=0, lt=24)]
    highest_hour: Annotated[float, Meta(ge=0, lt=24)]


class Plasma(Record):
    """How much blood plasma is supposed."""

    plasma_litres: Positive


class FastStress(Record):
    """What the model of hours supposes: a half-life, and how long a relief lasts, both in minutes."""

    crh_half_life: Annotated[float, Meta(ge=3, le=300)]
    relief_minutes: Annotated[float, Meta(ge=0, le=1440)]


class SlowStress(Record):
    """What the model of weeks supposes: how fast the cells of both glands turn over, in days."""

    pituitary_half_life: Annotated[float, Meta(ge=1, le=365)]
    adrenal_half_life: Annotated[float, Meta(ge=1, le=365)]
