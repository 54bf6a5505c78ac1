"""Looks over all that an author of lessons writes, and says everything that is off."""
