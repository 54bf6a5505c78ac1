"""Installs the course and runs it, with Python's own library alone: here nothing is installed yet."""
