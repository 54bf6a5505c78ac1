"""The chart."""

from .widget import ChartPiece

__all__ = ["ChartPiece"]
