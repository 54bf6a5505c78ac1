"""The notice."""

from .widget import NoticePiece

__all__ = ["NoticePiece"]
