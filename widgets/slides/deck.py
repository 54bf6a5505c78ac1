"""A lesson as slides: one thought on each, and beside it what whoever stands in front says of it."""

from collections.abc import Collection

from ..content import ContentError, Course
from ..content.records import Lesson
from .chosen import chosen_sentences, pieces_for_home
from .making import Making, Slide


def slides(course: Course, lesson: Lesson) -> list[Slide]:
    """Give the slides of a lesson, from its title to the help lines.

    Raises
    ------
    ContentError
        Where the lesson, its content or its chosen sentences do not fit.
    """
    for_home = pieces_for_home(course, lesson)
    made = Making(course, lesson, chosen_sentences(course, lesson), lambda wanted: wanted not in for_home)
    made.refuse_what_is_open()
    aims = Slide("aims", "in-this-lesson", course.words("slides-in-lesson"), opens=True)
    return [*_front(course, lesson), aims, *made.slides, _talk(course), _help(course)]


def short_deck(course: Course, lesson: Lesson, says: Collection[str], show: Collection[str]) -> list[Slide]:
    """Give the slides of a class that does a part of a lesson.

    After its talk come three questions on paper, and what the last list of the lesson takes away.

    Parameters
    ----------
    says
        The sentences that stand on them, as Markdown.
    show
        The ids of the pieces that they show.

    Raises
    ------
    ContentError
        Where the lesson does not show one of them.
    """
    made = Making(course, lesson, says, lambda wanted: wanted in show)
    made.refuse_what_is_open()
    shown = {one.wanted for one in made.slides}
    for missing in (one for one in show if one not in shown):
        raise ContentError(f"lessons/{lesson.file}: shows no {missing!r}, which is to stand on a slide")
    lists = [one for one in made.slides if one.is_list]
    inner = [one for one in made.slides if one.part or (one.says and not one.is_list)]
    ticket = Slide("ticket", "before-you-go", course.words("slides-ticket"), opens=True)
    return [*_front(course, lesson), *inner, _talk(course), ticket, *lists[-1:], _help(course)]


def refuse_open_slides(course: Course, lesson: Lesson) -> None:
    """Look whether each slide of a lesson can be understood as it stands; no piece is made for it.

    Raises
    ------
    ContentError
        Where one cannot, or the chosen sentences do not fit.
    """
    chosen = chosen_sentences(course, lesson)
    Making(course, lesson, chosen, lambda _: True, make=_no_part).refuse_what_is_open()


def _no_part(*_: object) -> None:
    return None


def _front(course: Course, lesson: Lesson) -> list[Slide]:
    care = [Slide("care", "before-you-begin", course.words("slides-begin"), opens=True)] if lesson.care else []
    return [Slide("title", "title", lesson.title), *care]


def _talk(course: Course) -> Slide:
    return Slide("discuss", "to-talk-about", course.words("slides-discuss"), opens=True)


def _help(course: Course) -> Slide:
    return Slide("help", "help", course.words("slides-help"), opens=True)
