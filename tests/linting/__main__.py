"""`python -m tests.linting`: whether scripts fit their types, and scripts and styles keep the few rules.

TypeScript reads what `tsconfig.json` names, Biome what `rules.json` does; npm brings both into `.venv/linting`.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.npm import ROOT, brought, node

HERE = Path(__file__).parent
PLACE = ROOT / ".venv" / "linting"
FOLDERS = ["assets", "tests", "widgets"]
TYPES = ["node_modules/typescript/bin/tsc", "--project"]
RULES = ["node_modules/@biomejs/biome/bin/biome", "lint", "--error-on-warnings", "--max-diagnostics=none"]


def main() -> int:
    """Say all that is off; 1 where something is, or where nothing can be checked."""
    if problem := brought(HERE, PLACE):
        print(problem, file=sys.stderr)
        return 1
    faults = [one for one in (types(HERE / "tsconfig.json"), rules(FOLDERS), *own_faults()) if one]
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("The scripts fit their types; they and the styles keep the rules.")
    return 1 if faults else 0


def types(project: Path) -> str:
    """Give what does not fit its type, in TypeScript's words; nothing where all does."""
    return _said([*TYPES, str(project), "--pretty", "false"])


def rules(places: list[str]) -> str:
    """Give what keeps no rule, in Biome's words; nothing where all does."""
    return _said([*RULES, f"--config-path={HERE / 'rules.json'}", *places])


def own_faults() -> list[str]:
    """Try the check itself on samples, each of which has one fault; gives a sentence for each that is not found."""
    samples = json.loads((HERE / "samples.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text, _ in samples["types"] + samples["rules"]:
            (folder / file).write_text(text, "utf-8")
        project = {
            "extends": str(HERE / "tsconfig.json"),
            "include": [str(ROOT / "widgets/**/*.d.ts")],
            "files": [file for file, *_ in samples["types"]],
        }
        (folder / "tsconfig.json").write_text(json.dumps(project), "utf-8")
        told = {
            "types": types(folder / "tsconfig.json"),
            "rules": rules([str(folder / file) for file, *_ in samples["rules"]]),
        }
    return [
        f"{kind}: not found in {text!r}: {fault}"
        for kind, of_kind in samples.items()
        for _, text, fault in of_kind
        if fault not in told[kind]
    ]


def _said(tool: list[str]) -> str:
    command = [str(node()), str(PLACE / tool[0]), *tool[1:]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    return f"{done.stdout}{done.stderr}".strip() if done.returncode else ""


if __name__ == "__main__":
    sys.exit(main())
