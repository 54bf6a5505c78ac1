"""The command `good-cry`: `good-cry learn` opens the course, `good-cry record` is for what is kept."""

import argparse
import io
import sys

from widgets.bank.class_command import add_class_command
from widgets.bank.command import add_bank_command
from widgets.check.command import add_check_command
from widgets.content.errors import Trouble
from widgets.doctor.command import add_doctor_command
from widgets.guide.command import add_guides_command
from widgets.hub.command import add_hub_command
from widgets.lab.lessons_command import add_lessons_command
from widgets.paper.command import add_handouts_command
from widgets.poll.command import add_poll_command
from widgets.record.command import add_record_command
from widgets.site.command import add_site_command
from widgets.slides.command import add_slides_command

OLDEST_PYTHON = (3, 11)


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; returns the exit code."""
    for stream in sys.stdout, sys.stderr:
        # A terminal that lacks a sign shows another in its place.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(arguments)
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        return _say("The course needs Python 3.11 or newer; this is Python " + found + ".")
    try:
        return options.run(options)
    except ImportError as error:
        return _say(f"The Python package “{error.name}” is missing: run “make learn” in the course's folder.")
    except Trouble as trouble:
        return _say(str(trouble))
    except OSError as problem:
        if problem.filename is None:
            raise
        return _say(f"“{problem.filename}” cannot be used: {problem.strerror}.")


def _learn(options: argparse.Namespace) -> int:
    # Imported here, so that another command or an old Python never pays for it.
    from widgets.content import installed_course
    from widgets.doctor.look import at_start
    from widgets.lab.launch import learn

    course = installed_course()
    try:
        for sentence in at_start():
            print(sentence, flush=True)
        learn(course, options.number or options.lesson, port=options.port, browser=options.browser)
    except KeyboardInterrupt:
        print(f"\n{course.about.name} has stopped.")
    return 0


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="good-cry", description="A course of Jupyter notebooks.")
    commands = parser.add_subparsers(required=True, metavar="command")

    learn = commands.add_parser("learn", help="open the course in JupyterLab")
    learn.add_argument("number", nargs="?", metavar="02", help="the lesson to open, by number or name")
    learn.add_argument("--lesson", default="00", metavar="02", help="the same")
    learn.add_argument("--port", type=_port, help="where JupyterLab listens (otherwise the first free port)")
    learn.add_argument("--no-browser", dest="browser", action="store_false", help="print the address, open nothing")
    learn.set_defaults(run=_learn)

    add_check_command(commands)
    add_doctor_command(commands)
    add_record_command(commands)
    add_lessons_command(commands)
    add_site_command(commands)
    add_slides_command(commands)
    add_handouts_command(commands)
    add_bank_command(commands)
    add_guides_command(commands)
    add_class_command(commands)
    add_poll_command(commands)
    add_hub_command(commands)
    return parser


def _port(text: str) -> int:
    if text.isdecimal() and 0 < int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is not a port: a number from 1 to 65535")


if __name__ == "__main__":
    sys.exit(main())
