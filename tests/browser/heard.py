"""What is heard of a page while it is open."""

from dataclasses import dataclass, field


@dataclass
class Heard:
    """What a page asked of other machines, and what went wrong in it."""

    elsewhere: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def forget(self) -> None:
        """Begin to listen anew."""
        self.elsewhere.clear()
        self.errors.clear()
