"""The server tells a page which words call pieces, where their scripts are, and what to say."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from jupyter_server.services.contents.filemanager import FileContentsManager
from tornado.httputil import HTTPServerRequest, RequestStartLine
from tornado.web import Application
from traitlets.config import Config

import widgets
from tests.course import COURSE
from tests.lab.jupyter import ROOT
from widgets.content import here
from widgets.lab import says
from widgets.lab.handler import PiecesHandler, RecordHandler, WholeHandler
from widgets.lab.server import _jupyter_server_extension_points, _load_jupyter_server_extension


def test_the_extension_is_the_one_that_the_servers_config_names() -> None:
    config = json.loads((ROOT / "widgets/lab/server.json").read_text("utf-8"))
    [module] = config["ServerApp"]["jpserver_extensions"]
    assert _jupyter_server_extension_points() == [{"module": module}]


def loaded(folder: Path, base: str = "/") -> SimpleNamespace:
    """Give a server into which the extension was loaded."""
    manager = FileContentsManager(root_dir=str(folder))
    server = SimpleNamespace(contents_manager=manager, web_app=Application(base_url=base), config=Config())
    _load_jupyter_server_extension(server)
    return server


@pytest.mark.parametrize("base", ["/", "/user/anna/"])
def test_pieces_scripts_look_and_record_are_answered_below_the_servers_own_address(tmp_path: Path, base: str) -> None:
    server = loaded(tmp_path, base)
    answers = {
        "pieces": (PiecesHandler, {"pieces"}),
        "pieces.js": (WholeHandler, {"text", "kind"}),
        "pieces.css": (WholeHandler, {"text", "kind"}),
        "record": (RecordHandler, set()),
    }
    for name, (handler, given) in answers.items():
        line = RequestStartLine("GET", f"{base}good-cry/{name}", "HTTP/1.0")
        asked = HTTPServerRequest(connection=SimpleNamespace(set_close_callback=print), start_line=line)
        found = server.web_app.find_handler(asked)
        assert (found.handler_class, set(found.handler_kwargs)) == (handler, given)
        if "kind" in given:
            assert found.handler_kwargs["kind"] == {"pieces.js": "text/javascript", "pieces.css": "text/css"}[name]
            assert found.handler_kwargs["text"]()
    assert server.config.Exporter.preprocessors.get_value([]) == ["widgets.lab.export.StillFaces"]
    assert server.contents_manager.mark_trusted_cells.__module__ == "widgets.lab.handed"


@pytest.mark.parametrize("room", ["", "yes"])
def test_a_page_is_told_whether_it_has_a_room_of_its_own(tmp_path: Path, monkeypatch, room: str) -> None:
    monkeypatch.setenv("GOOD_CRY_ROOM", room)
    assert loaded(tmp_path).web_app.settings["page_config_data"]["goodCryRoom"] == room
    monkeypatch.delenv("GOOD_CRY_ROOM")
    assert loaded(tmp_path).web_app.settings["page_config_data"]["goodCryRoom"] == ""


def test_a_page_is_told_what_it_needs_whatever_folder_is_served(tmp_path: Path) -> None:
    web = loaded(tmp_path).web_app
    told = web.settings["page_config_data"]
    assert told["goodCryWords"].split() == sorted(widgets.__all__)
    assert told["goodCryScript"].startswith("good-cry/pieces.js?v=")
    assert told["goodCryStyle"].startswith("good-cry/pieces.css?v=")
    assert json.loads(told["goodCrySays"])["known"]["course"] == COURSE.about.name
    assert told["goodCrySays"] == says.says(COURSE.words)
    code = [one.file for one in COURSE.code_lesson.values()]
    assert json.loads(told["goodCryNotebooks"]) == {"code": code, "first": {"id": "00", "file": "00_welcome.ipynb"}}


@pytest.mark.parametrize("text", ["[[", "lesson = []", 'lesson = [{ id = "00" }]', "lesson = 3"])
def test_a_course_that_cannot_be_read_has_no_notebooks_with_code(monkeypatch, tmp_path: Path, text: str) -> None:
    monkeypatch.setattr(here, "ASSETS", tmp_path)
    (tmp_path / "course.toml").write_text(text, "utf-8")
    assert here.installed_notebooks.__wrapped__() == {"code": [], "first": None}
