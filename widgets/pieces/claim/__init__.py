"""The claim."""

from .widget import ClaimPiece

__all__ = ["ClaimPiece"]
