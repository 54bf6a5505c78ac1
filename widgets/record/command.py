"""`good-cry record`: what the page “What is kept about me” does, from a shell."""

import argparse
import unicodedata
from pathlib import Path

from .correspondence import answer
from .exchange import MOST_SIGNS, TOO_LARGE
from .salvage import entries
from .trouble import RecordTrouble

WARNING = "The course cannot bring it back. Traces can stay on the disk or in a backup for a while."


def add_record_command(commands: argparse._SubParsersAction) -> None:
    """Add `record show | export | import | erase | repair` to the commands."""
    record = commands.add_parser("record", help="show, take away, bring in, erase or repair what is kept about you")
    doings = record.add_subparsers(required=True, metavar="show | export | import | erase | repair")
    doings.add_parser("show", help="say what is kept").set_defaults(run=_show)

    export = doings.add_parser("export", help="write the record to a file")
    export.add_argument("file", type=Path, help="a name that ends in .json or .csv")
    export.add_argument("--answers-only", action="store_true", help="only what a teacher may see: no words, no beliefs")
    export.set_defaults(run=_export)

    bring = doings.add_parser("import", help="merge an exported JSON file into the record")
    bring.add_argument("file", type=Path)
    bring.set_defaults(run=_import)

    erase = doings.add_parser("erase", help="erase a lesson, or everything")
    erase.add_argument("--lesson", metavar="02", help="only this lesson")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    erase.set_defaults(run=_erase)

    repair = doings.add_parser("repair", help="check every row, and save what can be saved of damaged files")
    repair.set_defaults(run=_repair)


def _show(options: argparse.Namespace) -> int:
    kept = _ask({"do": "show"})["kept"]
    if kept["settings"].get("keep") == "nothing":
        print("You asked that nothing is kept.")
    if not kept["lessons"]:
        print("Nothing about you is kept.")
    for lesson in kept["lessons"]:
        print(_plainly(f"\nLesson {lesson['lesson']}: {lesson['title']}"))
        for sentence in lesson["sentences"]:
            print(_plainly(f"  {sentence}"))
        for words in (one for one in kept["words"] if one["lesson"] == lesson["lesson"]):
            print(_plainly(f"  You kept what you wrote under “{words['asks']}”:"))
            for text in words["words"].values():
                print("\n".join(f"    {_plainly(line)}" for line in text.splitlines()))
    print(f"\nAll of it lies in {kept['where']}.")
    return 0


def _export(options: argparse.Namespace) -> int:
    kind = options.file.suffix.lstrip(".")
    if kind not in ("json", "csv"):
        raise RecordTrouble(f"“{options.file}” must end in .json or .csv.")
    if options.answers_only and kind != "json":
        raise RecordTrouble(f"“{options.file}” must end in .json: the answers alone are written as JSON.")
    said = _ask({"do": "export", "format": "answers" if options.answers_only else kind})
    options.file.write_text(said["text"], "utf-8", newline="")
    print(f"Your record is in {options.file}.")
    return 0


def _import(options: argparse.Namespace) -> int:
    if options.file.stat().st_size > 4 * MOST_SIGNS:
        raise RecordTrouble(TOO_LARGE)
    try:
        text = options.file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise RecordTrouble(f"“{options.file}” is no text; choose a .json file that the export has made.") from None
    said = _ask({"do": "import", "text": text})
    added, known = said["added"], said["known"]
    were = "was" if added == 1 else "were"
    print(f"{entries(added)} {were} brought in; {known} {'was' if known == 1 else 'were'} there already.")
    return 0


def _erase(options: argparse.Namespace) -> int:
    what = f"what is kept of lesson {options.lesson}" if options.lesson else "everything that is kept about you"
    if not options.yes and not _agrees(f"Erase {what}? {WARNING} Type yes: "):
        raise RecordTrouble("Nothing was erased.")
    said = _ask({"do": "erase", "lesson": options.lesson})
    print(f"Erased: {entries(said['erased']).lower()}.")
    return 0


def _repair(options: argparse.Namespace) -> int:
    print(_ask({"do": "repair"})["said"])
    return 0


def _ask(message: dict) -> dict:
    said = answer(message)
    if said["trouble"]:
        raise RecordTrouble(said["trouble"])
    return said


def _agrees(question: str) -> bool:
    try:
        return input(question) == "yes"
    except EOFError:
        print()
        return False


def _plainly(text: str) -> str:
    """Leave out the signs with which a text could give orders to a terminal."""
    return "".join(sign for sign in text if sign == "\n" or unicodedata.category(sign) != "Cc")
