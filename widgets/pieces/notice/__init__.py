"""What is shown where a piece of a lesson cannot be made: a calm sentence, and the whole one for its author."""
