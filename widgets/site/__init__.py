"""The course as a web site, on paper and in one file."""
