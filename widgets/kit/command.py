"""The command `good-cry kit`: a folder with all that one class needs."""

import argparse
from pathlib import Path

from ..content import installed_course, installed_words, say
from ..door.progress import sign_of_life
from ..options import add_paper, whole_number

LONGEST = 240  # minutes: half a day
MOST = 500  # learners


def add_kit_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry kit` to the commands."""
    words = installed_words()
    kit = commands.add_parser("kit", help=words("cli-kit"))
    kit.add_argument("lesson", metavar="02", help=words("cli-kit-lesson"))
    for name, least, most, usual in (("minutes", 1, LONGEST, 45), ("learners", 1, MOST, 28), ("devices", 0, MOST, 0)):
        number = whole_number(words, least, most)
        kit.add_argument(f"--{name}", type=number, default=usual, help=words(f"cli-kit-{name}", n=str(usual)))
    kit.add_argument("--paper", action="store_true", help=words("cli-kit-paper"))
    kit.add_argument("--large-print", action="store_true", help=words("cli-kit-large"))
    add_paper(kit, "--sheet")
    kit.add_argument("--html-only", action="store_true", help=words("cli-html-only"))
    kit.add_argument("--to", type=Path, help=words("cli-kit-to"))
    kit.set_defaults(run=_kit)


def _kit(options: argparse.Namespace) -> int:
    from ..paper.browser import printing
    from .build import build_kit, print_kit
    from .pages import START
    from .plan import Room, make_plan

    course = installed_course()
    room = Room(options.minutes, options.learners, options.devices, options.paper)
    plan = make_plan(course, options.lesson, room)
    to = options.to or Path("dist") / f"kit-{plan.lesson.id}-{room.minutes}-minutes"
    made = {"course": course, "plan": plan, "to": to, "paper": options.sheet, "large": options.large_print}
    first = to / "pages" / f"{START}.html"
    with printing(say("cli-kit-pages"), to / "pages"):
        with sign_of_life(lambda: say("cli-doing-kit")):
            build_kit(**made)
        if not options.html_only:
            with sign_of_life(lambda: say("cli-printing-kit")):
                print_kit(**made)
            first = to / f"{START}.pdf"
    print(say("cli-kit-done", folder=str(to), first=str(first)))
    return 0
