"""The course's numbers as tidy tables: a row for each number, and each column of one kind."""

from collections.abc import Callable
from typing import Any

import numpy as np

from ..content import Course, installed_course
from ..content.records import Reference, Study

SHOWN = 8
WIDEST = 46


class Table(list[dict[str, Any]]):
    """Rows of a table, each a dictionary with the same names: a plain list that shows itself well.

    `pandas.DataFrame(table)` takes it as it is. Where a number was not seen, it is None, and nan in `column`.

    Examples
    --------
    >>> table = Table([{"who": "a", "n": 3}, {"who": "b", "n": None}])
    >>> table.column("n")
    array([ 3., nan])
    >>> table.where(who="a")[0]["n"]
    3
    """

    @property
    def columns(self) -> list[str]:
        """The names of the columns."""
        return list(self[0]) if self else []

    def column(self, name: str) -> np.ndarray:
        """Give one column: an array of numbers, with nan where there is none, or else of texts.

        Raises
        ------
        KeyError
            Where there is no such column; it names those that there are.
        """
        if name not in self.columns:
            raise KeyError(f"there is no column {name!r}; there are {', '.join(self.columns)}")
        values = [row[name] for row in self]
        if all(value is None or isinstance(value, int | float) for value in values):
            return np.array([np.nan if value is None else value for value in values], dtype=float)
        return np.array(["" if value is None else str(value) for value in values])

    def where(self, test: Callable[[dict[str, Any]], bool] | None = None, **wanted: Any) -> "Table":
        """Give the rows in which these columns have these values, and that pass a test where there is one.

        Raises
        ------
        KeyError
            Where there is no such column.
        """
        for name in wanted:
            self.column(name)
        rows = (row for row in self if all(row[name] == value for name, value in wanted.items()))
        return Table(row for row in rows if test is None or test(row))

    def show(self, *names: str) -> "Table":
        """Give the table with these columns alone, such as ``table.show("source", "value")``.

        Raises
        ------
        KeyError
            Where there is no such column.
        """
        for name in names:
            self.column(name)
        return Table({name: row[name] for name in names} for row in self)

    def __repr__(self) -> str:
        rows = [self.columns, *([_short(value) for value in row.values()] for row in self[:SHOWN])]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
        return "\n".join([*lines, self._more()] if len(self) > SHOWN else lines)

    def _repr_html_(self) -> str:
        from markupsafe import Markup

        cell = Markup('<td style="text-align:start">{}</td>')
        head = Markup("").join(
            Markup('<th scope="col" style="text-align:start">{}</th>').format(one) for one in self.columns
        )
        rows = [Markup("").join(cell.format(_short(value)) for value in row.values()) for row in self[:SHOWN]]
        body = Markup("").join(Markup("<tr>{}</tr>").format(row) for row in rows)
        more = Markup("<p>{}</p>").format(self._more()) if len(self) > SHOWN else ""
        table = Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>{}").format(head, body, more)
        return str(Markup('<div tabindex="0" style="overflow-x:auto">{}</div>').format(table))

    def _more(self) -> str:
        return f"… and {len(self) - SHOWN} rows more, {len(self)} in all."


def studies() -> Table:
    """Give every measured number of the course's charts, a row each.

    Returns
    -------
    Table
        With the columns `study` and `measure` (what the number is), `value` with `low`, `high` and `interval` (which
        kind these ends are), `unit`, `n` (people, where that was seen), `who`, `crying` (whether anybody cried),
        `source`, `year`, `doi`, `seen` (how much of the source could be read), `claims` that rest on the source, and
        `grade`, their letters.

    Examples
    --------
    >>> acth = studies().where(study="half-life-own", measure="ACTH")[0]
    >>> acth["value"], acth["unit"], acth["n"], acth["source"]
    (20.0, 'min', 32, 'Keenan, 2004')
    """
    course = installed_course()
    return Table(
        {
            "study": study.id,
            "measure": number.label,
            "value": number.value,
            "low": number.low,
            "high": number.high,
            "interval": number.interval,
            "unit": number.unit,
            "n": study.people,
            "who": study.who,
            "crying": study.crying,
            **_about(course, study),
        }
        for study in course.study.values()
        for number in study.number
    )


def claims() -> Table:
    """Give the claims of the course, a row each, with their letters.

    Returns
    -------
    Table
        With the columns `number`, `claim`, `lesson`, `says`, `speaker`, `grade` (the letters of its parts),
        `directness`, `strength` and `sources` (how many).

    Examples
    --------
    >>> mood = claims().where(claim="mood")[0]
    >>> mood["says"], mood["grade"]
    ('Crying can lift your mood.', 'C')
    """
    course = installed_course()
    return Table(
        {
            "number": claim.number,
            "claim": claim.id,
            "lesson": claim.lesson,
            "says": claim.says,
            "speaker": course.speaker[claim.speaker].name,
            "grade": ", ".join(claim.letters),
            "directness": ", ".join(part.directness for part in claim.part),
            "strength": ", ".join(part.strength for part in claim.part),
            "sources": len(claim.references),
        }
        for claim in course.claim.values()
    )


def sources() -> Table:
    """Give the sources of the course, a row each.

    Returns
    -------
    Table
        With the columns `source`, `authors`, `year`, `title`, `journal`, `doi`, `url`, `seen` (how much of it could be
        read) and `checked` (what was read there).

    Examples
    --------
    >>> sources().where(source="karin-2020")[0]["year"]
    2020
    """
    names = ("authors", "year", "title", "journal", "doi", "url", "seen", "checked")
    references = installed_course().reference.values()
    return Table({"source": one.id} | {name: getattr(one, name) for name in names} for one in references)


def _about(course: Course, study: Study) -> dict[str, Any]:
    """Give the columns about where a study's numbers come from."""
    reference = course.reference[study.reference]
    resting = [claim for claim in course.claim.values() if reference.id in claim.references]
    return {
        "source": _named(reference),
        "year": reference.year,
        "doi": reference.doi,
        "seen": reference.seen,
        "claims": ", ".join(claim.id for claim in resting),
        "grade": ", ".join(sorted({letter for claim in resting for letter in claim.letters} - {"-"})),
    }


def _named(reference: Reference) -> str:
    """Name a source as a text does: by its first author and its year, or else by its title."""
    first = reference.authors.split(",")[0].split(" and ")[0].strip()
    name = first.rsplit(" ", 1)[0] if first and first.rsplit(" ", 1)[-1].isupper() else first
    return f"{name or reference.title}, {reference.year}" if reference.year else name or reference.title


def _short(value: Any) -> str:
    text = "–" if value is None or value == "" else f"{value:g}" if isinstance(value, float) else str(value)
    return text if len(text) <= WIDEST else text[: WIDEST - 1].rstrip() + "…"
