"""Teaches the server of JupyterLab and Notebook 7 to hand out the pieces of lessons, and to keep the record.

What it hands to a page otherwise is looked at first, so that opening it runs nothing.
"""

import json
import os
from typing import Any

from jupyter_server.utils import url_path_join

from widgets.content import installed_words
from widgets.content.here import installed_id, installed_notebooks
from widgets.content.places import PACKAGE
from widgets.pieces.shared.scripts import pieces_style

from .handed import watch
from .handler import PiecesHandler, RecordHandler, WholeHandler, version_of
from .language import NAMES
from .pieces import own_pieces, script
from .says import kept_says


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "widgets.lab.server"}]


def _load_jupyter_server_extension(serverapp: Any) -> None:
    watch(serverapp.contents_manager)
    web = serverapp.web_app
    answers = {
        "pieces": (PiecesHandler, {"pieces": own_pieces()}),
        "pieces.js": (WholeHandler, {"text": script, "kind": "text/javascript"}),
        "pieces.css": (WholeHandler, {"text": pieces_style, "kind": "text/css"}),
        "record": (RecordHandler, {}),
    }
    base = url_path_join(web.settings["base_url"], PACKAGE)
    web.add_handlers(".*", [(url_path_join(base, name), *answer) for name, answer in answers.items()])
    web.settings.setdefault("page_config_data", {}).update(
        goodCryWords=" ".join(sorted(NAMES)),
        goodCryScript=f"{PACKAGE}/pieces.js?v={version_of(script())}",
        goodCryStyle=f"{PACKAGE}/pieces.css?v={version_of(pieces_style())}",
        goodCryNotebooks=json.dumps(installed_notebooks()),
        goodCryRoom=os.environ.get("GOOD_CRY_ROOM", ""),
        goodCrySays=kept_says(installed_words(), installed_id()),
    )
    # For File › Export, as widgets/lab/nbconvert.json says it for the command.
    serverapp.config.Exporter.preprocessors.append("widgets.lab.export.StillFaces")
