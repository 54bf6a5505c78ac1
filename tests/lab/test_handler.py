"""A page gets its pieces and its record from a real JupyterLab, without a kernel."""

import gzip
import json
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import psutil
import pytest

from tests.lab.jupyter import Jupyter, running
from widgets.record.where import NAME

CALLS = ["lesson 02", "question 02.cascade", "claim oxytocin", "chart stress"]
ENTRY = {"type": "attempt", "id": "one", "at": "2026-01-02T03:04:05Z", "item": "02.cascade", "right": True}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jupyter]:
    with running("jupyterlab", tmp_path_factory.mktemp("jupyterlab")) as server:
        yield server


def get(server: Jupyter, name: str, **headers: str) -> HTTPResponse:
    known = {"Authorization": f"token {server.token}"} | headers
    return urlopen(Request(f"http://127.0.0.1:{server.port}/{name}", headers=known))


def pieces(*calls: str) -> str:
    return f"good-cry/pieces?{urlencode([('call', one) for one in calls])}"


def test_each_piece_is_handed_out_whole_and_once(server: Jupyter) -> None:
    answer = get(server, pieces(*CALLS), **{"Accept-Encoding": "gzip"})
    packed = answer.read()
    found = json.loads(gzip.decompress(packed))
    assert list(found) == CALLS
    assert [one["piece"] for one in found.values()] == ["header", "question", "claim", "chart"]
    assert 'class="gc-header"' in found["lesson 02"]["html"]
    assert found["question 02.cascade"]["data"]["item"] == "02.cascade"
    # Plainly, for whoever reads it so, and not at all for a browser that has it.
    assert json.loads(get(server, pieces(*CALLS)).read()) == found
    with pytest.raises(HTTPError) as same:
        get(server, pieces(*CALLS), **{"Accept-Encoding": "gzip", "If-None-Match": answer.headers["ETag"]})
    assert same.value.code == 304
    # It is as private as the page, and asked after each time, since the course may have changed.
    assert answer.headers["Cache-Control"] == "private, no-cache"


def test_an_id_that_does_not_exist_says_so_calmly_and_markup_in_it_is_text(server: Jupyter) -> None:
    evil = "claim <img src=x onerror=alert(1)>"
    found = json.loads(get(server, pieces("question 02.mesengers", evil, "claim oxytocin")).read())
    assert [one["piece"] for one in found.values()] == ["notice", "notice", "claim"]
    assert "<img" not in found[evil]["html"]


@pytest.mark.parametrize("call", ["print 02", "shared.bundle x", "..cli x", "", "__init__ x"])
def test_what_is_no_word_of_a_lesson_is_refused(server: Jupyter, call: str) -> None:
    with pytest.raises(HTTPError) as refused:
        get(server, pieces("claim oxytocin", call))
    assert refused.value.code == 400


def test_scripts_and_look_are_handed_out_for_good(server: Jupyter) -> None:
    config = get(server, "lab").read().decode()
    for name, kind in ("goodCryScript", "text/javascript"), ("goodCryStyle", "text/css"):
        address = config.partition(f'"{name}": "')[2].partition('"')[0]
        answer = get(server, address)
        assert answer.headers["Content-Type"].startswith(kind)
        assert "immutable" in answer.headers["Cache-Control"]
        assert len(answer.read()) > 10_000


def ask(server: Jupyter, message: object, **headers: str) -> dict:
    known = {"Authorization": f"token {server.token}"} | headers
    body = json.dumps(message).encode()
    with urlopen(Request(f"http://127.0.0.1:{server.port}/good-cry/record", data=body, headers=known)) as answer:
        return json.loads(answer.read())


def test_the_record_is_kept_without_a_kernel_each_thing_once(server: Jupyter) -> None:
    for _ in range(2):
        said = ask(server, {"do": "keep", "entries": [ENTRY]})
        assert (said["kept"], said["trouble"]) == (["one"], None)
    snapshot = ask(server, {"do": "recall"})["snapshot"]
    assert snapshot["attempts"]["02.cascade"]["times"] == 1
    assert (server.record / NAME).stat().st_mode & 0o777 == 0o600
    assert ask(server, {"do": "nonsense"})["trouble"]
    assert ask(server, ["nonsense"])["trouble"]
    assert server.ask("api/kernels") == []


def test_who_is_not_logged_in_is_told_nothing_and_keeps_nothing(server: Jupyter) -> None:
    # What is the same for everybody is no secret; a hub's server would not give it to a script that is imported.
    for name in "good-cry/pieces.js", "good-cry/pieces.css":
        assert "/login" not in get(server, name, Authorization="").url
    with pytest.raises(HTTPError) as refused:
        get(server, pieces("claim oxytocin"), Authorization="")
    assert refused.value.code == 403
    with pytest.raises(HTTPError) as refused:
        ask(server, {"do": "recall"}, Authorization="")
    assert refused.value.code == 403


def test_another_page_of_the_browser_cannot_write_with_its_cookies(server: Jupyter) -> None:
    ask(server, {"do": "keep", "entries": [ENTRY]})
    login = urlopen(f"http://127.0.0.1:{server.port}/lab?token={server.token}")
    cookies = "; ".join(one.partition(";")[0] for one in login.headers.get_all("Set-Cookie"))
    with pytest.raises(HTTPError) as refused:
        ask(server, {"do": "erase", "lesson": None}, Authorization="", Cookie=cookies)
    assert refused.value.code == 403
    assert ask(server, {"do": "recall"})["snapshot"]["attempts"]


def test_a_server_that_hands_out_a_lesson_loads_nothing_that_draws(server: Jupyter) -> None:
    get(server, pieces(*CALLS))
    [own] = [
        one
        for one in psutil.process_iter(["cmdline"])
        if f"--ServerApp.port={server.port}" in (one.info["cmdline"] or ())
    ]
    loaded = {Path(one.path).parts for one in own.memory_maps()}
    assert not [parts for parts in loaded if {"numpy", "matplotlib"} & set(parts)]
