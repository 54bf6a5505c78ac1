"""Slides: each lesson as a deck for the front of a room, and the notes of whoever stands there."""
