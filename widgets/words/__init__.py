"""The words of the interface: one catalogue a language, in Fluent's files, read from `assets/words/<language>/`.

This room stands on the ground and imports no other. `Words` says a message in Python and in templates; scripts say the
same messages with `widgets/pieces/shared/say.js`, which is given those that the scripts around it use.
"""

from pathlib import Path

from .catalogue import MissingWords, Words, WordsError, read_words
from .used import faults, named_in

# The library that says them in scripts, with its licence.
FLUENT = Path(__file__).parent / "vendor" / "fluent"

__all__ = ["FLUENT", "MissingWords", "Words", "WordsError", "faults", "named_in", "read_words"]
