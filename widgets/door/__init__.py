"""The ground floor: installs the course and runs it, with Python's own library alone, for nothing is there yet."""
