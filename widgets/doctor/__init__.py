"""Looks at what can keep the course from starting, mends what it may, and says the rest in a sentence each."""
