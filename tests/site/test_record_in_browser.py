"""What a learner does on the web site is kept by their browser, under the same names as JupyterLab's record."""

import json
import random
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.course import COURSE
from tests.record.conftest import home
from tests.record.making import attempt, entry, setting, words
from tests.site.test_whole_site import LONG, come_up
from widgets.record import answer

__all__ = ["home"]

MARKER = "the heron stood in the rain"
HOSTILE = "<img src=x onerror='window.hurt = 1'><script>window.hurt = 1</script>"
RECORD = "globalThis[Symbol.for('good-cry record')]"
ASK = f"async (message) => ({RECORD}).ask(message)"
ON_TOP = """(node) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  return node.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}"""
STORED = "Object.values(localStorage).join()"


@pytest.fixture
def lesson(page: Page, site: Path) -> Page:
    come_up(page, (site / LONG).as_uri())
    return page


def question(page: Page) -> Locator:
    return page.locator('.gc-question[data-kind="one"]').first


def answer_it(page: Page) -> None:
    question(page).get_by_role("radio").first.check()
    question(page).get_by_role("button", name="Check").click()
    expect(question(page).locator(".gc-said")).to_be_visible()


def reflection(page: Page) -> Locator:
    return page.locator(".gc-reflect").first


def wait_for_kept(page: Page, kind: str) -> None:
    for _ in range(50):
        if page.evaluate(f"Object.keys(localStorage).some((key) => key.includes(' kept {kind}'))"):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"nothing of the kind {kind} was kept")


def file_of(**lists: object) -> str:
    """Write an exported file; in its lists the entries do not name their type."""
    untyped = {
        name: [{key: part for key, part in one.items() if key != "type"} for one in value]
        if isinstance(value, list)
        else value
        for name, value in lists.items()
    }
    return json.dumps({"format": "good-cry-record", "version": 1} | untyped)


def write_and_keep(page: Page, text: str) -> None:
    reflection(page).get_by_role("textbox").fill(text)
    reflection(page).get_by_role("checkbox", name="Keep this for me").check()
    wait_for_kept(page, "words")


def dialog(page: Page) -> Locator:
    page.get_by_role("button", name="What is kept").click()
    return page.get_by_role("dialog", name="What is kept about me")


def bring_in(page: Page, text: str) -> dict:
    return page.evaluate(ASK, {"do": "import", "text": text})


def test_answers_sliders_and_kept_words_are_there_after_a_reload(lesson: Page) -> None:
    answer_it(lesson)
    slider = lesson.locator(".gc-chart").get_by_role("slider").first
    slider.focus()
    lesson.keyboard.press("Home")
    write_and_keep(lesson, MARKER)
    wait_for_kept(lesson, "state")
    least = slider.get_attribute("min")
    lesson.reload()
    expect(question(lesson).get_by_role("radio").first).to_be_checked()
    expect(question(lesson)).to_contain_text("You answered this on")
    expect(slider).to_have_js_property("value", least)
    expect(reflection(lesson).get_by_role("textbox")).to_have_value(MARKER)


def test_a_chart_far_from_the_screen_wakes_as_it_was_left(lesson: Page, site: Path) -> None:
    chart = lesson.locator(".gc-chart", has=lesson.get_by_role("slider")).first
    slider, sentence = chart.get_by_role("slider").first, chart.locator(".gc-sentence")
    slider.press("End")
    wait_for_kept(lesson, "state")
    most, said = slider.get_attribute("max"), sentence.inner_text()
    # From the top of the lesson, where the record is there before the chart wakes.
    lesson.goto("about:blank")
    come_up(lesson, (site / LONG).as_uri())
    expect(slider).to_have_js_property("value", most)
    expect(sentence).to_have_text(said)


def test_what_is_not_ticked_is_kept_nowhere_and_unticking_erases(lesson: Page) -> None:
    reflection(lesson).get_by_role("textbox").fill(MARKER)
    answer_it(lesson)
    assert MARKER not in lesson.evaluate(STORED)
    write_and_keep(lesson, MARKER)
    assert MARKER in lesson.evaluate(STORED)
    reflection(lesson).get_by_role("checkbox", name="Keep this for me").uncheck()
    expect(reflection(lesson)).to_contain_text("Not kept")
    assert MARKER not in lesson.evaluate(STORED)


