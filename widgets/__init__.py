"""The language of a lesson: each call shows one piece, named by its id in `assets/`."""

from importlib import import_module

from IPython import get_ipython

from .content import ContentError
from .pieces.shared import Piece

# What this kernel has made, by kind and id: a lesson that is opened again gets what is there, and nothing twice.
_made: dict[tuple[str, str], Piece] = {}


def keepsake(keepsake_id: str) -> Piece:
    """Show a page to print with what one kept."""
    return _show("keepsake", "KeepsakePiece", keepsake_id)


def lesson(lesson_id: str) -> Piece:
    """Show the header of a lesson, with pause and help."""
    return _show("header", "HeaderPiece", lesson_id)


def claim(claim_id: str) -> Piece:
    """Show what the article says beside what was found."""
    return _show("claim", "ClaimPiece", claim_id)


def grades(name: str) -> Piece:
    """Show the table by which claims are graded."""
    return _show("grades", "GradesPiece", name)


def question(question_id: str) -> Piece:
    """Show a question."""
    return _show("question", "QuestionPiece", question_id)


def chart(chart_id: str) -> Piece:
    """Show a chart."""
    return _show("chart", "ChartPiece", chart_id)


def drawing(name: str) -> Piece:
    """Show a drawing."""
    return _show("drawing", "DrawingPiece", name)


def reflect(reflection_id: str) -> Piece:
    """Show a place to write for oneself."""
    return _show("reflect", "ReflectPiece", reflection_id)


def portrait(portrait_id: str) -> Piece:
    """Show a look at oneself that gives back a picture in words."""
    return _show("portrait", "PortraitPiece", portrait_id)


def explore(explore_id: str) -> Piece:
    """Show a drawing whose parts explain themselves."""
    return _show("explore", "ExplorePiece", explore_id)


def breathe(breath_id: str) -> Piece:
    """Show a breath to follow."""
    return _show("breathe", "BreathePiece", breath_id)


def naming(naming_id: str) -> Piece:
    """Show broad words for feelings that lead to finer ones."""
    return _show("naming", "NamingPiece", naming_id)


def plan(plan_id: str) -> Piece:
    """Show lines to fill in for oneself."""
    return _show("plan", "PlanPiece", plan_id)


def beliefs(beliefs_id: str) -> Piece:
    """Show statements to believe or not."""
    return _show("beliefs", "BeliefsPiece", beliefs_id)


def review(review_id: str) -> Piece:
    """Show a sitting with questions out of the whole course."""
    return _show("review", "ReviewPiece", review_id)


def _show(folder: str, piece: str, wanted: str) -> Piece:
    """Give a piece, which a kernel makes once; where it cannot be made, one that says so calmly."""
    if not hasattr(get_ipython(), "kernel"):
        return _make(folder, piece, wanted)
    if (folder, wanted) not in _made or _made[folder, wanted].comm is None:
        _made[folder, wanted] = _make(folder, piece, wanted)
    return _made[folder, wanted]


def _make(folder: str, piece: str, wanted: str) -> Piece:
    try:
        return getattr(import_module(f".pieces.{folder}", __name__), piece)(wanted)
    except ContentError as error:
        problem = str(error)
    except Exception as error:  # whatever it is, all other pieces of the lesson stand
        problem = f"{piece} {wanted!r}: {type(error).__name__}: {error}"
    from .pieces.notice import NoticePiece

    return NoticePiece(problem)


__all__ = [
    "beliefs",
    "breathe",
    "chart",
    "claim",
    "drawing",
    "explore",
    "grades",
    "keepsake",
    "lesson",
    "naming",
    "plan",
    "portrait",
    "question",
    "reflect",
    "review",
]
