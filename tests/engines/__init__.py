"""The course in browsers that are not of the Chromium family: Firefox, the newest WebKit of Debian, and an old one."""
