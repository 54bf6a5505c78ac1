"""Whether a package of the locks is known to be vulnerable: pip-audit, in an environment of its own, asks PyPI."""

import json
import subprocess
import sys

from tests.lab.jupyter import ROOT
from tests.supply.locks import EVERYTHING

PLACE = ROOT / ".venv" / "audit"
NOT_LOOKED = "NOBODY LOOKED whether a package is known to be vulnerable: {why}. Run this again where there is internet."


def vulnerable() -> tuple[list[str], str | None]:
    """Give a sentence for each package with a known vulnerability; and one where nobody could look."""
    python = PLACE / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(PLACE)], check=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "pip-audit"]
    if subprocess.run(install, check=False, capture_output=True).returncode:
        return [], NOT_LOOKED.format(why="pip-audit could not be installed")
    command = [*("-m", "pip_audit", "--disable-pip", "--format=json", "--progress-spinner=off"), "-r", str(EVERYTHING)]
    done = subprocess.run([str(python), *command], check=False, capture_output=True, text=True)
    return read(done.stdout, done.stderr)


def read(told: str, complained: str) -> tuple[list[str], str | None]:
    """Read what pip-audit tells: only a whole report of every package counts as having looked."""
    try:
        packages = json.loads(told)["dependencies"]
    except (ValueError, KeyError, TypeError):
        last = (complained.strip().splitlines() or ["pip-audit said nothing"])[-1]
        return [], NOT_LOOKED.format(why=last.rstrip("."))
    left_out = [one["name"] for one in packages if "vulns" not in one]
    found = [
        f"{one['name']} {one['version']}: {flaw['id']}, mended in {' or '.join(flaw['fix_versions']) or 'none yet'}."
        for one in packages
        for flaw in one.get("vulns", [])
    ]
    unknown = NOT_LOOKED.format(why=f"nothing is known of {', '.join(left_out)}") if left_out or not packages else None
    return found, unknown