def test_keep_nothing_keeps_nothing_and_erasing_leaves_nothing(lesson: Page) -> None:
    answer_it(lesson)
    kept = dialog(lesson)
    kept.get_by_text("Lesson 2: The hormone story").click()
    expect(kept).to_contain_text("answered once")
    kept.get_by_role("button", name="Erase everything").click()
    expect(kept.get_by_text("Traces can stay in the browser’s own files or in a backup for a while.")).to_be_visible()
    kept.get_by_role("button", name="Erase it").click()
    expect(kept).to_contain_text("Nothing about you is kept so far.")
    assert lesson.evaluate("localStorage.length") == 0
    kept.get_by_role("checkbox", name="Keep nothing from now on").check()
    kept.get_by_role("button", name="Close").click()
    answer_it(lesson)
    assert [key for key in lesson.evaluate("Object.keys(localStorage)") if "setting" not in key] == []
    kept = dialog(lesson)
    kept.get_by_role("button", name="Erase everything").click()
    kept.get_by_role("button", name="Erase it").click()
    expect(kept).to_contain_text("Erased: one entry.")
    expect(kept.get_by_role("checkbox", name="Keep nothing from now on")).to_be_checked()
    kept.get_by_role("button", name="Close").click()
    answer_it(lesson)
    assert [key for key in lesson.evaluate("Object.keys(localStorage)") if "setting" not in key] == []


def test_a_long_list_hides_neither_the_second_question_nor_what_was_done(lesson: Page) -> None:
    bring_in(lesson, file_of(attempts=[attempt(item) for item in sorted(COURSE.question)[:40]]))
    kept = dialog(lesson)
    for name in kept.locator("summary").all():
        name.click()
    kept.get_by_role("button", name="Erase everything").click()
    assert kept.get_by_role("button", name="Erase it").evaluate(ON_TOP)
    assert kept.get_by_text("The course cannot bring it back.").evaluate(ON_TOP)
    kept.get_by_role("button", name="Leave it").click()
    kept.get_by_role("button", name="Export as JSON").click()
    assert kept.get_by_text("Saved as").evaluate(ON_TOP)


def history() -> list[dict]:
    """Forty questions, each tried a few times in the last three months: right and not, after hours and after weeks."""
    chance = random.Random(7)
    now = datetime.now(UTC)
    entries = []
    for item in chance.sample(sorted(COURSE.question), 40):
        at = now - timedelta(days=chance.uniform(60, 90))
        for _ in range(chance.randint(1, 7)):
            more = {
                "right": chance.random() < 0.7,
                "sureness": chance.choice(["guess", "sure", None]),
                "rating": chance.choice([None, None, 1, 2, 3, 4]),
            }
            entries.append(attempt(item, **more) | {"at": at.isoformat()})
            at += timedelta(hours=chance.choice([1, 7, 23, 26, 60, 200, 400]))
    entries = [one for one in entries if one["at"] < now.isoformat()]
    other = [
        entry("belief", item="00.eight-statements", answers={"one": 4}),
        entry("state", item="chart:stress-axis", lesson="02", value={"minutes": 20}),
        entry("state", item="06.a-friend-calls", lesson="06", value=[]),
        words(f"{MARKER} {HOSTILE} שלום 👩🏽"),
        setting("everything"),
    ]
    return sorted([*entries, *other], key=lambda one: one["at"])


