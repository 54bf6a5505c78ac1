"""A browser that its driver waits for in vain is ended and started anew."""

import subprocess
from types import SimpleNamespace

import pytest

from tests.engines import webkit


def test_a_browser_that_never_comes_is_started_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webkit, "PATIENCE", 0.1)
    drivers = []

    def driver() -> SimpleNamespace:
        drivers.append(subprocess.Popen(["sleep", "600"], start_new_session=True))
        return SimpleNamespace(process=drivers[-1])

    def browser(service: SimpleNamespace) -> str:
        if len(drivers) == 1:
            service.process.wait()
            raise ConnectionError("the driver is gone")
        return "a browser"

    assert webkit._started(browser, driver)[0] == "a browser"
    assert [one.poll() is None for one in drivers] == [False, True]
    drivers[1].kill()
    drivers[1].wait()
