"""The command `good-cry`: `good-cry learn` opens the course, `good-cry record` is for what is kept."""

import argparse
import io
import sys

from widgets.bank.class_command import add_class_command
from widgets.bank.command import add_bank_command
from widgets.check.command import add_check_command
from widgets.content import installed_words
from widgets.content.errors import Trouble
from widgets.content.places import PACKAGE
from widgets.doctor.command import add_doctor_command
from widgets.guide.command import add_guides_command
from widgets.hub.command import add_hub_command
from widgets.kit.command import add_kit_command
from widgets.lab.lessons_command import add_lessons_command
from widgets.options import port
from widgets.paper.command import add_handouts_command
from widgets.poll.command import add_poll_command
from widgets.record.command import add_record_command
from widgets.site.command import add_site_command
from widgets.slides.command import add_slides_command
from widgets.words import WordsError

OLDEST_PYTHON = (3, 11)


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; returns the exit code."""
    try:
        words = installed_words()
    except WordsError as error:
        return _say(str(error))
    for stream in sys.stdout, sys.stderr:
        # A terminal that lacks a sign shows another in its place.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(arguments)
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        return _say(words("cli-old-python", found=found))
    try:
        return options.run(options)
    except ImportError as error:
        return _say(words("cli-no-package", package=str(error.name)))
    except Trouble as trouble:
        return _say(str(trouble))
    except OSError as problem:
        if problem.filename is None:
            raise
        return _say(words("cli-no-file", file=str(problem.filename), reason=str(problem.strerror)))


def _learn(options: argparse.Namespace) -> int:
    words = installed_words()
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
        print("\n" + words("cli-stopped"))
    return 0


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    words = installed_words()
    parser = argparse.ArgumentParser(prog=PACKAGE, description=words("cli-course"))
    commands = parser.add_subparsers(required=True, metavar=words("cli-command"))

    learn = commands.add_parser("learn", help=words("cli-learn"))
    learn.add_argument("number", nargs="?", metavar="02", help=words("cli-learn-lesson"))
    learn.add_argument("--lesson", default="00", metavar="02", help=words("cli-learn-same"))
    learn.add_argument("--port", type=port(words), help=words("cli-learn-port"))
    learn.add_argument("--no-browser", dest="browser", action="store_false", help=words("cli-no-browser"))
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
    add_kit_command(commands)
    add_class_command(commands)
    add_poll_command(commands)
    add_hub_command(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
