"""The pieces of a lesson as they read where they cannot live, as HTML."""

from .faces import face, still_templates

__all__ = ["face", "still_templates"]
