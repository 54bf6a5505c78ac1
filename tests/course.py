"""The course that the tests are about."""

from widgets.content import installed_course

COURSE = installed_course()
