"""The file of a poll: who is asked what, and the votes, without anybody who gave them.

A device is kept as a keyed hash of its token and of the round, so that nothing in the file tells which votes of two
rounds came from the same device. The key lies in the same file, and goes when the poll is erased. Of words that people
write themselves, only those that the teacher has shown to all are in it, and nothing tells which device they came from.
"""

import hmac
import json
import os
import secrets
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

from ..content import say
from .trouble import PollTrouble

NAME = "poll.sqlite"
FILES = ("", "-wal", "-shm", "-journal")
# Unmistakable when read aloud or from the last row; without vowels they make no words.
LETTERS = "CDFHJKPRTWXY"
CODE_LENGTH = 4
TICKET_LENGTH = 8
OLD_AFTER = 12 * 3600  # seconds: the class of yesterday is over
SCHEMA = """
    CREATE TABLE IF NOT EXISTS poll (secret BLOB NOT NULL, code TEXT NOT NULL, began REAL NOT NULL);
    CREATE TABLE IF NOT EXISTS round (number INTEGER PRIMARY KEY, item TEXT NOT NULL, phase TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS vote (
        round INTEGER NOT NULL, device BLOB NOT NULL, choice TEXT NOT NULL, PRIMARY KEY (round, device)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS word (
        round INTEGER NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, count INTEGER NOT NULL,
        PRIMARY KEY (round, place)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS ticket (number INTEGER PRIMARY KEY, many INTEGER NOT NULL);
"""

Choice = tuple[float, ...]  # places of what was chosen, or the numbers of a study


