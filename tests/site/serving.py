"""A file server without any wits, such as any host of static pages has; it can be taken away and brought back."""

import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Server:
    """A running server of a folder; `change` may change the text of each page before it goes out."""

    def __init__(self, folder: Path, port: int = 0, change: Callable[[str], str] | None = None) -> None:
        handler = partial(_Quiet, change=change, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def __init__(self, *given: object, change: Callable[[str], str] | None, **named: object) -> None:
        self._change = change
        super().__init__(*given, **named)

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if self._change is None or path.suffix != ".html" or not path.is_file():
            super().do_GET()
            return
        page = self._change(path.read_text("utf-8")).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """Say nothing."""
