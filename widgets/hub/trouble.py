"""What stands in the way of a class."""


class HubTrouble(Exception):
    """The hub cannot start; the message is the one sentence a teacher reads."""
