"""The header."""

from .widget import HeaderPiece

__all__ = ["HeaderPiece"]
