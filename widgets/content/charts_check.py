"""What must hold of a chart beyond the types of its fields, each fault said in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf, isclose
from typing import TYPE_CHECKING

from .chart_settings import Span
from .charts import Changes, Fading, Stress
from .draw_check import about_draw
from .errors import each, nearest, no_such, twice

if TYPE_CHECKING:
    from .chart_parts import Row, Slider
    from .charts import AnyChart, Chart
    from .course import Course
    from .read import Faults
    from .records import Number

NAMED = re.compile(r"\{(\w[\w-]*)")


def about_chart(chart: AnyChart) -> Iterator[str]:
    """Give all that is off in a chart, as it stands alone."""
    if chart.badge != "claim" and not (chart.references or chart.studies()):
        yield "field 'references': has numbers without a source; name 'references', or the numbers of its rows"
    yield from _about_sliders(chart)
    rows = [row.id for row in chart.row]
    for wanted in chart.needed_rows:
        if wanted not in rows:
            yield f"field 'row': the form {chart.form!r} needs a row {wanted!r}"
    if chart.needed_rows and not chart.more_rows and rows[: len(chart.needed_rows)] != list(chart.needed_rows):
        known = ", ".join(map(repr, chart.needed_rows))
        if set(rows) == set(chart.needed_rows):
            yield f"field 'row': the form {chart.form!r} needs its rows in this order: {known}"
    if not 0 < len(rows) <= chart.most_rows:
        yield f"field 'row': there are {len(rows)}, and the form {chart.form!r} needs 1 to {chart.most_rows}"
    yield from twice("row", "id", rows)
    if len(chart.columns) != chart.own_columns:
        yield f"field 'columns': the form {chart.form!r} needs the names of {chart.own_columns} columns of its table"
    if chart.moved_by and not chart.curves:
        yield from twice("row", "label", (row.label for row in chart.row))
    yield from twice("fact", "id", (fact.id for fact in chart.fact))
    yield from twice("sentence", "text", (one.text for one in chart.sentence))
    if chart.needed_rows and not chart.more_rows:
        for other in set(rows) - set(chart.needed_rows):
            near = nearest(other, chart.needed_rows)
            yield f"field 'row': the form {chart.form!r} has no place for {other!r}; {near}"
    yield from _about_facts(chart)
    yield from _about_sentences(chart)
    if chart.draw:
        yield from each("field 'draw'", about_draw(chart, chart.draw))
    span = getattr(chart, "settings", None)
    if isinstance(span, Span) and span.least >= span.most:
        yield f"field 'settings': 'least' is {span.least:g} and must lie below 'most', {span.most:g}"


def _about_sliders(chart: Chart) -> Iterator[str]:
    for slider in chart.slider:
        if not chart.moved_by:
            yield f"field 'slider': the form {chart.form!r} does not move, so {slider.id!r} would do nothing"
        elif slider.id not in chart.moved_by:
            known = ", ".join(map(repr, chart.moved_by))
            yield f"field 'slider': {slider.id!r} would do nothing; the form {chart.form!r} is moved by {known}"
        yield from each(f"field 'slider': {slider.id!r}", _about_slider(slider))
        least, most = chart.moved_by.get(slider.id, (-inf, inf))
        if not least <= min(slider.nodes) <= max(slider.nodes) <= most:
            yield f"field 'slider': {slider.id!r}: field 'nodes': the form can be drawn for {least:g} to {most:g}"
    own = [slider.id for slider in chart.slider]
    if own != list(chart.moved_by) and set(own) <= set(chart.moved_by):
        known = ", ".join(map(repr, chart.moved_by))
        yield f"field 'slider': the form {chart.form!r} needs these sliders, in this order: {known}"


def _about_slider(slider: Slider) -> Iterator[str]:
    nodes = slider.nodes
    if nodes != sorted(set(nodes)):
        yield "'nodes' must rise"
    elif not nodes[0] <= slider.start <= nodes[-1]:
        yield f"'start' must lie within 'nodes', {nodes[0]:g} to {nodes[-1]:g}"
    elif slider.start not in nodes:
        yield f"'start' must be one of 'nodes', where the chart is exact; {slider.start:g} is not"
    steps = (slider.start - nodes[0]) / slider.step
    if not isclose(steps, round(steps), abs_tol=1e-9):
        yield f"'start' cannot be reached from {nodes[0]:g} in steps of {slider.step:g}"


def _about_facts(chart: Chart) -> Iterator[str]:
    nodes = {slider.id: slider.nodes for slider in chart.slider}
    for fact in chart.fact:
        where = f"fact {fact.id!r}"
        if fact.of not in chart.curves:
            yield f"{where}: field 'of': {no_such('curve', fact.of, chart.curves)}"
        if fact.after and fact.after not in nodes:
            yield f"{where}: field 'after': {no_such('slider', fact.after, nodes)}"
        for wanted, at in fact.against.items():
            if wanted not in nodes:
                yield f"{where}: field 'against': {no_such('slider', wanted, nodes)}"
            elif at not in nodes[wanted]:
                yield f"{where}: field 'against': {at:g} is not among the 'nodes' of {wanted!r}"
        if (fact.read == "apart") != bool(fact.against):
            yield f"{where}: field 'against' goes with the reading 'apart', and with no other"


def _about_sentences(chart: Chart) -> Iterator[str]:
    known = chart.named()
    named = {
        "when": [wanted for sentence in chart.sentence for wanted in sentence.when],
        "sentence": [wanted for sentence in chart.sentence for wanted in NAMED.findall(sentence.text)],
    }
    for field, wanted in named.items():
        if missing := list(dict.fromkeys(one for one in wanted if one not in known)):
            ids = ", ".join(map(repr, missing))
            yield f"field {field!r}: there is no slider or fact {ids}; {nearest(missing[0], known)}"
    if chart.sentence[-1].when:
        yield "field 'sentence': the last must hold for every setting, so it has no 'when'"


def about_numbers(course: Course, chart: AnyChart, faults: Faults) -> Iterator[str]:
    """Give all that is off in the numbers that a chart shows, as they stand in the studies."""
    numbers = {f"{study.id}.{one.id}": one for study in course.study.values() for one in study.number}
    for row in chart.row:
        if chart.needed_rows and row.id not in chart.needed_rows and not chart.more_rows:
            continue
        for field, name in (("value", row.value), ("low", row.low), ("high", row.high)):
            if not name:
                continue
            if name not in numbers:
                if not faults.excuse("study", name.partition(".")[0]):
                    yield f"row {row.id!r}: field {field!r}: {no_such('number', name, numbers)}"
                continue
            if said := chart.about_number(numbers[name]):
                yield f"row {row.id!r}: field {field!r}: {name!r} {said}"
        if chart.shows_number(row) and not row.value:
            yield f"row {row.id!r}: field 'value' is missing: the form {chart.form!r} shows a number there"
        yield from each(f"row {row.id!r}", _about_row(chart, row, numbers))


def _about_row(chart: AnyChart, row: Row, numbers: dict[str, Number]) -> Iterator[str]:
    value, low = numbers.get(row.value), numbers.get(row.low)
    match chart:
        case Changes() if value and row.low and low and low.value == 0:
            yield f"field 'low': {row.low!r} is 0, and no change in percent can be counted from it"
        case Changes() if value:
            change = 100 * (value.value - low.value) / low.value if low else value.value
            if abs(change) > Changes.reach:
                yield f"field 'value': a change of {change:g} % leaves the scale, which ends at {Changes.reach} %"
        case Fading() if value:
            for field, given, own in (("low", row.low, value.low), ("high", row.high, value.high)):
                if not given and own is None:
                    yield f"field {field!r} is missing, and {row.value!r} has none: the form 'fading' draws a range"
        case Stress() if row.id not in chart.needed_rows and row.id.split("-peak")[0] not in chart.curves:
            yield f"field 'id': it must begin with a curve and '-peak', such as '{chart.curves[-1]}-peak-in-a-test'"
        case _:
            pass