class Ballots:
    """The votes of one poll, in a file that only its owner can read.

    Parameters
    ----------
    folder : Path
        Where the file lies; nobody else can look into this folder.

    Raises
    ------
    PollTrouble
        Where another poll uses the file, or it cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            self._open()
            if time.time() - self._began() > OLD_AFTER:
                self.erase()
                self._open()
            self._secret, self.code = self._file.execute("SELECT secret, code FROM poll").fetchone()
        except sqlite3.OperationalError as error:
            raise PollTrouble(_why_not(error, folder)) from None
        except (sqlite3.DatabaseError, TypeError):
            raise PollTrouble(say("poll-file-damaged", folder=str(folder))) from None
        except OSError as error:
            raise PollTrouble(say("poll-file-unusable", folder=str(folder), reason=str(error.strerror))) from None

    def _open(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder.chmod(0o700)
        path = self._folder / NAME
        os.close(os.open(path, os.O_RDONLY | os.O_CREAT, 0o600))
        path.chmod(0o600)
        self._file = sqlite3.connect(path, timeout=1, isolation_level=None)
        # Alone with its file, SQLite needs no shared memory, and so WAL works on network drives too.
        self._file.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = FULL")
        self._file.execute("PRAGMA secure_delete = ON")
        self._file.execute("BEGIN IMMEDIATE")
        for step in filter(str.strip, SCHEMA.split(";")):
            self._file.execute(step)
        if not self._file.execute("SELECT 1 FROM poll").fetchone():
            code = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
            self._file.execute("INSERT INTO poll VALUES (?, ?, ?)", (secrets.token_bytes(32), code, time.time()))
        self._file.execute("COMMIT")

    def _began(self) -> float:
        return self._file.execute("SELECT began FROM poll").fetchone()[0]

    def teachers_key(self) -> str:
        """Give the secret of the teacher's page; it stays the same while the poll does."""
        return self._hash(b"teacher").hex()

    def device(self, number: int, token: str) -> bytes:
        """Give the name under which the votes of a device are kept in this round."""
        return self._hash(f"{number}:{token}".encode())

    def draw(self, number: int, what: str) -> int:
        """Draw a number of 32 bits by chance, for something in a round; it stays the same while the poll does."""
        return int.from_bytes(self._hash(f"draw {number}:{what}".encode())[:4])

    def last_round(self) -> tuple[int, str, str] | None:
        """Give number, item and phase of the last round; None before the first."""
        return self._file.execute("SELECT number, item, phase FROM round ORDER BY number DESC LIMIT 1").fetchone()

    def round(self, number: int) -> tuple[str, str] | None:
        """Give item and phase of a round; None where there is no such round."""
        return self._file.execute("SELECT item, phase FROM round WHERE number = ?", (number,)).fetchone()

    def rounds(self) -> list[tuple[int, str, str]]:
        """Give number, item and phase of all rounds, the first one first."""
        return self._file.execute("SELECT number, item, phase FROM round ORDER BY number").fetchall()

    def begin_round(self, item: str, phase: str) -> int:
        """Begin a round, and give its number."""
        return self._file.execute("INSERT INTO round (item, phase) VALUES (?, ?)", (item, phase)).lastrowid or 0

    def set_phase(self, number: int, phase: str) -> None:
        """Say how far a round is."""
        self._file.execute("UPDATE round SET phase = ? WHERE number = ?", (phase, number))

    def keep(self, number: int, device: bytes, choice: Choice) -> None:
        """Keep the vote of a device in place of its earlier one; when this returns, it is on the disk."""
        self._file.execute("INSERT OR REPLACE INTO vote VALUES (?, ?, ?)", (number, device, json.dumps(choice)))

    def drop(self, number: int, device: bytes) -> None:
        """Take the vote of a device back."""
        self._file.execute("DELETE FROM vote WHERE round = ? AND device = ?", (number, device))

    def show_words(self, number: int, words: Sequence[tuple[str, int]]) -> None:
        """Keep the words that all may see of a round, with how often each was said, in place of earlier ones."""
        self._file.execute("BEGIN")
        self._file.execute("DELETE FROM word WHERE round = ?", (number,))
        rows = ((number, place, text, count) for place, (text, count) in enumerate(words))
        self._file.executemany("INSERT INTO word VALUES (?, ?, ?, ?)", rows)
        self._file.execute("COMMIT")

    def words(self, number: int) -> list[tuple[str, int]]:
        """Give the words that all may see of a round, with how often each was said."""
        return self._file.execute("SELECT text, count FROM word WHERE round = ? ORDER BY place", (number,)).fetchall()

    def hand_out(self, many: int) -> None:
        """Let so many tickets count from now on, each once; 0 for none, so that every phone is let in."""
        self._file.execute("INSERT OR REPLACE INTO ticket VALUES (1, ?)", (many,))

    def tickets(self) -> list[str]:
        """Give the tickets that count; each is made of the secret and its number, and nothing tells who holds it."""
        [many] = self._file.execute("SELECT many FROM ticket").fetchone() or [0]
        made = (self._hash(f"ticket:{place}".encode())[:TICKET_LENGTH] for place in range(many))
        return ["".join(LETTERS[byte % len(LETTERS)] for byte in one) for one in made]

    def votes(self, number: int) -> dict[bytes, Choice]:
        """Give the votes of a round by their devices."""
        rows = self._file.execute("SELECT device, choice FROM vote WHERE round = ?", (number,))
        return {device: tuple(json.loads(choice)) for device, choice in rows}

    def close(self) -> None:
        """Close the file; the poll can go on from it."""
        self._file.close()

    def erase(self) -> None:
        """Remove the poll from the disk."""
        self._file.close()
        for ending in FILES:
            Path(f"{self._folder / NAME}{ending}").unlink(missing_ok=True)
        if not any(self._folder.iterdir()):
            self._folder.rmdir()

    def _hash(self, message: bytes) -> bytes:
        return hmac.digest(self._secret, message, "sha256")[:16]


def _why_not(error: sqlite3.OperationalError, folder: Path) -> str:
    if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
        return say("poll-runs-already", folder=str(folder))
    return say("poll-file-unusable", folder=str(folder), reason=str(error))
