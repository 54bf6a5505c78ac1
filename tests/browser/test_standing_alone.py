"""Each piece stands alone: what fails or does not fit in one of them is no other's trouble."""

import json
import random
from pathlib import Path

import pytest
from playwright.sync_api import Page

import widgets
from tests.browser.heard import Heard
from tests.browser.plain import described_as, show
from tests.course import COURSE
from widgets.pieces.made import SHELVES
from widgets.pieces.shared.scripts import pieces_script, pieces_style
from widgets.pieces.widget import ENTRY, LOADER

AT = "2026-11-24T05:00:00Z"
LOAD = """async ([script, pieces]) => {
  const { PIECES } = await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  Object.assign(globalThis, { pieces, PIECES });
}"""
# Builds all pieces anew with a record that gives this snapshot; says of each which controls it then has.
ROUND = """async (snapshot) => {
  const { pieces, PIECES } = globalThis;
  delete globalThis[Symbol.for("good-cry record")];
  Object.assign(globalThis[Symbol.for("good-cry board")], { waiting: [], take: null });
  const places = pieces.map(() => document.createElement("div"));
  document.body.replaceChildren(...places);
  const show = ({ name, ...model }, el) => PIECES[name]().render({ model: { get: (part) => model[part] }, el });
  pieces.forEach((piece, i) => show(piece, places[i]));
  const answers = { recall: () => ({ snapshot, trouble: null }), keep: () => ({ kept: [], trouble: null }) };
  await globalThis[Symbol.for("good-cry record")].connect({ ask: async (message) => answers[message.do](message) });
  await new Promise((done) => { setTimeout(done, 20); });
  return places.map((place) => [...place.querySelectorAll("button, input, textarea, select")]
    .map((one) => [one.tagName, one.type, one.getAttribute("aria-label")].join(" ")).toSorted());
}"""


def one_of_each() -> list[tuple[str, str]]:
    """Give the word and the id of a piece of each kind, and of a question of each kind."""
    chosen = [("lesson", "02"), ("claim", "oxytocin"), ("chart", "stress"), ("drawing", "stress-axis")]
    chosen.append(("grades", "table"))
    for word in sorted({*widgets.__all__} - {word for word, _ in chosen} - {"question"}):
        chosen += [(word, wanted) for wanted in list(getattr(COURSE, SHELVES.get(word, word)))[:2]]
    kinds = {type(one): one.id for one in COURSE.question.values()}
    return [*chosen, *(("question", wanted) for wanted in kinds.values())]


PIECES = [(wanted, getattr(widgets, word)(wanted)) for word, wanted in one_of_each()]
DESCRIBED = [described_as(piece) for _, piece in PIECES]


def kept_by_others() -> list[object]:
    """Give what pieces of each kind keep of themselves."""
    questions = COURSE.question.values()
    texts = [[option.text] for one in questions if hasattr(one, "options") for option in one.options][:3]
    orders = [[item.text for item in one.items] for one in questions if hasattr(one, "items")][:1]
    pairs = [{pair.text: pair.fits for pair in one.pairs} for one in questions if hasattr(one, "pairs")][:1]
    return [*texts, *orders, *pairs, 12, None, {"guess": "B", "open": False}, {"length": 20, "strength": 0.4}]


def random_json(chance: random.Random, depth: int = 0) -> object:
    kinds = [lambda: None, lambda: True, lambda: chance.uniform(-1e9, 1e9), lambda: "", lambda: "<b>x</b>", lambda: -1]
    if depth < 3:
        kinds += [
            lambda: [random_json(chance, depth + 1) for _ in range(chance.randrange(4))],
            lambda: {name: random_json(chance, depth + 1) for name in chance.sample(["words", "a", "0", "at"], 2)},
        ]
    return chance.choice(kinds)()


def snapshot(value: object) -> dict:
    """Give a snapshot in which every piece kept this, in every way in which something is kept."""
    ids = [wanted for wanted, _ in PIECES]
    attempt = {
        "at": AT,
        "response": value,
        "right": value,
        "sureness": value,
        "rating": value,
        "times": 1,
    }
    return {
        "attempts": {wanted: attempt | {"version": piece.data.get("version", "")} for wanted, piece in PIECES},
        "beliefs": {one: {"at": AT, "answers": value} for one in ids},
        "states": {one: {"at": AT, "value": value} for one in ids},
        "words": {one: {"at": AT, "words": value} for one in ids},
        "settings": {},
        "due": dict.fromkeys(ids, value),
        "remembered": dict.fromkeys(ids, value),
    }


