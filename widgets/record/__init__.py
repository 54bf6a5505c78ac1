"""The learner's record: one SQLite file of their own, on their own machine."""

from .correspondence import answer

__all__ = ["answer"]
