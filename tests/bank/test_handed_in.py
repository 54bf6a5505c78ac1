"""Whatever way a platform hands it out, a class is read: folders, ZIP files, exports, tables with SCORM's data."""

import json
import random
import zipfile
import zlib
from base64 import urlsafe_b64encode
from pathlib import Path

import pytest

from tests.bank.test_attempts import hand_in, rows
from tests.scripts.node import node
from widgets.bank import unpacked
from widgets.bank.handed_in import read_handed_in
from widgets.cli import main

NAMES = ["Anna Berg", "Ben O'Hara", "Chidi 🙂", "Dora", "Emre", "Fay"]
ASKED = "02.stand-in"


def moodles(folder: Path, *, flat: bool = False, suffix: str = ".json") -> Path:
    """Lay files as Moodle's “download all submissions” does, in a folder for each learner or flat."""
    for place, name in enumerate(NAMES):
        handed = f"{name}_{40 + place}_assignsubmission_file"
        to = folder if flat else folder / handed
        to.mkdir(parents=True, exist_ok=True)
        hand_in(to, f"x{place}", (ASKED, place < 2), (ASKED, True))
        (to / f"x{place}.json").rename(to / (f"{handed}_answers{suffix}" if flat else f"answers{suffix}"))
    return folder


def zipped(folder: Path, to: Path) -> Path:
    with zipfile.ZipFile(to, "w") as archive:
        for path in folder.rglob("*"):
            archive.write(path, path.relative_to(folder).as_posix())
    return to


def suspended(who: str, *attempts: dict, lesson: str = "02") -> str:
    record = {"format": "good-cry-record", "version": 1, "who": who, "seen": ["a"], "tried": [], "attempts": attempts}
    packer = zlib.compressobj(9, wbits=-15)
    packed = packer.compress(json.dumps(record).encode()) + packer.flush()
    return "gc1." + urlsafe_b64encode(packed).decode().rstrip("=")


def tried(name: str, item: str = ASKED, right: bool = True) -> dict:
    return {"id": name, "at": "2026-11-23T10:00:00Z", "item": item, "right": right}


@pytest.mark.parametrize("flat", [False, True], ids=["folders", "files"])
@pytest.mark.parametrize("suffix", [".json", ".JSON", ".txt"])
def test_what_moodle_downloads_is_read_unpacked_and_as_it_comes(tmp_path: Path, flat: bool, suffix: str) -> None:
    folder = moodles(tmp_path / "all", flat=flat, suffix=suffix)
    for place in (folder, zipped(folder, tmp_path / "submissions.zip")):
        found = read_handed_in(place)
        assert found.aside == []
        assert rows(found.learners) == [(ASKED, 6, 2, 6)]


def test_two_files_in_a_learners_folder_are_one_learner_and_a_folder_of_a_group_is_many(tmp_path: Path) -> None:
    folder = moodles(tmp_path / "all")
    hand_in(folder / f"{NAMES[0]}_40_assignsubmission_file", "elsewhere", ("03.first-tears", True))
    (folder / "group 8a").mkdir()
    for name in ("gus", "hal"):
        hand_in(folder / "group 8a", name, (ASKED, False))
    assert len(read_handed_in(folder).learners) == 8


def test_a_zip_within_a_folder_is_read_and_what_systems_lay_beside_is_not(tmp_path: Path) -> None:
    inner = moodles(tmp_path / "inner")
    (inner / "__MACOSX").mkdir()
    (inner / "__MACOSX" / "._answers.json").write_bytes(b"\0")
    (inner / ".DS_Store").write_bytes(b"\0")
    (tmp_path / "all").mkdir()
    zipped(inner, tmp_path / "all" / "class 8a.zip")
    found = read_handed_in(tmp_path / "all")
    assert (len(found.learners), found.aside) == (6, [])


def test_a_table_with_the_data_of_packages_is_read_and_each_learner_is_one(tmp_path: Path) -> None:
    lines = ["user;scorm;cmi.suspend_data"]
    for place, name in enumerate(NAMES):
        lines.append(f"{name};02;{suspended(f'k{place}', tried(f'a{place}', right=place < 2))}")
        lines.append(f"{name};03;{suspended(f'k{place}', tried(f'b{place}', '03.first-tears'))}")
    for encoding in ("utf-8-sig", "utf-16"):
        (tmp_path / "tracks.csv").write_text("\n".join(lines), encoding)
        found = read_handed_in(tmp_path / "tracks.csv")
        assert (len(found.learners), found.aside) == (6, [])
        assert (ASKED, 6, 2, 2) in rows(found.learners)


def test_a_spreadsheet_is_read_too(tmp_path: Path) -> None:
    cells = "".join(f"<si><t>{suspended(f'k{place}', tried(f'a{place}'))}</t></si>" for place in range(5))
    with zipfile.ZipFile(tmp_path / "tracks.xlsx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/sharedStrings.xml", f"<sst>{cells}</sst>")
    assert len(read_handed_in(tmp_path).learners) == 5


