"""Simulated worlds of people who may cry, and the studies that one can run in them."""

from .plan import Plan
from .pooling import Pooled, pooled
from .study import Result, run, run_many
from .truth import expected, true_effect
from .world import Outcome, World

__all__ = ["Outcome", "Plan", "Pooled", "Result", "World", "expected", "pooled", "run", "run_many", "true_effect"]
