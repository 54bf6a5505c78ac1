"""The pieces of a lesson as they read where they cannot live, as HTML."""

from .faces import TEMPLATES, face

__all__ = ["TEMPLATES", "face"]
