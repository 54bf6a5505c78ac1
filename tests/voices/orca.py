"""Orca, the screen reader of Linux, reading a page aloud into a text: an X server and a bus of its own, a real browser.

All of it runs below `xvfb-run dbus-run-session`, so nothing of the machine's own desktop is touched or needed.
"""

import os
import pty
import re
import shutil
import subprocess
import threading
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.chromium import FLAGS

PROGRAMS = (
    "orca", "speech-dispatcher", "xvfb-run", "dbus-run-session", "openbox", "xdotool", "busctl",
    "firefox-esr", "chromium",
)  # fmt: skip
PACKAGES = (
    "orca",
    "speech-dispatcher",
    "at-spi2-core",
    "xvfb",
    "xauth",
    "dbus",
    "openbox",
    "xdotool",
    "firefox-esr",
    "chromium",
)
# Only a hang reaches these.
STARTS_WITHIN = 120
FIRST = 5
# Orca has said all that it has to say when it was silent for so long.
QUIET = 1.0
SAID = re.compile(r"^[\d:.]+ - SPEECH OUTPUT: '(.*?)'(?:\{.*\})?$", re.MULTILINE)
FIREFOX = """
user_pref("accessibility.force_disabled", -1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
"""
# A speech server that makes no sound, and needs no sound card.
SPEECH = """AudioOutputMethod "libao"
AddModule "dummy" "sd_dummy" "dummy.conf"
DefaultModule "dummy"
"""
# What is on a page is not read out by itself as it opens: here somebody else presses the keys.
ORCA = '{"general": {}, "profiles": {"default": {"profile": ["Default", "default"], "sayAllOnLoad": false}}, "pronunciations": {}, "keybindings": {}}'  # noqa: E501


def missing() -> list[str]:
    """Name the programs that are not on this machine."""
    return [name for name in PROGRAMS if not shutil.which(name)]


class Reader:
    """A browser window with a page in it, and what Orca says of it.

    Orca writes into a terminal rather than a file: what goes to a file lies in a buffer until there is more of it.
    """

    def __init__(self) -> None:
        mine, self._orcas = pty.openpty()
        tty.setraw(self._orcas)
        self.place = os.ttyname(self._orcas)
        self._text = b""
        self._lock = threading.Lock()
        threading.Thread(target=self._read, args=(mine,), daemon=True).start()

    def _read(self, mine: int) -> None:
        while more := os.read(mine, 65536):
            with self._lock:
                self._text += more

    def wait_for(self, words: str) -> None:
        """Wait until Orca wrote these words."""
        _until(lambda: words.encode() in self._text)

    def said(self, silence: float = QUIET, first: float = FIRST) -> list[str]:
        """Give what is said from now on, until it is silent for a while; the first word may take a little longer."""
        said: list[str] = []
        begun = since = time.monotonic()
        while time.monotonic() - since < silence or (not said and time.monotonic() - begun < first):
            if more := self._new():
                said += more
                since = time.monotonic()
            time.sleep(0.05)
        return said

    def press(self, key: str, silence: float = QUIET) -> list[str]:
        """Press a key as a hand would, and give what is said then."""
        subprocess.run(["xdotool", "key", key], check=True)
        return self.said(silence)

    def _new(self) -> list[str]:
        with self._lock:
            whole = self._text.rfind(b"\n") + 1
            text, self._text = self._text[:whole], self._text[whole:]
        return [" ".join(words.split()) for words in SAID.findall(text.decode("utf-8", "replace"))]


@contextmanager
def reading(browser: str, page: Path, home: Path) -> Iterator[Reader]:
    """Open a page beside Orca; only within `xvfb-run dbus-run-session`, with HOME and XDG_RUNTIME_DIR of its own."""
    reader = Reader()
    settings = home / ".local/share/orca"
    settings.mkdir(parents=True)
    (settings / "user-settings.conf").write_text(ORCA, "utf-8")
    speech = home / "speech"
    (speech / "modules").mkdir(parents=True)
    (speech / "speechd.conf").write_text(SPEECH, "utf-8")
    (speech / "modules/dummy.conf").touch()
    environment = os.environ | {"ACCESSIBILITY_ENABLED": "1"}
    for status in ("IsEnabled", "ScreenReaderEnabled"):
        bus = [
            "busctl",
            "--user",
            "set-property",
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.a11y.Status",
            status,
            "b",
            "true",
        ]
        subprocess.run(bus, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    commands = [
        ["speech-dispatcher", "--run-single", "--timeout", "0", "--config-dir", str(speech)],
        ["openbox"],
        ["orca", "--replace", f"--debug-file={reader.place}"],
        _browser(browser, page, home),
    ]
    begun = []
    try:
        for command in commands:
            begun.append(
                subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            )
            if command[0] == "speech-dispatcher":
                _until((Path(os.environ["XDG_RUNTIME_DIR"]) / "speech-dispatcher/speechd.sock").exists)
            if command[0] == "orca":
                reader.wait_for("Screen reader on.")
        reader.wait_for("Finished loading")
        reader.said(3, 0)
        yield reader
    finally:
        for one in reversed(begun):
            one.terminate()
            try:
                one.wait(10)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()


def _browser(name: str, page: Path, home: Path) -> list[str]:
    profile = home / name
    profile.mkdir()
    if name == "firefox":
        (profile / "user.js").write_text(FIREFOX, "utf-8")
        return ["firefox-esr", "--no-remote", "--profile", str(profile), page.as_uri()]
    return [
        "chromium",
        *FLAGS,
        "--force-renderer-accessibility",
        "--no-first-run",
        f"--user-data-dir={profile}",
        page.as_uri(),
    ]


def _until(true: object) -> None:
    ends = time.monotonic() + STARTS_WITHIN
    while not true():
        if time.monotonic() > ends:
            raise TimeoutError("Orca or the browser did not come up.")
        time.sleep(0.2)
