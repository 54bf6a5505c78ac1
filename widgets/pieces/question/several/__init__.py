"""Several choices."""

from ..common import fitting_options, nothing, options

words = data = nothing
fits, choices = fitting_options, options
many = True
