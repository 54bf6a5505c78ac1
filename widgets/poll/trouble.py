"""What is said when the poll cannot run."""

from ..content.errors import Trouble


class PollTrouble(Trouble):
    """The poll cannot run; the message is the one sentence a teacher reads."""
