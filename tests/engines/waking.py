"""The walk that comes back to a lesson: what one sees wakes first, and stays where it was."""

from tests.engines.engine import Engine
from tests.engines.places import Places
from tests.engines.seen import Seen

# The part of the text that begins on the screen.
FIRST = """all('.gc-path-step > *')
    .map((part, number) => ({ number, top: part.getBoundingClientRect().top, height: part.offsetHeight }))
    .find(({ top, height }) => top >= 0 && height > 0)"""
TOP = "all('.gc-path-step > *')[arguments[0]].getBoundingClientRect().top"
# What one does not notice, in pixels.
SLIGHTLY = 4


def coming_back(engine: Engine, places: Places) -> Seen:
    """After a reload far down, what is on the screen wakes first and stays where it was."""
    engine.go(places.lesson)
    engine.run("scrollTo({ top: document.documentElement.scrollHeight * .8, behavior: 'instant' });")
    first = engine.ask(FIRST)
    engine.wait("history.state?.inSight?.number === arguments[0]", first["number"])
    engine.come_again()
    woken = [one for one in engine.ask("gcWoken") if one["kind"] != "header"]
    near = [one["away"] == 0 for one in woken]
    seen = Seen(f"{sum(near)} of {len(near)} pieces on the screen, these first")
    seen.ask(any(near) and not all(near), "no piece was on the screen, or all were")
    seen.ask(near == sorted(near, reverse=True), f"what is far away wakes before what is seen: {near}")
    moved = engine.ask(TOP, first["number"]) - first["top"]
    seen.ask(abs(moved) <= SLIGHTLY, f"what was read has moved by {moved:.0f} pixels")
    seen.add("the page says", engine.ask("heard()"))
    return seen
