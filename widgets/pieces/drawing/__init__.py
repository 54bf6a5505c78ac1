"""The course's own drawings."""

from .widget import DrawingPiece, drawing_svg

__all__ = ["DrawingPiece", "drawing_svg"]
