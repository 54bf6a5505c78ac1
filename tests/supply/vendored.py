"""Scripts of others that lie in the course: which version they are, and whether they are still theirs."""

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import tomli

from tests.lab.jupyter import ROOT
from tests.npm import npm

ABOUT = "package.toml"
NOT_CHECKED = "NOT CHECKED"
# A map that does not lie beside the script would be asked for in vain.
MAP = b"//# sourceMappingURL="


def folders() -> list[Path]:
    """Give the folders with scripts of others, each of one package."""
    return sorted(path for path in ROOT.glob("widgets/*/vendor/*") if path.is_dir())


def read(folder: Path) -> dict:
    """Give what is written beside the scripts: `name`, `version`, and each `file` with `ours`, `theirs`, `sha256`."""
    return tomli.loads((folder / ABOUT).read_text("utf-8"))


def changed(folder: Path) -> Iterator[str]:
    """Say which files are not as they were when they were laid here, or are not accounted for."""
    about = read(folder)
    known = {one["ours"]: one["sha256"] for one in about["file"]}
    there = {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.name != ABOUT}
    for name in sorted(known.keys() | there.keys()):
        if known.get(name) != there.get(name):
            what = "is not there" if name not in there else "is not what package.toml says"
            yield f"{(folder / name).relative_to(ROOT).as_posix()}: {what}."


def not_theirs(folder: Path) -> Iterator[str]:
    """Fetch the package from npm, and say which of our files are not in it."""
    about = read(folder)
    package = f"{about['name']}@{about['version']}"
    content = fetch(package)
    if content is None:
        yield f"{NOT_CHECKED}: {package} could not be had from npm; is this machine online?"
        return
    for one in about["file"]:
        if (folder / one["ours"]).read_bytes() != without_map(content.get(one["theirs"], b"")):
            yield f"{(folder / one['ours']).relative_to(ROOT).as_posix()}: is not {one['theirs']} of {package}."


def unreachable(said: list[str]) -> bool:
    """Say whether these sentences only tell that npm could not be asked."""
    return any(one.startswith(NOT_CHECKED) for one in said)


def fetch(package: str) -> dict[str, bytes] | None:
    """Give the files of a package of npm; None where it cannot be had."""
    if not npm():
        return None
    with tempfile.TemporaryDirectory() as folder:
        command = [*npm(), "pack", "--silent", "--ignore-scripts", package]
        if subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode:
            return None
        [packed] = Path(folder).glob("*.tgz")
        with tarfile.open(fileobj=io.BytesIO(packed.read_bytes())) as archive:
            files = (one for one in archive.getmembers() if one.isfile())
            return {one.name.partition("/")[2]: archive.extractfile(one).read() for one in files}


def without_map(script: bytes) -> bytes:
    """Leave out the line that names a source map."""
    return b"".join(line for line in script.splitlines(keepends=True) if not line.startswith(MAP))
