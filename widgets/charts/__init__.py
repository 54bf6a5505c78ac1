"""The charts: each is a module with a stage that stands still and a moving part, drawn ahead and kept."""

from .shelf import drawn, places, prepare_all

__all__ = ["drawn", "places", "prepare_all"]
