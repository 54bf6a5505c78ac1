"""What a learning platform is given: a manifest that its standard's own schema takes, and pages that stand alone."""

import json
from functools import cache
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from tests.course import COURSE
from tests.scripts.node import node
from tests.second_course.made import TEA
from tests.site.platform import SCHEMAS, brought
from widgets.cli import main
from widgets.site.packages import MANIFEST, build_packages, manifest
from widgets.site.shared import VENDOR

LESSONS = list(COURSE.lesson.values())
SPACES = {
    "1.2": ("scorm12edition", {
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
        "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
    }),
    "2004": ("scorm20044thedition", {
        "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
        "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
        "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
    }),
}  # fmt: skip


@cache
def schema(version: str) -> etree.XMLSchema:
    folder, spaces = SPACES[version]
    imports = "".join(
        f'<import namespace="{space}" schemaLocation="{(SCHEMAS / folder / file).as_uri()}"/>'
        for space, file in spaces.items()
    )
    return etree.XMLSchema(etree.fromstring(f'<schema xmlns="http://www.w3.org/2001/XMLSchema">{imports}</schema>'))


def read(text: str) -> etree._Element:
    return etree.fromstring(text.encode())


@pytest.mark.parametrize("version", SPACES)
@pytest.mark.parametrize("held", [LESSONS, LESSONS[2:3]], ids=["the course", "a lesson"])
def test_a_manifest_is_what_its_standards_schema_takes(version: str, held: list) -> None:
    if brought():
        assert schema(version).validate(read(manifest(COURSE, held, version))), schema(version).error_log


@pytest.mark.parametrize(
    ("version", "was", "becomes"),
    [
        ("1.2", "adlcp:scormtype", "adlcp:scormType"),
        ("1.2", 'identifier="item-02"', 'identifier="item 02"'),
        ("2004", 'adlcp:scormType="sco"', 'adlcp:scormType="lesson"'),
        ("2004", "completionSetByContent", "completionBySet"),
    ],
)
def test_the_schemas_refuse_what_is_off(version: str, was: str, becomes: str) -> None:
    if brought():
        text = manifest(COURSE, LESSONS[2:3], version)
        assert was in text
        assert not schema(version).validate(read(text.replace(was, becomes)))


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {path.name: path for path in build_packages(TEA, tmp_path_factory.mktemp("packages"))}


def test_each_lesson_and_the_course_are_packed_for_both_versions(packages: dict[str, Path]) -> None:
    held = ["", "-00", "-01"]
    assert set(packages) == {f"{TEA.about.id}{one}-scorm-{version}.zip" for one in held for version in SPACES}


def test_a_package_holds_what_its_manifest_names_and_nothing_else(packages: dict[str, Path]) -> None:
    for path in packages.values():
        archive = ZipFile(path)
        root = etree.fromstring(archive.read(MANIFEST))
        named = root.xpath("//*[local-name()='resource']/@href")
        files = root.xpath("//*[local-name()='file']/@href")
        assert {MANIFEST, *files} == set(archive.namelist())
        assert set(files) - set(named) == {"LICENSE-fflate.txt", "LICENSE-ts-fsrs.txt"}
        resources = root.xpath("//*[local-name()='resource']/@identifier")
        assert root.xpath("//*[local-name()='item']/@identifierref") == resources
        assert root.xpath("//@*[local-name()='scormtype' or local-name()='scormType']") == ["sco"] * len(named)
        for page in named:
            assert f'data-gc-scorm="{path.stem.rpartition("-")[2]}"' in archive.read(page).decode()


def test_nothing_in_a_manifest_marks_or_scores_anybody() -> None:
    for version in SPACES:
        text = manifest(COURSE, LESSONS, version).lower()
        assert not any(word in text for word in ("mastery", "score", "minnormalizedmeasure", "passed"))
    root = read(manifest(COURSE, LESSONS, "2004"))
    controls = root.xpath("//*[local-name()='deliveryControls']")
    assert len(controls) == len(LESSONS)
    # Else a platform that hears no word of it marks it as passed by itself.
    told = [(one.get("completionSetByContent"), one.get("objectiveSetByContent")) for one in controls]
    assert told == [("true", "true")] * len(LESSONS)


def test_packing_twice_gives_the_same_files(packages: dict[str, Path], tmp_path: Path) -> None:
    for path in build_packages(TEA, tmp_path, ["1.2"]):
        assert path.read_bytes() == packages[path.name].read_bytes()


def test_the_command_packs_one_version_or_both_and_says_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr("widgets.site.command.installed_course", lambda: TEA)
    assert main(["package", "--scorm", "--to", str(tmp_path / "both")]) == 0
    assert f"6 packages are in {tmp_path / 'both'}" in capsys.readouterr().out
    assert main(["package", "--scorm", "2004", "--to", str(tmp_path / "one")]) == 0
    assert {path.name for path in (tmp_path / "one").iterdir()} == {
        "README.txt", *(f"{TEA.about.id}{one}-scorm-2004.zip" for one in ("", "-00", "-01")),
    }  # fmt: skip
    readme = (tmp_path / "one" / "README.txt").read_text("utf-8")
    assert "4,096" in readme and "64,000" in readme and "never sent" in readme


READ = """import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
globalThis.fflate = createRequire(import.meta.url)("%s");
const { unpacked } = await import("%s");
const packed = (text) => `gc1.${Buffer.from(fflate.deflateSync(Buffer.from(text))).toString("base64url")}`;
const given = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(given.map(({ raw, text }) => unpacked(raw ?? packed(text)))));"""
NO_DATA = ["", "gc1", "gc1.", "gc1.AAAA", "gc2.AAAA", "gc1.\ud83d\ude42", "x" * 64_000]
ODD = [
    {"seen": 5, "tried": None},
    {"seen": {"length": 1e9}},
    {"seen": "abc", "tried": [1, None, "02.x", {}]},
    7,
    "x",
    [],
]


def test_whatever_a_platform_gives_back_is_texts_or_nothing(tmp_path: Path) -> None:
    script = tmp_path / "read.mjs"
    scripts = VENDOR.parent
    library, module = scripts / "vendor/fflate/fflate.js", scripts / "scripts/package/suspend.js"
    script.write_text(READ % (library.as_posix(), module.as_uri()), "utf-8")
    given = [{"raw": one} for one in NO_DATA] + [{"text": json.dumps(one)} for one in [None, *ODD]]
    ran = node(script, json.dumps(given))
    assert ran.returncode == 0, ran.stderr
    read = json.loads(ran.stdout)
    assert read[: len(NO_DATA) + 1] == [None] * (len(NO_DATA) + 1)
    for one in read[len(NO_DATA) + 1 :]:
        for name in ("seen", "tried"):
            assert all(isinstance(text, str) for text in one[name]) and isinstance(one[name], list)
    assert read[-4]["tried"] == ["02.x"]
