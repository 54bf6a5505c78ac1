"""The reflect."""

from .widget import ReflectPiece

__all__ = ["ReflectPiece"]
