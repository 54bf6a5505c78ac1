"""A page that leaves while it is asked something: who waits for the next one asks again."""

from pathlib import Path
from unittest.mock import Mock

import pytest
from selenium.common.exceptions import NoSuchFrameException

from tests.engines import webkit
from tests.engines.engine import Engine, Unanswered
from tests.engines.finding import running

WHICH = "old-webkit"


def test_an_answer_that_never_comes_is_asked_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webkit, "ANSWER", 1)
    with running(WHICH, tmp_path) as engine:
        engine.driver.go("data:text/html,<p>here")
        with pytest.raises(Unanswered):
            engine.run("return new Promise(() => {});")
        lost = "window.asked ? 'found' : (window.asked = true, new Promise(() => {}))"
        assert engine.wait(lost) == "found"


def test_a_page_that_says_it_is_leaving_is_asked_again() -> None:
    answers = iter([NoSuchFrameException("Callback was not called before the unload event."), "found"])

    def execute_script(script: str) -> str:
        if isinstance(answer := next(answers), Exception):
            raise answer
        return answer

    driver = Mock(execute_script=execute_script, capabilities={"browserVersion": "1"})
    assert Engine("one", webkit.WebKit(driver, Mock())).wait("true") == "found"
