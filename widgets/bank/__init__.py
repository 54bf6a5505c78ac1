"""The questions of the course as files that other learning platforms import."""
