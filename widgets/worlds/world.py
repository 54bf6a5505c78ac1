"""A world: people, a film, and what a cry truly adds."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from .quantiles import normal_quantile


@dataclass(frozen=True)
class Outcome:
    """What is measured of a person, and how it moves; all numbers but minutes are in its own unit.

    A person whom the film hits as hard as `hit` (mean 0, spread 1 among all) stands at
    `rest + (peak + spread * hit) * exp(-minutes / fade)` after the film, without any cry. A cry adds `comforted` or
    `alone` of that moment. Each measuring misses by an amount with the spread `noise`.
    """

    rest: float
    peak: float
    spread: float
    fade: float  # minutes
    noise: float
    comforted: Mapping[int, float]  # by the minute of measuring: what a cry adds for those whom somebody comforts
    alone: Mapping[int, float]  # the same for everybody else


@dataclass(frozen=True)
class World:
    """People by the rules of one world.

    `criers` is the share that cries of itself. `pull` is how far crying goes with being hit hard: the correlation of
    `hit` with the leaning to cry, from 0 to 1. `comfort` is the share that somebody comforts. Of those who are asked to
    let tears come, the share `manage_tears` cries; of those who are asked to hold them back, `manage_holding` does not.
    """

    criers: float
    pull: float
    comfort: float
    manage_tears: float
    manage_holding: float
    outcome: Mapping[str, Outcome]

    @property
    def border(self) -> float:
        """The leaning to cry, normal with mean 0 and spread 1, above which a person cries."""
        return normal_quantile(1.0 - self.criers)

    def as_data(self) -> dict:
        """Give the world as the browser takes it."""
        return asdict(self) | {"border": self.border}
