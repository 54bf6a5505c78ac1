"""One small fault: which file, where in it, and what stands there instead."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mutant:
    """A fault; `file` is named from the root of the project, `begin` and `end` count the signs of its text."""

    file: str
    begin: int
    end: int
    new: str

    def spoil(self, text: str) -> str:
        """Give the text of the file with the fault in it."""
        return text[: self.begin] + self.new + text[self.end :]

    def lines(self, text: str) -> range:
        """Give the numbers of the lines that it changes."""
        return range(text.count("\n", 0, self.begin) + 1, text.count("\n", 0, self.end) + 2)

    def said(self, text: str) -> str:
        """Name it for a report: the file, the line, and what became of what."""
        old, new = (" ".join(one.split())[:60] for one in (text[self.begin : self.end], self.new))
        return f"{self.file}:{self.lines(text)[0]}: `{old}` → `{new}`"
