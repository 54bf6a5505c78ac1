"""A row that goes on in other pages of the file is found there without SQLite, whatever its length."""

import sqlite3
from contextlib import closing

import pytest

from tests.record.making import words
from widgets.record.entries import as_row, read_entry
from widgets.record.lines import find_lines, write_line
from widgets.record.where import NAME


def of_length(many: int) -> dict:
    """Give words whose row has so many bytes; of the largest, each sign takes two, for no entry has so many letters."""
    said = 0
    # The length that stands in the row itself grows with it.
    for _ in range(3):
        row = as_row(read_entry(words("x" * (said % 2) + "ö" * (said // 2))))
        said += many - len(write_line(row).encode())
    assert len(write_line(row).encode()) == many
    return row


# The last that lies in one page, and the first that does not; where SQLite needs a byte more to say how long a row is;
# and where as much as it can, or no more than it must, stands in the first page.
LENGTHS = [4057, 4058, 4576, 4577, 8149, 8150, 8185, 8186, 12_240, 12_241, 12_300, 16_400]
LARGE = [601_600, 1_048_569, 1_048_570, 1_051_607, 1_051_608, 1_052_000]


@pytest.mark.parametrize("many", LENGTHS + LARGE)
def test_a_row_of_any_length_is_found_whole_where_it_lies(tmp_path, many: int) -> None:
    row, file = of_length(many), tmp_path / NAME
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("CREATE TABLE log (number INTEGER PRIMARY KEY, line TEXT NOT NULL)")
        connection.execute("INSERT INTO log (line) VALUES (?)", [write_line(row)])
    content = file.read_bytes()
    assert list(find_lines(content, content)) == [row]
