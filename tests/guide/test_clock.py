"""The clock of a guide, by slots of which everybody can reckon the times."""

from widgets.content.records import Slot
from widgets.guide.pages import clock


def test_the_clock_says_when_each_slot_begins_and_ends() -> None:
    slots = [Slot(minutes=minutes, what="") for minutes in (5, 12, 43)]
    assert [row[:2] for row in clock(slots)] == [("0:00", "0:05"), ("0:05", "0:17"), ("0:17", "1:00")]
    assert [row[:2] for row in clock(slots, 118)] == [("1:58", "2:03"), ("2:03", "2:15"), ("2:15", "2:58")]
    assert [slot for *_, slot in clock(slots)] == slots
