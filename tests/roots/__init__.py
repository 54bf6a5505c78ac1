"""Bare machines, made from nothing, on which the README's two commands are run word by word. Not for CI."""
