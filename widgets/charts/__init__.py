"""The charts: each is a module with a stage that stands still and a moving part, drawn ahead and kept."""

from .shelf import drawn, prepare_all

__all__ = ["drawn", "prepare_all"]
