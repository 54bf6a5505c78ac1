"""The words of the interface: one catalogue a language, in Fluent's files, read from `assets/words/<language>/`.

This room stands on the ground and imports no other. `Words` says a message in Python and in templates; scripts say the
same messages with `widgets/pieces/shared/say.js`, which is given those that the scripts around it use.
"""

from .catalogue import Words, read_words
from .trouble import MissingWords, WordsError
from .used import faults, named_in

__all__ = ["MissingWords", "Words", "WordsError", "faults", "named_in", "read_words"]
