"""Help that is meant for the reader's own country comes first, whatever else their browser says."""

import json
import subprocess
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

from tests.course import COURSE

NODE, _ = compute_driver_executable()
SCRIPT = Path(__file__).parents[2] / "widgets" / "pieces" / "header" / "near.js"
ALL = list(COURSE.line)


def order(*languages: str) -> list[str]:
    """Give the ids of the help lines as a browser with these languages lists them."""
    lines = [{"id": one.id, "regions": one.regions} for one in COURSE.line.values()]
    run = (
        f"{SCRIPT.read_text('utf-8')}"
        f"const lines = nearFirst({json.dumps(lines)}, (one) => one.regions, {json.dumps(languages)});"
        "process.stdout.write(JSON.stringify(lines.map((one) => one.id)));"
    )
    done = subprocess.run(
        [NODE, "--input-type=module", "-e", run], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("languages", "first"),
    [
        (["en-GB", "en-US"], "uk-samaritans"),
        (["en", "en-NZ"], "nz-1737"),
        (["hi-Deva-IN"], "in-telemanas"),
        (["de-DE", "en"], "eu-116123"),
        (["en-IE"], "ie-samaritans"),
    ],
)
def test_the_lines_of_ones_own_region_stand_first_and_none_is_lost(languages: list[str], first: str) -> None:
    assert order(*languages)[0] == first
    assert sorted(order(*languages)) == sorted(ALL)


def test_the_others_keep_their_order() -> None:
    assert [one for one in order("en-GB") if not one.startswith("uk-")] == [one for one in ALL if one[:3] != "uk-"]


@pytest.mark.parametrize("languages", [["en"], ["ja-JP"], []])
def test_who_names_no_region_that_has_a_line_sees_the_finder_first(languages: list[str]) -> None:
    assert order(*languages) == ALL
