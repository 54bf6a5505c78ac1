"""A poll takes any network: several at a time, one that leads nowhere, and none that comes later."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.elsewhere import staying
from tests.lab.jupyter import ROOT
from tests.poll.apart import Machine
from tests.poll.asking import ask
from tests.poll.serving import Caller, polling
from tests.poll.test_pages import Visit, screen_of, visit
from tests.ports import free_port

__all__ = ["visit"]


def test_two_networks_that_lead_nowhere_are_both_offered_and_let_phones_in(tmp_path: Path) -> None:
    cards = {"wlan0": "192.168.43.7", "eth0": "10.1.2.3"}
    port = free_port()
    machine = Machine(cards, "poll", "--no-browser", "--port", str(port), "--folder", str(tmp_path / "votes"))
    try:
        said = "\n".join(machine.said("The poll is open."))
        for address in cards.values():
            code = re.search(rf"http://{re.escape(address)}:{port}/([A-Z]{{4}})", said)[1]
            first = {"do": "join", "code": code, "token": "a" * 32}
            phone = machine.post(f"{address}:{port}", "line/phone/begin", first)
            assert phone["line"] and phone["news"] == [{"phase": "waiting"}]
    finally:
        machine.stop()


# Runs a poll on a machine whose cards stand in a file that a test may change, and looks at them twice a second.
ELSEWHERE = """
import json, sys
from pathlib import Path
from widgets.poll import networks, service
service.LOOK = 500
networks._cards = lambda: json.loads(Path(sys.argv[1]).read_text("utf-8"))
from widgets.cli import main
main(["poll", "--no-browser", "--port", sys.argv[2], "--folder", sys.argv[3]])
"""


def test_the_teacher_switches_between_networks_and_sees_one_come(
    tmp_path: Path, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards = tmp_path / "cards.json"
    cards.write_text(json.dumps({"lo": ["127.0.0.1"]}))
    said = {}

    def start(poll: Any) -> None:
        command = [sys.executable, "-c", ELSEWHERE, str(cards), str(poll.port), str(poll.folder)]
        poll.child = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | {"PYTHONUNBUFFERED": "1"}, stdout=subprocess.PIPE, text=True
        )
        poll.key = poll._line_with("teacher#").partition("#")[2]
        said["none"] = poll._line_with("hotspot")
        said["code"] = poll._line_with("The code will be")
        poll._line_with("The poll is open.")

    monkeypatch.setattr("tests.poll.serving.Poll.start", start)
    with polling(tmp_path / "votes") as poll:
        assert "join that" in said["none"]
        screen = visit(screen_of(poll), 1280)
        expect(screen.get_by_text("This machine is in no network now")).to_be_visible()
        expect(screen.locator(".screen-picture")).to_be_hidden()
        cards.write_text(json.dumps({"wlan0": ["192.168.43.7"]}))
        expect(screen.locator(".screen-address")).to_have_text(f"192.168.43.7:{poll.port}", timeout=60_000)
        expect(screen.get_by_text("This machine is in no network now")).to_be_hidden()
        expect(screen.get_by_role("combobox")).to_be_hidden()
        first = screen.locator(".screen-picture").get_attribute("src")
        cards.write_text(json.dumps({"wlan0": ["192.168.43.7"], "eth0": ["10.1.2.3"]}))
        choice = screen.get_by_role("combobox", name="Phones are in")
        expect(choice).to_be_visible(timeout=60_000)
        choice.select_option(label=f"eth0: 10.1.2.3:{poll.port}")
        expect(screen.locator(".screen-address")).to_have_text(f"10.1.2.3:{poll.port}")
        picture = screen.locator(".screen-picture")
        assert picture.get_attribute("src") != first
        assert picture.get_attribute("alt").startswith(
            f"A code for the camera of a phone: it opens http://10.1.2.3:{poll.port}/"
        )
        for host in (f"10.1.2.3:{poll.port}", f"192.168.43.7:{poll.port}"):
            assert ask(poll, Host=host)[0] == 200
        assert ask(poll, Host=f"10.1.2.4:{poll.port}")[0] == 421

        async def from_that_network() -> None:
            headers = {"Host": f"10.1.2.3:{poll.port}", "Origin": f"http://10.1.2.3:{poll.port}"}
            phone = await Caller.call(poll, "phone", **headers)
            await phone.say(do="join", code=re.search(r"be (\w{4})", said["code"])[1], token="a" * 32)
            assert await phone.hear("phase")

        with staying(from_that_network()):
            expect(screen.get_by_text("One phone is here.")).to_be_visible()
        cards.write_text(json.dumps({"eth0": ["10.1.2.3"]}))
        expect(choice).to_be_hidden(timeout=60_000)
        expect(screen.locator(".screen-address")).to_have_text(f"10.1.2.3:{poll.port}")


def test_the_screen_says_what_to_do_where_devices_are_kept_apart(tmp_path: Path, visit: Visit) -> None:
    with polling(tmp_path / "votes") as poll:
        screen: Page = visit(screen_of(poll), 1280)
        screen.get_by_text("If phones cannot open it").click()
        expect(screen.get_by_text("Many school and guest networks keep devices apart.")).to_be_visible()
