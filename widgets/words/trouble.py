"""What is said when the catalogue does not fit."""


class WordsError(ValueError):
    """The catalogue cannot be read; the message is the one sentence that a person reads."""


class MissingWords(ImportWarning):
    """A message is in no catalogue, or lacks a variable: silent for a learner, an error in the tests."""
