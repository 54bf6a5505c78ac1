"""The command `good-cry doctor`: says of each thing how it is, and 1 where a person has to do something."""

import argparse

from widgets.content import say


def add_doctor_command(commands: argparse._SubParsersAction) -> None:
    """Add `good-cry doctor` to the commands."""
    doctor = commands.add_parser("doctor", help=say("cli-doctor"))
    doctor.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    # Here, so that no other command pays for it.
    from .look import on_request

    well = True
    for found in on_request():
        mark = say("doctor-mended") if found.mended else say("doctor-fine") if found.well else say("doctor-look")
        print(f"{mark}  {found.say}", flush=True)
        well &= found.well
    print("\n" + (say("doctor-nothing") if well else say("doctor-for-you")))
    return 0 if well else 1
