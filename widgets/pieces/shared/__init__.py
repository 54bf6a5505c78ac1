"""What all widgets share: how a script is put together, and the bases that they stand on."""

from .piece import Piece, RecordPiece, script, style, theme, version

__all__ = ["Piece", "RecordPiece", "script", "style", "theme", "version"]
