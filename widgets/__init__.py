"""The language of a lesson: each call shows one piece, named by its id in `assets/`."""

from .content import ContentError
from .pieces.shared import Piece


def keepsake(keepsake_id: str) -> Piece:
    """Show a page to print with what one kept."""
    from .pieces.keepsake import KeepsakePiece

    return _show(KeepsakePiece, keepsake_id)


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


def portrait(portrait_id: str) -> Piece:
    """Show a look at oneself that gives back a picture in words."""
    from .pieces.portrait import PortraitPiece

    return _show(PortraitPiece, portrait_id)


def explore(explore_id: str) -> Piece:
    """Show a drawing whose parts explain themselves."""
    from .pieces.explore import ExplorePiece

    return _show(ExplorePiece, explore_id)


def breathe(breath_id: str) -> Piece:
    """Show a breath to follow."""
    from .pieces.breathe import BreathePiece

    return _show(BreathePiece, breath_id)


def naming(naming_id: str) -> Piece:
    """Show broad words for feelings that lead to finer ones."""
    from .pieces.naming import NamingPiece

    return _show(NamingPiece, naming_id)


def plan(plan_id: str) -> Piece:
    """Show lines to fill in for oneself."""
    from .pieces.plan import PlanPiece

    return _show(PlanPiece, plan_id)


def beliefs(beliefs_id: str) -> Piece:
    """Show statements to believe or not."""
    from .pieces.beliefs import BeliefsPiece

    return _show(BeliefsPiece, beliefs_id)


def review(review_id: str) -> Piece:
    """Show a sitting with questions out of the whole course."""
    from .pieces.review import ReviewPiece

    return _show(ReviewPiece, review_id)


def _show(piece: type[Piece], wanted: str) -> Piece:
    """Make a piece; where the content does not fit, one that says so calmly."""
    try:
        return piece(wanted)
    except ContentError as error:
        from .pieces.notice import NoticePiece

        return NoticePiece(str(error))


__all__ = [
    "beliefs",
    "breathe",
    "chart",
    "claim",
    "drawing",
    "explore",
    "keepsake",
    "lesson",
    "naming",
    "plan",
    "portrait",
    "question",
    "reflect",
    "review",
]
