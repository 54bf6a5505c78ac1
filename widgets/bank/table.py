"""The bank as a table, for a spreadsheet."""

from ..content import Course
from ..pieces.question.carried import AnyItem, Choice, Matching, Numeric
from ..record.exchange import as_table
from .words import cited, said, sources

PARTS = ("answer", "belongs", "credit", "explanation")

Part = tuple[str, str, object, str]


def table(course: Course, items: list[AnyItem]) -> str:
    """Give a row for each question, with as many groups of answer columns as the longest of them needs."""
    words = course.words
    parts = {item.id: _parts(item) for item in items}
    groups = range(1, max(map(len, parts.values()), default=0) + 1)
    head = [words(f"bank-column-{name}") for name in ("id", "lesson", "title", "kind", "question", "hints")]
    head += [words(f"bank-column-{name}", n=str(group)) for group in groups for name in PARTS]
    rows: list[list[object]] = [[*head, *[words(f"bank-column-{name}") for name in ("afterwards", "sources")]]]
    for item in items:
        answers = parts[item.id] + [("", "", "", "")] * (len(groups) - len(parts[item.id]))
        row = [item.id, item.lesson, course.lesson[item.lesson].title, item.kind, item.asks, "\n".join(item.hints)]
        row += [cell for part in answers for cell in part]
        row += ["\n".join(words("bank-part", title=title, words=told) for title, told in said(course, item))]
        row += ["\n".join(cited(one) for one in sources(course, item))]
        rows.append(row)
    return as_table(rows)


def _parts(item: AnyItem) -> list[Part]:
    """Give the answers of a question: each with what it belongs to, its credit, and its explanation."""
    match item:
        case Choice(answers=answers):
            return [(one.text, "", round(one.credit, 2), one.why) for one in answers]
        case Matching(pairs=pairs, others=others):
            return [*((one.text, one.fits, "", one.why) for one in pairs), *(("", one, "", "") for one in others)]
        case Numeric(spans=spans):
            return [(f"{one.middle:g} ± {one.margin:g}", "", round(one.credit, 2), one.why) for one in spans]
    return []
