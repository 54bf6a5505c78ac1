"""The language of a lesson: each call shows one piece, named by its id in `assets/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

# What makes a piece is loaded with the first of them: Jupyter's server takes this package and shows nothing, and who
# takes models and numbers alone, from `widgets.behind`, has no need of it.
if TYPE_CHECKING:
    from .pieces.widget import Piece

# What this kernel has made, by word and id: a lesson that is opened again gets what is there, and nothing twice.
_made: dict[tuple[str, str], Piece] = {}


def arena(arena_id: str) -> Piece:
    """Show headlines from elsewhere, to be graded by the same table as the claims."""
    return _show("arena", arena_id)


def keepsake(keepsake_id: str) -> Piece:
    """Show a page to print with what one kept."""
    return _show("keepsake", keepsake_id)


def gallery(gallery_id: str) -> Piece:
    """Show what one guessed and drew, beside what was found."""
    return _show("gallery", gallery_id)


def lesson(lesson_id: str) -> Piece:
    """Show the header of a lesson, with pause and help."""
    return _show("lesson", lesson_id)


def claim(claim_id: str) -> Piece:
    """Show what the article says beside what was found."""
    return _show("claim", claim_id)


def grades(name: str) -> Piece:
    """Show the table by which claims are graded."""
    return _show("grades", name)


def question(question_id: str) -> Piece:
    """Show a question."""
    return _show("question", question_id)


def chart(chart_id: str) -> Piece:
    """Show a chart."""
    return _show("chart", chart_id)


def drawing(name: str) -> Piece:
    """Show a drawing."""
    return _show("drawing", name)


def reflect(reflection_id: str) -> Piece:
    """Show a place to write for oneself."""
    return _show("reflect", reflection_id)


def portrait(portrait_id: str) -> Piece:
    """Show a look at oneself that gives back a picture in words."""
    return _show("portrait", portrait_id)


def explore(explore_id: str) -> Piece:
    """Show a drawing whose parts explain themselves."""
    return _show("explore", explore_id)


def breathe(breath_id: str) -> Piece:
    """Show a breath to follow."""
    return _show("breathe", breath_id)


def naming(naming_id: str) -> Piece:
    """Show broad words for feelings that lead to finer ones."""
    return _show("naming", naming_id)


def plan(plan_id: str) -> Piece:
    """Show lines to fill in for oneself."""
    return _show("plan", plan_id)


def beliefs(beliefs_id: str) -> Piece:
    """Show statements to believe or not."""
    return _show("beliefs", beliefs_id)


def review(review_id: str) -> Piece:
    """Show a sitting with questions out of the whole course."""
    return _show("review", review_id)


def study(study_id: str) -> Piece:
    """Show a study to plan and to run in a simulated world."""
    return _show("study", study_id)


def _show(word: str, wanted: str) -> Piece:
    """Give a piece, which a kernel makes once; where it cannot be made, one that says so calmly."""
    from IPython import get_ipython

    if not hasattr(get_ipython(), "kernel"):
        return _piece(word, wanted)
    if (word, wanted) not in _made or _made[word, wanted].comm is None:
        _made[word, wanted] = _piece(word, wanted)
    return _made[word, wanted]


def _piece(word: str, wanted: str) -> Piece:
    from .content import installed_course
    from .pieces.made import make_calmly
    from .pieces.widget import Piece

    return Piece(make_calmly(installed_course, word, wanted))


__all__ = [
    "arena",
    "beliefs",
    "breathe",
    "chart",
    "claim",
    "drawing",
    "explore",
    "gallery",
    "grades",
    "keepsake",
    "lesson",
    "naming",
    "plan",
    "portrait",
    "question",
    "reflect",
    "review",
    "study",
]
