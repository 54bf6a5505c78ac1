"""The question."""

from .widget import QuestionPiece

__all__ = ["QuestionPiece"]
