"""Measures the course beside what people would use instead, in one run: `python -m tests.bench`."""
