"""What stands in the way of a class is said in one sentence; and what a learner's process may do is bounded."""

import asyncio
import os
import socket
import sys
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from tests.elsewhere import elsewhere
from tests.ports import free_ports
from widgets.content import places
from widgets.hub import folder, proxy, run, spawner
from widgets.hub.folder import make_folder, make_home
from widgets.hub.forking import Stem
from widgets.hub.trouble import HubTrouble

GREEDY = """
import os, pathlib, sys
print("had", sorted({"IPython", "jupyterlab.labapp", "widgets.lab.server"} & sys.modules.keys()))
from widgets.content import installed_course
print("keeps", installed_course.cache_info().currsize)
pathlib.Path("mine").touch()
print(sorted(os.environ), os.getcwd(), flush=True)
much = bytearray(600_000_000)
print("it has", len(much))
"""


def test_without_node_it_says_so_loudly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("GOOD_CRY_PROXY", raising=False)
    with pytest.raises(HubTrouble, match=r"needs Node\.js, and there is none: install it .*make hub"):
        proxy.proxy_command()


def test_without_the_proxy_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    node = tmp_path / "node"
    node.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(proxy, "PLACE", tmp_path / "proxy")
    with pytest.raises(HubTrouble, match="is not installed: run “make hub”"):
        proxy.proxy_command()


def test_a_port_that_is_taken_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GOOD_CRY_PROXY", "true")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", free_ports(2)[1]))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(HubTrouble, match=f"Port {port} is taken, and the hub needs 4 in a row from {port - 1} on"):
            run.run(tmp_path / "class", None, "127.0.0.1", port - 1)


def test_a_code_that_is_soon_guessed_is_refused_and_a_made_one_is_kept(tmp_path: Path) -> None:
    with pytest.raises(HubTrouble, match="“12345” is too short to keep others out"):
        run._code(tmp_path, "12345")
    made = run._code(tmp_path, None)
    assert run._code(tmp_path, None) == made
    assert (tmp_path / "code").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(HubTrouble, match=r"cannot be the folder of the class .* name another with --folder"):
        make_folder(tmp_path / "file/class")


def test_roots_class_lies_where_learners_can_reach_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home, shared = tmp_path / "root", tmp_path / "srv"
    for place, mode in ((home, 0o700), (shared, 0o755)):
        place.mkdir()
        place.chmod(mode)
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setitem(folder.FOR_ALL, sys.platform, shared)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert folder.usual_folder("tea") == home / "tea-class"
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert folder.usual_folder("tea") == shared / "tea-class"
    (home / "tea-class").mkdir()
    assert folder.usual_folder("tea") == shared / "tea-class", "no learner could use that one"


def test_a_folder_that_learners_cannot_reach_is_refused_by_name(tmp_path: Path) -> None:
    closed = tmp_path / "root"
    closed.mkdir(mode=0o700)
    with pytest.raises(HubTrouble, match=f"Learners cannot reach .*class: .*{closed} lets no other user pass"):
        make_folder(closed / "class", for_others=True)
    assert not (closed / "class").exists()
    assert make_folder(closed / "class").is_dir(), "where all are one user it does no harm"


def test_who_is_not_root_cannot_start_learners_as_users_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert spawner.users_can_differ.__wrapped__() is False


def test_a_learner_is_handed_the_course_that_the_hub_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(places, "COURSE", tmp_path / "another")
    learner = SimpleNamespace(user=SimpleNamespace(name="ada"), home=tmp_path)
    assert spawner.ClassSpawner.user_env(learner, {})["GOOD_CRY_COURSE"] == str(tmp_path / "another")


def test_two_servers_that_start_at_once_have_two_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    free = iter([40_000, 40_000, 40_001, 40_000])
    monkeypatch.setattr(spawner, "random_port", lambda: next(free))
    with spawner.port_of_its_own() as one, spawner.port_of_its_own() as other:
        assert (one, other) == (40_000, 40_001)
    with spawner.port_of_its_own() as again:
        assert again == 40_000, "whoever listens is seen by the system"


def test_a_forked_server_is_private_has_its_own_surroundings_and_cannot_take_all_memory(tmp_path: Path) -> None:
    make_home(tmp_path / "home", None)
    (tmp_path / "greedy.py").write_text(GREEDY)
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path / "home")}

    async def fork_and_wait() -> int:
        stem = Stem()
        home = str(tmp_path / "home")
        pid = await stem.fork(
            module="timeit",
            arguments=["-n1", "-r1", "-s", f"import sys; sys.path.insert(0, {str(tmp_path)!r})", "import greedy"],
            environment=environment,
            home=home,
            owner=None,
            most=400_000_000,
        )
        await asyncio.to_thread(psutil.wait_procs, [psutil.Process(pid)] if psutil.pid_exists(pid) else [])
        stem.says.close()
        return await stem.process.wait()

    assert elsewhere(fork_and_wait()) == 0
    said = (tmp_path / "home/.server.log").read_text()
    assert "had ['IPython', 'jupyterlab.labapp', 'widgets.lab.server']" in said, "each learner imports it anew"
    assert "keeps 1" in said, "each learner reads the course anew"
    assert f"{sorted(environment)} {tmp_path / 'home'}" in said
    assert "MemoryError" in said and "it has 6" not in said
    assert (tmp_path / "home/mine").stat().st_mode & 0o077 == 0
