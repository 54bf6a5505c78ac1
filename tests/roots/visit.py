"""What somebody does on a bare machine: clones, learns, tests; with a watch, and counting what is downloaded."""

import re
import subprocess
import sys
import time

from playwright.sync_api import Browser

from tests.roots.root import Root

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S+")
PATIENCE = 900_000  # milliseconds: what takes longer hangs
ASKED = re.compile(r"Ask whoever looks after this machine to run: (apt-get install .*)")
SIZES = {"B": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3, "KiB": 1.024e-3, "MiB": 1.048576}
BY_PIP = re.compile(r"^\s*Downloading .*\(([\d.]+) ?(\w+)\)", re.MULTILINE)
BY_APT = re.compile(r"Need to get ([\d.,]+) (\w+)")
NEW = re.compile(r"(\d+) newly installed")


def readme_commands(readme: str) -> tuple[str, str]:
    """Give the two commands of the README, as they stand there."""
    learn, test = re.findall(r"^    (make (?:learn|test))\b", readme, re.MULTILINE)
    return learn, test


def megabytes(pattern: re.Pattern[str], text: str) -> float:
    """Add up what was downloaded, as a program said it."""
    return sum(float(number.replace(",", "")) * SIZES[unit] for number, unit in pattern.findall(text))


class Visit:
    """A visit of a machine as one of its users; `figures` says what was measured."""

    def __init__(self, root: Root, user: str) -> None:
        self.root = root
        self.user = user
        home = "/root" if user == "root" else f"/home/{user}"
        self.course = f"{home}/A Good Cry"
        self.figures = [f"{self._said(['python3', '--version']).strip()}"]

    def clone(self, repository: str) -> None:
        """Get the course."""
        self.root.run(["git", "clone", "--quiet", repository, self.course], self.user, check=True)

    def learn(self, repository: str, command: list[str], browser: Browser) -> bool:
        """Get the course and open it; a person waits until the lesson is alive."""
        began = time.monotonic()
        self.clone(repository)
        child = self.root.start(command, self.user, self.course, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            address = self._address(child)
            if address is None:
                return False
            served = time.monotonic() - began
            page = browser.new_context().new_page()
            page.goto(address, wait_until="commit")
            page.locator(".gc-lesson[data-gc-state=alive]").wait_for(timeout=PATIENCE)
            self.figures.append(f"clone to server {served:.0f} s, to a lesson alive {time.monotonic() - began:.0f} s")
            page.context.close()
        finally:
            # unshare is deaf to a kinder word; with it goes all that runs in its namespace.
            child.kill()
            child.wait()
        self.figures.append(f"{command[-1]}: {self._by_pip()}")
        return True

    def test(self, command: list[str]) -> bool:
        """Test the course, with every browser that the release has.

        Whoever may not install asks an administrator first, in the words that are said.
        """
        command = ["env", "CI=true", *command]
        code, said = self._run(command)
        told = ""
        while self.user != "root" and (asks := [one for one in ASKED.findall(said) if one not in told]):
            for asked in asks:
                told += f"{asked}\n{self._run([*asked.split(), '--yes'], 'root')[1]}"
                self.figures.append(f"asked of the administrator: {asked}")
            code, said = self._run(command)
        said += told
        last = next((line.strip("= ") for line in reversed(said.splitlines()) if " passed" in line), "no test passed")
        new = sum(map(int, NEW.findall(said)))
        self.figures.append(f"{command[-1]}: {self._by_pip()}")
        self.figures.append(f"{command[-1]}: {new} packages of Debian, {megabytes(BY_APT, said):.0f} MB downloaded")
        self.figures.append(f"{command[-1]}: {last}")
        return code == 0

    def _address(self, child: subprocess.Popen) -> str | None:
        for line in child.stdout:
            print(f"    | {line}", end="", flush=True)
            if found := ADDRESS.search(line):
                return found[0]
        return None

    def _run(self, command: list[str], user: str | None = None) -> tuple[int, str]:
        """Run something in the course's folder, and show it as it comes."""
        child = self.root.start(
            command, user or self.user, self.course, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        said = []
        for line in child.stdout:
            sys.stdout.write(f"    | {line}")
            sys.stdout.flush()
            said.append(line)
        return child.wait(), "".join(said)

    def _by_pip(self) -> str:
        log = self._said(["cat", f"{self.course}/.venv/install.log"])
        return f"{len(BY_PIP.findall(log))} packages of Python, {megabytes(BY_PIP, log):.0f} MB downloaded"

    def _said(self, command: list[str]) -> str:
        return self.root.run(command, self.user, stdout=subprocess.PIPE).stdout
