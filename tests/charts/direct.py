"""The curves of the stress chart, computed directly by the model and not read from the atlas."""

import numpy as np

from tests.course import COURSE
from widgets.charts import stress
from widgets.physiology import HalfLives, fast_model


def stress_levels(strength: float, length: float, relief: float) -> dict[str, np.ndarray]:
    """Give CRH, ACTH and cortisol at the chart's minutes for these settings of its sliders."""
    levels = fast_model(
        stress.MINUTES,
        strength,
        length,
        relief=relief / 100,
        relief_start=length,
        relief_length=COURSE.chart["stress"].settings.relief_minutes,
        half_lives=HalfLives(crh=4, acth=14, cortisol=66),
    )
    return levels._asdict()
