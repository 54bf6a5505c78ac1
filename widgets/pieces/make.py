"""Makes the piece that a word of a lesson shows, such as `claim("oxytocin")`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..content import Course
    from .shared import Piece

# The words of a lesson, each with its folder here and its class.
PIECES = {
    "beliefs": ("beliefs", "BeliefsPiece"),
    "breathe": ("breathe", "BreathePiece"),
    "chart": ("chart", "ChartPiece"),
    "claim": ("claim", "ClaimPiece"),
    "drawing": ("drawing", "DrawingPiece"),
    "explore": ("explore", "ExplorePiece"),
    "grades": ("grades", "GradesPiece"),
    "keepsake": ("keepsake", "KeepsakePiece"),
    "lesson": ("header", "HeaderPiece"),
    "naming": ("naming", "NamingPiece"),
    "plan": ("plan", "PlanPiece"),
    "portrait": ("portrait", "PortraitPiece"),
    "question": ("question", "QuestionPiece"),
    "reflect": ("reflect", "ReflectPiece"),
    "review": ("review", "ReviewPiece"),
}


def make(course: Course, word: str, wanted: str) -> Piece:
    """Make a piece of a course; only what it needs is imported.

    Raises
    ------
    ContentError
        Where the course has no such thing, or its content does not fit.
    """
    folder, name = PIECES[word]
    return getattr(import_module(f".{folder}", __package__), name)(course, wanted)
