"""What all pieces share."""

from .version import version

__all__ = ["version"]
