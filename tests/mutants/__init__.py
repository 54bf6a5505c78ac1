"""Spoils the engine in small ways, one at a time, and sees whether a test notices: `python -m tests.mutants --help`."""
