"""The course on paper: handouts, a teacher's copy of each, and the whole as a booklet."""
