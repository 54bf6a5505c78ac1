"""The pieces of a lesson: a folder each, with its Python, its script and its style."""