def shapeless(value: object) -> dict:
    """Give a snapshot whose rows are no rows at all."""
    whole = snapshot(value)
    return {part: dict.fromkeys(rows, value) for part, rows in whole.items() if part != "settings"}


@pytest.fixture
def plain_page(page: Page) -> Page:
    page.goto("about:blank")
    return page


def test_no_piece_falls_over_what_another_kind_or_nobody_kept(plain_page: Page, heard: Heard) -> None:
    def controls(given: dict) -> list[list[str]]:
        return plain_page.evaluate(ROUND, given)

    plain_page.evaluate(LOAD, [pieces_script(COURSE.words), DESCRIBED])
    fresh = controls({})
    chance = random.Random(20)
    values = [*kept_by_others(), *(random_json(chance) for _ in range(40))]
    for given in [*map(snapshot, values), *map(shapeless, values[-6:])]:
        for (wanted, piece), now, before in zip(PIECES, controls(given), fresh, strict=True):
            # Whatever fits may open something; nothing that stood there may go.
            gone = [one for one in before if one not in now]
            assert gone == [] or piece.piece == "question", (wanted, given["states"], gone)
            assert len(now) >= len(before), (wanted, json.dumps(given)[:300])
    assert heard.errors == []


def test_a_piece_that_cannot_come_to_life_can_be_read_beside_all_others(plain_page: Page, heard: Heard) -> None:
    said = plain_page.evaluate(
        """async ([entry, loader, script, style, contents]) => {
            const address = URL.createObjectURL(new Blob([entry], { type: "text/javascript" }));
            const { default: make } = await import(address);
            const shared = (text) => ({ get: (name) => ({ loader, script: text, style })[name] });
            const show = async ([piece, sent, text]) => {
                const el = document.createElement("div");
                document.body.append(el);
                const model = { get: (name) => ({ piece, ...sent, shared: "x" })[name],
                    widget_manager: { get_model: async () => shared(text ?? script) }, on() {}, send() {} };
                const { initialize, render } = make();
                await initialize({ model });
                await render({ model, el });
                return el.innerText;
            };
            return Promise.all(contents.map(show));
        }""",
        [
            ENTRY,
            LOADER,
            pieces_script(COURSE.words),
            pieces_style(),
            [
                ["question", described_as(widgets.question("02.stand-in")) | {"data": None}],
                ["no-such-piece", {}],
                ["claim", described_as(widgets.claim("oxytocin"))],
                ["claim", {}, "throw new Error('lost on the way')"],
            ],
        ],
    )
    assert COURSE.question["02.stand-in"].asks in said[0], "it can be read, with its answer"
    assert "The answer" in said[0] and "Check" not in said[0]
    assert said[1].startswith("This piece could not be loaded.")
    assert COURSE.claim["oxytocin"].says in said[2]
    assert said[3].startswith("This piece could not be loaded.")
    assert heard.errors == []


def test_what_waits_in_the_browser_and_is_no_entry_is_let_go(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path / "page.html", [widgets.lesson("02"), widgets.claim("oxytocin")])
    bad = [None, 1, "x", [], {}, {"id": "b"}, {"id": "b", "at": AT, "type": "attempt"}, {"id": "c", "at": "never"}]
    good = {"type": "state", "id": "good", "at": AT, "item": "oxytocin", "lesson": "02", "value": {"guess": "D"}}
    for number, entry in enumerate([*bad, good | {"id": "other name"}]):
        page.evaluate(
            "([key, text]) => localStorage.setItem(key, text)", [f"good-cry waiting {number}", json.dumps(entry)]
        )
    page.evaluate("(text) => localStorage.setItem('good-cry waiting good', text)", json.dumps(good))
    show(page, tmp_path / "page.html", [widgets.lesson("02"), widgets.claim("oxytocin")])
    keys = page.evaluate("Object.keys(localStorage).filter((key) => key.includes(' waiting '))")
    assert keys == ["good-cry file waiting good"]


def test_a_python_error_in_one_piece_is_its_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError("half of nothing")

    monkeypatch.setattr("widgets.pieces.claim.make", breaks)
    shown = widgets.claim("oxytocin")
    assert shown.piece == "notice"
    assert "oxytocin" in shown.html and "half of nothing" in shown.html
    assert widgets.chart("stress").piece == "chart"
