"""Puts on this machine what the tests need and pip does not bring: announced first, or said in one sentence.

As root on Debian it is installed with apt-get; anybody else is told what to ask for. Nothing is skipped in silence.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence


class Missing(Exception):
    """Something that the tests need is not here; the message is the one sentence that says what, and what helps."""


def is_root() -> bool:
    """Say whether we may install for the whole machine."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_install(packages: Sequence[str], why: str) -> None:
    """Install Debian's packages, and only those that must come with them.

    Parameters
    ----------
    packages
        Their names; those that are here already are left as they are.
    why
        What they are for, as it follows "for": "Firefox, in which the tests open the site".

    Raises
    ------
    Missing
        Where this is no Debian, where we are not root, or where a package could not be had.
    """
    lacking = _lacking(packages)
    if not lacking:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *lacking]
    spoken = " ".join(one for one in command if one != "--yes")
    if not shutil.which("apt-get"):
        raise Missing(f"NOT INSTALLED: {' '.join(packages)}, for {why}. Install what your system calls so.")
    if not is_root():
        raise Missing(
            f"NOT INSTALLED: {' '.join(lacking)}, for {why}. Ask whoever looks after this machine to run: {spoken}"
        )
    print(f"Installing for {why}: {spoken}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "--quiet=2", "update"], command):
        done = subprocess.run(step, check=False, env=environment)
    if done.returncode or (still := _lacking(lacking)):
        which = " ".join(lacking if done.returncode else still)
        raise Missing(f"NOT INSTALLED: {which}, for {why}. This did not go: {spoken}")


def _lacking(packages: Sequence[str]) -> list[str]:
    """Give those that Debian does not have installed; all of them where this is no Debian."""
    if not shutil.which("dpkg-query"):
        return list(packages)
    return [one for one in packages if not _is_here(one)]


def _is_here(package: str) -> bool:
    asked = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package]
    return subprocess.run(asked, check=False, capture_output=True, text=True).stdout == "installed"
