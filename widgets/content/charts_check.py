"""What must hold of a chart beyond the types of its fields, each fault said in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isclose
from typing import TYPE_CHECKING

from .errors import nearest

if TYPE_CHECKING:
    from .charts import AnyChart, Chart, Slider

NAMED = re.compile(r"\{(\w[\w-]*)")


def about_chart(chart: AnyChart) -> Iterator[str]:
    """Give all that is off in a chart."""
    if chart.badge != "claim" and not (chart.references or chart.studies()):
        yield "has numbers without a source; name 'references', or the numbers of its rows"
    yield from _about_sliders(chart)
    rows = [row.id for row in chart.row]
    for wanted in chart.needed_rows:
        if wanted not in rows:
            yield f"field 'row': the form {chart.form!r} needs a row {wanted!r}"
    if chart.needed_rows and not chart.more_rows:
        for other in set(rows) - set(chart.needed_rows):
            near = nearest(other, chart.needed_rows)
            yield f"field 'row': the form {chart.form!r} has no place for {other!r}; {near}"
    yield from _about_facts(chart)
    yield from _about_sentences(chart)
    span = getattr(chart, "settings", None)
    if hasattr(span, "least") and span.least >= span.most:
        yield f"field 'settings': 'least' is {span.least:g} and must lie below 'most', {span.most:g}"


def _about_sliders(chart: Chart) -> Iterator[str]:
    for slider in chart.slider:
        if not chart.moved_by:
            yield f"field 'slider': the form {chart.form!r} does not move, so {slider.id!r} would do nothing"
        elif slider.id not in chart.moved_by:
            known = ", ".join(map(repr, chart.moved_by))
            yield f"field 'slider': {slider.id!r} would do nothing; the form {chart.form!r} is moved by {known}"
        yield from (f"slider {slider.id!r}: {said}" for said in _about_slider(slider))
    if [slider.id for slider in chart.slider] != list(chart.moved_by):
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
            yield f"{where}: field 'of': there is no curve {fact.of!r}; {nearest(fact.of, chart.curves)}"
        if fact.after and fact.after not in nodes:
            yield f"{where}: field 'after': there is no slider {fact.after!r}; {nearest(fact.after, nodes)}"
        for wanted, at in fact.against.items():
            if wanted not in nodes:
                yield f"{where}: field 'against': there is no slider {wanted!r}; {nearest(wanted, nodes)}"
            elif at not in nodes[wanted]:
                yield f"{where}: field 'against': {at:g} is not among the 'nodes' of {wanted!r}"
        if (fact.read == "apart") != bool(fact.against):
            yield f"{where}: field 'against' goes with the reading 'apart', and with no other"


def _about_sentences(chart: Chart) -> Iterator[str]:
    known = chart.named()
    for sentence in chart.sentence:
        for wanted in sentence.when:
            if wanted not in known:
                yield f"field 'when': there is no slider or fact {wanted!r}; {nearest(wanted, known)}"
        for wanted in NAMED.findall(sentence.text):
            if wanted not in known:
                yield f"field 'sentence': there is no slider or fact {wanted!r}; {nearest(wanted, known)}"
    if chart.sentence[-1].when:
        yield "the last sentence must hold for every setting, so it has no 'when'"
