"""The server tells the browser where the course's lessons lie, as the browser names places."""

import json
from pathlib import Path
from types import SimpleNamespace

from jupyter_server.services.contents.filemanager import FileContentsManager
from tornado.web import Application
from traitlets.config import Config

import widgets
from tests.course import COURSE
from tests.lab.jupyter import ROOT
from widgets.content.places import LESSONS
from widgets.lab.server import _jupyter_server_extension_points, _load_jupyter_server_extension, lessons_folder


def test_the_folder_is_named_from_the_servers_root(tmp_path: Path) -> None:
    lessons = tmp_path / "course" / "lessons"
    assert lessons_folder(lessons, str(lessons)) == "/"
    assert lessons_folder(lessons, str(tmp_path)) == "/course/lessons"
    assert lessons_folder(lessons, str(tmp_path / "elsewhere")) is None
    assert lessons_folder(lessons, str(lessons / "below")) is None
    assert lessons_folder(lessons, None) is None


def test_the_extension_is_the_one_that_the_servers_config_names() -> None:
    config = json.loads((ROOT / "widgets/lab/server.json").read_text("utf-8"))
    [module] = config["ServerApp"]["jpserver_extensions"]
    assert _jupyter_server_extension_points() == [{"module": module}]


def test_a_server_on_the_lessons_publishes_them_and_another_does_not(tmp_path: Path) -> None:
    config = {"goodCryLessons": "/", "goodCryWords": " ".join(sorted(widgets.__all__))}
    for root, published in (str(LESSONS), config), (str(tmp_path), {}):
        web = Application(base_url="/")
        _load_jupyter_server_extension(
            SimpleNamespace(contents_manager=FileContentsManager(root_dir=root), web_app=web, config=Config())
        )
        told = web.settings["page_config_data"]
        assert json.loads(told.pop("goodCrySays"))["known"]["course"] == COURSE.about.name
        assert told == published