def test_what_a_packed_lesson_itself_wrote_is_read(tmp_path: Path) -> None:
    script = tmp_path / "write.mjs"
    scripts = Path(__file__).parents[2] / "widgets" / "site"
    script.write_text(
        f"""import {{ createRequire }} from "node:module";
globalThis.fflate = createRequire(import.meta.url)("{(scripts / "vendor/fflate/fflate.js").as_posix()}");
const {{ packed }} = await import("{(scripts / "scripts/package/suspend.js").as_uri()}");
const entry = {{ type: "attempt", id: "a1", at: "2026-11-23T10:00:00Z", item: "{ASKED}", version: "", response: ["ä"],
  right: true, sureness: null, rating: null }};
process.stdout.write(packed({{ seen: ["x"], tried: ["{ASKED}"], who: "k1", entries: [entry] }}, 4096));""",
        "utf-8",
    )
    (tmp_path / "tracks").mkdir()
    (tmp_path / "tracks" / "one.txt").write_text(node(script).stdout, "utf-8")
    [learner] = read_handed_in(tmp_path / "tracks").learners
    assert learner["a1"].response == ["ä"]


def test_each_file_that_is_left_aside_has_its_reason(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    folder = moodles(tmp_path / "all")
    hand_in(folder, "no answers")
    (folder / "essay.docx").write_bytes(b"PK\x03\x04 cut short")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "other.json").write_text('{"format": "something else"}')
    (folder / "tracks.csv").write_text(f"{suspended('k', tried('a'))[:-9]}\n{suspended('k2', tried('b'))}\n")
    assert main(["class", str(folder)]) == 0
    said = dict(line.removeprefix("Left aside: ").split(". ", 1) for line in capsys.readouterr().err.splitlines())
    assert {name: why.split(",")[0].split(":")[0] for name, why in said.items()} == {
        "essay.docx": "This ZIP file is damaged",
        "no answers.json": "There are no answers to questions in it.",
        "other.json": "This file is no record of this course; choose one that “Export as JSON” has made.",
        "photo.jpg": "This file is not JSON; choose one that “Export as JSON” has made.",
        "tracks.csv": "What a platform kept here is cut short or changed",
    }
    assert len(read_handed_in(folder).learners) == 7


def test_a_file_made_to_fill_a_disk_is_left_aside(tmp_path: Path) -> None:
    inner = b"0"
    for depth in range(6):
        with zipfile.ZipFile(tmp_path / "deep.zip", "w") as archive:
            archive.writestr(f"{depth}.zip", inner)
        inner = (tmp_path / "deep.zip").read_bytes()
    [(name, why)] = read_handed_in(tmp_path / "deep.zip").aside
    assert "too deep" in why and name.startswith("deep.zip/")


def packed(text: str) -> str:
    packer = zlib.compressobj(9, wbits=-15)
    return "gc1." + urlsafe_b64encode(packer.compress(text.encode()) + packer.flush()).decode().rstrip("=")


@pytest.mark.parametrize("text", ["[]", "7", "null", '"x"', "[" * 200_000, '{"who":' + "[" * 100_000, "{"])
def test_what_a_platform_never_kept_is_left_aside_and_said_once(tmp_path: Path, text: str) -> None:
    (tmp_path / "tracks.csv").write_text("\n".join([packed(text), *(f"gc1.AAAA{number}" for number in range(99))]))
    [(name, why)] = read_handed_in(tmp_path).aside
    assert name == "tracks.csv" and why.startswith("What a platform kept here is cut short or changed")


@pytest.mark.parametrize("method", [8, 12, 14, 1, 99], ids=["deflate", "bz2", "lzma", "shrink", "unknown"])
def test_a_zip_file_whose_stream_is_damaged_is_left_aside(tmp_path: Path, method: int) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.json", random.Random(1).randbytes(4000))
    content = bytearray((tmp_path / "all.zip").read_bytes())
    for begins, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        content[content.index(begins) + place] = method
    content[36:400] = b"\x07" * 364
    (tmp_path / "all.zip").write_bytes(content)
    assert read_handed_in(tmp_path / "all.zip").aside == [
        ("all.zip", "This ZIP file is damaged, or needs a password: ask for it anew, or unpack it first.")
    ]


def test_many_zip_files_together_cannot_take_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacked, "MOST_BYTES", 10_000_000)
    for number in range(20):
        with zipfile.ZipFile(tmp_path / f"{number:02}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("x.json", " " * 3_000_000)
    aside = dict(read_handed_in(tmp_path).aside)
    assert [name for name, why in aside.items() if "too much" in why] == [f"{number:02}.zip" for number in range(3, 20)]


def test_a_name_gives_no_orders_to_a_terminal_and_stays_on_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("a\x1b]0;gone\x07\nLeft aside: all of it\u202enosj.json", "no")
    assert main(["class", str(tmp_path)]) == 1
    [said, _] = capsys.readouterr().err.splitlines()
    assert said.startswith("Left aside: all.zip/a]0;gone Left aside: all of itnosj.json. ")
