"""WebKit, driven by its own WebDriver: the newest of Debian, and the one that Safari 16 had."""

import os
import signal
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Timer

from selenium import webdriver
from selenium.common.exceptions import NoSuchFrameException, WebDriverException
from selenium.webdriver.common.service import Service
from selenium.webdriver.webkitgtk.service import Service as NewService
from selenium.webdriver.wpewebkit.service import Service as OldService
from urllib3.exceptions import HTTPError, ReadTimeoutError

from tests.engines.engine import Unanswered

STARTS = 3
# Seconds for one start; it takes two where nothing else runs.
PATIENCE = 120
# Seconds for one answer; a busy JupyterLab takes some. The old WebKit may lose what a page was asked as it left.
ANSWER = 60


class WebKit:
    """A running WebKit; its browser does not always end with its driver, so both are a group of their own."""

    def __init__(self, driver: webdriver.Remote, service: Service) -> None:
        self._driver, self._service = driver, service
        self.version = driver.capabilities["browserVersion"]
        self.go = driver.get
        self.picture = driver.get_screenshot_as_base64

    def run(self, script: str, *given: object) -> object:
        """Run the body of a function in the page, among the page's own names; raises `Unanswered`."""
        config = self._driver.command_executor.client_config
        config.timeout = ANSWER
        try:
            return self._driver.execute_script(script, *given)
        except (ReadTimeoutError, NoSuchFrameException) as why:
            raise Unanswered from why
        finally:
            config.reset_timeout()

    def give_file(self, css: str, path: Path) -> None:
        """Choose a file, as in the window that a click on this element would open."""
        self._driver.find_element("css selector", css).send_keys(str(path))

    def close(self) -> None:
        """End the browser and its driver."""
        with suppress(Exception):
            self._driver.quit()
        _end(self._service)


class NewWebKit(WebKit):
    """Debian's WebKitGTK, on a screen that nobody sees."""

    def __init__(self, driver: Path, program: Path, log: Path) -> None:
        self._screen, display = _unseen_screen()
        options = webdriver.WebKitGTKOptions()
        options.binary_location = str(program)
        options.add_argument("--automation")
        try:
            super().__init__(
                *_started(
                    lambda service: webdriver.WebKitGTK(options, service),
                    lambda: NewService(str(driver), log_output=str(log), env=os.environ | {"DISPLAY": display}),
                )
            )
        except BaseException:
            self._screen.kill()
            raise

    def close(self) -> None:
        """End the browser, its driver and their screen."""
        super().close()
        self._screen.kill()
        self._screen.wait()


class OldWebKit(WebKit):
    """WPE WebKit, which needs no screen."""

    def __init__(self, driver: Path, program: Path, log: Path) -> None:
        options = webdriver.WPEWebKitOptions()
        options.binary_location = str(program)
        for argument in ("--automation", "--headless"):
            options.add_argument(argument)
        super().__init__(
            *_started(
                lambda service: webdriver.WPEWebKit(options, service),
                lambda: OldService(str(driver), log_output=str(log)),
            )
        )


def _started(
    browser: Callable[[Service], webdriver.Remote], driver: Callable[[], Service]
) -> tuple[webdriver.Remote, Service]:
    """Start a browser; on a busy machine its driver may wait for it in vain, and then both are started anew."""
    for tries_left in reversed(range(STARTS)):
        service = driver()
        service.popen_kw = {"start_new_session": True}
        watch = Timer(PATIENCE, _end, [service])
        watch.start()
        try:
            return browser(service), service
        except (WebDriverException, HTTPError, OSError):
            if not tries_left:
                raise
        finally:
            watch.cancel()


def _end(service: Service) -> None:
    with suppress(ProcessLookupError, AttributeError):
        os.killpg(service.process.pid, signal.SIGKILL)


def _unseen_screen() -> tuple[subprocess.Popen, str]:
    """Start a screen in memory, and give it with its name."""
    tell, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[told], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(told)
    with os.fdopen(tell) as line:
        return screen, f":{line.readline().strip()}"
