"""Orca, the screen reader of Linux, reading a page aloud into a text: its own X server, its own bus, a real browser.

All of it runs below `xvfb-run dbus-run-session`, so nothing of the machine's own desktop is touched or needed.
"""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.chromium import FLAGS
from widgets.paper.browser import find as find_chromium

PROGRAMS = ("orca", "speech-dispatcher", "xvfb-run", "dbus-run-session", "openbox", "xdotool", "firefox-esr", "busctl")
PACKAGES = ("orca", "speech-dispatcher", "at-spi2-core", "xvfb", "xauth", "dbus", "openbox", "xdotool", "firefox-esr", "chromium")
# Only a hang reaches these.
STARTS_WITHIN = 120
FIRST = 5
# Orca has said all that it has to say when it was silent for so long.
QUIET = 1.0
SAID = re.compile(r"^[\d:.]+ - SPEECH OUTPUT: '(.*?)'(?:\{.*\})?$", re.MULTILINE)
FIREFOX = """
user_pref("accessibility.force_disabled", -1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("layout.frame_rate", 60);
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
    """A browser window with a page in it, and what Orca says of it."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self._heard = 0

    def said(self, silence: float = QUIET, first: float = FIRST) -> list[str]:
        """Give what Orca says from now on, until it has been silent for a while; `first` is how long its first word may take."""
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
        with self._log.open("rb") as log:
            log.seek(self._heard)
            text = log.read()
        whole = text.rfind(b"\n") + 1
        self._heard += whole
        return [" ".join(words.split()) for words in SAID.findall(text[:whole].decode("utf-8", "replace"))]


@contextmanager
def reading(browser: str, page: Path, home: Path) -> Iterator[Reader]:
    """Open a page in a browser beside Orca; only within `xvfb-run dbus-run-session`, with HOME and XDG_RUNTIME_DIR of its own."""
    log = home / "orca.log"
    settings = home / ".local/share/orca"
    settings.mkdir(parents=True)
    (settings / "user-settings.conf").write_text(ORCA, "utf-8")
    speech = home / "speech"
    (speech / "modules").mkdir(parents=True)
    (speech / "speechd.conf").write_text(SPEECH, "utf-8")
    (speech / "modules/dummy.conf").touch()
    environment = os.environ | {"ACCESSIBILITY_ENABLED": "1"}
    for status in ("IsEnabled", "ScreenReaderEnabled"):
        bus = ["busctl", "--user", "set-property", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", status, "b", "true"]
        subprocess.run(bus, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    commands = [
        ["speech-dispatcher", "--run-single", "--timeout", "0", "--config-dir", str(speech)],
        ["openbox"],
        ["orca", "--replace", f"--debug-file={log}"],
        _browser(browser, page, home),
    ]
    begun = []
    try:
        for command in commands:
            begun.append(subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            if command[0] == "speech-dispatcher":
                _until((Path(os.environ["XDG_RUNTIME_DIR"]) / "speech-dispatcher/speechd.sock").exists)
            if command[0] == "orca":
                _until(lambda: log.exists() and "Screen reader on." in log.read_text("utf-8", "replace"))
        _until(lambda: "Finished loading" in log.read_text("utf-8", "replace"))
        reader = Reader(log)
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
    chromium = find_chromium() or "chromium"
    return [chromium, *FLAGS, "--force-renderer-accessibility", "--no-first-run", f"--user-data-dir={profile}", page.as_uri()]


def _until(true: object) -> None:
    ends = time.monotonic() + STARTS_WITHIN
    while not true():
        if time.monotonic() > ends:
            raise TimeoutError("Orca or the browser did not come up.")
        time.sleep(0.2)
