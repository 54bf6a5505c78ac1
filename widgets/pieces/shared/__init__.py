"""What all widgets share: how a script is put together, and the base that they stand on."""

from .piece import Piece, script, style

__all__ = ["Piece", "script", "style"]
