"""The same lesson as others make pages of notebooks: nbconvert, and Jupyter Book.

Both show widgets with scripts that they fetch from other machines. Here those come out of npm and lie beside the page,
so that the page is whole, and asks nobody.
"""

import os
import shutil
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from tests.bench.install import run
from tests.bench.plain import LESSON
from tests.lab.jupyter import ROOT

KEPT = ROOT / "dist/bench"  # what takes long to install, for the next run
NODE = KEPT / "node_modules"
BOOK = KEPT / "jupyter-book"
NPM = ("lighthouse@12", "requirejs@2", "@jupyter-widgets/html-manager@1")
NO_NODE = "node and npm are not installed here (on Debian: apt-get install nodejs npm)"
CONFIG = """
title: A Good Cry
execute: {execute_notebooks: "off"}
sphinx:
  config:
    nb_remove_code_source: true
    nb_ipywidgets_js:
      "require.js": {}
      "embed-amd.js": {}
    html_extra_path: ["beside"]
"""


def install_from_npm() -> None:
    """Install what comes from npm, once."""
    if not (shutil.which("npm") and shutil.which("node")):
        raise RuntimeError(NO_NODE)
    if not NODE.is_dir():
        KEPT.mkdir(parents=True, exist_ok=True)
        run("npm", "install", "--prefix", str(KEPT), "--no-audit", "--no-fund", *NPM)


def executed_lesson(folder: Path) -> Path:
    """Run the lesson, and write it with all that it shows.

    It says no longer that it is a lesson: of one that does, the course gives nbconvert faces that stand still.
    """
    notebook = nbformat.read(ROOT / "lessons" / LESSON, 4)
    environment = os.environ | {"GOOD_CRY_RECORD": str(folder / "record")}
    NotebookClient(notebook, timeout=120).execute(cwd=str(ROOT), env=environment)
    del notebook.metadata["good_cry"]
    path = folder / "lesson.ipynb"
    nbformat.write(notebook, path)
    return path


def nbconvert_page(lesson: Path, to: Path) -> Path:
    """Make a page with nbconvert."""
    to.mkdir()
    _lay_scripts(to)
    local = {
        "require_js_url": "require.js",
        "widget_renderer_url": "embed-amd.js",
        "jquery_url": "",
        "mathjax_url": "",
        "mermaid_js_url": "",
        "mermaid_layout_elk_js_url": "",
    }
    options = [f"--HTMLExporter.{name}={value}" for name, value in local.items()]
    run(sys.executable, "-m", "nbconvert", "--to", "html", "--no-input", f"--output-dir={to}", *options, str(lesson))
    return to / "lesson.html"


def book_page(lesson: Path, to: Path) -> Path:
    """Make a page with Jupyter Book, in an environment of its own: it wants older packages than the course."""
    if not BOOK.is_dir():
        run(sys.executable, "-m", "venv", str(BOOK))
        run(str(BOOK / "bin/python"), "-m", "pip", "install", "--quiet", "jupyter-book>=1.0,<2")
    source = to.with_name("book-source")
    beside = source / "beside"
    (beside / "_static").mkdir(parents=True)
    _lay_scripts(beside / "_static")
    (beside / "_static/anywidget.js").rename(beside / "anywidget.js")
    shutil.copy(lesson, source)
    (source / "_config.yml").write_text(CONFIG)
    (source / "_toc.yml").write_text("format: jb-book\nroot: lesson\n")
    run(str(BOOK / "bin/jupyter-book"), "build", "--quiet", f"--path-output={to}", str(source))
    return to / "_build/html/lesson.html"


def _lay_scripts(to: Path) -> None:
    """Lay beside a page what it would fetch from elsewhere."""
    shutil.copy(NODE / "requirejs/require.js", to)
    shutil.copy(NODE / "@jupyter-widgets/html-manager/dist/embed-amd.js", to)
    shutil.copy(Path(sys.prefix) / "share/jupyter/nbextensions/anywidget/index.js", to / "anywidget.js")
