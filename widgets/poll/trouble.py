"""What is said when the poll cannot run."""


class PollTrouble(Exception):
    """The poll cannot run; the message is the one sentence a teacher reads."""
