"""How the pieces of a page are made and sent, without a server: once, compressed, anew where the course has changed."""

import gzip
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tornado.escape import utf8
from tornado.web import HTTPError

from tests.elsewhere import elsewhere
from widgets.content import ContentError
from widgets.lab import pieces
from widgets.lab.handler import PiecesHandler, RecordHandler, WholeHandler, version_of
from widgets.lab.pieces import MOST_ANSWERS, Pieces, read_calls
from widgets.record import correspondence

CALLS = (("claim", "oxytocin"), ("question", "02.nobody"))


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Note each time that all is made ready."""
    times: list[int] = []
    monkeypatch.setattr(pieces, "make_ready", lambda: times.append(1))
    return times


class Asked(SimpleNamespace):
    """What of a request a handler uses, and what it gives back."""

    def __init__(self, encoding: str = "gzip", **own: Any) -> None:
        super().__init__(request=SimpleNamespace(headers={"Accept-Encoding": encoding}), headers={}, sent=[], **own)

    def set_header(self, name: str, value: str) -> None:
        self.headers[name] = value

    def finish(self, body: str | bytes) -> None:
        self.sent.append(utf8(body))


def test_pieces_are_made_once_and_what_is_not_there_is_a_notice(ready: list[int], monkeypatch) -> None:
    made = Pieces()
    first = made.answer(CALLS)
    found = json.loads(gzip.decompress(first))
    assert {name: one["piece"] for name, one in found.items()} == {
        "claim oxytocin": "claim", "question 02.nobody": "notice",
    }  # fmt: skip
    assert set(found["claim oxytocin"]) == {"piece", "html", "data"}
    monkeypatch.setattr(pieces, "_as_json", lambda _: pytest.fail("made again"))
    assert made.answer(CALLS) is first and len(ready) == 1


def test_a_process_has_one_and_the_same_pieces() -> None:
    assert isinstance(pieces.own_pieces(), Pieces) and pieces.own_pieces() is pieces.own_pieces()


def test_no_more_answers_are_held_than_a_class_needs(ready: list[int], monkeypatch) -> None:
    told: list = []
    monkeypatch.setattr(pieces, "_as_json", lambda calls: told.append(calls) or "{}")
    made = Pieces()
    asked = [(("claim", f"{place}"),) for place in range(MOST_ANSWERS + 1)]
    for one in [*asked[:-1], *asked[:-1], asked[-1], asked[-1]]:
        made.answer(one)
    assert told == asked
    made.answer(asked[0])
    assert told[-1] == asked[0] and len(told) == len(asked) + 1


class Kept:
    """Something that is read once, and anew when it was forgotten; it notes both."""

    def __init__(self) -> None:
        self.noted: list[str] = []

    def __call__(self) -> None:
        self.noted.append("read")

    def cache_clear(self) -> None:
        self.noted.append("forgotten")


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Kept, Kept]:
    """Give the one file of a course, and what of the course and its words is read and forgotten."""
    file, course, words = tmp_path / "claims.toml", Kept(), Kept()
    file.write_text("one")
    (tmp_path / "notes.txt").write_text("no content")
    for name in ("ASSETS", "ROOT"):
        monkeypatch.setattr(pieces, name, tmp_path)
    monkeypatch.setattr(pieces, "installed_course", course)
    monkeypatch.setattr(pieces, "installed_words", words)
    monkeypatch.setattr(pieces, "_as_json", lambda _: json.dumps(file.read_text()))
    return file, course, words


def test_a_course_that_was_changed_is_read_anew_and_its_pieces_made_again(
    ready: list[int], content: tuple[Path, Kept, Kept]
) -> None:
    file, course, words = content
    made = Pieces()
    for _ in range(2):
        made.answer(CALLS)
        file.with_name("notes.txt").write_text("of no account")
    assert (course.noted, words.noted, len(ready)) == (["read"], [], 1)
    file.write_text("another")
    assert gzip.decompress(made.answer(CALLS)) == b'"another"'
    assert (course.noted, words.noted, len(ready)) == (["read", "forgotten", "read"], ["forgotten"], 2)


def test_what_was_read_before_a_server_was_forked_is_read_again_only_where_it_changed(
    ready: list[int], content: tuple[Path, Kept, Kept]
) -> None:
    file, course, _ = content
    made, changed = Pieces(), Pieces()
    made.read()
    made.answer(CALLS)
    assert (course.noted, len(ready)) == (["read"], 1), "each learner has what is made ready by themselves"
    changed.read()
    file.write_text("another")
    assert gzip.decompress(changed.answer(CALLS)) == b'"another"'
    assert (course.noted[1:], len(ready)) == (["read", "forgotten", "read"], 2)


def test_a_page_may_call_two_hundred_pieces_that_lessons_call() -> None:
    assert read_calls(["claim a b", "claim a b", "lesson"]) == (("claim", "a b"), ("lesson", ""))
    many = [f"claim {place}" for place in range(201)]
    assert len(read_calls(many[:200])) == 200
    with pytest.raises(ValueError, match=r"^At most 200 pieces are handed out at a time\.$"):
        read_calls(many)
    with pytest.raises(ValueError, match=f"^No lesson calls “{'x' * 40}”.$"):
        read_calls(["claim a", f"{'x' * 41} b"])


@pytest.mark.parametrize("safe", [True, False])
def test_what_is_not_ready_is_made_so_by_a_process_of_its_own(monkeypatch, safe: bool) -> None:
    started: list = []
    monkeypatch.setattr(pieces, "installed_course", lambda: "the course")
    monkeypatch.setattr(pieces.sys, "flags", SimpleNamespace(safe_path=safe))
    monkeypatch.setattr(pieces.subprocess, "run", lambda command, **how: started.append((command, how)))
    monkeypatch.setattr(pieces, "is_ready", lambda course: course == "the course")
    pieces.make_ready()
    assert started == []
    monkeypatch.setattr(pieces, "is_ready", lambda _: False)
    pieces.make_ready()
    [(command, how)] = started
    assert command == [sys.executable, *["-P"] * safe, "-m", "widgets.lab.ahead"]
    assert how == {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}

    def broken(_: object) -> bool:
        raise ContentError("what is off is said piece by piece")

    monkeypatch.setattr(pieces, "is_ready", broken)
    pieces.make_ready()
    assert len(started) == 1


@pytest.mark.parametrize("encoding", ["gzip", "br, gzip", ""])
def test_pieces_are_sent_compressed_to_whoever_takes_them_so(encoding: str) -> None:
    packed = gzip.compress(b'{"claim a": 1}')
    given: list = []
    asked = Asked(
        encoding,
        pieces=SimpleNamespace(answer=lambda calls: given.append(calls) or packed),
        get_query_arguments=lambda name, strip: [f"claim {name} {strip}"],
    )
    elsewhere(PiecesHandler.get.__wrapped__(asked))
    assert given == [(("claim", "call False"),)]
    assert asked.sent == [packed if encoding else b'{"claim a": 1}']
    assert asked.headers.pop("Content-Encoding", "") == ("gzip" if encoding else "")
    assert asked.headers == {"Cache-Control": "private, no-cache", "Vary": "Accept-Encoding"}


def test_a_call_that_is_none_is_refused() -> None:
    asked = Asked(pieces=None, get_query_arguments=lambda *_, **__: ["print x"])
    with pytest.raises(HTTPError) as refused:
        elsewhere(PiecesHandler.get.__wrapped__(asked))
    assert refused.value.status_code == 400 and "print" in str(refused.value)


def test_scripts_and_look_are_sent_to_be_kept_under_a_name_made_of_what_is_in_them() -> None:
    asked = Asked(text=lambda: "ä;", kind="text/javascript")
    get = WholeHandler.get
    elsewhere(getattr(get, "__wrapped__", get)(asked))
    assert gzip.decompress(asked.sent[0]).decode() == "ä;"
    assert asked.headers == {
        "Content-Type": "text/javascript; charset=utf-8",
        "Cache-Control": "private, max-age=31536000, immutable",
        "Vary": "Accept-Encoding",
        "Content-Encoding": "gzip",
    }
    names = {version_of(text) for text in ("a", "b", "")}
    assert len(names) == 3 and all(len(name) == 16 for name in names) and version_of("a") in names


ENTRY = {"type": "attempt", "id": "one", "at": "2026-01-02T03:04:05Z", "item": "02.cascade", "right": True}


@pytest.mark.parametrize(
    "message",
    [
        {"do": "keep", "entries": [{"id": "\ud800"}, ENTRY]},
        {"do": "recall", "ask": "\udfff"},
        {"do": "erase", "lesson": "\ud83d"},
    ],
)
def test_half_a_sign_in_what_a_page_sends_keeps_no_answer_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, message: dict
) -> None:
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "record"))
    monkeypatch.setattr(correspondence, "_record", correspondence.Record())
    asked = Asked(get_json_body=lambda: message)
    elsewhere(RecordHandler.post.__wrapped__(asked))
    correspondence._record.close()
    said = json.loads(asked.sent[0])
    assert said.get("kept", ["one"]) == ["one"]
    assert said["answer"] == message.get("ask") and asked.headers == {"Cache-Control": "no-store"}
