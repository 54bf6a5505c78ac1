"""Guides for whoever teaches with the course: one for each lesson, and one for the whole."""
