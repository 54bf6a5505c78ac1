"""What stands in the way of a class."""

from ..content.errors import Trouble


class HubTrouble(Trouble):
    """The hub cannot start; the message is the one sentence a teacher reads."""
