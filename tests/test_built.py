"""What all workers of a run need is built by one of them."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.built import Built


def test_several_who_ask_at_once_get_one_folder_that_is_whole(tmp_path: Path) -> None:
    begun = []

    def build(folder: Path) -> None:
        begun.append(folder)
        folder.mkdir()
        time.sleep(0.3)
        (folder / "last").touch()

    def ask(_: int) -> bool:
        return (Built(tmp_path).once("tea", build) / "last").exists()

    with ThreadPoolExecutor(3) as workers:
        assert list(workers.map(ask, range(3))) == [True] * 3
    assert len(begun) == 1


def test_what_could_not_be_built_is_tried_anew_and_leaves_nothing_half_done(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        folder.mkdir()
        raise OSError("no room")

    for _ in range(2):
        with pytest.raises(OSError, match="no room"):
            Built(tmp_path).once("tea", fail)
    assert list(tmp_path.iterdir()) == []
    assert Built(tmp_path).once("tea", Path.mkdir).is_dir()
