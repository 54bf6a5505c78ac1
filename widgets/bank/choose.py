"""Turns the questions of the course into what learning platforms know, or says why it cannot."""

from ..content import Course
from ..content.questions import AnyQuestion, Case, Estimate, GradeEvidence, Match, One, Order, Several, Truth, Words
from ..pieces.question.content import question_content
from .items import ALL, Answer, AnyItem, Choice, LeftOut, Matching, Numeric, Pair, Span, Written

PLACES = range(1, 9)


def bank_of(course: Course) -> tuple[list[AnyItem], list[LeftOut]]:
    """Give the questions that can be carried, in the order of the lessons, and those that cannot."""
    bound = {wanted for review in course.review.values() for wanted in review.leave_out}
    items: list[AnyItem] = []
    left_out: list[LeftOut] = []
    for question in course.question.values():
        if isinstance(question, Case):
            left_out.append(LeftOut(question.id, course.words("bank-branches")))
        elif question.id in bound:
            left_out.append(LeftOut(question.id, course.words("bank-needs-its-page")))
        else:
            items.append(_item(course, question))
    return items, left_out


def _item(course: Course, question: AnyQuestion) -> AnyItem:
    match question:
        case One() | Truth() | GradeEvidence():
            options = question_content(course, question)["options"]
            answers = [Answer(one["text"], one["why"], ALL if one.get("right") else 0) for one in options]
            return Choice(**_common(question), answers=answers, shuffled=isinstance(question, One))
        case Several():
            return Choice(**_common(question), answers=_shared_credit(question), several=True)
        case Order(items=things):
            places = [course.words(f"bank-place-{place}") for place in PLACES]
            pairs = [Pair(thing.text, place, thing.why) for thing, place in zip(things, places, strict=False)]
            return Matching(**_common(question), pairs=pairs, others=[])
        case Match(pairs=together, others=others):
            pairs = [Pair(one.text, one.fits, one.why) for one in together]
            return Matching(**_common(question), pairs=pairs, others=others)
        case Estimate():
            return _numeric(course, question)
        case Words(points=points, example=example):
            return Written(**_common(question), points=points, example=example)
    raise TypeError(f"no file can carry a {type(question).__name__}")


def _common(question: AnyQuestion) -> dict:
    return {
        "id": question.id,
        "kind": type(question).__struct_config__.tag,
        "claim": question.claim,
        "asks": question.asks,
        "hints": question.hints,
    }


def _shared_credit(question: Several) -> list[Answer]:
    """What fits adds up to all, and what does not takes all away again: who ticks everything gains nothing."""
    fitting = sum(option.right for option in question.options)
    gain, loss = ALL / fitting, -ALL / (len(question.options) - fitting)
    return [Answer(option.text, option.why, gain if option.right else loss) for option in question.options]


def _numeric(course: Course, question: Estimate) -> Numeric:
    low, high, why = question.low, question.high, question.why
    near = min(question.answer - low, high - question.answer)
    # The first names the number itself, because platforms show its middle as the answer.
    spans = [_span(question.answer - near, question.answer + near, why.fits, ALL), _span(low, high, why.fits, ALL)]
    if question.least < low:
        spans.append(_span(question.least, low, why.under, 0))
    if high < question.most:
        spans.append(_span(high, question.most, why.over, 0))
    common = _common(question)
    words = course.words
    limits = {"least": f"{question.least:g}", "most": f"{question.most:g}", "unit": question.unit}
    common["asks"] = words("bank-asks-number", asks=question.asks, **limits)
    return Numeric(**common, spans=spans, says=words("bank-answer", answer=f"{question.answer:g}", unit=question.unit))


def _span(least: float, most: float, why: str, credit: float) -> Span:
    # Rounded, because platforms print these numbers: 0.49, not 0.49000000000000005.
    return Span(round((least + most) / 2, 6), round((most - least) / 2, 6), why, credit)
