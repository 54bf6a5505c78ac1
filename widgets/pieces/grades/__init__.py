"""The table by which claims are graded: how direct and how strong, and the letter that this gives."""

from ...content import Course
from ...content.claims import Directness, Strength
from ...content.errors import ContentError, no_such
from ..made import Made

NAME = "table"


def make(course: Course, name: str) -> Made:
    """Make the table; it has one name, as there is one."""
    if name != NAME:
        raise ContentError(no_such("table of grades", name, [NAME]))
    rows = course.directness.values()
    return Made(
        "grades",
        {
            "columns": [{"name": one.name, "means": one.means} for one in columns(course)],
            "rows": [{"name": row.name, "means": row.means, "cells": cells(course, row)} for row in rows],
            "rules": [one.says for one in course.rule.values()],
            "open": False,
        },
    )


def columns(course: Course) -> list[Strength]:
    """Give the columns: each strength that a row with a choice has a letter for."""
    return [one for one in course.strength.values() if any(_chooses(row, one) for row in course.directness.values())]


def cells(course: Course, row: Directness) -> list[dict]:
    """Give the cells of a row; where a row has one letter alone, its cell is as wide as the table and says why."""
    if len(row.letters) == 1:
        [(strength, letter)] = row.letters.items()
        why = course.strength[strength]
        return [{"letter": letter, "column": why.name, "means": why.means, "span": len(columns(course))}]
    return [{"letter": row.letters[one.id], "column": one.name, "means": "", "span": 1} for one in columns(course)]


def _chooses(row: Directness, strength: Strength) -> bool:
    return len(row.letters) > 1 and strength.id in row.letters
