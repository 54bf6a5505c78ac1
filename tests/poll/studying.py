"""Phones that plan and run a study without a browser: in Python, from the world and the seed that they are given."""

from tests.poll.serving import Caller, Message
from widgets.worlds import Outcome, Plan, World, run

STUDY = "02.does-a-cry-calm"
DESIGNS = ("before-after", "self-chosen", "lots")


def planned(room: Message, design: str, people: int) -> Message:
    """Run a study in the world of a room; give what a phone says of it."""
    told = room["plan"]["world"]
    outcomes = {name: Outcome(**one | _by_moment(one)) for name, one in told["outcome"].items()}
    rules = {name: value for name, value in told.items() if name != "border"}
    plan = Plan(design, people, room["plan"]["minutes"], room["outcome"]["id"])
    found = run(World(**rules | {"outcome": outcomes}), plan, room["seed"])
    said = {"estimate": found.estimate, "error": found.error}
    return {"round": room["round"], "design": design, "people": people} | said


def _by_moment(outcome: Message) -> dict[str, dict[int, float]]:
    """Give what a cry adds by minutes that are numbers; JSON has only text for keys."""
    return {part: {int(at): more for at, more in outcome[part].items()} for part in ("comforted", "alone")}


async def send(phone: Caller, study: Message) -> str | None:
    """Send a study, and give what came of it; None where the line was closed."""
    await phone.say(do="study", **study)
    answer = await phone.hear("vote")
    return answer and answer["vote"]
