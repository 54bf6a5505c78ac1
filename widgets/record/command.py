"""`good-cry record`: what the page “What is kept about me” does, from a shell."""

import argparse
from pathlib import Path

from ..content import say
from ..content.plain import Table
from ..options import Commands
from .correspondence import answer
from .exchange import MOST_SIGNS
from .terminal import plainly
from .trouble import RecordTrouble


def add_record_command(commands: Commands) -> None:
    """Add `record show | export | import | erase | repair` to the commands."""
    record = commands.add_parser("record", help=say("record-help"))
    doings = record.add_subparsers(required=True, metavar="show | export | import | erase | repair")
    doings.add_parser("show", help=say("record-help-show")).set_defaults(run=_show)

    export = doings.add_parser("export", help=say("record-help-export"))
    export.add_argument("file", type=Path, help=say("record-help-export-file"))
    export.add_argument("--answers-only", action="store_true", help=say("record-help-answers"))
    export.set_defaults(run=_export)

    bring = doings.add_parser("import", help=say("record-help-import"))
    bring.add_argument("file", type=Path)
    bring.set_defaults(run=_import)

    erase = doings.add_parser("erase", help=say("record-help-erase"))
    erase.add_argument("--lesson", metavar="02", help=say("record-help-lesson"))
    erase.add_argument("--yes", action="store_true", help=say("record-help-yes"))
    erase.set_defaults(run=_erase)

    repair = doings.add_parser("repair", help=say("record-help-repair"))
    repair.set_defaults(run=_repair)


def _show(options: argparse.Namespace) -> int:
    kept = _ask({"do": "show"})["kept"]
    if kept["settings"].get("keep") == "nothing":
        print(say("record-nothing-is-kept"))
    if not kept["lessons"]:
        print(say("kept-empty"))
    for lesson in kept["lessons"]:
        number, name = lesson["lesson"], lesson["title"]
        print("\n" + plainly(say("kept-lesson", number=number, name=name) if number else name))
        for sentence in lesson["sentences"]:
            print(plainly(f"  {sentence}"))
        for words in (one for one in kept["words"] if one["lesson"] == lesson["lesson"]):
            print("  " + plainly(say("kept-own-words", asks=words["asks"])))
            for text in words["words"].values():
                print("\n".join(f"    {plainly(line)}" for line in text.splitlines()))
    print("\n" + say("record-lies-in", where=kept["where"]))
    return 0


def _export(options: argparse.Namespace) -> int:
    kind = options.file.suffix.lstrip(".")
    if kind not in ("json", "csv"):
        raise RecordTrouble(say("record-json-or-csv", file=str(options.file)))
    if options.answers_only and kind != "json":
        raise RecordTrouble(say("record-answers-json", file=str(options.file)))
    said = _ask({"do": "export", "format": "answers" if options.answers_only else kind})
    options.file.write_text(said["text"], "utf-8", newline="")
    print(say("record-written", file=str(options.file)))
    return 0


def _import(options: argparse.Namespace) -> int:
    if options.file.stat().st_size > 4 * MOST_SIGNS:
        raise RecordTrouble(say("record-too-large"))
    try:
        text = options.file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise RecordTrouble(say("record-no-text", file=str(options.file))) from None
    said = _ask({"do": "import", "text": text})
    print(say("record-brought-in", added=said["added"], known=said["known"]))
    return 0


def _erase(options: argparse.Namespace) -> int:
    lesson = options.lesson
    sure = say("record-sure-lesson", lesson=lesson) if lesson else say("record-sure-everything")
    if not options.yes and not _agrees(f"{sure} "):
        raise RecordTrouble(say("record-nothing-erased"))
    said = _ask({"do": "erase", "lesson": lesson})
    print(say("record-erased", n=said["erased"]))
    return 0


def _repair(options: argparse.Namespace) -> int:
    print(_ask({"do": "repair"})["said"])
    return 0


def _ask(message: Table) -> Table:
    said = answer(message)
    if said["trouble"]:
        raise RecordTrouble(said["trouble"])
    return said


def _agrees(question: str) -> bool:
    try:
        return input(question) == say("record-yes")
    except EOFError:
        print()
        return False
