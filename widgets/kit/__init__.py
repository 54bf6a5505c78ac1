"""A kit: all that a teacher takes into a class of so many minutes, out of one plan."""
