"""The language of a lesson: each call shows one piece, named by its id in `assets/`."""

from .content import ContentError
from .pieces.shared import Piece


def lesson(lesson_id: str) -> Piece:
    """Show the header of a lesson, with pause and help."""
    from .pieces.header import HeaderPiece

    return _show(HeaderPiece, lesson_id)


def claim(claim_id: str) -> Piece:
    """Show what the article says beside what was found."""
    from .pieces.claim import ClaimPiece

    return _show(ClaimPiece, claim_id)


def question(question_id: str) -> Piece:
    """Show a question."""
    from .pieces.question import QuestionPiece

    return _show(QuestionPiece, question_id)


def chart(chart_id: str) -> Piece:
    """Show a chart."""
    from .pieces.chart import ChartPiece

    return _show(ChartPiece, chart_id)


def drawing(name: str) -> Piece:
    """Show a drawing."""
    from .pieces.drawing import DrawingPiece

    return _show(DrawingPiece, name)


def reflect(reflection_id: str) -> Piece:
    """Show a place to write for oneself."""
    from .pieces.reflect import ReflectPiece

    return _show(ReflectPiece, reflection_id)


def _show(piece: type[Piece], wanted: str) -> Piece:
    """Make a piece; where the content does not fit, one that says so calmly."""
    try:
        return piece(wanted)
    except ContentError as error:
        from .pieces.notice import NoticePiece

        return NoticePiece(str(error))


__all__ = ["chart", "claim", "drawing", "lesson", "question", "reflect"]
