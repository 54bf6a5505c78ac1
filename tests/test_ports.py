"""No two tests are given the same port, in whichever workers they run."""

import json
import socket
import subprocess
import sys

import pytest

from tests import ports

MANY = "import json; from tests.ports import free_port; print(json.dumps([free_port() for _ in range(300)]))"


def test_no_worker_takes_a_port_twice_or_one_of_another_or_one_that_a_browser_may_have(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: list[int] = []
    for worker in ("gw0", "gw1", "gw7"):
        monkeypatch.setenv("PYTEST_XDIST_WORKER", worker)
        made = subprocess.run([sys.executable, "-c", MANY], capture_output=True, text=True, check=True)
        given += json.loads(made.stdout)
    assert len(set(given)) == 900
    assert min(given) > 1024 and max(given) < 32_768


def test_a_port_that_somebody_listens_at_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as other:
        taken = ports.free_port()
        other.bind(("127.0.0.1", taken))
        other.listen()
        monkeypatch.setattr(ports, "_PORTS", iter([taken, taken + 1, taken + 2, taken, taken + 1, taken + 2]))
        assert ports.free_port() > taken
        assert taken not in ports.free_ports(1)


def test_a_port_that_no_browser_opens_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "_PORTS", iter([10_080, 10_081]))
    assert ports.free_port() == 10_081


def test_a_hub_is_given_ports_in_a_row() -> None:
    row = ports.free_ports(4)
    assert [one - row[0] for one in row] == [0, 1, 2, 3]
