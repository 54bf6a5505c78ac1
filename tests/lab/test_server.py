"""The server tells a page which words call pieces, where their scripts are, and what to say."""

import json
from pathlib import Path
from types import SimpleNamespace

from jupyter_server.services.contents.filemanager import FileContentsManager
from tornado.web import Application
from traitlets.config import Config

import widgets
from tests.course import COURSE
from tests.lab.jupyter import ROOT
from widgets.lab import says
from widgets.lab.server import _jupyter_server_extension_points, _load_jupyter_server_extension


def test_the_extension_is_the_one_that_the_servers_config_names() -> None:
    config = json.loads((ROOT / "widgets/lab/server.json").read_text("utf-8"))
    [module] = config["ServerApp"]["jpserver_extensions"]
    assert _jupyter_server_extension_points() == [{"module": module}]


def test_a_page_is_told_what_it_needs_whatever_folder_is_served(tmp_path: Path) -> None:
    web = Application(base_url="/")
    _load_jupyter_server_extension(
        SimpleNamespace(contents_manager=FileContentsManager(root_dir=str(tmp_path)), web_app=web, config=Config())
    )
    told = web.settings["page_config_data"]
    assert told["goodCryWords"].split() == sorted(widgets.__all__)
    assert told["goodCryScript"].startswith("good-cry/pieces.js?v=")
    assert told["goodCryStyle"].startswith("good-cry/pieces.css?v=")
    assert json.loads(told["goodCrySays"])["known"]["course"] == COURSE.about.name
    assert told["goodCrySays"] == says.says(COURSE.words)
