"""What all widgets share: how their scripts are put together, and the bases that they stand on."""

from .piece import Piece, RecordPiece, version

__all__ = ["Piece", "RecordPiece", "version"]
