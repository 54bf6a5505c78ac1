"""The curves of the stress chart, computed directly by the model and not read from the atlas."""

import numpy as np
from numpy.typing import ArrayLike

from tests.course import COURSE
from widgets.charts import stress
from widgets.physiology import HalfLives, fast_model


def stress_levels(strength: ArrayLike, length: ArrayLike, relief: ArrayLike) -> dict[str, np.ndarray]:
    """Give CRH, ACTH and cortisol at the chart's minutes for these settings of its sliders, one or many."""
    levels = fast_model(
        stress.MINUTES,
        strength,
        length,
        relief=np.asarray(relief) / 100,
        relief_start=length,
        relief_length=COURSE.chart["stress"].settings.relief_minutes,
        half_lives=HalfLives(crh=4, acth=14, cortisol=66),
    )
    return levels._asdict()