def test_the_file_of_one_record_is_read_by_the_other_and_back(page: Page, site: Path, home: Path) -> None:
    entries = history()
    assert answer({"do": "keep", "entries": entries})["trouble"] is None
    exported = answer({"do": "export", "format": "json"})["text"]
    ours = answer({"do": "recall"})["snapshot"]
    come_up(page, (site / "08_review.html").as_uri())
    assert bring_in(page, exported)["added"] == len(entries)
    assert bring_in(page, exported) == {"trouble": None, "added": 0, "known": len(entries)}
    theirs = page.evaluate(ASK, {"do": "recall"})["snapshot"]
    for part in ("attempts", "beliefs", "states", "words"):
        assert set(theirs[part]) == set(ours[part])
    said = [show["kept"]["lessons"] for show in (answer({"do": "show"}), page.evaluate(ASK, {"do": "show"}))]
    by_lesson = [{one["lesson"]: set(one["sentences"]) for one in lessons} for lessons in said]
    assert by_lesson[0] == by_lesson[1]
    assert any(f"Where you left “{COURSE.question['06.a-friend-calls'].asks}”" in one for one in by_lesson[0]["06"])
    assert {item: one["times"] for item, one in theirs["attempts"].items()} == {
        item: one["times"] for item, one in ours["attempts"].items()
    }
    assert {item: theirs["due"][item] for item in ours["due"]} == ours["due"]
    assert {item: theirs["remembered"][item] for item in ours["due"]} == pytest.approx(ours["remembered"], abs=0.0011)

    alone = json.loads(page.evaluate(ASK, {"do": "export", "format": "answers"})["text"])
    handed_in = json.loads(answer({"do": "export", "format": "answers"})["text"])
    assert {one["id"] for one in alone["attempts"]} == {one["id"] for one in handed_in["attempts"]}
    assert not any(alone[name] for name in ("beliefs", "states", "words", "settings"))
    back = page.evaluate(ASK, {"do": "export", "format": "json"})["text"]
    answer({"do": "erase", "lesson": None})
    assert answer({"do": "import", "text": back}) | {"answer": None} == {
        "answer": None, "trouble": None, "added": len(entries), "known": 0,
    }  # fmt: skip
    again = answer({"do": "recall"})["snapshot"]
    assert set(again["due"]) == set(ours["due"])
    assert again["words"]["02.reflect-now"]["words"] == ours["words"]["02.reflect-now"]["words"]


REFUSED = {
    "not JSON": ("{", "is not JSON"),
    "another file": ("[]", "is no record of this course"),
    "a later version": (file_of(version=2), "is not in version 1 of the format"),
    "no list": (file_of(attempts={}), "“attempts” is not a list"),
    "an unknown field": (file_of(attempts=[attempt(hurt=1)]), "number 1: .*“hurt” is not known"),
    "a time that is none": (file_of(words=[words("a") | {"at": "yesterday"}]), "number 1: .*“at” does not fit"),
    "words that are no words": (file_of(words=[words("a") | {"words": [1]}]), "“words” does not fit"),
    "more than a million letters": (file_of(words=[words("a" * 1_000_001)]), "one million letters at most"),
    "a name out of the language": (file_of(words=[{"__proto__": {}, "id": "a"}]), "“(at|item)” is missing"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_record_is_said_in_one_sentence_and_changes_nothing(lesson: Page, name: str) -> None:
    content, says = REFUSED[name]
    said = bring_in(lesson, content)
    assert re.search(says, said["trouble"]), said
    assert "\n" not in said["trouble"]
    assert lesson.evaluate("localStorage.length") == 0


def test_a_hostile_file_is_shown_as_text_and_nothing_of_it_runs(lesson: Page) -> None:
    file = file_of(words=[words(HOSTILE), words(HOSTILE, item=HOSTILE)])
    assert bring_in(lesson, file)["added"] == 2
    kept = dialog(lesson)
    for summary in kept.locator("summary").all():
        summary.click()
    expect(kept).to_contain_text(HOSTILE)
    assert lesson.evaluate("window.hurt") is None


def test_no_script_that_is_not_the_sites_own_can_run(lesson: Page) -> None:
    lesson.evaluate("text => document.body.insertAdjacentHTML('beforeend', text)", HOSTILE)
    lesson.evaluate("""() => {
      const own = document.createElement("script");
      own.textContent = "window.hurt = 1";
      document.body.append(own);
    }""")
    lesson.wait_for_timeout(200)
    assert lesson.evaluate("window.hurt") is None


def test_a_full_storage_is_said_and_the_lesson_works_on(lesson: Page) -> None:
    lesson.evaluate("""() => {
      let size = 4_000_000;
      while (size >= 1) {
        try { localStorage.setItem('other ' + Math.random(), 'x'.repeat(size)); } catch { size = Math.floor(size / 2); }
      }
    }""")
    answer_it(lesson)
    expect(lesson.get_by_text("The storage of this browser took nothing more.")).to_be_visible()
    expect(question(lesson).locator(".gc-said")).to_be_visible()


def test_a_file_too_large_for_the_browser_brings_nothing_in(lesson: Page) -> None:
    answer_it(lesson)
    file = file_of(words=[words("x" * 900_000, item=f"02.part-{number}") for number in range(9)])
    assert "took nothing more" in bring_in(lesson, file)["trouble"]
    kept = lesson.evaluate(ASK, {"do": "show"})["kept"]
    assert kept["words"] == []
    assert [one["attempts"] for one in kept["lessons"]] == [1]
