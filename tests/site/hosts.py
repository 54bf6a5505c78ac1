"""Hosts of static pages, as schools and people have them; none lets a browser keep an answer by itself."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self


class _Plain(SimpleHTTPRequestHandler):
    """Gives files by their names, and closes each connection: one that is kept open would outlive its host."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def end_headers(self) -> None:
        """Forbid the browser's own cache, which would hide a worker that does nothing."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def lead(self, to: str) -> None:
        """Answer that it stands elsewhere."""
        self.send_response(308)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()


class _Clean(_Plain):
    """Drops the ending of pages: `/help.html` leads to `/help`, and `/index.html` to `/`."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.endswith(".html"):
            return self.lead(path.removesuffix("index.html") if path.endswith("/index.html") else path[:-5])
        if (Path(self.directory) / f"{path.strip('/')}.html").is_file():
            self.path = f"{path}.html"
        return super().do_GET()


class _SubPath(_Plain):
    """Stands behind a proxy of a school: all of it lies in a folder, and nothing else is there."""

    def do_GET(self) -> None:
        if not self.path.startswith("/school/crying/"):
            return self.send_error(404)
        self.path = self.path.removeprefix("/school/crying")
        return super().do_GET()


KINDS = {
    "plain": (_Plain, "/"),
    "clean addresses": (_Clean, "/"),
    "a folder behind a proxy": (_SubPath, "/school/crying/"),
}


class Host:
    """A host of one kind that serves a folder, until it is stopped."""

    def __init__(self, folder: Path, kind: str = "plain") -> None:
        handler, path = KINDS[kind]
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self.address = f"http://127.0.0.1:{self._server.server_port}{path}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Go away, as a network does."""
        self._server.shutdown()
        self._server.server_close()
